// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/comparator.h"

#include <QStringTokenizer>

#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

struct Phrase {
    QStringView words; ///< in lower case, one space between words
    Comparator comparator;
};

using enum Comparator;

/// What may stand right before an amount. The longest that fits wins.
constexpr std::array prefixes{Phrase{u"no more than", AtMost}, Phrase{u"not more than", AtMost},
    Phrase{u"no greater than", AtMost}, Phrase{u"no higher than", AtMost}, Phrase{u"not exceeding", AtMost},
    Phrase{u"at most", AtMost}, Phrase{u"at the most", AtMost}, Phrase{u"up to", AtMost}, Phrase{u"as many as", AtMost},
    Phrase{u"as much as", AtMost}, Phrase{u"as high as", AtMost}, Phrase{u"a maximum of", AtMost},
    Phrase{u"maximum of", AtMost}, Phrase{u"a maximum", AtMost}, Phrase{u"less than or equal to", AtMost},
    Phrase{u"less or equal than", AtMost}, Phrase{u"lower or equal than", AtMost},
    Phrase{u"smaller than or equal to", AtMost}, Phrase{u"lower than or equal to", AtMost},
    Phrase{u"equal to or less than", AtMost}, Phrase{u"equal to or lower than", AtMost}, Phrase{u"not over", AtMost},
    Phrase{u"<=", AtMost}, Phrase{u"< =", AtMost}, Phrase{u"≤", AtMost}, Phrase{u"no less than", AtLeast},
    Phrase{u"no fewer than", AtLeast}, Phrase{u"not less than", AtLeast}, Phrase{u"not fewer than", AtLeast},
    Phrase{u"no lower than", AtLeast}, Phrase{u"no under", AtLeast}, Phrase{u"at least", AtLeast},
    Phrase{u"at the least", AtLeast}, Phrase{u"as few as", AtLeast}, Phrase{u"as little as", AtLeast},
    Phrase{u"as low as", AtLeast}, Phrase{u"a minimum of", AtLeast}, Phrase{u"minimum of", AtLeast},
    Phrase{u"greater than or equal to", AtLeast}, Phrase{u"more than or equal to", AtLeast},
    Phrase{u"higher than or equal to", AtLeast}, Phrase{u"larger than or equal to", AtLeast},
    Phrase{u"higher or equal than", AtLeast}, Phrase{u"greater or equal than", AtLeast},
    Phrase{u"more or equal than", AtLeast}, Phrase{u"equal to or more than", AtLeast},
    Phrase{u"equal to or greater than", AtLeast}, Phrase{u"equal to or higher than", AtLeast}, Phrase{u"> =", AtLeast},
    Phrase{u">=", AtLeast}, Phrase{u"≥", AtLeast}, Phrase{u"more than", More}, Phrase{u"greater than", More},
    Phrase{u"higher than", More}, Phrase{u"larger than", More}, Phrase{u"bigger than", More},
    Phrase{u"longer than", More}, Phrase{u"older than", More}, Phrase{u"better than", More},
    Phrase{u"upwards of", More}, Phrase{u"upward of", More}, Phrase{u"in excess of", More}, Phrase{u"north of", More},
    Phrase{u"well over", More}, Phrase{u"well above", More}, Phrase{u"just over", More}, Phrase{u"just above", More},
    Phrase{u"a little over", More}, Phrase{u"slightly over", More}, Phrase{u"slightly more than", More},
    Phrase{u"just more than", More}, Phrase{u"over", More}, Phrase{u"above", More}, Phrase{u"exceeding", More},
    Phrase{u"exceed", More}, Phrase{u"exceeds", More}, Phrase{u"exceeded", More}, Phrase{u"surpass", More},
    Phrase{u"surpasses", More}, Phrase{u"surpassed", More}, Phrase{u"surpassing", More}, Phrase{u"topping", More},
    Phrase{u"topped", More}, Phrase{u">", More}, Phrase{u"less than", Less}, Phrase{u"fewer than", Less},
    Phrase{u"lower than", Less}, Phrase{u"smaller than", Less}, Phrase{u"shorter than", Less},
    Phrase{u"younger than", Less}, Phrase{u"just under", Less}, Phrase{u"well under", Less},
    Phrase{u"well below", Less}, Phrase{u"just below", Less}, Phrase{u"slightly under", Less},
    Phrase{u"slightly less than", Less}, Phrase{u"a little under", Less}, Phrase{u"just short of", Less},
    Phrase{u"short of", Less}, Phrase{u"shy of", Less}, Phrase{u"under", Less}, Phrase{u"below", Less},
    Phrase{u"<", Less}, Phrase{u"about", About}, Phrase{u"around", About}, Phrase{u"approximately", About},
    Phrase{u"approx", About}, Phrase{u"approx .", About}, Phrase{u"roughly", About}, Phrase{u"nearly", About},
    Phrase{u"almost", About}, Phrase{u"some", About}, Phrase{u"circa", About}, Phrase{u"close to", About},
    Phrase{u"near", About}, Phrase{u"nearing", About}, Phrase{u"approaching", About}, Phrase{u"an estimated", About},
    Phrase{u"estimated at", About}, Phrase{u"something like", About}, Phrase{u"in the region of", About},
    Phrase{u"on the order of", About}, Phrase{u"an average of", About}, Phrase{u"more or less", About},
    Phrase{u"somewhere around", About}, Phrase{u"~", About}, Phrase{u"≈", About}, Phrase{u"±", About}};

/// What may stand right behind an amount.
constexpr std::array suffixes{Phrase{u"or more", AtLeast}, Phrase{u"and more", AtLeast}, Phrase{u"and up", AtLeast},
    Phrase{u"and above", AtLeast}, Phrase{u"and over", AtLeast}, Phrase{u"or above", AtLeast},
    Phrase{u"or higher", AtLeast}, Phrase{u"or over", AtLeast}, Phrase{u"or older", AtLeast},
    Phrase{u"and older", AtLeast}, Phrase{u"or greater", AtLeast}, Phrase{u"or greater than", AtLeast},
    Phrase{u"or better", AtLeast}, Phrase{u"or less", AtMost}, Phrase{u"or fewer", AtMost}, Phrase{u"or below", AtMost},
    Phrase{u"or under", AtMost}, Phrase{u"or lower", AtMost}, Phrase{u"and below", AtMost},
    Phrase{u"and under", AtMost}, Phrase{u"or younger", AtMost}, Phrase{u"and less", AtMost},
    Phrase{u"at most", AtMost}, Phrase{u"at least", AtLeast}, Phrase{u"or so", About}, Phrase{u"odd", About},
    Phrase{u"- odd", About}, Phrase{u"- ish", About}, Phrase{u"+", AtLeast}, Phrase{u"- plus", AtLeast},
    Phrase{u"plus", AtLeast}};

qsizetype wordCount(QStringView words)
{
    return 1 + words.count(u' ');
}

/// True where the atoms from @p i on are the words of @p phrase; they may be glued together.
bool fits(const NumberText &text, qsizetype i, QStringView phrase)
{
    for (const QStringView word : QStringTokenizer(phrase, u' ')) {
        if (!text.at(i) || text.at(i)->folded != word)
            return false;
        ++i;
    }
    return true;
}

Rule ruleOf(Comparator comparator)
{
    switch (comparator) {
    case Less:
        return Rule::Less;
    case AtMost:
        return Rule::AtMost;
    case More:
        return Rule::More;
    case AtLeast:
        return Rule::AtLeast;
    default:
        return Rule::About;
    }
}

/// "over three years" is more often a time that something took, "plus" and "at least" behind an amount open another.
bool meansOtherwise(const NumberText &text, const Phrase &phrase, const ClaimDraft &draft, bool behind)
{
    if (!behind)
        return phrase.words == "over"_L1 && draft.claim.kind == ClaimKind::Duration && draft.begin > 1 &&
               !text.isOneOf(draft.begin - 2, {u"for", u"just", u"of", u"was", u"is", u"lasted", u"took"});
    const qsizetype next = draft.end + wordCount(phrase.words);
    if (phrase.words == "or greater than"_L1 && text.at(next))
        return true;
    const bool opens = phrase.words == "plus"_L1 || phrase.words == "at least"_L1 || phrase.words == "at most"_L1;
    return opens && !text.endsAt(next);
}

const Phrase *findPrefix(const NumberText &text, qsizetype from, const ClaimDraft &draft)
{
    const Phrase *longest = nullptr;
    const qsizetype end =
        draft.begin - (draft.claim.kind == ClaimKind::Ordinal && text.is(draft.begin - 1, u"the") ? 1 : 0);
    const QStringView last = end > from ? text.at(end - 1)->folded : QStringView();
    for (const Phrase &phrase : prefixes) {
        if (last.isEmpty() || !phrase.words.endsWith(last))
            continue;
        const qsizetype begin = end - wordCount(phrase.words);
        if (begin >= from && fits(text, begin, phrase.words) && !meansOtherwise(text, phrase, draft, false) &&
            (!longest || phrase.words.size() > longest->words.size()))
            longest = &phrase;
    }
    return longest;
}

const Phrase *findSuffix(const NumberText &text, const ClaimDraft &draft, qsizetype i)
{
    const Phrase *longest = nullptr;
    const QStringView first = text.at(i) ? text.at(i)->folded : QStringView();
    for (const Phrase &phrase : suffixes) {
        if (!first.isEmpty() && phrase.words.startsWith(first) && fits(text, i, phrase.words) &&
            !meansOtherwise(text, phrase, draft, true) && (!longest || phrase.words.size() > longest->words.size()))
            longest = &phrase;
    }
    return longest;
}

} // namespace

void applyComparator(NumericClaim &claim, Comparator comparator)
{
    claim.comparator = comparator;
    if (!claim.value)
        return;
    const bool openBelow = comparator == Less || comparator == AtMost;
    const bool openAbove = comparator == More || comparator == AtLeast;
    claim.low = openBelow ? std::nullopt : claim.value;
    claim.high = openAbove ? std::nullopt : claim.value;
    claim.lowIncluded = comparator != More;
    claim.highIncluded = comparator != Less;
}

void readComparatorBehind(const NumberText &text, qsizetype i, ClaimDraft &draft)
{
    const Phrase *found = draft.claim.comparator == Equal && text.is(i, u"or") ? findSuffix(text, draft, i) : nullptr;
    if (!found)
        return;
    applyComparator(draft.claim, found->comparator);
    draft.rules.push_back(ruleOf(found->comparator));
}

void readComparator(const NumberText &text, qsizetype from, ClaimDraft &draft)
{
    const Comparator own = draft.claim.comparator;
    const Phrase *found = findPrefix(text, from, draft);
    if (found) {
        draft.begin -=
            wordCount(found->words) + (fits(text, draft.begin - wordCount(found->words), found->words) ? 0 : 1);
        // "about" before a bound takes nothing from it: "about five hundred or more"
        if (found->comparator == About) {
            if (const Phrase *behind = findSuffix(text, draft, draft.end); behind && own == Equal) {
                draft.end += wordCount(behind->words);
                found = behind;
            }
        } else if (text.isOneOf(draft.end, {u"or"}) && fits(text, draft.end, u"or equal to") &&
                   !text.isDigits(draft.end + 3)) {
            draft.end += 3;
            static constexpr Phrase atLeast{u"or equal to", AtLeast}, atMost{u"or equal to", AtMost};
            found = found->comparator == More || found->comparator == AtLeast ? &atLeast : &atMost;
        }
    } else if ((found = findSuffix(text, draft, draft.end))) {
        draft.end += wordCount(found->words);
    }
    if (!found || own != Equal)
        return;
    applyComparator(draft.claim, found->comparator);
    draft.rules.push_back(ruleOf(found->comparator));
}

} // namespace sourcelight::extraction
