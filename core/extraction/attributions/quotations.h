// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

namespace sourcelight::extraction
{

/**
 * The quotations of an article, their marks included, in text order and disjoint (an inner quotation belongs to the
 * outer one). Straight, curly, low-high and pointed double marks; single ones where nothing makes them an apostrophe. A
 * quotation that its paragraph does not close ends with the paragraph. Linear in the text.
 */
[[nodiscard]] Spans findQuotations(const Article &article);

} // namespace sourcelight::extraction
