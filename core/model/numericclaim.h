// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotation.h"

#include <optional>
#include <vector>

namespace sourcelight
{

enum class ClaimKind {
    Cardinal,
    Percent,
    Money,
    Measure,
    Ordinal,
    Fraction,
    Multiplier,
    Age,
    Duration,
    Date,
    Time,
};

/// How the words bound the amount: "500", "under 500", "up to 500", "over 500", "at least 500", "about 500",
/// "between 20 and 30", "dozens".
enum class Comparator { Equal, Less, AtMost, More, AtLeast, About, Between, Vague };

enum class ChangeDirection { Up, Down };

/// "fell by 3", "fell to 4", "rose from 3 to 4".
enum class ChangeMode { By, To, FromTo };

/// A change that the claim is about. Amounts are in the claim's own unit; what the text does not say is null.
struct Change {
    ChangeDirection direction = ChangeDirection::Up;
    ChangeMode mode = ChangeMode::By;
    std::optional<double> from;
    std::optional<double> to;
    std::optional<double> by;

    friend bool operator==(const Change &, const Change &) = default;
};

/// What an amount counts: "250 [Canadian soldiers]", with the head noun as written.
struct Counted {
    Span span;
    QString head;

    friend bool operator==(const Counted &, const Counted &) = default;
};

/**
 * One amount that the article states.
 *
 * Amounts are as written in their unit with scale words multiplied out: "$4.5bn" is 4500000000 USD, "20 %" is 20,
 * "5 ft 2 in" is 5.17 ft. `value` is the one amount named, whatever its comparator: "more than 500" has value 500,
 * low 500 excluded, high open. It is null only for two-ended or vague amounts and for numbers too large to hold.
 * `low` and `high` are the ends of the interval the words allow, null where open; "about" keeps low = high = value.
 * `lowIncluded` and `highIncluded` say whether an end belongs to the interval; they mean nothing for an open end.
 */
struct NumericClaim : Annotation {
    Span span; ///< the amount as written with its comparator, unit and scale, without the thing counted
    ClaimKind kind = ClaimKind::Cardinal;
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
    bool lowIncluded = true;
    bool highIncluded = true;
    Comparator comparator = Comparator::Equal;
    QString unit;                 ///< singular English name of the unit ("kilometre", "year"); empty where none
    QString currency;             ///< ISO 4217 code; empty where none
    bool currencyAssumed = false; ///< a bare "$" read as USD, say
    QString timex;                ///< TIMEX3 value of a date, time or duration; "XXXX-02-14" where the year is unknown
    std::optional<Counted> counted;
    std::optional<Change> change;
    bool negated = false;      ///< "no casualties" is a claim of 0, negated
    std::vector<Id> disagrees; ///< claims of the same article that give another amount for the same thing
    Id attribution;            ///< the innermost attribution whose content holds it; empty: the reporter's own voice

    friend bool operator==(const NumericClaim &, const NumericClaim &) = default;
};

} // namespace sourcelight
