// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/bounds.h"

namespace sourcelight::extraction
{

namespace
{

bool isLower(const NumericClaim &claim)
{
    return claim.comparator == Comparator::More || claim.comparator == Comparator::AtLeast;
}

bool isUpper(const NumericClaim &claim)
{
    return claim.comparator == Comparator::Less || claim.comparator == Comparator::AtMost;
}

bool standTogether(const NumberText &text, const ClaimDraft &one, const ClaimDraft &other)
{
    constexpr qsizetype farthest = 2;
    if (other.begin - one.end > farthest || other.begin <= one.end)
        return false;
    for (qsizetype i = one.end; i < other.begin; ++i) {
        if (!text.isOneOf(i, {u"and", u"but", u"or", u","}))
            return false;
    }
    return true;
}

bool join(ClaimDraft &one, const ClaimDraft &other)
{
    NumericClaim &claim = one.claim;
    const NumericClaim &second = other.claim;
    const bool opposed = (isLower(claim) && isUpper(second)) || (isUpper(claim) && isLower(second));
    const bool units = second.unit.isEmpty() || claim.unit.isEmpty() || claim.unit == second.unit;
    if (!opposed || !units || claim.currency != second.currency || !claim.value || !second.value)
        return false;
    const NumericClaim lower = isLower(claim) ? claim : second, upper = isLower(claim) ? second : claim;
    if (*lower.value > *upper.value)
        return false;
    if (claim.unit.isEmpty()) {
        claim.unit = second.unit;
        claim.kind = second.kind;
    }
    claim.low = lower.low;
    claim.lowIncluded = lower.lowIncluded;
    claim.high = upper.high;
    claim.highIncluded = upper.highIncluded;
    claim.value.reset();
    claim.comparator = Comparator::Between;
    claim.counted = second.counted ? second.counted : claim.counted;
    one.end = other.end;
    one.rules.push_back(Rule::BoundsPair);
    return true;
}

} // namespace

void joinBounds(const NumberText &text, std::vector<ClaimDraft> &drafts)
{
    size_t kept = 0;
    for (size_t n = 0; n < drafts.size(); ++n) {
        if (kept > 0 && standTogether(text, drafts[kept - 1], drafts[n]) && join(drafts[kept - 1], drafts[n]))
            continue;
        if (kept != n)
            drafts[kept] = std::move(drafts[n]);
        ++kept;
    }
    drafts.resize(kept);
}

} // namespace sourcelight::extraction
