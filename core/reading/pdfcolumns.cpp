// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfcolumns.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sourcelight::reading
{

namespace
{

// In units of the size that most type of the page has.
constexpr double narrowestGutter = 0.8;
constexpr double narrowestColumn = 6.0;

/// Words in a line of prose, at the least; cells of tables hold fewer.
constexpr double fewestWords = 2.0;
/// Fewer lines may share the loose space of justified text; one fewer where it is as wide as this.
constexpr size_t fewestLines = 4;
constexpr double wideGutter = 1.2;
constexpr int deepestCut = 12;

using Words = std::vector<PdfWord>;

/// A stretch along one axis.
struct Stretch {
    double begin = 0.0;
    double end = 0.0;
};
using Stretches = std::vector<Stretch>; ///< disjoint, in order

/// Joins those of @p parts, sorted by their begin, that are less than @p gap apart.
Stretches joined(const Stretches &parts, double gap)
{
    Stretches result;
    for (const Stretch &part : parts) {
        if (!result.empty() && part.begin < result.back().end + gap)
            result.back().end = std::max(result.back().end, part.end);
        else
            result.push_back(part);
    }
    return result;
}

/// What the words take of the width, with gaps closed that are no gutters beside type of @p unit size, or of their own
/// where that is larger.
Stretches widthsOf(const Words &words, double unit)
{
    Stretches parts;
    parts.reserve(words.size());
    for (const PdfWord &word : words)
        parts.push_back({word.left, word.right + narrowestGutter * std::max(0.0, word.size - unit)});
    std::ranges::sort(parts, {}, &Stretch::begin);
    return joined(parts, narrowestGutter * unit);
}

/// The middle of a word's height: boxes of neighbouring lines may overlap, these do not.
Stretch coreOf(const PdfWord &word)
{
    const double quarter = (word.bottom - word.top) / 4;
    return {word.top + quarter, word.bottom - quarter};
}

/// Rows of a region: its words, sorted from top to bottom, where no white space runs between them across.
std::vector<Words> rowsOf(Words words)
{
    std::ranges::sort(words, {}, [](const PdfWord &word) { return coreOf(word).begin; });
    std::vector<Words> rows;
    double end = 0.0;
    for (PdfWord &word : words) {
        const Stretch core = coreOf(word);
        if (rows.empty() || core.begin >= end) {
            rows.emplace_back();
            end = core.end;
        }
        end = std::max(end, core.end);
        rows.back().push_back(std::move(word));
    }
    return rows;
}

void append(Words &to, Words from)
{
    std::ranges::move(from, std::back_inserter(to));
}

/// Neighbouring rows that share a gutter, or that have none.
struct Group {
    Words words;
    Stretches widths;
    bool gutter = false;
};

/// Columns of text, not of a table; @p wide says how far they are apart.
bool areProse(const std::vector<Words> &columns, bool wide)
{
    size_t most = 0;
    for (const Words &column : columns) {
        const size_t lines = rowsOf(column).size();
        if (double(column.size()) < fewestWords * double(lines))
            return false;
        most = std::max(most, lines);
    }
    return most >= (wide ? fewestLines - 1 : fewestLines);
}

class ColumnFinder
{
public:
    explicit ColumnFinder(const Words &words);

    /// Cuts a region that lies between @p left and @p right.
    void cut(Words words, double left, double right, int depth);
    [[nodiscard]] std::vector<PdfColumn> take() { return std::move(m_columns); }

private:
    [[nodiscard]] Stretches columnsOf(const Stretches &widths) const;
    [[nodiscard]] bool hasGutter(const Stretches &widths) const { return columnsOf(widths).size() > 1; }
    [[nodiscard]] Stretches together(const Stretches &a, const Stretches &b) const;
    [[nodiscard]] std::vector<Words> cutAcross(const Words &words) const;
    [[nodiscard]] std::vector<Group> groupsOf(Words words) const;
    [[nodiscard]] std::vector<Group> withoutFalseGutters(std::vector<Group> groups) const;

    double m_unit = 1.0;
    std::vector<PdfColumn> m_columns;
};

ColumnFinder::ColumnFinder(const Words &words)
{
    std::vector<double> sizes;
    sizes.reserve(words.size());
    for (const PdfWord &word : words)
        sizes.push_back(word.size);
    const auto middle = sizes.begin() + std::ssize(sizes) / 2;
    std::ranges::nth_element(sizes, middle);
    m_unit = *middle;
}

void ColumnFinder::cut(Words words, double left, double right, int depth)
{
    if (depth < deepestCut) {
        std::vector<Words> columns = cutAcross(words);
        for (Words &column : columns) {
            const double begin = std::ranges::min_element(column, {}, &PdfWord::left)->left;
            const double end = std::ranges::max_element(column, {}, &PdfWord::right)->right;
            cut(std::move(column), begin, end, depth + 1);
        }
        if (!columns.empty())
            return;
        std::vector<Group> groups = groupsOf(words);
        if (groups.size() > 1) {
            for (Group &group : groups)
                cut(std::move(group.words), left, right, depth + 1);
            return;
        }
    }
    m_columns.push_back({left, right, std::move(words)});
}

/// @p widths with what is too narrow for a column joined to its neighbour.
Stretches ColumnFinder::columnsOf(const Stretches &widths) const
{
    const double narrowest = narrowestColumn * m_unit;
    Stretches columns;
    for (const Stretch &part : widths) {
        const bool narrow = !columns.empty() && columns.back().end - columns.back().begin < narrowest;
        if (narrow || (!columns.empty() && widths.back().end - part.begin < narrowest))
            columns.back().end = part.end;
        else
            columns.push_back(part);
    }
    return columns;
}

/// What two rows take of the width.
Stretches ColumnFinder::together(const Stretches &a, const Stretches &b) const
{
    Stretches both;
    both.reserve(a.size() + b.size());
    std::ranges::merge(a, b, std::back_inserter(both), {}, &Stretch::begin, &Stretch::begin);
    return joined(both, narrowestGutter * m_unit);
}

/// The columns between gutters that run from top to bottom; nothing where there are none.
std::vector<Words> ColumnFinder::cutAcross(const Words &words) const
{
    const Stretches columns = columnsOf(widthsOf(words, m_unit));
    if (columns.size() < 2)
        return {};
    std::vector<Words> result(columns.size());
    for (const PdfWord &word : words) {
        const auto after = std::ranges::upper_bound(columns, word.left, {}, &Stretch::begin);
        result[size_t(std::max<ptrdiff_t>(0, after - columns.begin() - 1))].push_back(word);
    }
    const auto next = std::ranges::adjacent_find(columns,
        [this](const Stretch &before, const Stretch &after) { return after.begin - before.end < wideGutter * m_unit; });
    return areProse(result, next == columns.end()) ? result : std::vector<Words>();
}

std::vector<Group> ColumnFinder::groupsOf(Words words) const
{
    std::vector<Words> rows = rowsOf(std::move(words));
    std::vector<Stretches> widths;
    widths.reserve(rows.size());
    for (const Words &row : rows)
        widths.push_back(widthsOf(row, m_unit));

    std::vector<Group> groups;
    for (size_t i = 0; i < rows.size(); ++i) {
        Stretches both = groups.empty() ? Stretches() : together(groups.back().widths, widths[i]);
        // Lines of columns may stand between those of their neighbours, so that only two rows show the gutter.
        const bool gutter =
            hasGutter(widths[i]) || (i + 1 < rows.size() && hasGutter(together(widths[i], widths[i + 1])));
        if (groups.empty() || (groups.back().gutter ? !hasGutter(both) : gutter)) {
            groups.push_back({std::move(rows[i]), widths[i], gutter});
        } else {
            append(groups.back().words, std::move(rows[i]));
            groups.back().widths = std::move(both);
        }
    }
    return withoutFalseGutters(std::move(groups));
}

/// Groups with a gutter that parts no columns join those around them.
std::vector<Group> ColumnFinder::withoutFalseGutters(std::vector<Group> groups) const
{
    std::vector<Group> result;
    for (Group &group : groups) {
        group.gutter = group.gutter && !cutAcross(group.words).empty();
        if (result.empty() || group.gutter || result.back().gutter)
            result.push_back(std::move(group));
        else
            append(result.back().words, std::move(group.words));
    }
    return result;
}

} // namespace

std::vector<PdfColumn> findPdfColumns(std::vector<PdfWord> words)
{
    if (words.empty())
        return {};
    ColumnFinder finder(words);
    const double left = std::ranges::min_element(words, {}, &PdfWord::left)->left;
    const double right = std::ranges::max_element(words, {}, &PdfWord::right)->right;
    finder.cut(std::move(words), left, right, 0);
    return finder.take();
}

} // namespace sourcelight::reading
