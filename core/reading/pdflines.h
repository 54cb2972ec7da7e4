// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdfcolumns.h"

namespace sourcelight::reading
{

/// A line of a column. Lengths are in points.
struct PdfLine {
    QString text; ///< words parted by single spaces, cells of a table by tabs; never empty
    double left = 0.0;
    double right = 0.0;
    double bottom = 0.0;
    double size = 0.0;      ///< of most of its type
    bool bold = false;      ///< all of it
    double firstWord = 0.0; ///< width
    size_t page = 0;
    size_t column = 0; ///< counted through the whole document
    double columnLeft = 0.0;
    double columnRight = 0.0;
};

/// Rows of words that stand on one line, from top to bottom, each from left to right. n log n.
[[nodiscard]] std::vector<std::vector<PdfWord>> pdfRows(std::vector<PdfWord> words);

/// The lines of @p column, from top to bottom; large initials that reach down over several lines stand in the first.
/// Words in scripts that run from right to left are put in their order.
[[nodiscard]] std::vector<PdfLine> linesOf(PdfColumn column);

} // namespace sourcelight::reading
