// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/**
 * What a character or a word looks like. Pure functions over UTF-16; nothing here knows any language.
 */
namespace sourcelight::language
{

/// One code point of a text and how many UTF-16 units it takes; an unpaired surrogate stands for itself.
struct CodePoint {
    char32_t value = 0;
    int length = 1;
};

/// The code point at @p position of @p text; value 0 and length 1 at its end or beyond.
[[nodiscard]] CodePoint codePointAt(QStringView text, qsizetype position);

/// Letters, numbers of every kind, combining marks, "_": what a word can begin with.
[[nodiscard]] bool isWordStart(char32_t c);
/// What a word goes on with: the same, soft hyphens and invisible joiners.
[[nodiscard]] bool isWordPart(char32_t c);

/// ' and ’.
[[nodiscard]] bool isApostrophe(char32_t c);
/// Marks that open a quotation or bracket; straight quotation marks do both.
[[nodiscard]] bool isOpening(char32_t c);
/// Marks that close a quotation or bracket; straight quotation marks do both.
[[nodiscard]] bool isClosing(char32_t c);
/// Quotation marks of every style, straight ones and apostrophes too.
[[nodiscard]] bool isQuotationMark(char32_t c);
/// -, ‐, ‑, –, —, ―.
[[nodiscard]] bool isDash(char32_t c);

/// True where @p word begins with an upper-case or title-case letter.
[[nodiscard]] bool isCapitalised(QStringView word);
/// True where @p word has at least two letters and none of them is lower-case.
[[nodiscard]] bool isAllCaps(QStringView word);

} // namespace sourcelight::language
