// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

#include <QByteArrayView>
#include <QFlags>

/// What tag, role, class and id of an element say of its part on the page.
namespace sourcelight::reading
{

enum class HtmlHint {
    Skipped = 0x01,   ///< never text of an article: scripts, controls, players
    Hidden = 0x02,    ///< not shown by a browser
    Furniture = 0x04, ///< of the page: menus, sharing, related links, notices, head and foot
    Comments = 0x08,  ///< what readers wrote
    Teasers = 0x10,   ///< may lead elsewhere or be of the article: furniture where it is links
    Body = 0x20,      ///< the text of the article, in so many words
    Content = 0x40,   ///< the article or the main part of the page, perhaps with furniture in it
    Byline = 0x80,
    Date = 0x100,
    Caption = 0x200,
};
Q_DECLARE_FLAGS(HtmlHints, HtmlHint)
Q_DECLARE_OPERATORS_FOR_FLAGS(HtmlHints)

/// What the tag alone says.
[[nodiscard]] HtmlHints hintsOfTag(GumboTag tag);

/// True for an element of AMP pages that is shown elsewhere, later or never: "amp-ad". What names of other custom
/// elements mean, only their pages know.
[[nodiscard]] bool isFurnitureElement(QByteArrayView name);

/**
 * The hints of one element. Names of classes and ids are taken apart into words ("articleShare__list" into article,
 * share, list); what words mean is the same on every page.
 */
[[nodiscard]] HtmlHints hintsOf(const GumboElement &element);

} // namespace sourcelight::reading
