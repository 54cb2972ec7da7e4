// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

bool isMark(const SentenceWords &words, qsizetype i)
{
    return std::ranges::none_of(words.at(i), [](QChar c) { return c.isLetterOrNumber(); });
}

/// True where @p range names an office before it goes on with "of", "who" or the like.
bool namesOffice(const SentenceWords &words, WordRange range, const NameLexicon &lexicon)
{
    for (qsizetype i = range.first; i < range.last; ++i) {
        if (lexicon.isTitle(words.at(i)))
            return true;
        const bool belongs = words.is(i, {"a"_L1, "an"_L1, "the"_L1, "and"_L1, "its"_L1}) || isMark(words, i);
        if (!belongs && isFunctionWord(words.at(i)) && words.at(i).front().isLower())
            return false;
    }
    return false;
}

/// "Senator Poll", "Mr. Chairman": another person in a row of them, not what the one before is.
bool namesAnother(const SentenceWords &words, WordRange range, const NameLexicon &lexicon)
{
    const qsizetype longest = std::min<qsizetype>(lexicon.longestTitle(), range.size() - 1);
    for (qsizetype length = longest; length > 0; --length) {
        const WordRange title{range.first, range.first + length};
        if (!words.at(title.first).front().isUpper() || !lexicon.isTitle(words.phrase(title)))
            continue;
        const QStringView next = words.at(title.last);
        return isFormOfAddress(words.at(title.last - 1)) ||
               (next.front().isUpper() && words.token(title.last).upos == Upos::Propn && !lexicon.isTitle(next));
    }
    return false;
}

/// The first word of the longest title that ends before word @p last; @p last where there is none.
qsizetype titleBegin(const SentenceWords &words, qsizetype earliest, qsizetype last, const NameLexicon &lexicon)
{
    const qsizetype longest = 2 * qsizetype(lexicon.longestTitle()); // a hyphen is a word too
    for (qsizetype first = std::max(earliest, last - longest); first < last; ++first) {
        if (!isMark(words, first) && lexicon.isTitle(words.phrase({first, last})))
            return first;
    }
    return last;
}

/// "Minister of Health" in "Minister of Health Mary Poll": the first word of a title that goes on with "of" and names
/// up to word @p last; @p last where there is none.
qsizetype officeBegin(const SentenceWords &words, qsizetype earliest, qsizetype last, const NameLexicon &lexicon)
{
    constexpr qsizetype longestField = 6;
    for (qsizetype of = last - 2; of > earliest && last - of <= longestField; --of) {
        if (words.is(of, {"of"_L1, "for"_L1}) && words.at(last - 1).front().isUpper()) {
            const qsizetype first = titleBegin(words, earliest, of, lexicon);
            return first < of && words.at(first).front().isUpper() ? first : last;
        }
        if (words.at(of).front().isLower() && !words.is(of, {"and"_L1, "the"_L1}))
            break;
    }
    return last;
}

/// What stands right before a title and belongs to it: "former US" in "former US president".
bool qualifiesTitle(const SentenceWords &words, qsizetype i)
{
    return words.is(i, {"former"_L1, "acting"_L1, "deputy"_L1, "vice"_L1, "senior"_L1, "interim"_L1, "assistant"_L1,
                           "chief"_L1, "ex"_L1}) ||
           words.at(i) == "then"_L1 || (isMark(words, i) && words.isGlued(i) && words.isGlued(i + 1)) ||
           (words.at(i).front().isUpper() && !isFunctionWord(words.at(i)) && !words.is(i, {"then"_L1}));
}

bool isKinship(const SentenceWords &words, qsizetype i)
{
    return words.is(i, {"wife"_L1, "husband"_L1, "spouse"_L1, "widow"_L1, "widower"_L1, "fiancé"_L1, "fiancée"_L1,
                           "girlfriend"_L1, "boyfriend"_L1, "mother"_L1, "father"_L1, "parent"_L1, "son"_L1,
                           "daughter"_L1, "stepson"_L1, "stepdaughter"_L1, "brother"_L1, "sister"_L1, "twin"_L1,
                           "grandson"_L1, "granddaughter"_L1, "grandfather"_L1, "grandmother"_L1, "uncle"_L1, "aunt"_L1,
                           "nephew"_L1, "niece"_L1, "cousin"_L1, "brother-in-law"_L1, "sister-in-law"_L1,
                           "son-in-law"_L1, "daughter-in-law"_L1, "father-in-law"_L1, "mother-in-law"_L1});
}

/// "wife" in "his late wife", "sister" in "the sister of Mary": somebody's; not "a mother of three".
bool isKinOf(const SentenceWords &words, qsizetype i)
{
    constexpr qsizetype adjectives = 3;
    if (!isKinship(words, i))
        return false;
    for (qsizetype before = i - 1; before >= std::max<qsizetype>(0, i - 1 - adjectives); --before) {
        if (words.is(before, {"his"_L1, "her"_L1, "their"_L1, "my"_L1, "our"_L1, "'s"_L1, "’s"_L1, "'"_L1, "’"_L1}))
            return true;
    }
    const QStringView owner = words.is(i + 1, {"of"_L1, "to"_L1}) ? words.at(i + 2) : QStringView();
    return !owner.isEmpty() && owner.front().isUpper();
}

} // namespace

bool isRelative(const SentenceWords &words, WordRange name)
{
    constexpr qsizetype longest = 6;
    if (isKinOf(words, name.first - (words.at(name.first - 1) == ","_L1 ? 2 : 1)))
        return true;
    if (words.at(name.last) != ","_L1)
        return false;
    for (qsizetype i = name.last + 1; i <= name.last + longest && i < words.size() && !isMark(words, i); ++i) {
        if (isKinOf(words, i))
            return true;
    }
    return false;
}

WordRange titleBefore(const SentenceWords &words, WordRange name, qsizetype earliest, const NameLexicon &lexicon)
{
    const bool inserted = name.first > 0 && words.at(name.first - 1) == ","_L1 && name.size() > 1 &&
                          (name.last == words.size() || words.at(name.last) == ","_L1);
    const qsizetype last = inserted ? name.first - 1 : name.first;
    qsizetype first = titleBegin(words, earliest, last, lexicon);
    if (first == last)
        first = officeBegin(words, earliest, last, lexicon);
    if (first == last)
        return {};
    while (first > earliest) {
        const qsizetype longer = titleBegin(words, earliest, first, lexicon);
        if (longer == first && !qualifiesTitle(words, first - 1))
            break;
        first = std::min(longer, first - 1);
    }
    return {first, last};
}

WordRange appositionAfter(const SentenceWords &words, qsizetype at, const NameLexicon &lexicon)
{
    constexpr qsizetype longest = 16;
    if (at + 1 >= words.size() || words.at(at) != ","_L1)
        return {};
    qsizetype last = at + 1;
    bool closed = false;
    while (last < words.size() && last - at <= longest && !closed) {
        const bool inner =
            isMark(words, last) && (words.isGlued(last + 1) || words.at(last) == "&"_L1) && words.at(last) != ","_L1;
        closed = words.is(last, {"who"_L1, "whose"_L1, "which"_L1}) || (isMark(words, last) && !inner);
        const QStringView word = words.at(last);
        if (!closed && lexicon.isCue(word) && word.front().isLower() && !lexicon.isTitle(word))
            return {};
        last += !closed;
    }
    const WordRange range{at + 1, last};
    const bool office = namesOffice(words, range, lexicon) && !namesAnother(words, range, lexicon);
    return (closed || last == words.size()) && office ? range : WordRange{};
}

} // namespace sourcelight::extraction
