// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times of day joined into moments.
#include "core/extraction/numbers/calendar.h"
#include "core/extraction/numbers/clock.h"
#include "core/extraction/numbers/dates.h"
#include "core/extraction/numbers/relative.h"

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

using Kind = TimeWord::Kind;

/// One expression at @p i, the longest that a single rule reads.
std::optional<When> readPiece(const NumberText &text, qsizetype i, bool sure)
{
    std::optional<When> longest;
    const auto keep = [&longest](std::optional<When> when) {
        if (when && (!longest || when->end > longest->end))
            longest = std::move(when);
    };
    if (!text.at(i))
        return std::nullopt;
    keep(readCalendarDate(text, i, sure));
    keep(readDateFigures(text, i, sure));
    keep(readYear(text, i, sure));
    keep(readPartOfYear(text, i));
    keep(readRelativeDate(text, i));
    keep(readDistantDate(text, i));
    keep(readClock(text, i, false));
    return longest;
}

/// "of" and a part of a date before it: "the end of 2000", "early September", "mid-November".
std::optional<When> readPart(const NumberText &text, qsizetype i)
{
    if (!text.is(i, Kind::Part))
        return std::nullopt;
    qsizetype at = i + 1;
    if (text.isHyphen(at))
        ++at;
    at += text.is(at, u"in") && text.isOneOf(i, {u"early", u"late", u"earlier", u"later"}) ? 1 : 0;
    const bool of = text.is(at, u"of");
    at += of ? 1 : 0;
    at += text.is(at, u"the") ? 1 : 0;
    // "earlier this year", "end of tomorrow", "late Friday"
    auto when = readPiece(text, at, true);
    if (!when && of && grainAt(text, at) == Grain::Year) {
        when = text.reference.isValid() ? whenOf(text.reference, Grain::Year, Rule::DateRelative)
                                        : whenAt(i, at + 1, Grain::Year, Rule::DateRelative, u"XXXX"_s);
        when->end = at + 1;
    }
    if (!when || !when->hasDate())
        return std::nullopt;
    if (text.is(i, u"end") && when->day && !when->clock && when->rules.front() == Rule::DateRelative)
        when->clock = Clock{23, 59, 59};
    when->begin = i;
    return when;
}

/// What may stand between two pieces of one moment.
struct Joint {
    qsizetype end = 0;
    bool tellsHour = false; ///< "at": a bare number behind it is an hour
};

Joint jointAt(const NumberText &text, qsizetype i)
{
    Joint joint{i};
    if (text.is(joint.end, u",") || text.is(joint.end, u"(") || text.is(joint.end, u")"))
        ++joint.end;
    if (text.isDash(joint.end))
        ++joint.end;
    if (text.isOneOf(joint.end, {u"at", u"@", u"around", u"about"})) {
        joint.tellsHour = true;
        ++joint.end;
    } else if (text.isOneOf(joint.end, {u"by", u"before", u"after", u"on", u"in"})) {
        ++joint.end;
        joint.end += text.is(joint.end, u"around") ? 1 : 0;
    }
    if (text.is(joint.end, u"the"))
        ++joint.end;
    return joint;
}

void takeTime(When &when, const When &time)
{
    if (time.clock) {
        when.clock = time.clock;
        if (!when.daypart.isEmpty())
            moveInto(*when.clock, when.daypart);
        when.daypart.clear();
    } else if (when.clock) {
        moveInto(*when.clock, time.daypart);
    } else {
        when.daypart = time.daypart;
    }
    when.rules.insert(when.rules.end(), time.rules.begin(), time.rules.end());
}

void takeDate(When &when, const When &date)
{
    const auto clock = when.clock;
    const QString daypart = when.daypart.isEmpty() ? date.daypart : when.daypart;
    const auto begin = when.begin;
    auto rules = when.rules;
    rules.insert(rules.end(), date.rules.begin(), date.rules.end());
    when = date;
    when.begin = begin;
    when.rules = rules;
    when.clock = clock;
    when.daypart = clock ? QString() : daypart;
    if (clock && !daypart.isEmpty())
        moveInto(*when.clock, daypart);
}

bool isWeekdayOnly(const When &when)
{
    return when.weekday && !when.month && !when.year && when.whole.isEmpty();
}

void setDay(When &when, QDate day)
{
    when.year = day.year();
    when.month = day.month();
    when.day = day.day();
}

/// "Monday |of next week|", "Tuesday |last week|".
bool takeWeek(const NumberText &text, When &when)
{
    qsizetype i = when.end + (text.is(when.end, u"of") ? 1 : 0);
    i += text.is(i, u"the") ? 1 : 0;
    if (!isWeekdayOnly(when) || !text.is(i, Kind::Shift) || text.isOneOf(i, {u"same", u"that"}) ||
        grainAt(text, i + 1) != Grain::Week)
        return false;
    if (const QDate now = text.reference.date(); now.isValid())
        setDay(when, now.addDays(when.weekday - now.dayOfWeek() + 7 * text.at(i)->timeWord.value));
    when.end = i + 2;
    when.rules.push_back(Rule::DateRelative);
    return true;
}

/// "March 3 |(Tuesday)|": the day of the week says nothing new.
bool takeWeekdayInBrackets(const NumberText &text, When &when)
{
    if (!when.day || when.clock || !text.is(when.end, u"(") || !text.is(when.end + 1, Kind::Weekday) ||
        !text.is(when.end + 2, u")"))
        return false;
    when.end += 3;
    return true;
}

bool takeTimeBehind(const NumberText &text, When &when, const Joint &joint)
{
    const bool dayKnown = when.grain == Grain::Day && when.hasDate() && !when.whole.startsWith(u'(');
    if (when.clock || !(dayKnown || when.hasTime()))
        return false;
    auto time = readClock(text, joint.end, joint.tellsHour);
    if (!time && when.daypart.isEmpty()) {
        const bool the = text.is(joint.end - 1, u"the") && joint.end > when.end + 1;
        time = readDaypart(text, the ? joint.end - 2 : joint.end);
    }
    if (!time || time->end <= when.end)
        return false;
    takeTime(when, *time);
    when.end = time->end;
    return true;
}

/// The first day from the reference on that is that day of the week and of the month; invalid where none comes soon.
QDate dayThatIs(const NumberText &text, int weekday, int dayOfMonth)
{
    const QDate now = text.reference.date();
    constexpr int monthsAhead = 14;
    for (int months = 0; now.isValid() && months < monthsAhead; ++months) {
        const QDate month = QDate(now.year(), now.month(), 1).addMonths(months);
        const QDate day(month.year(), month.month(), dayOfMonth);
        if (day.isValid() && day >= now && day.dayOfWeek() == weekday)
            return day;
    }
    return {};
}

/// "Monday, |May 3|", "Monday |two weeks from now|", "Monday |the 27th|".
bool takeDateOfWeekday(const NumberText &text, When &when, const Joint &joint)
{
    if (!isWeekdayOnly(when))
        return false;
    const auto date = readPiece(text, joint.end, true);
    if (date && date->month && date->day && !date->clock) {
        const int weekday = when.weekday;
        takeDate(when, *date);
        // "Monday two weeks from now" is the Monday of that week
        if (when.year && date->rules.front() == Rule::DateDistance) {
            const QDate day(*when.year, when.month, when.day);
            setDay(when, day.addDays(weekday - day.dayOfWeek()));
        }
        when.end = date->end;
        return true;
    }
    const auto day = text.is(when.end, u",") ? std::nullopt : dayAt(text, joint.end);
    if (!day || !day->ranked)
        return false;
    // "Monday 27th" may be past as well
    const bool the = text.is(joint.end - 1, u"the");
    if (const QDate that = dayThatIs(text, when.weekday, day->day); the && that.isValid())
        setDay(when, that);
    when.end = day->end;
    return true;
}

/// "yesterday, |May 2|", "next Friday |5/12|": the date says which day is meant.
bool takeDateOfRelativeDay(const NumberText &text, When &when, const Joint &joint)
{
    const bool day = when.rules.front() == Rule::DateRelative && when.grain == Grain::Day && !when.clock;
    if (!day || joint.tellsHour || text.isDash(when.end))
        return false;
    auto date = readCalendarDate(text, joint.end);
    if (!date)
        date = readDateFigures(text, joint.end);
    if (!date || !date->month || !date->day)
        return false;
    const When told = when;
    takeDate(when, *date);
    if (!when.year && told.month == when.month && told.day == when.day)
        when.year = told.year;
    when.end = date->end;
    return true;
}

/// "3 pm |on Friday|".
bool takeDateOfTime(const NumberText &text, When &when, const Joint &joint)
{
    if (when.hasDate() || !when.hasTime())
        return false;
    const auto date = readPiece(text, joint.end, false);
    if (!date || !date->hasDate() || date->grain != Grain::Day || date->whole.startsWith(u'(') || date->clock)
        return false;
    takeDate(when, *date);
    when.end = date->end;
    return true;
}

/// Joins the piece that stands behind @p when to it. False where none fits.
bool extend(const NumberText &text, When &when)
{
    if (takeWeek(text, when) || takeWeekdayInBrackets(text, when))
        return true;
    const Joint joint = jointAt(text, when.end);
    return takeTimeBehind(text, when, joint) || takeDateOfWeekday(text, when, joint) ||
           takeDateOfRelativeDay(text, when, joint) || takeDateOfTime(text, when, joint);
}

} // namespace

std::optional<When> readMoment(const NumberText &text, qsizetype i, bool sure)
{
    auto when = readPart(text, i);
    if (!when)
        when = readPiece(text, i, sure);
    if (!when) {
        when = readDaypart(text, i);
        if (!when)
            return std::nullopt;
    }
    const bool partOnly = !when->hasDate() && !when->clock;
    constexpr int mostPieces = 4;
    for (int n = 0; n < mostPieces && extend(text, *when); ++n) {
    }
    // "morning" alone is no time of any day
    if (partOnly && !when->hasDate() && !when->clock)
        return std::nullopt;
    return when;
}

std::optional<ClaimDraft> readDate(const NumberText &text, qsizetype i, qsizetype from)
{
    // the rest of a telephone number
    if (i - 2 >= from && text.isDigits(i) && text.isHyphen(i - 1) && text.isDigits(i - 2))
        return std::nullopt;
    auto when = readDateRange(text, i, from);
    if (!when)
        when = readMoment(text, i);
    if (!when || when->begin < from)
        return std::nullopt;
    ClaimDraft draft{when->begin, when->end, {}, when->rules};
    draft.claim.kind = when->hasDate() && !when->whole.startsWith("(T"_L1) ? ClaimKind::Date : ClaimKind::Time;
    draft.claim.timex = timexOf(*when);
    draft.isNoDate = isNoDate(*when);
    return draft;
}

} // namespace sourcelight::extraction
