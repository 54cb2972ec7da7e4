// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/htmloutline.h"

namespace sourcelight::reading
{

/// What of a page is its article.
struct MainContent {
    /// The text nodes of the article, in document order.
    std::vector<const GumboNode *> texts;
    /// The heading that is its headline; null where there is none.
    const GumboNode *headline = nullptr;
    /// Lines of the outline: of the headline, or where the text begins; of the element that holds the text.
    size_t headLine = 0;
    size_t lineBegin = 0;
    size_t lineEnd = 0;
    /// How many articles of about the same weight stand on the page; the first is taken.
    size_t articles = 1;
};

/**
 * Finds the article on a page: furniture that its elements name is set aside, the smallest element that holds nearly
 * all the prose left is the article, and lines at its edges and inside that are links or notices are left out. The
 * headline, byline and date line above it come along. A page without furniture is kept whole. @p titles are
 * all that the page's metadata calls it, to tell its headline. @p body is what they say that the article is: a hint,
 * and only where the page shows it. Linear.
 *
 * In the spirit of "Boilerplate Detection using Shallow Text Features" (Kohlschuetter et al., 2010): density of links
 * and length of lines, added to what elements say of themselves.
 */
[[nodiscard]] MainContent findMainContent(const HtmlOutline &outline, const QString &titles, const QString &body = {});

} // namespace sourcelight::reading
