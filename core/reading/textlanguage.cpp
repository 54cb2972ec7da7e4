// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/textlanguage.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

bool isEnglish(QStringView text)
{
    constexpr qsizetype headSize = 20'000;
    constexpr int fewestWords = 8;
    static constexpr QLatin1StringView frequent[] = {"the"_L1, "of"_L1, "and"_L1, "to"_L1, "in"_L1, "a"_L1, "that"_L1,
        "is"_L1, "was"_L1, "for"_L1, "on"_L1, "with"_L1, "as"_L1, "said"_L1, "by"_L1, "at"_L1, "it"_L1, "from"_L1,
        "his"_L1, "they"_L1, "has"_L1, "have"_L1, "this"_L1, "we"_L1, "who"_L1};
    int words = 0;
    int hits = 0;
    int articles = 0;
    const QStringView head = text.first(std::min(text.size(), headSize));
    for (qsizetype at = 0; at < head.size();) {
        const qsizetype begin = at;
        while (at < head.size() && head[at].isLetter())
            ++at;
        if (at == begin) {
            ++at;
            continue;
        }
        const QStringView word = head.sliced(begin, at - begin);
        const auto same = [word](QLatin1StringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; };
        ++words;
        hits += std::ranges::any_of(frequent, same);
        articles += same("the"_L1);
    }
    return words >= fewestWords && articles * 100 >= words * 2 && hits * 100 >= words * 15;
}

} // namespace sourcelight::reading
