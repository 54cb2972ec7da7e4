// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// True where the words from @p first name an office before the phrase goes on with "of", "who" or the like.
bool namesOffice(const std::vector<NameWord> &words, NameRange range, const NameLexicon &lexicon)
{
    for (qsizetype i = range.first; i < range.last; ++i) {
        const QStringView text = words[i].text;
        if (words[i].shape != Shape::Initial && lexicon.isTitle(text))
            return true;
        const bool article =
            text == "a"_L1 || text == "an"_L1 || text == "the"_L1 || text == "and"_L1 || text == "its"_L1;
        if (isFunctionWord(text) && !article && words[i].shape == Shape::Lower)
            return false;
    }
    return false;
}

} // namespace

NameRange appositionAfter(const std::vector<NameWord> &words, qsizetype at, const NameLexicon &lexicon)
{
    constexpr qsizetype longest = 14;
    const qsizetype size = std::ssize(words);
    if (at + 1 >= size || words[at].text != ","_L1)
        return {};
    qsizetype last = at + 1;
    bool closed = false;
    while (last < size && last - at <= longest && !closed) {
        const NameWord &word = words[last];
        const bool inner = word.shape == Shape::Mark && (word.glued || word.text == "&"_L1);
        closed = isOneOf(word.text, {","_L1, "."_L1, ";"_L1, "who"_L1, "whose"_L1, "which"_L1}) ||
                 (word.shape == Shape::Mark && !inner);
        if (!closed && lexicon.isCue(word.text) && word.shape == Shape::Lower && !lexicon.isTitle(word.text))
            return {};
        last += !closed;
    }
    const NameRange range{at + 1, last};
    return (closed || last == size) && namesOffice(words, range, lexicon) ? range : NameRange{};
}

NameRange titleBefore(const std::vector<NameWord> &words, NameRange name, const NameLexicon &lexicon)
{
    const bool inserted = name.first > 0 && words[name.first - 1].text == ","_L1 && name.size() > 1 &&
                          (name.last == std::ssize(words) || words[name.last].text == ","_L1);
    const qsizetype at = inserted ? name.first - 1 : name.first;
    for (qsizetype first = std::max<qsizetype>(0, at - lexicon.longestTitle()); first < at; ++first) {
        const bool small = std::all_of(words.begin() + first, words.begin() + at,
            [](const NameWord &word) { return word.shape == Shape::Lower || word.text == "-"_L1; });
        if (small && lexicon.isTitle(phrase(words, first, at)))
            return {first, at};
    }
    return {};
}

} // namespace sourcelight::extraction
