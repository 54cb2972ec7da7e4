// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/claimdraft.h"
#include "core/extraction/numbers/numbertext.h"

namespace sourcelight::extraction
{

/**
 * The longest quantity whose number begins at atom @p i: an amount with its comparator, unit, currency, scale or range
 * ("more than $4.5bn", "between 20 and 30 percent", "3-5 km", "25-year-old", "no casualties"). What stands before the
 * number is taken in down to atom @p from. Null where there is none.
 */
[[nodiscard]] std::optional<ClaimDraft> readQuantity(const NumberText &text, qsizetype i, qsizetype from);

/// One amount with its currency or unit, without comparator or range; what stands before is taken in down to @p from.
[[nodiscard]] std::optional<ClaimDraft> readMeasured(const NumberText &text, qsizetype i, qsizetype from);

} // namespace sourcelight::extraction
