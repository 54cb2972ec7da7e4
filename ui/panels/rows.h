// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

#include <algorithm>
#include <vector>

namespace sourcelight::ui
{

/**
 * Where a row stands in its panel's tree. The rows of one level lie in one list, those of one parent side by side:
 * `parent` counts in the list of the level above, `first` and `count` in that of the level below.
 */
struct RowLink {
    int parent = -1;
    int first = 0;
    int count = 0;

    friend bool operator==(const RowLink &, const RowLink &) = default;
};

/// Sorts @p rows as a reader expects names to be sorted, by the text that @p name gives of each; equal ones keep their
/// order.
template <typename Row, typename Name> void sortByName(std::vector<Row> &rows, Name name)
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, Row>> keyed;
    keyed.reserve(rows.size());
    for (Row &row : rows)
        keyed.emplace_back(collator.sortKey(std::invoke(name, row)), std::move(row));
    std::ranges::stable_sort(keyed, [](const auto &a, const auto &b) { return a.first < b.first; });
    std::ranges::transform(keyed, rows.begin(), [](auto &pair) { return std::move(pair.second); });
}

} // namespace sourcelight::ui
