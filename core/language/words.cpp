// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/words.h"

#include <QChar>

#include <algorithm>

namespace sourcelight::language
{

namespace
{

constexpr char32_t softHyphen = 0xAD;
constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t wordJoiner = 0x2060;

constexpr bool isAsciiWord(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') || c == U'_';
}

} // namespace

CodePoint codePointAt(QStringView text, qsizetype position)
{
    if (position >= text.size())
        return {};
    const QChar first = text[position];
    if (first.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[position + 1]), 2};
    return {first.unicode(), 1};
}

bool isWordStart(char32_t c)
{
    return c < 0x80 ? isAsciiWord(c) : QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool isWordPart(char32_t c)
{
    return isWordStart(c) || c == softHyphen || c == zeroWidthNonJoiner || c == zeroWidthJoiner || c == wordJoiner;
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'’';
}

bool isOpening(char32_t c)
{
    return QStringView(u"\"'([{“‘«‹„‚¿¡「『（【").contains(QChar(char16_t(c))) && c < 0x10000;
}

bool isClosing(char32_t c)
{
    return QStringView(u"\"')]}”’»›」』）】").contains(QChar(char16_t(c))) && c < 0x10000;
}

bool isQuotationMark(char32_t c)
{
    return QStringView(u"\"'“”‘’«»‹›„‚「」『』").contains(QChar(char16_t(c))) && c < 0x10000;
}

bool isDash(char32_t c)
{
    return c == U'-' || (c >= 0x2010 && c <= 0x2015);
}

bool isCapitalised(QStringView word)
{
    const char32_t first = codePointAt(word, 0).value;
    return QChar::isUpper(first) || QChar::isTitleCase(first);
}

bool isAllCaps(QStringView word)
{
    return std::ranges::none_of(word, [](QChar c) { return c.isLower(); }) &&
           std::ranges::count_if(word, [](QChar c) { return c.isUpper(); }) > 1;
}

} // namespace sourcelight::language
