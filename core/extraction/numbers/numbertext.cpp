// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/numbertext.h"

#include <QStringTokenizer>

namespace sourcelight::extraction
{

qsizetype matchWords(const NumberText &text, qsizetype i, QStringView phrase)
{
    const qsizetype begin = i;
    for (const QStringView word : QStringTokenizer(phrase, u' ')) {
        if (!text.is(i, word))
            return 0;
        ++i;
    }
    return i - begin;
}

qsizetype matchPhrase(const NumberText &text, qsizetype i, std::span<const QStringView> phrases)
{
    qsizetype longest = 0;
    for (const QStringView phrase : phrases)
        longest = std::max(longest, matchWords(text, i, phrase));
    return longest;
}

} // namespace sourcelight::extraction
