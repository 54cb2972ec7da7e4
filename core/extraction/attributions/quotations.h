// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

namespace sourcelight::extraction
{

/**
 * The quotations of an article, their marks included, in text order and disjoint (an inner quotation belongs to the
 * outer one). Straight, curly, low-high and pointed double marks, two apostrophes for one mark; single ones where
 * nothing makes them an apostrophe. A quotation that its paragraph does not close ends with the paragraph. Linear in
 * the text.
 */
[[nodiscard]] Spans findQuotations(const Article &article);

/// True where @p next goes on with what @p quotation left open: it ends its paragraph without a mark that closes it,
/// and
/// @p next opens the paragraph after that.
[[nodiscard]] bool runsOn(const Article &article, Span quotation, Span next);

} // namespace sourcelight::extraction
