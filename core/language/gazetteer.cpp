// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/gazetteer.h"

namespace sourcelight::language
{

GazetteerClasses Gazetteer::find(FeatureHash phrase) const
{
    if (m_table.empty())
        return 0;
    const std::uint32_t key = keyOf(phrase);
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t i = (key >> 1) & mask; m_table[i].phrase; i = (i + 1) & mask) {
        if (m_table[i].phrase == key)
            return m_table[i].classes;
    }
    return 0;
}

std::vector<GazetteerMatch> matchesOf(const WordForms &words, const Gazetteer &gazetteer)
{
    constexpr GazetteerClasses prefix = classBit(GazetteerClass::Prefix);
    constexpr qsizetype longest = 8;
    std::vector<GazetteerMatch> matches(std::size_t(words.size()));
    for (qsizetype first = 0; first < words.size(); ++first) {
        FeatureHash phrase = 0;
        for (qsizetype last = first; last < std::min(words.size(), first + longest); ++last) {
            phrase = Gazetteer::extended(phrase, words.at(last));
            const GazetteerClasses found = gazetteer.find(phrase);
            const GazetteerClasses classes = found & ~prefix;
            if (last == first) {
                matches[std::size_t(first)].whole |= classes;
            } else if (classes) {
                matches[std::size_t(first)].first |= classes;
                for (qsizetype i = first + 1; i <= last; ++i)
                    matches[std::size_t(i)].inside |= classes;
            }
            if (!(found & prefix))
                break;
        }
    }
    return matches;
}

} // namespace sourcelight::language
