// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <QStringList>

namespace sourcelight::cli
{

/**
 * What each of @p paths is called: the file's name without its last extension. Where two differ only by their folders
 * or extensions, as much of the folder goes before it, and at last the extension behind it, as tells them apart.
 */
[[nodiscard]] QStringList namesFor(const QStringList &paths);

/// What "title=NAME,text=NAME,author=NAME,date=NAME", in part or whole, says; else what is wrong with it.
[[nodiscard]] std::expected<reading::FieldNames, QString> fieldNames(const QString &option);

/// The BCP 47 tag that @p option is, or empty as it is; else what is wrong with it.
[[nodiscard]] std::expected<QString, QString> languageTag(const QString &option);

/// Reads the articles of the file at @p path ("-" is standard input) under the name @p name.
Expected<void> readInput(
    const QString &path, const QString &name, const reading::FieldNames &fields, const reading::ArticleSink &sink);

} // namespace sourcelight::cli
