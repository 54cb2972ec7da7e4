// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdfpage.h"

namespace sourcelight::reading
{

/// A part of a page that is read from top to bottom, line by line.
struct PdfColumn {
    double left = 0.0;
    double right = 0.0;
    std::vector<PdfWord> words; ///< in no order
};

/**
 * Takes a page apart into its columns, in the order in which they are read. A recursive cut along white space (the XY
 * cut of Nagy and Seth, 1984), with two changes: gutters that run through from top to bottom are cut before anything
 * else, so that text at loose leading does not interleave; and rows of a page are taken together for as long as they
 * share a gutter, so that a headline across the columns ends one group and begins another. White space in tables, after
 * the marks of lists and in single lines is no gutter. n log n in words.
 */
[[nodiscard]] std::vector<PdfColumn> findPdfColumns(std::vector<PdfWord> words);

} // namespace sourcelight::reading
