// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/change.h"

#include "core/model/enumnames.h"

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
    return *value == "up"_L1 ? ChangeDirection::Up : ChangeDirection::Down;
}

/// The change word that governs what begins at atom @p i: within a few words before it, no sign between.
std::optional<ChangeDirection> directionBefore(const NumberText &text, qsizetype i, qsizetype stop)
{
    constexpr qsizetype reach = 4;
    for (qsizetype at = i - 1; at >= std::max(stop, i - reach) && text.at(at)->isWord(); --at) {
        if (const auto direction = directionAt(text, at))
            return direction;
    }
    return std::nullopt;
}

bool canChange(const NumericClaim &claim)
{
    return claim.kind != ClaimKind::Date && claim.kind != ClaimKind::Time && claim.kind != ClaimKind::Ordinal &&
           claim.kind != ClaimKind::Duration && claim.kind != ClaimKind::Age;
}

void setChange(NumericClaim &claim, ChangeDirection direction, ChangeMode mode)
{
    Change change{direction, mode, {}, {}, {}};
    if (mode == ChangeMode::By)
        change.by = claim.value;
    else
        change.to = claim.value;
    claim.change = change;
    claim.evidence << "change-"_L1 + nameOf(mode);
}

} // namespace

void findChanges(const NumberText &text, std::vector<ClaimDraft> &drafts)
{
    for (size_t n = 0; n < drafts.size(); ++n) {
        ClaimDraft &draft = drafts[n];
        if (!canChange(draft.claim))
            continue;
        const ClaimDraft *before = n > 0 ? &drafts[n - 1] : nullptr;
        const bool to = text.is(draft.begin - 1, u"to");
        const bool follows = before && to && before->end == draft.begin - 1 && before->claim.change;
        if (follows) {
            setChange(draft.claim, before->claim.change->direction, ChangeMode::To);
            draft.claim.change->by = before->claim.change->by;
            continue;
        }
        const auto direction = directionBefore(text, draft.begin, before ? before->end : 0);
        if (!direction)
            continue;
        const bool by = text.is(draft.begin - 1, u"by") || text.is(draft.begin - 1, u"of") ||
                        directionAt(text, draft.begin - 1).has_value();
        if (to)
            setChange(draft.claim, *direction, ChangeMode::To);
        else if (by)
            setChange(draft.claim, *direction, ChangeMode::By);
    }
}

} // namespace sourcelight::extraction
