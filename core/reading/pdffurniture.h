// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/pdfpage.h"

namespace sourcelight::reading
{

/**
 * Takes running headers, footers and page numbers out of the @p pages of a document: rows near the upper or lower edge
 * that come again, but for their figures, at the same place of other pages; and a page number or a row of small type
 * alone at the edge. n log n in words.
 */
void dropPageFurniture(std::vector<PdfPage> &pages);

} // namespace sourcelight::reading
