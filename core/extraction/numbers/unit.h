// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/claimdraft.h"
#include "core/extraction/numbers/currency.h"

namespace sourcelight::extraction
{

/// What stands behind an amount and says what it is an amount of.
struct UnitMark {
    ClaimKind kind = ClaimKind::Cardinal; ///< percent, measure, duration or age
    QString name;                         ///< as NumericClaim::unit
    qsizetype end = 0;                    ///< the atom behind it
    Rule rule = Rule::Measure;
    bool isRate = false; ///< "litre per minute"
};

/// The unit or percent sign behind an amount that ends at atom @p end, with a hyphen before it or without; null where
/// none stands there.
[[nodiscard]] std::optional<UnitMark> unitAt(const NumberText &text, qsizetype end);

/// A capital letter at atom @p i that the words before its number make a unit: "of 40|C|", "for 3|Y|"; null for all
/// else.
[[nodiscard]] std::optional<UnitMark> letterUnitAt(const NumberText &text, qsizetype i);

/// The letter of "4.5|G|" at atom @p i, behind decimals and before nothing that it could name.
[[nodiscard]] bool isBillions(const NumberText &text, qsizetype i);

/// A unit that an amount is told by, at atom @p i: "|an hour|" behind "10 miles", "|a barrel|" behind "$70"; null where
/// the article opens something else ("a year ago").
[[nodiscard]] std::optional<UnitMark> unitByArticle(const NumberText &text, qsizetype i);

/// The unit of mass that the word at atom @p i names ("pound"); empty where it names none.
[[nodiscard]] QString massNamed(const NumberText &text, qsizetype i);

/// How many of its dimension's base units one of @p unit is: 0.3048 for "foot"; null where it has no smaller or larger
/// kin.
[[nodiscard]] std::optional<double> factorOf(QStringView unit, QStringView kin);

/// ISO 8601 duration, which is the TIMEX3 value: "P3D", "PT90M"; empty where @p unit is no unit of time.
[[nodiscard]] QString durationTimex(QStringView unit, double value);

} // namespace sourcelight::extraction
