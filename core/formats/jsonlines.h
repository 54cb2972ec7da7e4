// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exporting.h"

namespace sourcelight::formats
{

/**
 * One analysis as one line of JSON, the form that `sourcelight-cli extract` writes: every field of the values in
 * snake_case, offsets in Unicode code points. With text and evidence it is lossless but for sentences and origins.
 */
[[nodiscard]] QByteArray toJsonLine(const Analysis &analysis, const ExportOptions &options);

/// Reads such a line back. @p text is used where the line has none. Malformed names the field that is wrong.
[[nodiscard]] Expected<Analysis> fromJsonLine(const QByteArray &line, const QString &text = {});

/// A line of a corpus to be analysed: `{"id":…,"text":…,"ref"?:…}`.
struct TextLine {
    QString id;
    QString text;      ///< exactly as given, a byte order mark at its begin included
    QString reference; ///< ISO 8601 date-time that relative dates resolve against; empty where none is given

    friend bool operator==(const TextLine &, const TextLine &) = default;
};

/// Reads such a line; fields of other names are ignored. Malformed names the field that is wrong.
[[nodiscard]] Expected<TextLine> textFromJsonLine(const QByteArray &line);

/// What `sourcelight-cli read` writes: the article without annotations.
[[nodiscard]] QByteArray articleToJsonLine(const Article &article, const std::vector<Diagnostic> &diagnostics);

} // namespace sourcelight::formats
