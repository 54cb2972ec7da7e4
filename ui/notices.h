// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analyser.h"
#include "ui/messagebar.h"

/**
 * What the message bar says, and which messages take the place of which.
 */
namespace sourcelight::ui
{

[[nodiscard]] Message noticeOfError(const Error &error);
[[nodiscard]] Message noticeOfLimit(const QString &name, Limit limit);
/// No field of the corpus is known to hold text; @p name lets the reader say which.
[[nodiscard]] Message noticeOfUnknownFields(const QString &file, const QString &fields, std::function<void()> name);
/// The file changed on disk; @p reload reads it again.
[[nodiscard]] Message noticeOfChange(const QString &path, std::function<void()> reload);
[[nodiscard]] Message noticeOfVanishing(const QString &path);
[[nodiscard]] Message noticeOfExport(const QStringList &paths);
/// What was odd about an article that could be read all the same; its name goes before. @p mend, which reads it again,
/// is offered where its letters are damaged.
[[nodiscard]] Message noticeOfOddities(
    const QString &name, const std::vector<Diagnostic> &diagnostics, std::function<void()> mend);

/// Says which entries of a corpus could not be read, the first few of them by place; empty where all could.
[[nodiscard]] QString brokenRowsText(const QStringList &places);

/// The key of the messages about changes of a file.
[[nodiscard]] QString changeKey(const QString &path);

} // namespace sourcelight::ui
