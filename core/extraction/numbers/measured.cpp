// SPDX-License-Identifier: GPL-3.0-or-later
// One amount with its currency or unit, and the smaller units added to it.
#include "core/extraction/numbers/amount.h"
#include "core/extraction/numbers/money.h"
#include "core/extraction/numbers/quantity.h"
#include "core/extraction/numbers/unit.h"

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

using Kind = NumberWord::Kind;

ClaimKind kindOf(Amount::Form form)
{
    switch (form) {
    case Amount::Form::Ordinal:
        return ClaimKind::Ordinal;
    case Amount::Form::Fraction:
        return ClaimKind::Fraction;
    case Amount::Form::Multiplier:
        return ClaimKind::Multiplier;
    case Amount::Form::Cardinal:
    case Amount::Form::Vague:
        break;
    }
    return ClaimKind::Cardinal;
}

ClaimDraft draftOf(const Amount &amount)
{
    ClaimDraft draft{amount.begin, amount.end, {}, amount.rules, amount.scale};
    draft.claim.kind = kindOf(amount.form);
    draft.claim.value = draft.claim.low = draft.claim.high = amount.value;
    if (amount.form == Amount::Form::Vague) {
        draft.claim.comparator = Comparator::Vague;
        draft.claim.low = amount.low;
        draft.claim.high = amount.high;
    }
    draft.isTooLarge = !amount.value && amount.form != Amount::Form::Vague && !draft.made(Rule::ScoreRatio);
    return draft;
}

/// "an hour", "a dollar": the article is one of a unit.
std::optional<Amount> readArticleAsOne(const NumberText &text, qsizetype i)
{
    if (!text.is(i, Kind::Article))
        return std::nullopt;
    Amount one{i, i + 1, Amount::Form::Cardinal, 1};
    one.rules.push_back(Rule::OneByArticle);
    return one;
}

/// "10 miles an hour", "$98 a share": the article parts a rate from what it is told by; only behind a preposition or a
/// bound it is one.
bool isBounded(const NumberText &text, qsizetype i)
{
    const Atom *before = text.at(i - 1);
    return !before || before->isSign() ||
           text.isOneOf(i - 1, {u"for", u"within", u"in", u"after", u"than", u"over", u"under", u"above", u"below",
                                   u"about", u"nearly", u"almost", u"least", u"lasted", u"took", u"half", u"every",
                                   u"and", u"around", u"to", u"takes", u"of", u"cost", u"costs", u"paid", u"worth"});
}

/// "4.5G": billions, where no name ("2.5G network") can be meant.
void readBillions(const NumberText &text, ClaimDraft &draft)
{
    if (!isBillions(text, draft.end))
        return;
    scaleBy(draft, 1e9);
}

/// "35m people", "3M", "1MM": millions, where metres cannot be meant.
void readMillions(const NumberText &text, ClaimDraft &draft)
{
    const Atom *letter = text.at(draft.end);
    if (!letter || !letter->glued || !(letter->is(u"m") || letter->text == u"MM") || draft.scale > 1 ||
        !text.isDigits(draft.end - 1))
        return;
    const Atom *next = text.at(draft.end + 1);
    const bool people = next && next->upos == Upos::Noun && next->folded.endsWith(u's') && !text.isSign(draft.end + 1);
    if (letter->text.front() != u'M' && !people && !text.is(draft.end + 1, u"people"))
        return;
    scaleBy(draft, 1e6);
}

/// "5 ft 2 in", "2 km and 1 metre", "1 year, 2 days and 3 hours": smaller units added to the first.
void readSmallerUnits(const NumberText &text, ClaimDraft &draft)
{
    NumericClaim &claim = draft.claim;
    if (!claim.value || (claim.kind != ClaimKind::Measure && claim.kind != ClaimKind::Duration))
        return;
    QString timex = claim.timex;
    QString last = claim.unit;
    for (;;) {
        qsizetype begin = draft.end;
        begin += text.is(begin, u",") ? 1 : 0;
        begin += text.is(begin, u"and") ? 1 : 0;
        const bool half = claim.kind == ClaimKind::Duration && text.is(draft.end, u"and");
        if (const MixedPart mixed = readMixedPart(text, draft.end); half && mixed.end > draft.end) {
            *claim.value += mixed.part;
            draft.end = mixed.end;
            draft.rules.push_back(Rule::MixedFraction);
            timex = durationTimex(claim.unit, *claim.value);
            break;
        }
        const auto more = readNumberWords(text, begin);
        const auto unit = more ? unitAt(text, more->end) : std::nullopt;
        const auto factor = unit ? factorOf(unit->name, last) : std::nullopt;
        const auto ofFirst = unit ? factorOf(unit->name, claim.unit) : std::nullopt;
        if (!more || !more->value || !factor || *factor >= 1 || unit->kind != claim.kind ||
            text.isOneOf(unit->end, {u"ago", u"later", u"earlier"}))
            break;
        *claim.value += *more->value * *ofFirst;
        draft.end = unit->end;
        draft.rules.push_back(Rule::CompoundMeasure);
        last = unit->name;
        const QString piece = durationTimex(unit->name, *more->value);
        timex +=
            timex.contains(u'T') && piece.startsWith("PT"_L1) ? piece.sliced(2) : piece.sliced(piece.isEmpty() ? 0 : 1);
    }
    claim.low = claim.high = claim.value;
    claim.timex = timex;
}

/// "four times per week", "twice a day"; "2 below zero".
bool readFrequency(const NumberText &text, ClaimDraft &draft)
{
    NumericClaim &claim = draft.claim;
    if (claim.kind == ClaimKind::Cardinal && text.is(draft.end, u"times") &&
        text.isOneOf(draft.end + 1, {u"per", u"a", u"an", u"each", u"every"})) {
        const auto unit = unitAt(text, draft.end + 2);
        if (!unit || unit->kind != ClaimKind::Duration)
            return false;
        claim.kind = ClaimKind::Measure;
        claim.unit = "time per "_L1 + unit->name;
        draft.end = unit->end;
        draft.rules.push_back(Rule::Rate);
        return true;
    }
    if (!text.is(draft.end, u"below") || !text.is(draft.end + 1, u"zero") || claim.kind != ClaimKind::Cardinal)
        return false;
    claim.kind = ClaimKind::Measure;
    claim.unit = u"degree"_s;
    multiply(claim, -1);
    draft.end += 2;
    draft.rules.push_back(Rule::Negative);
    return true;
}

/// "absolute zero": the lower end of temperature.
bool readAbsoluteZero(const NumberText &text, ClaimDraft &draft)
{
    if (draft.claim.value != 0 || !text.is(draft.begin - 1, u"absolute"))
        return false;
    draft.claim.kind = ClaimKind::Measure;
    draft.claim.unit = u"kelvin"_s;
    --draft.begin;
    draft.rules.push_back(Rule::Measure);
    return true;
}

void readUnit(const NumberText &text, ClaimDraft &draft)
{
    NumericClaim &claim = draft.claim;
    if (claim.kind == ClaimKind::Ordinal || claim.kind == ClaimKind::Multiplier || readFrequency(text, draft) ||
        readAbsoluteZero(text, draft))
        return;
    // "half an hour", "a third of a mile", "two more minutes": words may stand before the unit
    const bool part = claim.kind == ClaimKind::Fraction;
    const bool ofOne = part && text.is(draft.end, u"of") && text.is(draft.end + 1, Kind::Article);
    const bool skips = (part && text.is(draft.end, Kind::Article)) ||
                       (text.isOneOf(draft.end, {u"more", u"additional", u"further", u"full", u"extra", u"long",
                                                    u"consecutive", u"straight"}) &&
                           text.is(draft.end + 1, TimeWord::Kind::Unit));
    const auto unit = unitAt(text, draft.end + (ofOne ? 2 : skips ? 1 : 0));
    if (!unit)
        return;
    claim.kind = unit->kind;
    claim.unit = unit->name;
    draft.end = unit->end;
    draft.rules.push_back(unit->rule);
    if (unit->isRate)
        draft.rules.push_back(Rule::Rate);
    if (claim.kind == ClaimKind::Duration && claim.value)
        claim.timex = durationTimex(claim.unit, *claim.value);
    if (claim.kind == ClaimKind::Measure && claim.unit.startsWith("degree"_L1) && text.is(draft.end, u"below") &&
        text.is(draft.end + 1, u"zero")) {
        multiply(claim, -1);
        draft.end += 2;
        draft.rules.push_back(Rule::Negative);
    }
    readSmallerUnits(text, draft);
}

/// "-3", "minus three", "negative five": the sign touches the number and nothing before.
void readSign(const NumberText &text, qsizetype from, ClaimDraft &draft)
{
    const qsizetype at = draft.begin - 1;
    const Atom *sign = text.at(at);
    if (!sign || at < from || !draft.claim.value)
        return;
    const bool either = text.is(at - 1, u"or") && text.is(at - 2, u"plus");
    const bool word = (sign->is(u"minus") && !either) || sign->is(u"negative");
    const bool dash = (sign->is(u"-") || sign->is(u"−")) && (!sign->glued || text.is(at - 1, u"(")) &&
                      (text.isGlued(at + 1) || at == 0);
    if (!word && !dash)
        return;
    multiply(draft.claim, -1);
    draft.begin = at;
    draft.rules.push_back(Rule::Negative);
}

} // namespace

std::optional<ClaimDraft> readMeasured(const NumberText &text, qsizetype i, qsizetype from)
{
    auto amount = readAmount(text, i);
    const bool one = !amount;
    if (one)
        amount = readArticleAsOne(text, i);
    if (!amount)
        return std::nullopt;
    ClaimDraft draft = draftOf(*amount);
    // the sign may stand before the currency: "-$5"
    const bool inside = text.isDash(i - 1) && text.isGlued(i - 1) && text.isGlued(i);
    const auto before = amount->form == Amount::Form::Ordinal ? std::nullopt : currencyBefore(text, inside ? i - 1 : i);
    if (before && before->begin >= from && !one) {
        applyCurrency(*before, draft);
        if (inside) {
            multiply(draft.claim, -1);
            draft.rules.push_back(Rule::Negative);
        }
        readMoneyScale(text, draft);
        // "$48 million US dollars" is told twice
        if (const auto again = currencyAt(text, draft.end);
            again && again->part.isEmpty() && !text.isSign(draft.end) && before->assumed)
            applyCurrency(*again, draft);
        readCents(text, draft);
        readPrice(text, draft);
        readSign(text, from, draft);
        return draft;
    }
    if (!one) {
        readMillions(text, draft);
        readBillions(text, draft);
    }
    const bool hyphen = text.isHyphen(draft.end);
    const auto behind = currencyAt(text, draft.end + (hyphen ? 1 : 0));
    const bool money = draft.claim.kind == ClaimKind::Cardinal || draft.claim.kind == ClaimKind::Fraction;
    // "a $5 note", "a Pence visit"
    const bool sign = one && behind && (text.isDigits(behind->end) || text.at(behind->begin)->isCapitalised());
    const QString mass = behind && money && !sign ? massMeant(text, draft, *behind) : QString();
    if (behind && money && !sign && mass.isEmpty()) {
        applyCurrency(*behind, draft);
        // "75 USD million"
        if (text.is(draft.end, Kind::Scale) && draft.scale == 1) {
            draft.scale = text.at(draft.end)->numberWord.value;
            multiply(draft.claim, draft.scale);
            ++draft.end;
        }
        readCents(text, draft);
        readPrice(text, draft);
    } else if (!mass.isEmpty()) {
        draft.claim.kind = ClaimKind::Measure;
        draft.claim.unit = mass;
        draft.end = behind->end;
        draft.rules.push_back(Rule::Measure);
        readSmallerUnits(text, draft);
    } else {
        readUnit(text, draft);
    }
    const bool portion = draft.claim.kind == ClaimKind::Measure && text.is(draft.end, u"of");
    if (const auto of = draft.claim.comparator == Comparator::Vague && text.is(draft.end, u"of")
                            ? currencyAt(text, draft.end + 1)
                            : std::nullopt)
        applyCurrency(*of, draft);
    // "a ''quoted'' word" is no inch
    const bool mixed = draft.made(Rule::MixedFraction), mark = text.isSign(draft.end - 1);
    if (one && (mark || draft.claim.kind == ClaimKind::Cardinal || !(isBounded(text, i) || portion || mixed)))
        return std::nullopt;
    readSign(text, from, draft);
    return draft;
}

} // namespace sourcelight::extraction
