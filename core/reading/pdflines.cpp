// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdflines.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace sourcelight::reading
{

namespace
{

// In units of the type's size.
constexpr double narrowestSpace = 0.08;
constexpr double narrowestCellGap = 4.0;
constexpr double initialSize = 1.8;

using Words = std::vector<PdfWord>;

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

bool isRightToLeft(const PdfWord &word)
{
    return std::ranges::any_of(word.text, [](QChar c) { return isRightToLeft(c); });
}

/// Turns a row that reads from right to left round, but for the words in it that read from left to right.
void putInOrder(Words &row)
{
    const auto turned = std::ranges::count_if(row, [](const PdfWord &word) { return isRightToLeft(word); });
    if (turned * 2 <= std::ssize(row))
        return;
    std::ranges::reverse(row);
    const auto isLatin = [](const PdfWord &word) {
        return std::ranges::any_of(word.text, [](QChar c) { return c.direction() == QChar::DirL; });
    };
    for (auto begin = row.begin(); begin != row.end();) {
        begin = std::find_if(begin, row.end(), isLatin);
        const auto end = std::find_if_not(begin, row.end(), isLatin);
        std::reverse(begin, end);
        begin = end;
    }
}

/// What goes between two neighbours of a row.
QStringView spaceBetween(const PdfWord &before, const PdfWord &after)
{
    const double gap = std::max(after.left - before.right, before.left - after.right);
    const double size = std::max(before.size, after.size);
    return gap > narrowestCellGap * size ? u"\t" : gap > narrowestSpace * size ? u" " : u"";
}

/// The size of most characters.
double sizeOf(const Words &row)
{
    std::vector<std::pair<double, qsizetype>> sizes;
    for (const PdfWord &word : row) {
        if (sizes.empty() || sizes.back().first != word.size)
            sizes.emplace_back(word.size, 0);
        sizes.back().second += word.text.size();
    }
    if (sizes.size() == 1)
        return sizes.front().first;
    std::ranges::sort(sizes);
    std::pair<double, qsizetype> most;
    for (size_t i = 0; i < sizes.size(); ++i) {
        if (i > 0 && sizes[i].first == sizes[i - 1].first)
            sizes[i].second += sizes[i - 1].second;
        if (sizes[i].second > most.second)
            most = sizes[i];
    }
    return most.first;
}

PdfLine lineOf(Words row)
{
    putInOrder(row);
    const bool mirrored = row.front().left > row.back().left;
    const auto isBold = [](const PdfWord &word) { return word.bold || !word.text.front().isLetterOrNumber(); };
    PdfLine line{.left = std::ranges::min_element(row, {}, &PdfWord::left)->left,
        .right = std::ranges::max_element(row, {}, &PdfWord::right)->right,
        .size = sizeOf(row),
        .bold = std::ranges::all_of(row, isBold) && std::ranges::any_of(row, &PdfWord::bold),
        .firstWord = row.front().right - row.front().left};
    if (mirrored) // as if seen in a mirror, so that indents and short lines are told alike
        std::tie(line.left, line.right) = std::pair(-line.right, -line.left);
    for (const PdfWord &word : row) {
        if (!line.text.isEmpty())
            line.text += spaceBetween(*(&word - 1), word);
        line.text += word.text;
        if (std::abs(word.size - line.size) < 0.1 * line.size)
            line.bottom = std::max(line.bottom, word.bottom);
    }
    return line;
}

/// Puts a large first letter before the first of the words that it stands beside.
void joinInitials(Words &words)
{
    for (qsizetype i = 0; i < std::ssize(words); ++i) {
        const PdfWord initial = words[size_t(i)];
        if (initial.text.size() > 2 || !initial.text.front().isUpper())
            continue;
        PdfWord *first = nullptr;
        for (PdfWord &word : words) {
            const double gap = word.left - initial.right;
            const bool beside = initial.size >= initialSize * word.size && gap > -word.size && gap < word.size &&
                                word.middle() > initial.top && word.middle() < initial.bottom;
            if (!beside)
                continue;
            word.left = initial.left; // no indent
            if (!first || word.top < first->top)
                first = &word;
        }
        if (!first)
            continue;
        first->text.prepend(initial.text);
        words.erase(words.begin() + i--);
    }
}

/// Where most lines of a column begin, if most do: headings may reach out to the left of its text.
double leftEdge(const std::vector<PdfLine> &lines, double left)
{
    std::map<qint64, size_t> begins;
    for (const PdfLine &line : lines)
        ++begins[std::llround(line.left)];
    const auto most = std::ranges::max_element(begins, {}, [](const auto &begin) { return begin.second; });
    return most->second * 2 > lines.size() ? double(most->first) : left;
}

bool mayHoldInitials(const Words &words)
{
    const auto [smallest, largest] = std::ranges::minmax_element(words, {}, &PdfWord::size);
    return largest->size >= initialSize * smallest->size;
}

} // namespace

std::vector<std::vector<PdfWord>> pdfRows(std::vector<PdfWord> words)
{
    std::ranges::sort(words, {}, &PdfWord::middle);
    std::vector<Words> rows;
    PdfWord highest;
    for (PdfWord &word : words) {
        const bool same = !rows.empty() && ((word.middle() > highest.top && word.middle() < highest.bottom) ||
                                               (highest.middle() > word.top && highest.middle() < word.bottom));
        if (!same)
            rows.emplace_back();
        if (!same || word.size > highest.size)
            highest = word;
        rows.back().push_back(std::move(word));
    }
    for (Words &row : rows)
        std::ranges::sort(row, {}, &PdfWord::left);
    return rows;
}

std::vector<PdfLine> linesOf(PdfColumn column)
{
    if (mayHoldInitials(column.words))
        joinInitials(column.words);
    std::vector<PdfLine> lines;
    for (Words &row : pdfRows(std::move(column.words))) {
        PdfLine line = lineOf(std::move(row));
        const bool mirrored = line.right <= 0.0 && line.left < 0.0;
        line.columnLeft = mirrored ? -column.right : column.left;
        line.columnRight = mirrored ? -column.left : column.right;
        lines.push_back(std::move(line));
    }
    if (!lines.empty()) {
        const double left = leftEdge(lines, lines.front().columnLeft);
        for (PdfLine &line : lines) {
            const bool mirrored = line.left < 0.0;
            line.columnLeft = mirrored == (left < 0.0) ? left : line.columnLeft;
        }
    }
    return lines;
}

} // namespace sourcelight::reading
