// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/grouping.h"

namespace sourcelight::formats
{

/**
 * The annotations that a page shows, numbered from 0 in their order. The numbers make the page's anchors ("m0" a
 * mention, "n0" a claim, "a0" an attribution) and classes ("e0" everything of an entity); ids could hold anything.
 * Valid as long as the analysis is.
 */
struct HtmlIndex {
    explicit HtmlIndex(const Analysis &shown);

    [[nodiscard]] const Entity *entity(const Id &id) const;
    /// Of the entity's mentions, by number.
    [[nodiscard]] const std::vector<size_t> &mentionsOf(size_t entity) const { return mentionNumbers[entity]; }

    const Analysis &analysis;
    std::vector<std::reference_wrapper<const Entity>> entities;
    std::vector<std::reference_wrapper<const Mention>> mentions;
    std::vector<std::reference_wrapper<const NumericClaim>> claims;
    std::vector<std::reference_wrapper<const Attribution>> attributions;
    QHash<Id, size_t> entityNumbers;
    QHash<Id, size_t> attributionNumbers;
    std::vector<std::vector<size_t>> mentionNumbers; ///< of each entity
};

/// "m" and 12 make "m12".
[[nodiscard]] QByteArray numbered(const char *prefix, size_t number);

} // namespace sourcelight::formats
