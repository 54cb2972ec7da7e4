// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/tokens.h"

#include "core/language/words.h"

#include <QVarLengthArray>

#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::language
{

namespace
{

/// The longest name before the "@" of a mail address, by RFC 5321.
constexpr qsizetype longestMailbox = 64;

bool startsLink(QStringView text)
{
    static constexpr std::array<QStringView, 5> heads{u"http://", u"https://", u"www.", u"ftp://", u"doi:10."};
    return std::ranges::any_of(heads, [text](QStringView head) { return text.startsWith(head, Qt::CaseInsensitive); });
}

bool isMailbox(char32_t c)
{
    return isWordPart(c) || c == U'.' || c == U'-' || c == U'+';
}

} // namespace

TokenReader::TokenReader(QStringView text, Span block, const LanguageResources &resources)
    : m_text(text.first(block.end))
    , m_begin(block.begin)
    , m_position(block.begin)
    , m_previous{block.begin, block.begin}
    , m_resources(resources)
{
}

Span TokenReader::next()
{
    const qsizetype begin = skipSpace(m_position);
    if (begin == m_text.size())
        return {begin, begin};
    m_position = tokenEnd(begin);
    Q_ASSERT(m_position > begin && m_position <= m_text.size());
    m_previous = {begin, m_position};
    return m_previous;
}

char32_t TokenReader::at(qsizetype i) const
{
    return codePointAt(m_text, i).value;
}

qsizetype TokenReader::skipSpace(qsizetype i) const
{
    while (i < m_text.size() && m_text[i].isSpace())
        ++i;
    return i;
}

qsizetype TokenReader::runEnd(qsizetype i) const
{
    for (CodePoint c = codePointAt(m_text, i); i < m_text.size() && isWordPart(c.value); c = codePointAt(m_text, i))
        i += c.length;
    return i;
}

qsizetype TokenReader::tokenEnd(qsizetype begin)
{
    const char32_t first = at(begin);
    if (!isWordStart(first))
        return markEnd(begin);
    if (const qsizetype end = addressEnd(begin); end > begin)
        return end;
    return wordEnd(begin);
}

/// Where the web or mail address ends that begins at @p begin; @p begin itself where none does.
qsizetype TokenReader::addressEnd(qsizetype begin)
{
    if (QStringView(u"hHwWfFdD").contains(m_text[begin]) && startsLink(m_text.sliced(begin)))
        return linkEnd(m_text, begin);
    if (m_atSign < begin) {
        const qsizetype found = m_text.indexOf(u'@', begin);
        m_atSign = found < 0 ? m_text.size() : found;
    }
    if (m_atSign == m_text.size() || m_atSign - begin > longestMailbox)
        return begin;
    qsizetype i = begin;
    while (i < m_atSign && isMailbox(at(i)))
        i += codePointAt(m_text, i).length;
    if (i < m_atSign || !isWordStart(at(i + 1)))
        return begin;
    i = runEnd(i + 1);
    while ((at(i) == U'.' || at(i) == U'-') && isWordStart(at(i + 1)))
        i = runEnd(i + 1);
    return i;
}

qsizetype linkEnd(QStringView text, qsizetype i)
{
    const qsizetype begin = i;
    qsizetype parentheses = 0;
    while (i < text.size() && !text[i].isSpace() && !QStringView(u"<>\"“”«»{}|\\^`").contains(text[i])) {
        parentheses += text[i] == u'(' ? 1 : text[i] == u')' ? -1 : 0;
        ++i;
    }
    while (i > begin + 1 && QStringView(u".,;:!?'’)]…").contains(text[i - 1])) {
        if (text[i - 1] == u')' && parentheses++ >= 0)
            break;
        --i;
    }
    return i;
}

bool isOpener(QStringView word, const LanguageResources &resources)
{
    QVarLengthArray<QChar, 16> folded;
    for (QChar c : word.first(std::min<qsizetype>(word.size(), 16)))
        folded.append(c.toLower());
    return word.size() <= 16 && resources.commonWords.value(QStringView(folded.data(), folded.size())) == u"opener";
}

QStringView abbreviationKind(QStringView word, bool amongCapitals, const LanguageResources &resources)
{
    if (word.size() > longestAbbreviation)
        return {};
    const auto kind = resources.abbreviations.value(word);
    if (kind || !amongCapitals || !isAllCaps(word))
        return kind.value_or(QStringView());
    QVarLengthArray<QChar, longestAbbreviation> form{word.front()};
    for (QChar c : word.sliced(1))
        form.append(c.toLower());
    return resources.abbreviations.value(QStringView(form.data(), form.size())).value_or(QStringView());
}

} // namespace sourcelight::language
