// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/numericclaim.h"

#include <QLocale>

namespace sourcelight::ui
{

/**
 * A claim's amount in normal form, with the sign of its comparator, its unit and, for a change by an amount, its
 * direction: "2,000", "≈ 40", "> 500", "20–30", "+2.1 %", "−3 °C", "$4.5 m", "3.9 → 4.5 %", "1/5",
 * "14 Feb 2020".
 *
 * Figures follow @p locale. Amounts of a million and more are given in millions (m), billions (bn) or trillions (tn)
 * where three decimals hold them. What has no normal form ("dozens", a number too large to hold) stands as @p written,
 * the claim's own words.
 */
[[nodiscard]] QString amountText(const NumericClaim &claim, QStringView written, const QLocale &locale = QLocale());

/// What the sign of amountText() does not say of a change: "increase to", "from 3.9", "to 4.5". Empty where there is
/// none.
[[nodiscard]] QString changeText(const NumericClaim &claim, const QLocale &locale = QLocale());

/// What sorts a claim by size: its value, else the middle of its interval or its one end; null where it has none.
[[nodiscard]] std::optional<double> sizeOf(const NumericClaim &claim);

/// True for dates and times of day, which the panel keeps behind a choice of their own.
[[nodiscard]] bool isPointInTime(const NumericClaim &claim);

} // namespace sourcelight::ui
