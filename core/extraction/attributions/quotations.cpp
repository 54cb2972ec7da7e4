// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/quotations.h"

#include <algorithm>

namespace sourcelight::extraction
{

namespace
{

/// The marks any of which closes what @p open opens; empty where @p open opens nothing.
QStringView closingMarks(QChar open)
{
    switch (open.unicode()) {
    case u'"':
    case u'\u201c':
        return u"\"\u201d";
    case u'\u201d': // a typewriter's habit: the same mark on both sides
        return u"\u201d";
    case u'\u201e':
        return u"\u201c\u201d\"";
    case u'\u00ab':
        return u"\u00bb";
    case u'\u00bb':
        return u"\u00ab";
    case u'\u2018':
        return u"\u2019";
    case u'\u201a':
        return u"\u2018\u2019";
    case u'\'':
        return u"'";
    default:
        return {};
    }
}

bool isSingle(QChar mark)
{
    return mark == u'\'' || mark == u'\u2018' || mark == u'\u2019' || mark == u'\u201a';
}

class Scanner
{
public:
    Scanner(QStringView text, qsizetype offset)
        : m_text(text)
        , m_offset(offset)
    {
    }

    void scan(Spans &quotations)
    {
        for (qsizetype i = 0; i < m_text.size(); i += width(i)) {
            if (m_open < 0) {
                if (opensAt(i)) {
                    m_open = i;
                    m_double = width(i) > 1;
                }
            } else if (closesAt(i)) {
                quotations.push_back({m_offset + m_open, m_offset + i + width(i)});
                m_open = -1;
            }
        }
        if (m_open >= 0 && (m_double || !isSingle(m_text[m_open])))
            quotations.push_back({m_offset + m_open, m_offset + m_text.size()});
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(u' '); }

    /// Two apostrophes or grave accents are one mark.
    [[nodiscard]] qsizetype width(qsizetype i) const
    {
        return (m_text[i] == u'\'' || m_text[i] == u'`') && at(i + 1) == m_text[i] ? 2 : 1;
    }

    [[nodiscard]] bool opensAt(qsizetype i) const
    {
        const QChar after = at(i + width(i));
        if (width(i) > 1)
            return !at(i - 1).isLetterOrNumber() && !after.isSpace();
        if (closingMarks(m_text[i]).isEmpty())
            return false;
        const bool single = isSingle(m_text[i]);
        const bool closer = m_text[i] == u'"' || m_text[i] == u'\u201d' || m_text[i] == u'\u00bb';
        // a mark behind a word closes; a single one may be an apostrophe
        return !(at(i - 1).isLetterOrNumber() && (single || closer)) && !after.isSpace() &&
               !(single && !isClosedSoon(i));
    }

    /// A single mark opens only what another closes: it may be an apostrophe ("'em", "the '90s", "rock 'n' roll").
    [[nodiscard]] bool isClosedSoon(qsizetype open) const
    {
        constexpr qsizetype shortest = 3, reach = 300;
        if (at(open + 1).isDigit())
            return false;
        const QStringView closing = closingMarks(m_text[open]);
        for (qsizetype i = open + shortest; i < std::min(m_text.size(), open + reach); ++i) {
            if (closing.contains(m_text[i]) && !at(i + 1).isLetterOrNumber() && !at(i - 1).isSpace())
                return m_text[open] != u'\'' || at(i - 1) != u's' || !at(i + 1).isSpace();
        }
        return false;
    }

    [[nodiscard]] bool closesAt(qsizetype i) const
    {
        if (m_double || width(i) > 1)
            return m_double && m_text[i] == u'\'' && width(i) > 1;
        if (!closingMarks(m_text[m_open]).contains(m_text[i]))
            return false;
        return !isSingle(m_text[i]) || (!at(i + 1).isLetterOrNumber() && !at(i - 1).isSpace());
    }

    QStringView m_text;
    qsizetype m_offset;
    qsizetype m_open = -1;
    bool m_double = false;
};

} // namespace

Spans findQuotations(const Article &article)
{
    Spans quotations;
    for (const Block &block : article.blocks) {
        if (block.kind != BlockKind::Boilerplate)
            Scanner(textOf(article, block.span), block.span.begin).scan(quotations);
    }
    return quotations;
}

bool runsOn(const Article &article, Span quotation, Span next)
{
    const QStringView text = textOf(article, quotation);
    const bool closed = text.size() > 1 &&
                        (closingMarks(text.front()).contains(text.back()) || (text.endsWith(u"''") && text.size() > 3));
    if (closed)
        return false;
    const auto block = std::ranges::upper_bound(
        article.blocks, quotation.begin, {}, [](const Block &known) { return known.span.end; });
    if (block == article.blocks.end() || block->span.end != quotation.end || block + 1 == article.blocks.end())
        return false;
    return (block + 1)->span.begin == next.begin;
}

} // namespace sourcelight::extraction
