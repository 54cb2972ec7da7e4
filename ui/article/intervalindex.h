// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/span.h"

#include <vector>

namespace sourcelight::ui
{

/**
 * Finds the spans that overlap a range in O(log n + k): a sorted list read as a balanced tree, each node of which knows
 * how far its part of the list reaches (Cormen et al., Introduction to Algorithms, "interval trees"). Spans may nest
 * and repeat; empty ones are left out. Immutable, so safe to read from any thread.
 */
class IntervalIndex
{
public:
    struct Entry {
        Span span;
        int value = 0; ///< whatever the caller finds its thing again by
    };

    IntervalIndex() = default;
    explicit IntervalIndex(std::vector<Entry> entries);
    /// The value of each span is its place in @p spans.
    explicit IntervalIndex(const Spans &spans);

    /// Calls @p visit(const Entry &) for every entry that overlaps @p range: by begin, the longer first.
    template <typename Visit> void visitOverlapping(Span range, Visit visit) const
    {
        visitBetween(0, m_entries.size(), range, visit);
    }

    [[nodiscard]] size_t size() const { return m_entries.size(); }

private:
    qsizetype measure(size_t first, size_t last);

    template <typename Visit> void visitBetween(size_t first, size_t last, Span range, Visit &visit) const
    {
        if (first == last)
            return;
        const size_t middle = first + (last - first) / 2;
        if (m_reach[middle] <= range.begin)
            return;
        visitBetween(first, middle, range, visit);
        if (m_entries[middle].span.begin >= range.end)
            return;
        if (m_entries[middle].span.overlaps(range))
            visit(m_entries[middle]);
        visitBetween(middle + 1, last, range, visit);
    }

    std::vector<Entry> m_entries;
    std::vector<qsizetype> m_reach; ///< the furthest end in the part of the list that the node stands for
};

} // namespace sourcelight::ui
