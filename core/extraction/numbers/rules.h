// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>
#include <vector>

namespace sourcelight::extraction
{

/// The rules of the grammar. A claim keeps the names of those that made it as its evidence.
enum class Rule {
    Digits,
    DigitsWithScale,
    ScientificNotation,
    NumberWords,
    DecimalWords,
    MixedFraction,
    HalfAScale,
    DigitFraction,
    WordFraction,
    Ratio,
    ScoreRatio,
    VagueAmount,
    Ordinal,
    CollectiveNoun,
    Multiplier,
    TimesMultiplier,
    OneByArticle,
    Negative,
    None,
    Denied,
    Range,
    BetweenRange,
    BoundsPair,
    Less,
    AtMost,
    More,
    AtLeast,
    About,
    Money,
    MoneyWithCents,
    Percent,
    Measure,
    CompoundMeasure,
    Rate,
    Duration,
    WholeDuration,
    Age,
    AgeApposition,
    AgeDecade,
    DateMonthDay,
    DateMonthYear,
    DateMonth,
    DateFigures,
    DateYear,
    DateYearWords,
    DateFiscalYear,
    DateDecade,
    DateCentury,
    DateQuarter,
    DateWeek,
    DateWeekday,
    DateDayOfMonth,
    DateSeason,
    DateHoliday,
    DateRelative,
    DateDistance,
    DatePeriod,
    DateRange,
    DayPart,
    TimeOfDay,
    TimeWords,
    ChangeBy,
    ChangeTo,
    ChangeFromTo,
};

struct RuleDescription {
    Rule rule;
    QLatin1StringView name; ///< as in NumericClaim::evidence
    QStringView example;    ///< a text in which the rule makes a claim
};

/// All rules, in the order of their numbers.
[[nodiscard]] std::span<const RuleDescription> allRules();

[[nodiscard]] QLatin1StringView nameOf(Rule rule);

} // namespace sourcelight::extraction
