// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/quotations.h"

namespace sourcelight::extraction
{

namespace
{

/// The mark that closes what @p open opens; null where @p open opens nothing.
QChar closingMark(QChar open)
{
    switch (open.unicode()) {
    case u'"':
        return u'"';
    case u'\u201c':
    case u'\u201e':
        return u'\u201d';
    case u'\u00ab':
        return u'\u00bb';
    case u'\u2018':
        return u'\u2019';
    case u'\'':
        return u'\'';
    default:
        return {};
    }
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
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (m_open < 0) {
                if (opensAt(i)) {
                    m_open = i;
                    m_close = closingMark(m_text[i]);
                }
            } else if (closesAt(i)) {
                quotations.push_back({m_offset + m_open, m_offset + i + 1});
                m_open = -1;
            }
        }
        const bool single = m_close == u'\'' || m_close == u'\u2019';
        if (m_open >= 0 && !single)
            quotations.push_back({m_offset + m_open, m_offset + m_text.size()});
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(u' '); }

    [[nodiscard]] bool opensAt(qsizetype i) const
    {
        if (closingMark(m_text[i]).isNull())
            return false;
        const bool single = m_text[i] == u'\'' || m_text[i] == u'\u2018';
        const bool afterWord = at(i - 1).isLetterOrNumber();
        // a straight mark behind a word closes; a single one before a digit is an apostrophe ('90s)
        return !(afterWord && (single || m_text[i] == u'"')) && !at(i + 1).isSpace() &&
               !(single && !at(i + 1).isUpper());
    }

    [[nodiscard]] bool closesAt(qsizetype i) const
    {
        if (m_text[i] != m_close && !(m_close == u'\u201d' && (m_text[i] == u'"' || m_text[i] == u'\u201f')))
            return false;
        const bool single = m_close == u'\'' || m_close == u'\u2019';
        return !single || (!at(i + 1).isLetterOrNumber() && !at(i - 1).isSpace());
    }

    QStringView m_text;
    qsizetype m_offset;
    qsizetype m_open = -1;
    QChar m_close;
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

} // namespace sourcelight::extraction
