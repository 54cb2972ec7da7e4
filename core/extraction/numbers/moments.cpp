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
        when = text.reference.isValid() ? whenOf(text.reference, Grain::Year, Rule::DateRelative) : When();
        when->end = at + 1;
        if (!when->year)
            when->whole = u"XXXX"_s;
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

/// Joins the piece that stands behind @p when to it. False where none fits.
bool extend(const NumberText &text, When &when)
{
    const bool wholePeriod = when.whole.startsWith(u'(');
    const Joint joint = jointAt(text, when.end);
    const bool dayKnown = when.grain == Grain::Day && when.hasDate() && !wholePeriod;
    if (!when.clock && (dayKnown || when.hasTime())) {
        auto time = readClock(text, joint.end, joint.tellsHour);
        if (!time && when.daypart.isEmpty())
            time = readDaypart(
                text, text.is(joint.end - 1, u"the") && joint.end > when.end + 1 ? joint.end - 2 : joint.end);
        if (time && time->end > when.end) {
            takeTime(when, *time);
            when.end = time->end;
            return true;
        }
    }
    const bool comma = text.is(when.end, u",");
    if (isWeekdayOnly(when)) {
        const auto date = readPiece(text, joint.end, true);
        if (date && date->month && date->day && !date->clock) {
            const int weekday = when.weekday;
            takeDate(when, *date);
            // "Monday two weeks from now" is the Monday of that week
            if (when.year && date->rules.front() == Rule::DateDistance) {
                QDate day(*when.year, when.month, when.day);
                day = day.addDays(weekday - day.dayOfWeek());
                when.year = day.year();
                when.month = day.month();
                when.day = day.day();
            }
            when.end = date->end;
            return true;
        }
        if (const auto day = comma ? std::nullopt : dayAt(text, joint.end); day && day->ranked) {
            when.end = day->end;
            return true;
        }
    }
    if (!when.hasDate() && when.hasTime()) {
        const auto date = readPiece(text, joint.end, false);
        if (date && date->hasDate() && date->grain == Grain::Day && !date->whole.startsWith(u'(') && !date->clock) {
            takeDate(when, *date);
            when.end = date->end;
            return true;
        }
    }
    return false;
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
    constexpr int mostPieces = 3;
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
