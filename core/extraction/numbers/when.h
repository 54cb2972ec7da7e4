// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/numbertext.h"
#include "core/extraction/numbers/rules.h"

#include <QDateTime>
#include <QString>

namespace sourcelight::extraction
{

/// A time of day as far as the words tell it.
struct Clock {
    int hour = 0;
    std::optional<int> minute;
    std::optional<int> second;
};

/// How exact a date is.
enum class Grain { Second, Minute, Hour, Day, Week, Weekend, Month, Quarter, Year, Decade, Century };

/// A date, a time or both: the fields of the calendar that an expression fixes. What it leaves open is null or 0.
struct When {
    qsizetype begin = 0; ///< indexes of atoms, half-open
    qsizetype end = 0;
    std::optional<int> year;
    bool openCentury = false; ///< `year` is 30 of "12/12/30"
    int month = 0;
    int day = 0;
    int weekday = 0; ///< Monday is 1
    QString whole;   ///< the TIMEX3 value of what fields cannot tell: "199X", "2018-W27", "(…,…,P3D)"
    std::optional<Clock> clock;
    QString daypart;          ///< "MO", "AF", "EV", "NI"
    Grain grain = Grain::Day; ///< of the date
    std::vector<Rule> rules;

    [[nodiscard]] bool hasDate() const { return year || month || day || weekday || !whole.isEmpty(); }
    [[nodiscard]] bool hasTime() const { return clock || !daypart.isEmpty(); }
};

/// An expression that stands in the atoms [begin, end) and that @p rule has read.
[[nodiscard]] When whenAt(qsizetype begin, qsizetype end, Grain grain, Rule rule);

/// The same, with its TIMEX3 value.
[[nodiscard]] When whenAt(qsizetype begin, qsizetype end, Grain grain, Rule rule, const QString &timex);

/// The TIMEX3 value (ISO-TimeML): "2020-03-03", "XXXX-WXX-5T14:30", "T10:30".
[[nodiscard]] QString timexOf(const When &when);

/// True for a day that the calendar does not have, like February 30.
[[nodiscard]] bool isNoDate(const When &when);

/// The day that @p when is or begins with; where a field is open, the next such day after @p reference. Invalid where
/// nothing tells it.
[[nodiscard]] QDate firstDay(const When &when, const QDate &reference);

/// A date and time in fields, as exact as @p grain.
[[nodiscard]] When whenOf(const QDateTime &moment, Grain grain, Rule rule);

/// @p moment moved by @p count units of time of @p grain.
[[nodiscard]] QDateTime moved(const QDateTime &moment, double count, Grain grain);

/// "3" and Grain::Day to "P3D".
[[nodiscard]] QString periodTimex(double count, Grain grain);

/// The grain of a word for a unit of time ("day", "weeks") at atom @p i; null where there is none.
[[nodiscard]] std::optional<Grain> grainAt(const NumberText &text, qsizetype i);

} // namespace sourcelight::extraction
