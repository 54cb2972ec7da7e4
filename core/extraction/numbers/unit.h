// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/amount.h"
#include "core/model/numericclaim.h"

namespace sourcelight::extraction
{

/// A currency as written: "$", "US$", "EUR", "dollars", "pounds sterling".
struct CurrencyMark {
    QString code;         ///< ISO 4217
    bool assumed = false; ///< the sign stands for several currencies
    qsizetype length = 0; ///< in atoms
};

/// The currency at atom @p i; null where none stands there.
[[nodiscard]] std::optional<CurrencyMark> currencyAt(const NumberText &text, qsizetype i);

void applyCurrency(NumericClaim &claim, const CurrencyMark &currency);

/// "$35m", "£2b": scales that are sure only beside a currency. 1 where there is none.
[[nodiscard]] double moneyScaleAt(const NumberText &text, qsizetype i);

/**
 * Reads the unit, currency or percent sign behind an amount that ends at atom @p end into @p claim, with its kind:
 * measure, money, percent, duration, or age ("25 years old", "25-year-old"). Returns the atom behind it; @p end where
 * none stands there.
 */
[[nodiscard]] qsizetype readUnit(const NumberText &text, qsizetype end, NumericClaim &claim);

} // namespace sourcelight::extraction
