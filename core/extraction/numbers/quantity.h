// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/amount.h"
#include "core/model/numericclaim.h"

namespace sourcelight::extraction
{

/// A claim while it is being read: where it stands in the sentence's atoms, half-open, and what it says so far.
struct ClaimDraft {
    qsizetype begin = 0;
    qsizetype end = 0;
    NumericClaim claim;
};

/**
 * The longest quantity that begins at atom @p i: an amount with its comparator, unit, currency, scale or range ("more
 * than $4.5bn", "between 20 and 30 percent", "3-5 km", "25-year-old", "no casualties"). Null where none does. Rule
 * names are kept as the claim's evidence.
 */
[[nodiscard]] std::optional<ClaimDraft> readQuantity(const NumberText &text, qsizetype i);

} // namespace sourcelight::extraction
