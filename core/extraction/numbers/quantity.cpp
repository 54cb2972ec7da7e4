// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/quantity.h"

#include "core/extraction/numbers/amount.h"
#include "core/extraction/numbers/comparator.h"
#include "core/extraction/numbers/unit.h"
#include "core/language/partsofspeech.h"

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

using Kind = NumberWord::Kind;

/// "20-30", "20 to 30", "between 20 and 30", "six or seven": how many atoms join two ends; 0 where nothing does.
qsizetype joinerAt(const NumberText &text, qsizetype i, bool between, bool from)
{
    if (between || from)
        return text.isOneOf(i, {u"and", u"to"}) || text.isDash(i) ? 1 : 0;
    if (text.isDash(i) && text.isGlued(i) && text.is(i + 1, u"to") && text.isDash(i + 2))
        return 3;
    return text.isDash(i) || text.isOneOf(i, {u"to", u"~", u"or"}) ? 1 : 0;
}

/// The second end lends its unit, and the scale word behind it, to a bare first one: "3-5 km", "20 to 30 million".
void lendUnit(const ClaimDraft &second, ClaimDraft &first)
{
    NumericClaim &low = first.claim;
    const NumericClaim &high = second.claim;
    if (low.unit.isEmpty() && low.currency.isEmpty()) {
        low.kind = high.kind;
        low.unit = high.unit;
    }
    if (low.currency.isEmpty()) {
        low.currency = high.currency;
        low.currencyAssumed = high.currencyAssumed;
    }
    if (second.scale > 1 && first.scale == 1 && low.value && *low.value < second.scale)
        *low.value *= second.scale;
}

/// A unit on the first end that the second does not have makes two amounts: "rose 2.1 percent to $4.5m".
bool unitsAgree(const NumericClaim &first, const NumericClaim &second)
{
    const bool bare = first.unit.isEmpty() && first.currency.isEmpty();
    return bare || (first.currency == second.currency && first.unit == second.unit) ||
           (!first.currency.isEmpty() && second.currency.isEmpty() && second.unit.isEmpty()) ||
           (first.kind == ClaimKind::Duration && second.kind == ClaimKind::Age && first.unit == second.unit);
}

bool makeRange(const NumericClaim &first, const NumericClaim &second, bool joinedByAnd)
{
    const auto isYear = [](const NumericClaim &claim) {
        return claim.kind == ClaimKind::Cardinal && claim.value >= 1900 && claim.value < 2100;
    };
    const bool years = isYear(first) && isYear(second) && joinedByAnd;
    const auto isAmount = [](const NumericClaim &claim) {
        return claim.kind != ClaimKind::Ordinal && claim.kind != ClaimKind::Multiplier;
    };
    // "by a quarter to 10 million"
    const bool apart = (first.kind == ClaimKind::Fraction) != (second.kind == ClaimKind::Fraction);
    const bool ranks = !isAmount(first) || !isAmount(second) || (apart && second.value > 2);
    return first.value && second.value && !ranks && !years && unitsAgree(first, second);
}

std::optional<ClaimDraft> readRange(const NumberText &text, qsizetype i, qsizetype from)
{
    auto first = readMeasured(text, i, from);
    if (!first || !first->claim.value)
        return std::nullopt;
    const qsizetype about = text.isOneOf(first->begin - 1, {u"about", u"around", u"roughly"}) ? 1 : 0;
    const qsizetype word = first->begin - 1 - about;
    const bool between = word >= from && text.is(word, u"between");
    const bool announced = word >= from && text.is(word, u"from");
    const qsizetype joiner = joinerAt(text, first->end, between, announced);
    if (!joiner)
        return std::nullopt;
    qsizetype at = first->end + joiner;
    // the currency of the second end stands before its number: "$3 to $5"
    if (const auto currency = currencyAt(text, at))
        at = currency->end;
    if (text.is(at, u"-") || text.isOneOf(at, {u"minus", u"negative"}))
        ++at;
    auto second = text.at(at) ? readMeasured(text, at, first->end + joiner) : std::nullopt;
    if (!second || second->begin > first->end + joiner ||
        !makeRange(first->claim, second->claim, text.is(first->end, u"and")))
        return std::nullopt;
    const bool either = text.is(first->end, u"or");
    lendUnit(*second, *first);
    const double one = first->claim.value.value_or(0.0), other = second->claim.value.value_or(0.0);
    const bool told = between || announced;
    // "six or seven" are neighbours; a dash between falling numbers is no range
    if ((either && other != one + 1) || (text.isDash(first->end) && other <= one && !told))
        return std::nullopt;
    ClaimDraft draft{told ? word : first->begin, second->end, first->claim, first->rules, second->scale};
    draft.rules.insert(draft.rules.end(), second->rules.begin(), second->rules.end());
    draft.rules.push_back(told ? Rule::BetweenRange : Rule::Range);
    draft.isContradictory = between && other < one;
    NumericClaim &claim = draft.claim;
    claim.low = std::min(one, other);
    claim.high = std::max(one, other);
    claim.value.reset();
    claim.comparator = Comparator::Between;
    claim.timex.clear();
    draft.from = one;
    draft.to = other;
    return draft;
}

/// "no casualties", "none of them", "none were hurt".
std::optional<ClaimDraft> readNone(const NumberText &text, qsizetype i)
{
    static const std::uint8_t plurals[] = {language::pennTag(u"NNS"), language::pennTag(u"NNPS")};
    const bool notOne = text.is(i - 1, u"not") && (text.is(i, u"one") || matchWords(text, i, u"a single"));
    if (!text.is(i, Kind::Nothing) && !notOne)
        return std::nullopt;
    bool counts = notOne;
    qsizetype end = i + 1;
    if (notOne) {
        end = text.is(i, u"one") ? i + 1 : i + 2;
        counts = text.at(end) && text.at(end)->upos == Upos::Noun;
    } else if (text.is(i, u"none")) {
        counts = text.is(i + 1, u"of") || (text.at(i + 1) && text.at(i + 1)->upos == Upos::Aux);
    } else {
        constexpr qsizetype longest = 4;
        for (qsizetype at = i + 1; at < i + longest && text.at(at) && !counts; ++at) {
            const Atom &atom = *text.at(at);
            if (atom.upos != Upos::Noun && atom.upos != Upos::Adj && atom.upos != Upos::Propn)
                break;
            counts = std::ranges::find(plurals, atom.xpos) != std::end(plurals);
        }
    }
    if (!counts)
        return std::nullopt;
    ClaimDraft draft{notOne ? i - 1 : i, end, {}, {Rule::None}};
    draft.claim.value = draft.claim.low = draft.claim.high = 0.0;
    draft.claim.negated = true;
    return draft;
}

/// "governor", "boy", "resident", "widow".
bool isPerson(const NumberText &text, const Atom &noun)
{
    const auto kind = text.resources.sourceNouns.value(noun.folded);
    const bool source = kind && *kind != "document"_L1 && *kind != "organization"_L1 && !noun.folded.endsWith(u's');
    return noun.upos == Upos::Noun &&
           (source || text.resources.genderNouns.contains(noun.folded) || text.resources.titles.contains(noun.folded));
}

/// "Anna Moll, 42, of Kiel", "the governor, 58, resigned": a number between commas behind a name or a person.
void readApposition(const NumberText &text, ClaimDraft &draft)
{
    constexpr double oldest = 120;
    const Atom *name = text.at(draft.begin - 2);
    const bool person = name && (name->upos == Upos::Propn || isPerson(text, *name));
    const bool bare = draft.claim.kind == ClaimKind::Cardinal && draft.end == draft.begin + 1 && draft.claim.value;
    if (!bare || !name || !text.is(draft.begin - 1, u",") || !text.isDigits(draft.begin) || !person ||
        *draft.claim.value > oldest || *draft.claim.value < 1)
        return;
    const bool closed = text.is(draft.end, u",") || text.is(draft.end, u".") || !text.at(draft.end);
    if (!closed || text.resources.places.contains(name->text))
        return;
    draft.claim.kind = ClaimKind::Age;
    draft.claim.unit = u"year"_s;
    draft.rules.push_back(Rule::AgeApposition);
}

/// "aged 42", "at the age of 87": an age word stands before the number.
void readAgeWord(const NumberText &text, qsizetype from, ClaimDraft &draft)
{
    const bool bare = draft.claim.kind == ClaimKind::Cardinal && draft.claim.unit.isEmpty();
    if (bare && text.is(draft.begin - 1, u"at") && text.isOneOf(draft.begin - 2, {u"died", u"dies", u"dead"}) &&
        text.isDigits(draft.begin)) {
        draft.claim.kind = ClaimKind::Age;
        draft.claim.unit = u"year"_s;
        draft.rules.push_back(Rule::Age);
        return;
    }
    const qsizetype of = text.is(draft.begin - 1, u"of") ? draft.begin - 2 : draft.begin - 1;
    if (!bare || of < from || !text.isOneOf(of, {u"age", u"aged", u"ages"}))
        return;
    draft.claim.kind = ClaimKind::Age;
    draft.claim.unit = u"year"_s;
    draft.begin = of;
    draft.rules.push_back(Rule::Age);
}

} // namespace

std::optional<ClaimDraft> readQuantity(const NumberText &text, qsizetype i, qsizetype from)
{
    if (auto none = readNone(text, i))
        return none;
    auto draft = readRange(text, i, from);
    if (!draft)
        draft = readMeasured(text, i, from);
    if (!draft)
        return std::nullopt;
    readApposition(text, *draft);
    readAgeWord(text, from, *draft);
    if (draft->begin > from && text.is(draft->begin - 1, u"not")) {
        draft->claim.negated = true;
        draft->rules.push_back(Rule::Denied);
    }
    readComparator(text, from, *draft);
    return draft;
}

} // namespace sourcelight::extraction
