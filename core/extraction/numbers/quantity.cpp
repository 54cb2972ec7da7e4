// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/quantity.h"

#include "core/extraction/numbers/unit.h"
#include "core/model/enumnames.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

struct ComparatorPhrase {
    QStringView words; ///< one space between words
    Comparator comparator;
};

/// Longer phrases first.
constexpr std::array prefixes{
    ComparatorPhrase{u"no more than", Comparator::AtMost},
    ComparatorPhrase{u"not more than", Comparator::AtMost},
    ComparatorPhrase{u"no less than", Comparator::AtLeast},
    ComparatorPhrase{u"no fewer than", Comparator::AtLeast},
    ComparatorPhrase{u"not less than", Comparator::AtLeast},
    ComparatorPhrase{u"as many as", Comparator::AtMost},
    ComparatorPhrase{u"as much as", Comparator::AtMost},
    ComparatorPhrase{u"as few as", Comparator::AtLeast},
    ComparatorPhrase{u"a minimum of", Comparator::AtLeast},
    ComparatorPhrase{u"a maximum of", Comparator::AtMost},
    ComparatorPhrase{u"more than", Comparator::More},
    ComparatorPhrase{u"greater than", Comparator::More},
    ComparatorPhrase{u"higher than", Comparator::More},
    ComparatorPhrase{u"upwards of", Comparator::More},
    ComparatorPhrase{u"less than", Comparator::Less},
    ComparatorPhrase{u"fewer than", Comparator::Less},
    ComparatorPhrase{u"lower than", Comparator::Less},
    ComparatorPhrase{u"at least", Comparator::AtLeast},
    ComparatorPhrase{u"at most", Comparator::AtMost},
    ComparatorPhrase{u"up to", Comparator::AtMost},
    ComparatorPhrase{u"close to", Comparator::About},
    ComparatorPhrase{u"well over", Comparator::More},
    ComparatorPhrase{u"just over", Comparator::More},
    ComparatorPhrase{u"just under", Comparator::Less},
    ComparatorPhrase{u"over", Comparator::More},
    ComparatorPhrase{u"above", Comparator::More},
    ComparatorPhrase{u"exceeding", Comparator::More},
    ComparatorPhrase{u"under", Comparator::Less},
    ComparatorPhrase{u"below", Comparator::Less},
    ComparatorPhrase{u"about", Comparator::About},
    ComparatorPhrase{u"around", Comparator::About},
    ComparatorPhrase{u"approximately", Comparator::About},
    ComparatorPhrase{u"roughly", Comparator::About},
    ComparatorPhrase{u"nearly", Comparator::About},
    ComparatorPhrase{u"almost", Comparator::About},
    ComparatorPhrase{u"some", Comparator::About},
    ComparatorPhrase{u"circa", Comparator::About},
};

constexpr std::array suffixes{
    ComparatorPhrase{u"or more", Comparator::AtLeast},
    ComparatorPhrase{u"and more", Comparator::AtLeast},
    ComparatorPhrase{u"or above", Comparator::AtLeast},
    ComparatorPhrase{u"or higher", Comparator::AtLeast},
    ComparatorPhrase{u"or less", Comparator::AtMost},
    ComparatorPhrase{u"or fewer", Comparator::AtMost},
    ComparatorPhrase{u"or below", Comparator::AtMost},
    ComparatorPhrase{u"or so", Comparator::About},
    ComparatorPhrase{u"+", Comparator::AtLeast},
    ComparatorPhrase{u"-plus", Comparator::AtLeast},
};

/// How many atoms from @p i on read as @p phrase; 0 where they do not. "-plus" stands for a hyphen and a word.
qsizetype matches(const NumberText &text, qsizetype i, QStringView phrase)
{
    const qsizetype begin = i;
    for (QStringView word : QStringTokenizer(phrase, u' ')) {
        if (word.size() > 1 && word.front() == u'-') {
            if (!text.is(i++, u"-"))
                return 0;
            word = word.sliced(1);
        }
        if (!text.is(i++, word))
            return 0;
    }
    return i - begin;
}

struct FoundComparator {
    Comparator comparator = Comparator::Equal;
    qsizetype length = 0;
};

template <size_t Size>
FoundComparator findComparator(const NumberText &text, qsizetype i, const std::array<ComparatorPhrase, Size> &phrases)
{
    for (const ComparatorPhrase &phrase : phrases) {
        if (const qsizetype length = matches(text, i, phrase.words))
            return {phrase.comparator, length};
    }
    return {};
}

/// The interval that a comparator makes of one amount.
void applyComparator(NumericClaim &claim, Comparator comparator)
{
    claim.comparator = comparator;
    if (!claim.value)
        return;
    const bool openBelow = comparator == Comparator::Less || comparator == Comparator::AtMost;
    const bool openAbove = comparator == Comparator::More || comparator == Comparator::AtLeast;
    claim.low = openBelow ? std::nullopt : claim.value;
    claim.high = openAbove ? std::nullopt : claim.value;
    claim.lowIncluded = comparator != Comparator::More;
    claim.highIncluded = comparator != Comparator::Less;
}

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

/// A minus or plus sign that touches the digits and nothing before.
double signBefore(const NumberText &text, qsizetype i)
{
    const Atom *sign = text.at(i - 1);
    const bool minus = sign && (sign->is(u"-") || sign->is(u"\u2212")) && !sign->glued && text.isGlued(i);
    return minus ? -1.0 : 1.0;
}

/// One amount with its currency or unit.
std::optional<ClaimDraft> readMeasured(const NumberText &text, qsizetype i)
{
    ClaimDraft draft{i, i, {}};
    const auto before = currencyAt(text, i);
    auto amount = before ? readCardinal(text, i + before->length) : readAmount(text, i);
    if (!amount)
        return std::nullopt;
    NumericClaim &claim = draft.claim;
    draft.end = amount->end;
    claim.kind = kindOf(amount->form);
    claim.value = amount->value;
    claim.evidence = amount->rules;
    if (before) {
        applyCurrency(claim, *before);
        if (const double scale = moneyScaleAt(text, draft.end); scale > 1 && claim.value) {
            *claim.value *= scale;
            ++draft.end;
        }
    } else if (amount->form != Amount::Form::Ordinal && amount->form != Amount::Form::Multiplier) {
        // "half an hour", "half a percentage point": the article stands before the unit
        const bool article =
            amount->form == Amount::Form::Fraction && (text.is(draft.end, u"a") || text.is(draft.end, u"an"));
        const qsizetype unit = draft.end + (article ? 1 : 0);
        if (const qsizetype behind = readUnit(text, unit, claim); behind > unit)
            draft.end = behind;
    }
    if (claim.value) {
        *claim.value *= signBefore(text, i);
        if (*claim.value < 0)
            draft.begin = i - 1;
    }
    claim.low = claim.high = claim.value;
    if (amount->form == Amount::Form::Vague) {
        claim.comparator = Comparator::Vague;
        claim.low = amount->low;
        claim.high = amount->high;
    }
    return draft;
}

/// "20-30", "20 to 30", "between 20 and 30", "from 20 to 30": what joins two ends, and whether it has to be announced.
qsizetype joinerAt(const NumberText &text, qsizetype i, bool between)
{
    if (between)
        return text.is(i, u"and") ? 1 : 0;
    const bool dash = text.is(i, u"-") || text.is(i, u"\u2013") || text.is(i, u"\u2014");
    return dash || text.is(i, u"to") ? 1 : 0;
}

/// The second end lends its unit, and the scale word behind it, to a bare first one: "3-5 km", "20 to 30 million".
void lendUnit(const NumberText &text, const ClaimDraft &second, ClaimDraft &first)
{
    NumericClaim &low = first.claim;
    const NumericClaim &high = second.claim;
    const bool bare = low.unit.isEmpty() && low.currency.isEmpty();
    if (bare || low.kind == ClaimKind::Cardinal) {
        low.kind = high.kind;
        low.unit = high.unit;
    }
    if (low.currency.isEmpty()) {
        low.currency = high.currency;
        low.currencyAssumed = high.currencyAssumed;
    }
    const Atom *plain = text.at(second.begin);
    const bool secondScaled = high.evidence.contains("digits-with-scale"_L1) && plain->number && high.value;
    if (secondScaled && !low.evidence.contains("digits-with-scale"_L1) && *plain->number > 0 && low.value &&
        *low.value < *high.value)
        low.value = *low.value * (*high.value / *plain->number);
}

/// A unit on the first end that the second does not have makes two amounts: "rose 2.1 percent to $4.5m".
bool unitsAgree(const NumericClaim &first, const NumericClaim &second)
{
    const bool bare = first.unit.isEmpty() && first.currency.isEmpty();
    return bare || (first.currency == second.currency && first.unit == second.unit) ||
           (!first.currency.isEmpty() && second.currency.isEmpty() && second.unit.isEmpty());
}

std::optional<ClaimDraft> readRange(const NumberText &text, qsizetype i)
{
    const bool between = text.is(i, u"between");
    const bool from = text.is(i, u"from");
    auto first = readMeasured(text, i + (between || from ? 1 : 0));
    if (!first || !first->claim.value)
        return std::nullopt;
    const qsizetype joiner = joinerAt(text, first->end, between);
    const auto second = joiner ? readMeasured(text, first->end + joiner) : std::nullopt;
    if (!second || !second->claim.value || first->claim.kind == ClaimKind::Ordinal ||
        second->claim.kind == ClaimKind::Ordinal || !unitsAgree(first->claim, second->claim))
        return std::nullopt;
    lendUnit(text, *second, *first);
    ClaimDraft draft{i, second->end, first->claim};
    NumericClaim &claim = draft.claim;
    claim.low = std::min(*first->claim.value, *second->claim.value);
    claim.high = std::max(*first->claim.value, *second->claim.value);
    claim.value.reset();
    claim.comparator = Comparator::Between;
    claim.evidence << (between ? u"between-range"_s : u"range"_s);
    return draft;
}

/// "no casualties", "zero" is a number word; "none" stands alone.
std::optional<ClaimDraft> readNone(const NumberText &text, qsizetype i)
{
    if (!text.is(i, u"no") && !text.is(i, u"none"))
        return std::nullopt;
    const Atom *counted = text.at(i + 1);
    const bool plural = counted && counted->isWord() && counted->folded.size() > 3 && counted->folded.endsWith(u's') &&
                        !counted->folded.endsWith(u"ss");
    const bool ofThem = text.is(i, u"none") && text.is(i + 1, u"of");
    if (!(text.is(i, u"no") && plural) && !ofThem)
        return std::nullopt;
    ClaimDraft draft{i, i + 1, {}};
    draft.claim.value = draft.claim.low = draft.claim.high = 0.0;
    draft.claim.negated = true;
    draft.claim.evidence << u"none"_s;
    return draft;
}

} // namespace

std::optional<ClaimDraft> readQuantity(const NumberText &text, qsizetype i)
{
    if (auto none = readNone(text, i))
        return none;
    const FoundComparator prefix = findComparator(text, i, prefixes);
    const qsizetype core = i + prefix.length;
    auto draft = readRange(text, core);
    if (!draft)
        draft = readMeasured(text, core);
    if (!draft)
        return std::nullopt;
    if (prefix.length)
        draft->begin = i;
    FoundComparator found = prefix;
    if (!prefix.length) {
        found = findComparator(text, draft->end, suffixes);
        draft->end += found.length;
    }
    const bool oneAmount = draft->claim.comparator == Comparator::Equal;
    if (found.length && oneAmount) {
        applyComparator(draft->claim, found.comparator);
        draft->claim.evidence << "comparator-"_L1 + nameOf(found.comparator);
    }
    return draft;
}

} // namespace sourcelight::extraction
