// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/rtftokens.h"

#include <algorithm>

namespace sourcelight::reading::rtf
{

namespace
{

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : 0;
}

bool isText(char c)
{
    return c != '{' && c != '}' && c != '\\' && c != '\r' && c != '\n' && c != '\0';
}

} // namespace

Token TokenReader::next()
{
    while (m_at < m_bytes.size() && (m_bytes[m_at] == '\r' || m_bytes[m_at] == '\n' || m_bytes[m_at] == '\0'))
        ++m_at;
    if (m_at >= m_bytes.size())
        return {};
    const qsizetype begin = m_at++;
    switch (m_bytes[begin]) {
    case '{':
        return {Token::Kind::Open, {}};
    case '}':
        return {Token::Kind::Close, {}};
    case '\\':
        return control();
    default:
        while (m_at < m_bytes.size() && isText(m_bytes[m_at]))
            ++m_at;
        return {Token::Kind::Text, m_bytes.sliced(begin, m_at - begin)};
    }
}

/// What stands behind a backslash.
Token TokenReader::control()
{
    constexpr int largest = 10'000'000;
    const qsizetype begin = m_at;
    if (m_at >= m_bytes.size())
        return {};
    if (!isLetter(m_bytes[m_at])) {
        ++m_at;
        if (m_bytes[begin] != '\'')
            return {Token::Kind::Symbol, m_bytes.sliced(begin, 1)};
        const int value = hexValue(at(m_at)) * 16 + hexValue(at(m_at + 1));
        m_at = std::min(m_at + 2, m_bytes.size());
        return {Token::Kind::Byte, {}, value};
    }
    while (isLetter(at(m_at)))
        ++m_at;
    Token word{Token::Kind::Word, m_bytes.sliced(begin, m_at - begin)};
    const bool negative = at(m_at) == '-' && isDigit(at(m_at + 1));
    m_at += negative;
    if (isDigit(at(m_at))) {
        word.number = 0;
        for (; isDigit(at(m_at)); ++m_at)
            word.number = std::min(word.number * 10 + (m_bytes[m_at] - '0'), largest);
        if (negative)
            word.number = -word.number;
    }
    if (at(m_at) == ' ')
        ++m_at;
    return word;
}

void TokenReader::skip(int count)
{
    m_at = std::min(m_at + std::max(count, 0), m_bytes.size());
}

} // namespace sourcelight::reading::rtf
