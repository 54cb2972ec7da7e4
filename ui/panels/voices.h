// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotationset.h"

#include <array>
#include <numeric>

namespace sourcelight::ui
{

/**
 * Whose words the article is made of. A word that stands in several contents belongs to the innermost; one in none is
 * the reporter's own. Bylines, datelines and boilerplate are left out.
 */
struct Voices {
    std::vector<int> byAttribution;    ///< words, in the order of AnnotationSet::attributions
    std::array<int, 6> byKind{};       ///< words, by SourceKind
    std::array<int, 6> quotedByKind{}; ///< those of them that stand in quotation marks
    int reporter = 0;
    int all = 0;

    [[nodiscard]] int ofKind(SourceKind kind) const { return byKind[size_t(kind)]; }
    [[nodiscard]] int quotedOfKind(SourceKind kind) const { return quotedByKind[size_t(kind)]; }
    [[nodiscard]] int attributed() const { return all - reporter; }
    [[nodiscard]] int quoted() const { return std::reduce(quotedByKind.begin(), quotedByKind.end()); }
    /// What @p words are of all of them, in percent.
    [[nodiscard]] int percent(int words) const { return all == 0 ? 0 : qRound(100.0 * words / all); }

    friend bool operator==(const Voices &, const Voices &) = default;
};

/// O(text + attributions log attributions).
[[nodiscard]] Voices voicesOf(const Analysis &analysis);

} // namespace sourcelight::ui
