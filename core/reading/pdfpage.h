// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace poppler
{
class page;
}

/// Poppler's words, made safe: the only part of the PDF reader that sees a Poppler page.
namespace sourcelight::reading
{

/// A word on a page. Lengths are in points, from the page's upper left corner, y downwards; all are finite.
struct PdfWord {
    QString text; ///< never empty; NFC, without ligatures and invisible characters, but for a soft hyphen at its end
    double left = 0.0;
    double top = 0.0;
    double right = 0.0;
    double bottom = 0.0;
    double size = 0.0; ///< of the type, at least 1
    bool bold = false;

    [[nodiscard]] double middle() const { return (top + bottom) / 2; }
};

struct PdfPage {
    double height = 0.0;
    std::vector<PdfWord> words; ///< in no order that means anything
};

/// The words of @p page, turned upright where most of them stand sideways; then and otherwise, words that stand in
/// another direction (stamps at the margin) are left out. Linear in words.
[[nodiscard]] PdfPage readPdfPage(const poppler::page &page);

/// @p word, whose characters stand as they are seen, from left to right, in the order in which they are read.
[[nodiscard]] QString inReadingOrder(const QString &word);

/// @p text as PdfWord::text is.
[[nodiscard]] QString cleanPdfText(const QString &text);

} // namespace sourcelight::reading
