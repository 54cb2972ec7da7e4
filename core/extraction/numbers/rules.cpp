// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/rules.h"

#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

constexpr std::array descriptions{
    RuleDescription{Rule::Digits, "digits"_L1, u"It employs 1,240 people."},
    RuleDescription{Rule::DigitsWithScale, "digits-with-scale"_L1, u"It lent 4.5 million books."},
    RuleDescription{Rule::ScientificNotation, "scientific-notation"_L1, u"The star is 4.5e9 km away."},
    RuleDescription{Rule::NumberWords, "number-words"_L1, u"Two hundred and fifty guests came."},
    RuleDescription{Rule::DecimalWords, "decimal-words"_L1, u"It sold two point five million tickets."},
    RuleDescription{Rule::MixedFraction, "mixed-fraction"_L1, u"It took two and a half years."},
    RuleDescription{Rule::HalfAScale, "half-a-scale"_L1, u"Half a million homes lost power."},
    RuleDescription{Rule::DigitFraction, "digit-fraction"_L1, u"It holds 3/4 of the shares."},
    RuleDescription{Rule::WordFraction, "word-fraction"_L1, u"Two-thirds of voters agreed."},
    RuleDescription{Rule::Ratio, "ratio"_L1, u"One in five pupils walks."},
    RuleDescription{Rule::ScoreRatio, "score-ratio"_L1, u"The board decided by a 2-1 margin."},
    RuleDescription{Rule::VagueAmount, "vague-amount"_L1, u"Dozens of houses burned."},
    RuleDescription{Rule::Ordinal, "ordinal"_L1, u"It was the 21st session."},
    RuleDescription{Rule::CollectiveNoun, "collective-noun"_L1, u"Two dozen boats sank."},
    RuleDescription{Rule::Multiplier, "multiplier"_L1, u"Exports doubled."},
    RuleDescription{Rule::TimesMultiplier, "times-multiplier"_L1, u"It is three times as large."},
    RuleDescription{Rule::OneByArticle, "one-by-article"_L1, u"Talks lasted for more than an hour."},
    RuleDescription{Rule::Negative, "negative"_L1, u"The balance is minus 40 dollars."},
    RuleDescription{Rule::None, "none"_L1, u"There were no casualties."},
    RuleDescription{Rule::Denied, "denied"_L1, u"The mayor owns not 12 houses."},
    RuleDescription{Rule::Range, "range"_L1, u"They expect 20-30 visitors."},
    RuleDescription{Rule::BetweenRange, "between-range"_L1, u"Between 20 and 30 people were hurt."},
    RuleDescription{Rule::BoundsPair, "bounds-pair"_L1, u"It takes at least 15 and at most 90 pears."},
    RuleDescription{Rule::Less, "comparator-less"_L1, u"Fewer than ten ships remain."},
    RuleDescription{Rule::AtMost, "comparator-at_most"_L1, u"Up to 700 jobs may go."},
    RuleDescription{Rule::More, "comparator-more"_L1, u"More than 500 guests came."},
    RuleDescription{Rule::AtLeast, "comparator-at_least"_L1, u"At least 12 people died."},
    RuleDescription{Rule::About, "comparator-about"_L1, u"Some 2,000 berths were empty."},
    RuleDescription{Rule::Money, "money"_L1, u"The bridge cost $4.5bn."},
    RuleDescription{Rule::MoneyWithCents, "money-with-cents"_L1, u"A ticket is 3 dollars 50 cents."},
    RuleDescription{Rule::Percent, "percent"_L1, u"Turnout was 62 percent."},
    RuleDescription{Rule::Measure, "measure"_L1, u"The pipe is 27 km long."},
    RuleDescription{Rule::CompoundMeasure, "compound-measure"_L1, u"He is 5 feet 2 inches tall."},
    RuleDescription{Rule::Rate, "rate"_L1, u"It pumps 40 litres per minute."},
    RuleDescription{Rule::Duration, "duration"_L1, u"Talks lasted three days."},
    RuleDescription{Rule::WholeDuration, "whole-duration"_L1, u"It rained all week."},
    RuleDescription{Rule::Age, "age"_L1, u"A 25-year-old sailor drowned."},
    RuleDescription{Rule::AgeApposition, "age-apposition"_L1, u"Anna Moll, 42, of Kiel was hurt."},
    RuleDescription{Rule::AgeDecade, "age-decade"_L1, u"The driver is in his forties."},
    RuleDescription{Rule::DateMonthDay, "date-month-day"_L1, u"It opened on March 3, 2020."},
    RuleDescription{Rule::DateMonthYear, "date-month-year"_L1, u"It opened in March 2020."},
    RuleDescription{Rule::DateMonth, "date-month"_L1, u"It opened in March."},
    RuleDescription{Rule::DateFigures, "date-figures"_L1, u"It opened on 2020-03-03."},
    RuleDescription{Rule::DateYear, "date-year"_L1, u"It opened in 2020."},
    RuleDescription{Rule::DateYearWords, "date-year-words"_L1, u"He left in nineteen eighty four."},
    RuleDescription{Rule::DateFiscalYear, "date-fiscal-year"_L1, u"Sales grew in fiscal year 2008."},
    RuleDescription{Rule::DateDecade, "date-decade"_L1, u"It was built in the 1990s."},
    RuleDescription{Rule::DateCentury, "date-century"_L1, u"The church is of the 14th century."},
    RuleDescription{Rule::DateQuarter, "date-quarter"_L1, u"Sales fell in the first quarter of 2020."},
    RuleDescription{Rule::DateWeek, "date-week"_L1, u"They met in week 31 of 2020."},
    RuleDescription{Rule::DateWeekday, "date-weekday"_L1, u"They meet on Friday."},
    RuleDescription{Rule::DateDayOfMonth, "date-day-of-month"_L1, u"Rent is due on the 15th day of next month."},
    RuleDescription{Rule::DateSeason, "date-season"_L1, u"It opened in the summer of 2017."},
    RuleDescription{Rule::DateHoliday, "date-holiday"_L1, u"They met on Thanksgiving Day."},
    RuleDescription{Rule::DateRelative, "date-relative"_L1, u"The vote was yesterday."},
    RuleDescription{Rule::DateDistance, "date-distance"_L1, u"The war began four years ago."},
    RuleDescription{Rule::DatePeriod, "date-period"_L1, u"It sank in the last three days."},
    RuleDescription{Rule::DateRange, "date-range"_L1, u"It ran from May to September."},
    RuleDescription{Rule::DayPart, "day-part"_L1, u"They met on Monday morning."},
    RuleDescription{Rule::TimeOfDay, "time-of-day"_L1, u"The train left at 10:30 am."},
    RuleDescription{Rule::TimeWords, "time-words"_L1, u"They met at half past seven."},
    RuleDescription{Rule::ChangeBy, "change-by"_L1, u"Sales fell by 300 units."},
    RuleDescription{Rule::ChangeTo, "change-to"_L1, u"The force grew to 2,000."},
    RuleDescription{Rule::ChangeFromTo, "change-from_to"_L1, u"The rate rose from 3.9 to 4.5 percent."},
};

constexpr bool areInOrder()
{
    for (size_t i = 0; i < descriptions.size(); ++i) {
        if (size_t(descriptions[i].rule) != i)
            return false;
    }
    return descriptions.size() == size_t(Rule::ChangeFromTo) + 1;
}
static_assert(areInOrder());

} // namespace

std::span<const RuleDescription> allRules()
{
    return descriptions;
}

QLatin1StringView nameOf(Rule rule)
{
    return descriptions[size_t(rule)].name;
}

} // namespace sourcelight::extraction
