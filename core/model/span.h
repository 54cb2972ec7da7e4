// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <algorithm>
#include <compare>
#include <vector>

namespace sourcelight
{

/**
 * A stretch of an article's text: the one offset of the whole program.
 *
 * Half-open `[begin, end)` in UTF-16 code units of `Article::text`; `0 <= begin <= end <= text.size()`. A span never
 * cuts a surrogate pair. Other units (code points, bytes) exist only at the edge, see codepoints.h.
 */
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return begin <= position && position < end; }
    [[nodiscard]] constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    /// True where the two share at least one code unit.
    [[nodiscard]] constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }

    friend constexpr auto operator<=>(const Span &, const Span &) = default;
};

/// The text order of annotations: by begin, and of those that begin together the longer first, so that the outer one of
/// a nest comes before the inner.
[[nodiscard]] constexpr bool inTextOrder(Span one, Span other)
{
    return one.begin != other.begin ? one.begin < other.begin : one.end > other.end;
}

/// Pieces of one whole that need not touch, in text order and disjoint.
using Spans = std::vector<Span>;

/// The smallest span around all of @p spans; an empty span at 0 where there are none.
[[nodiscard]] constexpr Span hull(const Spans &spans)
{
    if (spans.empty())
        return {};
    Span whole = spans.front();
    for (const Span &span : spans)
        whole = {std::min(whole.begin, span.begin), std::max(whole.end, span.end)};
    return whole;
}

} // namespace sourcelight
