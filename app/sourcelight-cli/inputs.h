// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <QCommandLineOption>
#include <QStringList>

class QCommandLineParser;

namespace sourcelight::cli
{

/**
 * What each of @p paths is called: the file's name without its last extension. Where two differ only by their folders
 * or extensions, as much of the folder goes before it, and at last the extension behind it, as tells them apart.
 */
[[nodiscard]] QStringList namesFor(const QStringList &paths);

/// What the user says of the articles of an input.
struct InputOptions {
    reading::ReadOptions reading;
    QString language; ///< a BCP 47 tag; empty: as recognised
};

/// --fields LIST, --language TAG and --mend-encoding.
[[nodiscard]] QList<QCommandLineOption> knownInputOptions();

/// What @p parser has found of them, where it knows them; else what is wrong with it.
[[nodiscard]] std::expected<InputOptions, QString> inputOptions(const QCommandLineParser &parser);

/// Reads the articles of the file at @p path ("-" is standard input) under the name @p name.
Expected<void> readInput(
    const QString &path, const QString &name, const reading::ReadOptions &options, const reading::ArticleSink &sink);

} // namespace sourcelight::cli
