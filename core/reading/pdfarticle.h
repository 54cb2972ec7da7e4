// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/reading/pdfparagraphs.h"
#include "core/reading/reading.h"

namespace sourcelight::reading
{

/**
 * The article of @p paragraphs: the headline by size of type, or by @p title, what the file calls itself; headings,
 * quotations, list items and captions; words that were broken at the ends of lines made whole. Byline, date and what is
 * not of the article are left to be found in it. Linear.
 */
[[nodiscard]] Article articleOf(
    const std::vector<PdfParagraph> &paragraphs, const PdfType &type, const QString &title, const ReadOptions &options);

} // namespace sourcelight::reading
