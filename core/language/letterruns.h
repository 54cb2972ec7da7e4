// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/featurehash.h"

#include <QLatin1StringView>

#include <algorithm>

namespace sourcelight::language
{

/// Names the task of telling languages apart, and its features; the number grows whenever the features change.
inline constexpr QLatin1StringView languagesTask{"languages"};
inline constexpr std::uint32_t languagesFeatures = 1;

/**
 * The features by which languages are told apart (Cavnar and Trenkle 1994): gives @p take the 32-bit hash of each run
 * of one to four letters of @p word, its two ends counted as letters, and of the word itself. The word is in lower
 * case.
 */
void forEachLetterRun(QStringView word, auto &&take)
{
    constexpr qsizetype longest = 4;
    constexpr char16_t edge = u' ';
    constexpr FeatureHash runs = 1, words = 2;
    const qsizetype size = word.size() + 2;
    const auto letter = [&](qsizetype i) { return i == 0 || i == size - 1 ? edge : word[i - 1].unicode(); };
    for (qsizetype begin = 0; begin < size; ++begin) {
        FeatureHash hash = emptyHash;
        for (qsizetype end = begin; end < std::min(size, begin + longest); ++end) {
            hash = extend(hash, letter(end));
            if (end > begin || (begin > 0 && begin < size - 1))
                take(std::uint32_t(combine(runs, hash) >> 32));
        }
    }
    FeatureHash hash = emptyHash;
    for (const QChar c : word)
        hash = extend(hash, c.unicode());
    take(std::uint32_t(combine(words, hash) >> 32));
}

/// Gives @p take the words of @p text: the longest runs of letters.
void forEachWord(QStringView text, auto &&take)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        while (at < text.size() && (text[at].isLetter() || text[at].isMark()))
            ++at;
        if (at > begin)
            take(text.sliced(begin, at - begin));
        else
            ++at;
    }
}

} // namespace sourcelight::language
