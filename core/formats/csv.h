// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exporting.h"

namespace sourcelight::formats
{

/**
 * One table per panel: "entities" with a row for each mention, "claims" and "attributions"; the article's id stands in
 * the first column, so that articles can share a file. Pieces of discontinuous spans and lists are joined by "; ".
 *
 * RFC 4180, in UTF-8 with a byte order mark, without which spreadsheets take the bytes for another encoding. Offsets
 * are Unicode code points. Text that a spreadsheet would run as a formula (it begins with = + - @ or a control
 * character) gets an apostrophe before it; numbers never do.
 */
[[nodiscard]] std::vector<ExportPart> toCsv(const Analysis &analysis, const ExportOptions &options);

} // namespace sourcelight::formats
