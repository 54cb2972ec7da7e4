// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/claimdraft.h"
#include "core/extraction/numbers/currency.h"

namespace sourcelight::extraction
{

/// Makes an amount a sum of money in the currency of @p mark, whose words it takes in.
void applyCurrency(const CurrencyMark &mark, ClaimDraft &draft);

/// "|35|m", "|2|b", "|2.17|T" behind a currency sign: scales that are sure only there.
void readMoneyScale(const NumberText &text, ClaimDraft &draft);

/// "3 dollars |50 cents", "$20 |and 43c", "15 dollars |50": hundredths on top of a sum.
void readCents(const NumberText &text, ClaimDraft &draft);

/// "$350 |per kg", "$20 |an hour", "$3 |per share": what a sum of money is paid for.
void readPrice(const NumberText &text, ClaimDraft &draft);

/// "a twenty-pound bag", "weighs two pounds", "two pounds of flour": the unit of mass where a word that names a
/// currency too means that; empty where it means money.
[[nodiscard]] QString massMeant(const NumberText &text, const ClaimDraft &draft, const CurrencyMark &mark);

} // namespace sourcelight::extraction
