// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pdfparagraphs.h"

#include "core/reading/lines.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

// In units of the type's size.
constexpr double indent = 0.6;
constexpr double deepestIndent = 6.0;
constexpr double space = 0.3;
constexpr double slack = 0.4;
constexpr double widestLeading = 3.5;

/// Larger than the body's type by this, lines are of headings.
constexpr double headingSize = 1.1;

/// In units of the column's width.
constexpr double shortLine = 0.7;

/// How much more than the usual distance parts paragraphs.
constexpr double apart = 1.2;

int halfPoints(double size)
{
    return int(std::lround(size * 2));
}

bool isSameSize(const PdfLine &a, const PdfLine &b)
{
    return std::abs(a.size - b.size) < 0.08 * std::max(a.size, b.size);
}

bool isSameType(const PdfLine &a, const PdfLine &b)
{
    return isSameSize(a, b) && a.bold == b.bold;
}

/// How far a line stands in from the left edge of its column, in units of its size.
double indentOf(const PdfLine &line)
{
    return (line.left - line.columnLeft) / line.size;
}

bool isRow(const PdfLine &line)
{
    return line.text.contains(u'\t');
}

/// The bullet or number that the line of a list begins with; empty where it is none.
QString markerOf(const PdfLine &line, bool inList)
{
    static constexpr QStringView bullets = u"•◦▪‣●○■□∙·*";
    static const QRegularExpression number(u"^(?:\\d{1,2}|[a-z])[.)]$"_s);
    const qsizetype end = line.text.indexOf(u' ');
    const QStringView first = QStringView(line.text).first(std::max<qsizetype>(end, 0));
    if (first.isEmpty())
        return {};
    const bool set = indentOf(line) > indent || inList;
    const bool isMarker = first.size() == 1
                              ? bullets.contains(first) || (set && (first == u"-" || first == u"–"))
                              : (set || first == u"1." || first == u"1)") && number.matchView(first).hasMatch();
    return isMarker ? first.toString() : QString();
}

/// True where @p next would have had room in @p line, in a column that ends at @p right.
bool hadRoom(const PdfLine &line, const PdfLine &next, double right)
{
    return line.right + (space + slack) * line.size + next.firstWord < right;
}

class ParagraphFinder
{
public:
    explicit ParagraphFinder(const PdfType &type)
        : m_type(type)
    {
    }

    void add(PdfLine line, double right);
    [[nodiscard]] std::vector<PdfParagraph> take() { return std::move(m_paragraphs); }

private:
    [[nodiscard]] bool continues(const PdfParagraph &paragraph, const PdfLine &line, double right) const;
    [[nodiscard]] PdfParagraph *unfinished(const PdfLine &line);

    const PdfType &m_type;
    std::vector<PdfParagraph> m_paragraphs;
};

/// True where @p line goes on in @p paragraph, which ends right above it; @p right is where lines around it end.
bool ParagraphFinder::continues(const PdfParagraph &paragraph, const PdfLine &line, double right) const
{
    const PdfLine &last = paragraph.lines.back();
    if (!isSameType(last, line) || paragraph.row || isRow(line) ||
        line.bottom - last.bottom > apart * m_type.leading(line.size))
        return false;
    const double in = indentOf(line);
    const double step = in - indentOf(last);
    const bool first = paragraph.lines.size() == 1;
    if (!paragraph.marker.isEmpty()) {
        if (in < indent && indentOf(paragraph.lines.front()) > indent)
            return false;
    } else if ((step > indent && step < deepestIndent) || (step < -indent && !first)) {
        return false;
    }
    if (!hadRoom(last, line, right))
        return true;
    const double left = right - last.right - line.firstWord;
    const bool farOff = left > (last.columnRight - last.columnLeft) / 4;
    return !farOff && !endsSentence(last.text);
}

/// The paragraph of an earlier column that @p line, the first of its own, goes on in; null where it begins one.
PdfParagraph *ParagraphFinder::unfinished(const PdfLine &line)
{
    constexpr size_t farthestBack = 6;
    for (size_t back = 1; back <= std::min(farthestBack, m_paragraphs.size()); ++back) {
        PdfParagraph &paragraph = m_paragraphs[m_paragraphs.size() - back];
        const PdfLine &last = paragraph.lines.back();
        if (!isSameType(last, line)) {
            if (last.size < line.size)
                continue;
            return nullptr;
        }
        // Headings end where their column does.
        if (paragraph.row || isRow(line) || line.size > headingSize * m_type.bodySize())
            return nullptr;
        const bool alone = paragraph.lines.size() == 1 && paragraph.marker.isEmpty();
        const double expected = alone ? 0.0 : indentOf(last);
        if (std::abs(indentOf(line) - expected) > indent)
            return nullptr;
        const bool below = last.page == line.page && last.left < line.right && line.left < last.right;
        if (below && endsSentence(last.text))
            return nullptr;
        if (beginsInside(line.text) && !endsSentence(last.text))
            return &paragraph;
        return hadRoom(last, line, last.columnRight) ? nullptr : &paragraph;
    }
    return nullptr;
}

void ParagraphFinder::add(PdfLine line, double right)
{
    const bool top = m_paragraphs.empty() || m_paragraphs.back().lines.back().column != line.column;
    const bool inList = !m_paragraphs.empty() && !m_paragraphs.back().marker.isEmpty();
    const bool large = line.size > headingSize * m_type.bodySize();
    const QString marker = large ? QString() : markerOf(line, inList);
    PdfParagraph *before = nullptr;
    if (marker.isEmpty() && !m_paragraphs.empty()) {
        if (top)
            before = unfinished(line);
        else if (continues(m_paragraphs.back(), line, right))
            before = &m_paragraphs.back();
    }
    if (before) {
        before->lines.push_back(std::move(line));
        return;
    }
    if (!marker.isEmpty())
        line.text.remove(0, marker.size() + 1);
    const bool row = isRow(line);
    m_paragraphs.push_back({{std::move(line)}, marker, false, row});
}

/// Where lines end around each: the right end of the widest of its type in the same column, up to a wider distance.
std::vector<double> rightEdges(const std::vector<PdfLine> &lines, const PdfType &type)
{
    std::vector<double> edges(lines.size());
    for (size_t begin = 0; begin < lines.size();) {
        size_t end = begin + 1;
        double right = lines[begin].right;
        while (end < lines.size() && lines[end].column == lines[begin].column && isSameType(lines[end], lines[begin]) &&
               lines[end].bottom - lines[end - 1].bottom <= apart * type.leading(lines[end].size))
            right = std::max(right, lines[end++].right);
        // Lines that are all short end before the column does: a byline, a date.
        const PdfLine &first = lines[begin];
        const bool isShort = right - first.columnLeft < shortLine * (first.columnRight - first.columnLeft);
        if (isShort && first.size < headingSize * type.bodySize())
            right = first.columnRight;
        std::fill(edges.begin() + ptrdiff_t(begin), edges.begin() + ptrdiff_t(end), right);
        begin = end;
    }
    return edges;
}

/// True for a paragraph that stands in as a whole, unlike one whose first line does.
bool isIndented(const PdfParagraph &paragraph)
{
    const auto [least, most] = std::ranges::minmax_element(paragraph.lines, {}, indentOf);
    return paragraph.marker.isEmpty() && indentOf(*least) > indent && indentOf(*most) - indentOf(*least) < indent;
}

/// Browsers draw their bullets instead of writing them: several paragraphs that stand in after a colon are a list.
void findDrawnLists(std::vector<PdfParagraph> &paragraphs)
{
    const auto follows = [](const PdfParagraph &before, const PdfParagraph &after) {
        return isIndented(after) && isSameType(before.lines.front(), after.lines.front()) &&
               std::abs(indentOf(before.lines.front()) - indentOf(after.lines.front())) < indent;
    };
    for (size_t begin = 1; begin < paragraphs.size(); ++begin) {
        if (!paragraphs[begin - 1].lines.back().text.endsWith(u':') || !isIndented(paragraphs[begin]))
            continue;
        size_t end = begin + 1;
        while (end < paragraphs.size() && follows(paragraphs[begin], paragraphs[end]))
            ++end;
        for (size_t i = begin; end - begin > 1 && i < end; ++i)
            paragraphs[i].marker = u"•"_s;
    }
}

} // namespace

PdfType::PdfType(const std::vector<PdfLine> &lines)
{
    std::map<int, qsizetype> characters;
    std::map<int, std::vector<double>> distances;
    for (const PdfLine &line : lines)
        characters[halfPoints(line.size)] += line.text.size();
    for (size_t i = 1; i < lines.size(); ++i) {
        const double distance = lines[i].bottom - lines[i - 1].bottom;
        if (lines[i].column == lines[i - 1].column && isSameSize(lines[i], lines[i - 1]) && distance > 0.0 &&
            distance < widestLeading * lines[i].size)
            distances[halfPoints(lines[i].size)].push_back(distance);
    }
    for (auto &[size, all] : distances) {
        // Below the middle, so that documents of short paragraphs set apart do not take that space for leading.
        const auto usual = all.begin() + std::ssize(all) * 3 / 10;
        std::ranges::nth_element(all, usual);
        m_leadings.emplace_back(size, *usual);
    }
    if (characters.empty())
        return;
    const int body = std::ranges::max_element(characters, {}, [](const auto &entry) { return entry.second; })->first;
    m_bodySize = body / 2.0;
    qsizetype bold = 0;
    for (const PdfLine &line : lines)
        bold += halfPoints(line.size) == body && line.bold ? line.text.size() : 0;
    m_bodyBold = bold * 2 > characters[body];
}

double PdfType::leading(double size) const
{
    constexpr double usual = 1.2;
    const auto known = std::ranges::lower_bound(m_leadings, halfPoints(size), {}, &std::pair<int, double>::first);
    return known != m_leadings.end() && known->first == halfPoints(size) ? known->second : usual * size;
}

std::vector<PdfParagraph> pdfParagraphs(std::vector<PdfLine> lines, const PdfType &type)
{
    const std::vector<double> edges = rightEdges(lines, type);
    ParagraphFinder finder(type);
    for (size_t i = 0; i < lines.size(); ++i)
        finder.add(std::move(lines[i]), edges[i]);
    std::vector<PdfParagraph> paragraphs = finder.take();
    findDrawnLists(paragraphs);
    for (PdfParagraph &paragraph : paragraphs)
        paragraph.indented = paragraph.lines.size() > 1 && isIndented(paragraph);
    return paragraphs;
}

} // namespace sourcelight::reading
