// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/change.h"

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

std::optional<ChangeDirection> directionAt(const NumberText &text, qsizetype i)
{
    const Atom *atom = text.at(i);
    if (!atom || !atom->isWord())
        return std::nullopt;
    const auto value = text.resources.changeWords.value(atom->folded);
    if (!value)
        return std::nullopt;
    // "up to 500" bounds and changes nothing
    if (atom->is(u"up") && text.is(i + 1, u"to"))
        return std::nullopt;
    return *value == "up"_L1 ? ChangeDirection::Up : ChangeDirection::Down;
}

/// A word of change and where it stands.
struct Found {
    ChangeDirection direction = ChangeDirection::Up;
    qsizetype at = 0;
};

/// The change word that governs what begins at atom @p begin: within a few words before it, no mark between.
std::optional<Found> changeBefore(const NumberText &text, qsizetype begin, qsizetype stop)
{
    constexpr qsizetype reach = 6;
    for (qsizetype at = begin - 1; at >= std::max(stop, begin - reach); --at) {
        const Atom &atom = *text.at(at);
        if (!atom.isWord() && !text.isHyphen(at) && !atom.is(u"$"))
            break;
        if (const auto direction = directionAt(text, at))
            return Found{*direction, at};
    }
    return std::nullopt;
}

/// "a 5% drop", "20 percent higher", "a 3-point rise".
std::optional<Found> changeBehind(const NumberText &text, qsizetype end)
{
    constexpr qsizetype reach = 2;
    for (qsizetype at = end; at < end + reach && text.at(at); ++at) {
        const Atom &atom = *text.at(at);
        if (const auto direction = directionAt(text, at)) {
            const bool verb = atom.upos == Upos::Verb;
            return verb || atom.is(u"up") || atom.is(u"down") ? std::nullopt : std::optional(Found{*direction, at});
        }
        if (atom.upos != Upos::Adj && atom.upos != Upos::Noun)
            break;
    }
    return std::nullopt;
}

bool canChange(const NumericClaim &claim)
{
    switch (claim.kind) {
    case ClaimKind::Cardinal:
    case ClaimKind::Percent:
    case ClaimKind::Money:
    case ClaimKind::Measure:
    case ClaimKind::Fraction:
    case ClaimKind::Multiplier:
        return true;
    default:
        return false;
    }
}

void setChange(ClaimDraft &draft, Change change)
{
    switch (change.mode) {
    case ChangeMode::By:
        change.by = draft.claim.value;
        draft.rules.push_back(Rule::ChangeBy);
        break;
    case ChangeMode::To:
        change.to = draft.claim.value;
        draft.rules.push_back(Rule::ChangeTo);
        break;
    case ChangeMode::FromTo:
        draft.rules.push_back(Rule::ChangeFromTo);
        break;
    }
    draft.claim.change = change;
}

bool isSameUnit(const NumericClaim &one, const NumericClaim &other)
{
    return one.kind == other.kind && one.unit == other.unit && one.currency == other.currency;
}

/// "rose 2.1 percent to 4.5", "to 4.5 from 3.9": the claim goes on from the one before it.
bool continuesChange(const NumberText &text, const ClaimDraft &before, ClaimDraft &draft)
{
    const qsizetype joint = draft.begin - 1;
    const bool to = text.is(joint, u"to"), from = text.is(joint, u"from");
    constexpr qsizetype reach = 3;
    if (!before.claim.change || !(to || from) || joint - before.end > reach)
        return false;
    Change change{before.claim.change->direction, to ? ChangeMode::To : ChangeMode::FromTo, {}, {}, {}};
    const bool same = isSameUnit(before.claim, draft.claim);
    if (to && same)
        change.by = before.claim.change->by;
    if (from) {
        change.from = draft.claim.value;
        if (same)
            change.to = before.claim.change->to;
    }
    setChange(draft, change);
    return true;
}

/// "from 3.9 to 4.5" is a change where a word of change stands near; the numbers tell the direction.
void findRangeChange(const NumberText &text, ClaimDraft &draft, qsizetype stop)
{
    if (!text.is(draft.begin, u"from") || !draft.from || !draft.to)
        return;
    auto found = changeBefore(text, draft.begin, stop);
    if (!found)
        return;
    Change change{found->direction, ChangeMode::FromTo, draft.from, draft.to, {}};
    if (*draft.from != *draft.to)
        change.direction = *draft.to > *draft.from ? ChangeDirection::Up : ChangeDirection::Down;
    setChange(draft, change);
}

/// "40 units, down from 60": the amount before is where it went.
void completeFallFrom(const NumberText &text, const Found &word, ClaimDraft *before, ClaimDraft &draft)
{
    const bool apposed = word.at == draft.begin - 2 && (text.is(word.at - 1, u",") || text.isDash(word.at - 1));
    const bool bare = draft.claim.kind == ClaimKind::Cardinal && draft.claim.unit.isEmpty();
    if (!before || !apposed || !draft.claim.change || before->claim.change || !before->claim.value ||
        !canChange(before->claim) || !(bare || isSameUnit(before->claim, draft.claim)))
        return;
    draft.claim.change->to = before->claim.value;
    setChange(*before, {word.direction, ChangeMode::To, draft.claim.value, {}, {}});
}

ChangeMode modeOf(const NumberText &text, const ClaimDraft &draft, const Found &found)
{
    const qsizetype joint = draft.begin - 1;
    if (text.isOneOf(joint, {u"to", u"at"}))
        return ChangeMode::To;
    if (text.is(joint, u"from"))
        return ChangeMode::FromTo;
    // "climbed above 3", "fell below $20": the bound is where it went
    const bool bound = text.isOneOf(draft.begin, {u"above", u"below"});
    return bound && found.at == joint ? ChangeMode::To : ChangeMode::By;
}

} // namespace

void findChanges(const NumberText &text, std::vector<ClaimDraft> &drafts)
{
    for (size_t n = 0; n < drafts.size(); ++n) {
        ClaimDraft &draft = drafts[n];
        if (!canChange(draft.claim) || draft.made(Rule::ScoreRatio))
            continue;
        ClaimDraft *before = n > 0 ? &drafts[n - 1] : nullptr;
        const qsizetype stop = before ? before->end : 0;
        if (draft.from && text.is(draft.begin, u"from")) {
            findRangeChange(text, draft, stop);
            continue;
        }
        if (before && continuesChange(text, *before, draft))
            continue;
        if (draft.claim.kind == ClaimKind::Multiplier) {
            const double factor = draft.claim.value.value_or(0);
            const auto word = directionAt(text, draft.begin - 1);
            if (word)
                setChange(draft, {*word, ChangeMode::By, {}, {}, {}});
            else if (draft.made(Rule::Multiplier) && factor > 0 && text.at(draft.begin)->upos == Upos::Verb)
                setChange(
                    draft, {factor < 1 ? ChangeDirection::Down : ChangeDirection::Up, ChangeMode::By, {}, {}, {}});
            continue;
        }
        if (const auto behind = changeBehind(text, draft.end)) {
            setChange(draft, {behind->direction, ChangeMode::By, {}, {}, {}});
            continue;
        }
        const auto found = changeBefore(text, draft.begin, stop);
        if (!found)
            continue;
        const ChangeMode mode = modeOf(text, draft, *found);
        const bool near =
            found->at >= draft.begin - 2 || text.isOneOf(draft.begin - 1, {u"by", u"of", u"to", u"from", u"at"});
        if (!near)
            continue;
        Change change{found->direction, mode, {}, {}, {}};
        if (mode == ChangeMode::FromTo)
            change.from = draft.claim.value;
        setChange(draft, change);
        if (mode == ChangeMode::FromTo)
            completeFallFrom(text, *found, before, draft);
    }
}

} // namespace sourcelight::extraction
