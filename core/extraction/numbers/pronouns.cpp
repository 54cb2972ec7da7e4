// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/pronouns.h"

#include "core/language/partsofspeech.h"

namespace sourcelight::extraction
{

namespace
{

bool isNounLike(const Atom *atom)
{
    return atom && (atom->upos == Upos::Noun || atom->upos == Upos::Adj || atom->upos == Upos::Propn);
}

/// "one soldier", but not "the one", "no one", "one of them", "one another".
bool isOneCounting(const NumberText &text, qsizetype i)
{
    if (text.isOneOf(i - 1, {u"no", u"the", u"that", u"this", u"each", u"every", u"which", u"any", u"some", u"another",
                                u"only", u"new", u"last", u"-", u"as"}) &&
        !isNounLike(text.at(i + 1)))
        return false;
    if (text.at(i)->upos == Upos::X)
        return text.at(i + 1) && text.at(i + 1)->isWord() &&
               !text.resources.functionWords.contains(text.at(i + 1)->folded);
    return isNounLike(text.at(i + 1)) && !text.isOneOf(i + 1, {u"another", u"such"});
}

/// "first" of "the first two books", but not "at first" or "he first met her".
bool isRank(const NumberText &text, qsizetype i)
{
    if (text.isOneOf(i - 1, {u"at"}) || text.isOneOf(i + 1, {u"of", u","}))
        return text.is(i - 1, u"the") || text.is(i + 1, u",") ? !text.is(i - 1, u"at") : false;
    const Atom *next = text.at(i + 1);
    // "first-rate", "second-guess", "country-first", "the first lady"
    const Atom *joined = text.isHyphen(i + 1) ? text.at(i + 2) : nullptr;
    if (text.isHyphen(i - 1) || text.isOneOf(i + 1, {u"lady", u"ladies", u"aid"}) ||
        (joined && (joined->folded.startsWith(u"guess") ||
                       text.isOneOf(i + 2, {u"rate", u"class", u"hand", u"person", u"string", u"world", u"ever"}))))
        return false;
    return !(text.at(i)->upos == Upos::Adv && next && (next->upos == Upos::Verb || next->upos == Upos::Pron));
}

/// "half of", "the half million", but not "first half" and "the second half".
bool isHalf(const NumberText &text, qsizetype i)
{
    return !text.is(i - 1, NumberWord::Kind::Ordinal) && !text.isOneOf(i - 1, {u"last", u"other", u"better", u"-"}) &&
           !text.isHyphen(i + 1);
}

} // namespace

bool saysSomething(const NumberText &text, const ClaimDraft &draft)
{
    const NumericClaim &claim = draft.claim;
    const qsizetype last = draft.end - 1;
    if (!claim.unit.isEmpty() || !claim.currency.isEmpty() || !claim.timex.isEmpty())
        return true;
    if (text.size() == draft.end - draft.begin)
        return true;
    if (text.is(last, u"one") && (draft.begin == last || claim.comparator == Comparator::About))
        return isOneCounting(text, last);
    if (claim.kind == ClaimKind::Ordinal && text.at(last)->isWord() && draft.begin == last)
        return isRank(text, last);
    if (text.is(last, u"half") && draft.begin == last)
        return isHalf(text, last);
    if (text.isOneOf(last, {u"quarter", u"quarters"}) && draft.begin == last)
        return false;
    if (text.is(last, u"couple"))
        return text.is(draft.end, u"of") || isNounLike(text.at(draft.end));
    if (text.isOneOf(last, {u"scores", u"tens"}))
        return text.is(draft.end, u"of");
    if (text.isOneOf(last, {u"few", u"several", u"handful"}) && draft.begin == last)
        return isNounLike(text.at(draft.end)) || text.is(draft.end, u"of");
    if (text.is(last, u"single") &&
        (text.isHyphen(draft.end) || text.isOneOf(draft.end, {u"mother", u"mothers", u"father", u"parent", u"parents",
                                                                 u"woman", u"man", u"currency", u"market", u"malt"})))
        return false;
    if (text.isOneOf(last, {u"score", u"pair", u"duo", u"trio", u"single"}))
        return text.is(draft.end, u"of") || draft.begin < last;
    // "a double murder", "the twice-elected mayor"
    if (claim.kind == ClaimKind::Multiplier && text.is(last, u"double"))
        return !isNounLike(text.at(draft.end)) || text.is(draft.end, u"the");
    return true;
}

} // namespace sourcelight::extraction
