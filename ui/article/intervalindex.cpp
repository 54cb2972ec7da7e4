// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/intervalindex.h"

#include <algorithm>

namespace sourcelight::ui
{

IntervalIndex::IntervalIndex(std::vector<Entry> entries)
    : m_entries(std::move(entries))
{
    std::erase_if(m_entries, [](const Entry &entry) { return entry.span.isEmpty(); });
    std::ranges::stable_sort(m_entries, [](const Entry &a, const Entry &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    m_reach.resize(m_entries.size());
    measure(0, m_entries.size());
}

IntervalIndex::IntervalIndex(const Spans &spans)
    : IntervalIndex([&spans] {
        std::vector<Entry> entries;
        entries.reserve(spans.size());
        for (const Span span : spans)
            entries.push_back({span, int(entries.size())});
        return entries;
    }())
{
}

qsizetype IntervalIndex::measure(size_t first, size_t last)
{
    if (first == last)
        return 0;
    const size_t middle = first + (last - first) / 2;
    m_reach[middle] = std::max({m_entries[middle].span.end, measure(first, middle), measure(middle + 1, last)});
    return m_reach[middle];
}

} // namespace sourcelight::ui
