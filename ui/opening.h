// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document.h"

class QMimeData;
class QWidget;

/**
 * The ways by which articles come into the window: a dialog, a drop, a clipboard, arguments, and the samples.
 */
namespace sourcelight::ui
{

/// True where something of @p data can be opened.
[[nodiscard]] bool canOpen(const QMimeData &data);
/// The files of @p data; or else its text, which is called @p name.
[[nodiscard]] std::vector<Input> inputsFrom(const QMimeData &data, const QString &name);
/// Command-line arguments: paths, and "-" for standard input.
[[nodiscard]] std::vector<Input> inputsFromArguments(const QStringList &arguments);
/// Asks for files. Empty where the reader changes his mind.
[[nodiscard]] QStringList chooseFiles(QWidget *parent, const QString &folder);

/// A sample article that is compiled in.
struct Sample {
    QString title;
    Input input;
};
[[nodiscard]] std::vector<Sample> samples();

} // namespace sourcelight::ui
