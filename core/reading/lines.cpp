// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/lines.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace sourcelight::reading
{

namespace
{

constexpr qsizetype narrowest = 40;
constexpr qsizetype widest = 140;
constexpr qsizetype tabWidth = 8;

constexpr bool isLineEnd(char16_t c)
{
    return (c >= u'\n' && c <= u'\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

constexpr bool isEastAsian(char16_t c)
{
    return (c >= 0x2e80 && c < 0xa4d0) || (c >= 0xf900 && c < 0xfb00) || (c >= 0xfe30 && c < 0xfe70) ||
           (c >= 0xff00 && c < 0xff61);
}

constexpr bool isHangul(char16_t c)
{
    return (c >= 0x1100 && c < 0x1200) || (c >= 0xac00 && c < 0xd7b0);
}

qsizetype columnsOf(QStringView text)
{
    // Beyond any width that text is broken at, the exact number does not matter.
    if (text.size() > 2 * widest)
        return text.size();
    return text.size() +
           std::ranges::count_if(text, [](QChar c) { return isEastAsian(c.unicode()) || isHangul(c.unicode()); });
}

qsizetype indentOf(QStringView space)
{
    qsizetype columns = 0;
    for (const QChar c : space)
        columns += c == u'\t' ? tabWidth - columns % tabWidth : 1;
    return columns;
}

bool isClosing(QChar c)
{
    return c == u'"' || c == u'\'' || c == u')' || c == u']' || c == u'*' || c == u'_' ||
           c.category() == QChar::Punctuation_FinalQuote || c.category() == QChar::Punctuation_Close;
}

/// Pairs of neighbouring lines, counted by width.
struct WrapStatistics {
    std::array<qsizetype, widest + 1> broken{}; ///< width of the first line of a pair
    std::array<qsizetype, widest + 1> needed{}; ///< width of the first line with the first word of the second
    qsizetype neededMore = 0;                   ///< pairs whose first line fits but with that word is wider than any
    qsizetype pairs = 0;
    qsizetype insideSentence = 0;
    qsizetype continued = 0; ///< the second line begins as no sentence does

    void add(const Line &line, QStringView first, QStringView second)
    {
        ++pairs;
        if (!endsSentence(first))
            ++insideSentence;
        if (beginsInside(second))
            ++continued;
        if (line.columns > widest)
            return;
        ++broken[size_t(line.columns)];
        const qsizetype need = line.columns + 1 + firstWordColumns(second);
        if (need > widest)
            ++neededMore;
        else
            ++needed[size_t(need)];
    }
};

} // namespace

std::optional<Line> LineReader::next()
{
    while (m_position < m_text.size()) {
        const qsizetype begin = m_position;
        const auto *data = m_text.utf16();
        qsizetype end = begin;
        while (end < m_text.size() && !isLineEnd(data[end]))
            ++end;
        const char16_t mark = end < m_text.size() ? data[end] : u'\n';
        m_position = std::min(end + 1, m_text.size());
        if (mark == u'\r' && m_position < m_text.size() && data[m_position] == u'\n')
            ++m_position;

        Span span{begin, end};
        while (span.begin < span.end && isBlank(m_text[span.begin]))
            ++span.begin;
        while (span.begin < span.end && isBlank(m_text[span.end - 1]))
            --span.end;
        if (span.isEmpty()) {
            m_blank = m_blank || mark != u'\f';
            continue;
        }
        const qsizetype indent = indentOf(m_text.sliced(begin, span.begin - begin));
        const qsizetype columns = indent + columnsOf(m_text.sliced(span.begin, span.length()));
        return Line{span, indent, columns, std::exchange(m_blank, false)};
    }
    return std::nullopt;
}

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar(0x200b) || c == QChar(0x2060) || c == QChar(QChar::ByteOrderMark);
}

bool endsSentence(QStringView line)
{
    while (!line.isEmpty() && isClosing(line.back()))
        line.chop(1);
    static constexpr QStringView marks = u".!?:\u2026\u3002\uff01\uff1f\uff0e\u061f\u06d4\u0964";
    return !line.isEmpty() && marks.contains(line.back());
}

bool beginsInside(QStringView line)
{
    const QChar c = line.isEmpty() ? QChar() : line.front();
    return c.isLetter() && !c.isUpper() && !c.isTitleCase();
}

qsizetype firstWordColumns(QStringView line)
{
    if (!line.isEmpty() && isEastAsian(line.front().unicode()))
        return 1; // breaks anywhere, and no space is needed
    const auto space = std::ranges::find_if(line, [](QChar c) { return c.isSpace(); });
    return columnsOf(line.first(space - line.begin()));
}

bool isTableRow(QStringView line)
{
    constexpr qsizetype longestRow = 400;
    if (line.size() > longestRow)
        return false;
    qsizetype gaps = 0;
    qsizetype spaces = 0;
    qsizetype bars = 0;
    for (const QChar c : line) {
        bars += c == u'|';
        if (c == u'\t')
            return true;
        if (c == u' ') {
            ++spaces;
            continue;
        }
        if (spaces >= 4)
            return true;
        gaps += spaces == 3;
        spaces = 0;
    }
    return gaps >= 2 || bars >= 2;
}

QStringView joint(QStringView before, QStringView after)
{
    if (before.isEmpty() || after.isEmpty())
        return u"";
    const char16_t last = before.back().unicode();
    const char16_t first = after.front().unicode();
    if ((isEastAsian(last) && isEastAsian(first)) || last == QChar::SoftHyphen)
        return u"";
    const bool afterLetter = before.size() > 1 && before[before.size() - 2].isLetterOrNumber();
    const bool dash = last == u'-' || (last >= 0x2010 && last <= 0x2014);
    if (!dash || !afterLetter || !after.front().isLetterOrNumber())
        return u" ";
    // "short- and long-term" keeps its space.
    const QStringView word = after.first(std::min<qsizetype>(after.indexOf(u' ') + 1, after.size()));
    return word == u"and " || word == u"or " || word == u"to " || word == u"und " || word == u"et " ? u" " : u"";
}

qsizetype wrapWidth(QStringView text)
{
    WrapStatistics statistics;
    LineReader lines(text);
    for (auto before = lines.next(), line = lines.next(); before && line; before = line, line = lines.next()) {
        const QStringView first = text.sliced(before->span.begin, before->span.length());
        if (!line->blankBefore && !isTableRow(first))
            statistics.add(*before, first, text.sliced(line->span.begin, line->span.length()));
    }
    if (statistics.pairs == 0 || statistics.insideSentence * 2 < statistics.pairs)
        return 0;
    constexpr qsizetype few = 4;
    if (statistics.pairs < few && statistics.continued * 2 < statistics.pairs)
        return 0;

    // The widest of the widths that lines crowd below: a few lines that could not be broken do not count.
    constexpr qsizetype crowd = 14;
    for (qsizetype width = widest; width >= narrowest; --width) {
        if (statistics.broken[size_t(width)] == 0)
            continue;
        const auto at = statistics.broken.begin() + width;
        const qsizetype crowded = std::accumulate(at - crowd + 1, at + 1, qsizetype(0));
        if (crowded * 10 < statistics.pairs * 3)
            continue;
        const qsizetype tooWide = std::accumulate(at + 1, statistics.broken.end(), qsizetype(0));
        const qsizetype full =
            statistics.neededMore - tooWide +
            std::accumulate(statistics.needed.begin() + width + 1, statistics.needed.end(), qsizetype(0));
        return full * 10 >= statistics.pairs * 6 ? width : 0;
    }
    return 0;
}

} // namespace sourcelight::reading
