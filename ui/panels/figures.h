// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

/// The figures and units that claim texts are made of.
namespace sourcelight::ui
{

/// "2,000", "0.25", "4.5 m", "1.2 bn": at most four decimals, or four significant digits below one; a true minus sign;
/// an exponent from 10^18 on. Empty for what is no number.
[[nodiscard]] QString figure(double value, const QLocale &locale);

/// "20–30", "4–5 m", "−5 – −2".
[[nodiscard]] QString figureRange(double low, double high, const QLocale &locale);

/// "1/5", "3/4"; a plain figure where no small fraction is near.
[[nodiscard]] QString fraction(double value, const QLocale &locale);

/// "$", "HK$", "CHF ": what stands before an amount of the ISO 4217 @p currency.
[[nodiscard]] QString currencySign(const QString &currency);

/// What follows @p amount of the unit with this singular English name: " km", " pp", " years".
[[nodiscard]] QString unitSuffix(const QString &unit, double amount);

/// A TIMEX3 value as a reader writes it: "14 Feb 2020", "14 Feb", "Feb 2020", "17:00", "3 May 2021, 17:00". Empty where
/// it has no simple form.
[[nodiscard]] QString pointInTime(const QString &timex, const QLocale &locale);

} // namespace sourcelight::ui
