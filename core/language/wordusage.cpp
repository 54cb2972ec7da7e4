// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/wordusage.h"

namespace sourcelight::language
{

CaseStyle caseStyleOf(const WordForms &words)
{
    constexpr int fewest = 4; ///< words, below which capitals say nothing of the style
    int all = 0, large = 0, capitals = 0, upper = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const WordForm &word = words.at(i);
        upper += word.hasUpper;
        if (word.isMark || word.length < 4 || (!word.hasUpper && !word.hasLower))
            continue;
        ++all;
        large += word.startsUpper;
        capitals += word.isCapitals();
    }
    if (all < fewest)
        return CaseStyle::Sentence;
    if (capitals * 10 >= all * 7)
        return CaseStyle::Capitals;
    if (large * 10 >= all * 8)
        return CaseStyle::Title;
    return upper == 0 ? CaseStyle::Lower : CaseStyle::Sentence;
}

void WordUsage::add(const WordForms &words, std::span<const GazetteerMatch> matches)
{
    constexpr std::uint16_t most = 1000;
    const CaseStyle style = caseStyleOf(words);
    if (style != CaseStyle::Sentence)
        return;
    const auto count = [most](std::uint16_t &number) { number = std::min<std::uint16_t>(most, number + 1); };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const WordForm &word = words.at(i);
        if (word.isMark)
            continue;
        Use &use = m_uses[word.word];
        const bool opens = i == 0 || words.at(i - 1).isMark;
        if (!word.startsUpper)
            count(use.lower);
        else if (word.isCapitals() && word.length > 1)
            count(use.capitals);
        else if (!opens)
            count(use.capitalized);
        if (!word.startsUpper)
            continue;
        if (i > 0)
            use.before |= matches[std::size_t(i - 1)].whole;
        if (i + 1 < words.size())
            use.after |= matches[std::size_t(i + 1)].whole;
        if (use.contextCount < use.contexts.size())
            use.contexts[use.contextCount++] = {words.at(i - 1).word, words.at(i + 1).word};
    }
}

const WordUsage::Use &WordUsage::of(const WordForm &word) const
{
    static const Use nothing;
    const auto found = m_uses.constFind(word.word);
    return found == m_uses.cend() ? nothing : *found;
}

} // namespace sourcelight::language
