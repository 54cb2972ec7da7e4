// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/when.h"

namespace sourcelight::extraction
{

/// A date with a month's name at atom @p i: "March 3, 2020", "3 March", "22/Jan/2019", "the 28th of June", "March
/// 2020", and "March" alone where it can be nothing else or @p sure says so.
[[nodiscard]] std::optional<When> readCalendarDate(const NumberText &text, qsizetype i, bool sure = false);

/// A date in figures at atom @p i: "2020-03-03", "3/3/2020", "23.04.2022", "2015-12", and "3/23" where it is no
/// fraction or @p sure says so. Of 5/3 the first is the month, as in the United States, unless it is above 12.
[[nodiscard]] std::optional<When> readDateFigures(const NumberText &text, qsizetype i, bool sure = false);

/// "2020", "fiscal year 2008", "the 1990s", "nineteen ninety six", "14th century" at atom @p i; a bare year only where
/// it stands as years do or @p sure says so.
[[nodiscard]] std::optional<When> readYear(const NumberText &text, qsizetype i, bool sure = false);

/// "Q1 2019", "first quarter of 2020", "week 31", "the second week of 2021", "summer of 2017".
[[nodiscard]] std::optional<When> readPartOfYear(const NumberText &text, qsizetype i);

/// The number of a day of a month at atom @p i: "3", "3rd", "third", "twenty fourth".
struct DayMark {
    int day = 0;
    qsizetype end = 0;
    bool ranked = false; ///< told as a rank: "3rd"
};
[[nodiscard]] std::optional<DayMark> dayAt(const NumberText &text, qsizetype i);

/// A year in four digits or in words at atom @p i.
struct YearMark {
    int year = 0;
    qsizetype end = 0;
    bool inWords = false;
};
[[nodiscard]] std::optional<YearMark> yearAt(const NumberText &text, qsizetype i);

/// The full year of two digits; null where the century is open.
[[nodiscard]] std::optional<int> fullYear(int twoDigits);

} // namespace sourcelight::extraction
