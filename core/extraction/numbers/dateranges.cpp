// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/calendar.h"
#include "core/extraction/numbers/clock.h"
#include "core/extraction/numbers/dates.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// "to", "until", "through", a dash; "and" behind "between". How many atoms; 0 where nothing joins.
qsizetype joinerAt(const NumberText &text, qsizetype i, bool between)
{
    if (between && text.is(i, u"and"))
        return 1;
    return text.isDash(i) || text.isOneOf(i, {u"to", u"until", u"till", u"through", u"~", u"thru"}) ? 1 : 0;
}

/// The first and the last of a range, and what joins them.
struct Ends {
    When first;
    When last;
};

/// "9 to 12 of June", "11-13 Dec.": the month stands with the last day only.
std::optional<Ends> readDaysBeforeMonth(const NumberText &text, qsizetype i, bool between)
{
    const auto day = dayAt(text, i);
    const qsizetype joiner = day ? joinerAt(text, day->end, between) : 0;
    if (!joiner)
        return std::nullopt;
    const auto last = readCalendarDate(text, day->end + joiner);
    const auto lastDay = dayAt(text, day->end + joiner);
    if (!last || !last->day || !last->month || !lastDay || lastDay->day != last->day || last->day <= day->day)
        return std::nullopt;
    When first = *last;
    first.begin = i;
    first.day = day->day;
    return Ends{first, *last};
}

/// What stands behind the joiner where only the first end is whole: "May 18-19", "1980-88", "2 to 4:30 pm".
std::optional<When> readShortEnd(const NumberText &text, qsizetype i, const When &first)
{
    When last = first;
    last.begin = i;
    if (first.month && first.day) {
        const auto day = dayAt(text, i);
        const bool counts = day && text.at(day->end) && text.at(day->end)->upos == Upos::Noun;
        if (!day || day->day <= first.day || counts)
            return std::nullopt;
        last.day = day->day;
        last.end = day->end;
        if (!first.year) {
            const qsizetype comma = text.is(last.end, u",") ? last.end + 1 : last.end;
            if (const auto year = yearAt(text, comma); year && !year->inWords) {
                last.year = year->year;
                last.end = year->end;
            }
        }
        return last;
    }
    if (first.year && !first.month && text.isDigits(i) && text.at(i)->text.size() == 2 && text.isHyphen(i - 1)) {
        const auto year = wholeAt(text, i, 0, 99);
        if (!year || *year <= *first.year % 100)
            return std::nullopt;
        last.year = *first.year / 100 * 100 + *year;
        last.end = i + 1;
        return last;
    }
    return std::nullopt;
}

std::optional<Ends> readEnds(const NumberText &text, qsizetype i, bool between, bool announced)
{
    if (auto days = readDaysBeforeMonth(text, i, between))
        return days;
    // "May to March": each shows that the other is a month
    const bool months = text.is(i, TimeWord::Kind::Month) && text.at(i)->isCapitalised() &&
                        joinerAt(text, i + 1, between) && text.is(i + 2, TimeWord::Kind::Month);
    std::optional<When> first = readMoment(text, i, announced || months);
    // "between 2 and 4:30 pm": a bare hour before one that is told
    const bool bareHour = !first && (announced || (text.isDigits(i) && text.isDash(i + 1)));
    if (bareHour)
        first = readClock(text, i, true);
    const qsizetype joiner = first ? joinerAt(text, first->end, between) : 0;
    if (!joiner)
        return std::nullopt;
    const qsizetype at = first->end + joiner + (text.is(first->end + joiner, u"the") ? 1 : 0);
    std::optional<When> last = text.is(at, u"date") ? When{at, at + 1} : readMoment(text, at, true);
    if (last && text.is(at, u"date"))
        last->whole = text.reference.isValid() ? text.reference.date().toString(Qt::ISODate) : u"XXXX-XX-XX"_s;
    if (!last && first->clock)
        last = readClock(text, at, true);
    const bool clocks = last && first->clock && last->clock;
    if (bareHour && !clocks)
        return std::nullopt;
    const bool sameSort = last && (clocks || (first->hasDate() == last->hasDate() && !first->clock == !last->clock));
    if (!sameSort)
        last = readShortEnd(text, at, *first);
    if (!last)
        return std::nullopt;
    return Ends{*first, *last};
}

/// What one end leaves out it has from the other: the year, the day, the half of the day.
void shareFields(Ends &ends)
{
    When &first = ends.first, &last = ends.last;
    if (!first.hasDate() && last.hasDate()) {
        const auto clock = first.clock;
        const qsizetype begin = first.begin;
        first = last;
        first.clock = clock;
        first.begin = begin;
    } else if (first.hasDate() && !last.hasDate()) {
        const auto clock = last.clock;
        const qsizetype end = last.end;
        last = first;
        last.clock = clock;
        last.end = end;
    }
    const bool months = first.whole.isEmpty() && last.whole.isEmpty() && first.month && last.month;
    if (months && !first.year && last.year)
        first.year = *last.year - (first.month > last.month ? 1 : 0);
    if (months && first.year && !last.year)
        last.year = *first.year + (first.month > last.month ? 1 : 0);
    if (first.clock && last.clock && !first.clock->minute && first.clock->hour + 12 <= last.clock->hour)
        first.clock->hour += 12;
}

/// The first day of a field date, in a year of its own where the year is open; invalid for all else.
QDate assumedDay(const When &when)
{
    constexpr int anyYear = 2001;
    if (!when.whole.isEmpty())
        return QDate::fromString(when.whole, Qt::ISODate);
    if (!when.year && !when.month)
        return {};
    return QDate(when.year.value_or(anyYear), std::max(1, when.month), std::max(1, when.day));
}

QString endText(const When &when)
{
    if (when.clock)
        return timexOf(when);
    const QDate day = assumedDay(when);
    if (!day.isValid())
        return timexOf(when);
    return (when.year || !when.whole.isEmpty() ? day.toString(u"yyyy-MM-dd") : "XXXX-"_L1 + day.toString(u"MM-dd"));
}

QString durationBetween(const When &first, const When &last)
{
    if (first.clock && last.clock && timexOf(first).section(u'T', 0, 0) == timexOf(last).section(u'T', 0, 0)) {
        const int minutes = (last.clock->hour - first.clock->hour) * 60 + last.clock->minute.value_or(0) -
                            first.clock->minute.value_or(0);
        if (minutes <= 0)
            return u"PT"_s;
        const QString hours = minutes >= 60 ? QString::number(minutes / 60) + u'H' : QString();
        return "PT"_L1 + hours + (minutes % 60 ? QString::number(minutes % 60) + u'M' : QString());
    }
    const QDate from = assumedDay(first);
    QDate to = assumedDay(last);
    if (!from.isValid() || !to.isValid())
        return u"PXD"_s;
    if (to < from && !last.year)
        to = to.addYears(1);
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (first.grain == Grain::Year && last.grain == Grain::Year)
        return 'P'_L1 + QString::number(to.year() - from.year()) + u'Y';
    if (first.grain >= Grain::Month && last.grain >= Grain::Month)
        return 'P'_L1 + QString::number(months) + u'M';
    return 'P'_L1 + QString::number(from.daysTo(to)) + u'D';
}

} // namespace

std::optional<When> readDateRange(const NumberText &text, qsizetype i, qsizetype from)
{
    qsizetype word = i - 1;
    word -= text.is(word, u"the") ? 1 : 0;
    const bool between = word >= from && text.is(word, u"between");
    const bool announced = between || (word >= from && text.is(word, u"from"));
    auto ends = readEnds(text, i, between, announced);
    if (!ends)
        return std::nullopt;
    // "between 2 and 4" are times only where one of them is told as such
    const auto bare = [&](const When &when) {
        return !when.hasDate() && when.clock && !when.clock->minute && when.end == when.begin + 1 &&
               text.isDigits(when.begin);
    };
    if (bare(ends->first) && bare(ends->last))
        return std::nullopt;
    shareFields(*ends);
    When range;
    range.begin = announced ? word : ends->first.begin;
    range.end = ends->last.end;
    range.grain = Grain::Year;
    range.whole = u'(' + endText(ends->first) + u',' + endText(ends->last) + u',' +
                  durationBetween(ends->first, ends->last) + u')';
    range.rules = ends->first.rules;
    range.rules.insert(range.rules.end(), ends->last.rules.begin(), ends->last.rules.end());
    range.rules.push_back(Rule::DateRange);
    // "between 7 and 9 last morning", "between 10 and 11:30 on 1 May": the day stands behind both
    return range;
}

} // namespace sourcelight::extraction
