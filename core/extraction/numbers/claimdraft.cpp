// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/claimdraft.h"

namespace sourcelight::extraction
{

void multiply(NumericClaim &claim, double factor)
{
    for (auto *number : {&claim.value, &claim.low, &claim.high}) {
        if (*number)
            **number *= factor;
    }
}

void scaleBy(ClaimDraft &draft, double scale)
{
    draft.scale = scale;
    multiply(draft.claim, scale);
    draft.rules.push_back(Rule::DigitsWithScale);
    ++draft.end;
}

} // namespace sourcelight::extraction
