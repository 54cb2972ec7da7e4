// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/relative.h"

#include "core/extraction/numbers/amount.h"
#include "core/extraction/numbers/calendar.h"
#include "core/extraction/numbers/dates.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

using Kind = TimeWord::Kind;

/// What a date is where the article's own is not known.
When unresolved(Grain grain, Rule rule)
{
    static constexpr std::array values{"XXXX-XX-XX"_L1, "XXXX-XX-XX"_L1, "XXXX-XX-XX"_L1, "XXXX-XX-XX"_L1,
        "XXXX-WXX"_L1, "XXXX-WXX-WE"_L1, "XXXX-XX"_L1, "XXXX-QX"_L1, "XXXX"_L1, "XXXX"_L1, "XXXX"_L1};
    return whenAt(0, 0, grain, rule, values[size_t(grain)]);
}

When resolved(const QDateTime &moment, Grain grain, Rule rule)
{
    return moment.isValid() ? whenOf(moment, grain, rule) : unresolved(grain, rule);
}

std::optional<When> placed(When when, qsizetype begin, qsizetype end)
{
    when.begin = begin;
    when.end = end;
    return when;
}

/// A count of units of time: "3", "a few", "the"; the vague ones by their lower end.
struct UnitCount {
    double count = 1;
    qsizetype end = 0;
};

std::optional<UnitCount> countAt(const NumberText &text, qsizetype i)
{
    if (!text.at(i))
        return std::nullopt;
    // "two quarters" are two units here, not a half
    if (const auto whole = readNumberWords(text, i); whole && whole->value && text.is(whole->end, Kind::Unit))
        return UnitCount{*whole->value, whole->end};
    const auto amount = readAmount(text, i);
    if (!amount || amount->form == Amount::Form::Ordinal || amount->form == Amount::Form::Multiplier)
        return std::nullopt;
    const auto value = amount->value ? amount->value : amount->low;
    return value ? std::optional(UnitCount{*value, amount->end}) : std::nullopt;
}

/// "(2018-08-31,2023-08-31,P5Y)": the span of @p count units from the reference on, or up to it.
When periodFrom(const NumberText &text, double count, Grain grain, bool back)
{
    const bool clock = grain <= Grain::Hour;
    QDateTime from = clock || back ? text.reference : text.reference.addDays(1);
    QDateTime to = moved(from, back ? -count : count, grain);
    if (!to.isValid()) {
        When when = unresolved(grain, Rule::DatePeriod);
        when.whole = periodTimex(count, grain);
        return when;
    }
    if (back)
        std::swap(from, to);
    const Grain ends = clock ? Grain::Second : Grain::Day;
    When when = unresolved(grain, Rule::DatePeriod);
    when.whole = u'(' + timexOf(whenOf(from, ends, Rule::DatePeriod)) + u',' +
                 timexOf(whenOf(to, ends, Rule::DatePeriod)) + u',' + periodTimex(count, grain) + u')';
    return when;
}

/// What "last", "next" and "this" move: a unit, a weekday, a month, a part of a day.
std::optional<When> readShifted(const NumberText &text, qsizetype i, int shift, qsizetype begin)
{
    const QDateTime &now = text.reference;
    if (const auto grain = grainAt(text, i))
        return placed(resolved(moved(now, shift, *grain), *grain, Rule::DateRelative), begin, i + 1);
    if (text.is(i, Kind::Weekday)) {
        const int weekday = text.at(i)->timeWord.value;
        const auto day = [&] { return now.addDays(weekday - now.date().dayOfWeek() + 7 * shift); };
        if (now.isValid())
            return placed(whenOf(day(), Grain::Day, Rule::DateRelative), begin, i + 1);
        When when = whenAt(begin, i + 1, Grain::Day, Rule::DateWeekday);
        when.weekday = weekday;
        return when;
    }
    if (text.is(i, Kind::Daypart)) {
        When when = resolved(moved(now, shift, Grain::Day), Grain::Day, Rule::DateRelative);
        when.daypart = text.at(i)->timeWord.code.toString();
        return placed(when, begin, i + 1);
    }
    const bool verb = text.isOneOf(i, {u"may", u"march"}) && !text.at(i)->isCapitalised();
    if (text.is(i, Kind::Month) && !verb && !dayAt(text, i + 1)) {
        When when = whenAt(begin, i + 1, Grain::Month, Rule::DateRelative);
        when.month = text.at(i)->timeWord.value;
        if (now.isValid()) {
            const int here = now.date().month();
            const bool other = shift < 0 ? when.month >= here : shift > 0 && when.month <= here;
            when.year = now.date().year() + (other ? shift : 0);
        }
        return when;
    }
    return std::nullopt;
}

/// "the past three days", "next five years", "5 upcoming years".
std::optional<When> readShiftedCount(const NumberText &text, qsizetype i, int shift, qsizetype begin)
{
    const auto count = shift == 0 ? std::nullopt : countAt(text, i);
    if (!count)
        return std::nullopt;
    qsizetype unit = text.isHyphen(count->end) ? count->end + 1 : count->end;
    unit += text.is(unit, u"plus") ? 1 : 0;
    const auto grain = grainAt(text, unit);
    if (!grain)
        return std::nullopt;
    return placed(periodFrom(text, count->count, *grain, shift < 0), begin, unit + 1);
}

/// "last week", "the following day", "this May", "the same month", "the past two weeks".
std::optional<When> readShift(const NumberText &text, qsizetype i)
{
    if (!text.is(i, Kind::Shift))
        return std::nullopt;
    const int shift = text.at(i)->timeWord.value;
    if (text.isOneOf(i, {u"same", u"that"})) {
        const auto grain = grainAt(text, i + 1);
        return grain ? placed(unresolved(*grain, Rule::DateRelative), i, i + 2) : std::nullopt;
    }
    if (auto when = readShiftedCount(text, i + 1, shift, i))
        return when;
    return readShifted(text, i + 1, shift, i);
}

/// "5 upcoming years", "the 13 last minutes".
std::optional<When> readCountedShift(const NumberText &text, qsizetype i)
{
    const auto count = text.is(i, NumberWord::Kind::Cardinal) || text.isDigits(i) ? countAt(text, i) : std::nullopt;
    if (!count || !text.is(count->end, Kind::Shift) || text.at(count->end)->timeWord.value == 0)
        return std::nullopt;
    const auto grain = grainAt(text, count->end + 1);
    // "$1k last month" is an amount and a month
    if (!grain || !text.at(count->end + 1)->folded.endsWith(u's'))
        return std::nullopt;
    return placed(periodFrom(text, count->count, *grain, text.at(count->end)->timeWord.value < 0), i, count->end + 2);
}

/// "yesterday", "today", "now", "tonight".
std::optional<When> readDayWord(const NumberText &text, qsizetype i)
{
    if (!text.is(i, Kind::Day))
        return std::nullopt;
    const TimeWord &word = text.at(i)->timeWord;
    When when = resolved(moved(text.reference, word.value, Grain::Day), Grain::Day, Rule::DateRelative);
    when.daypart = word.code.toString();
    return placed(when, i, i + 1);
}

/// "Friday", "on Mondays".
std::optional<When> readWeekday(const NumberText &text, qsizetype i)
{
    if (!text.is(i, Kind::Weekday) || (text.at(i)->text.size() <= 4 && !text.at(i)->isCapitalised()))
        return std::nullopt;
    const bool ordinaryWord = text.isOneOf(i, {u"sun", u"sat", u"wed", u"mon"});
    if (ordinaryWord && !dayAt(text, i + 1) && !text.isOneOf(i + 1, {u"at", u",", u"."}))
        return std::nullopt;
    const bool abbreviated = text.is(i + 1, u".") && text.isGlued(i + 1) && text.at(i)->text.size() <= 4;
    When when = whenAt(i, abbreviated ? i + 2 : i + 1, Grain::Day, Rule::DateWeekday);
    when.weekday = text.at(i)->timeWord.value;
    return when;
}

/// "the weekend", "the year" where no number stands with it, "year to date", "the week after next".
std::optional<When> readBareUnit(const NumberText &text, qsizetype i)
{
    const auto grain = grainAt(text, i);
    if (!grain || *grain < Grain::Day || text.at(i)->folded.endsWith(u's'))
        return std::nullopt;
    if (text.is(i + 1, u"after") && text.is(i + 2, u"next"))
        return placed(resolved(moved(text.reference, 2, *grain), *grain, Rule::DateRelative), i, i + 3);
    if (text.is(i + 1, u"to") && text.is(i + 2, u"date"))
        return placed(resolved(text.reference, *grain, Rule::DateRelative), i, i + 3);
    const bool the = text.is(i - 1, u"the");
    const bool alone = the && text.isOneOf(i - 2, {u"of", u"in"}) && text.endsAt(i + 1);
    const bool weekend = *grain == Grain::Weekend && (the || text.endsAt(i + 1));
    if (!alone && !weekend)
        return std::nullopt;
    return placed(resolved(text.reference, *grain, Rule::DateRelative), i, i + 1);
}

/// "of next month", "of the month", "of May 2020".
std::optional<When> monthBehind(const NumberText &text, qsizetype i)
{
    if (!text.is(i, u"of"))
        return std::nullopt;
    const qsizetype at = i + (text.is(i + 1, u"the") ? 2 : 1);
    auto month = text.is(at, u"month") ? placed(resolved(text.reference, Grain::Month, Rule::DateRelative), at, at + 1)
                                       : readShift(text, at);
    if (!month)
        month = readCalendarDate(text, at, true);
    return month && month->grain == Grain::Month ? month : std::nullopt;
}

/// "the 15th day of next month".
std::optional<When> readDayOfMonth(const NumberText &text, qsizetype i)
{
    const auto day = dayAt(text, i);
    auto month = day && day->ranked && text.is(day->end, u"day") ? monthBehind(text, day->end + 1) : std::nullopt;
    if (!month)
        return std::nullopt;
    month->day = day->day;
    month->grain = Grain::Day;
    if (!month->whole.isEmpty())
        month->whole = u"XXXX-XX-"_s + QString::number(day->day).rightJustified(2, u'0');
    month->rules.push_back(Rule::DateDayOfMonth);
    month->begin = i;
    return month;
}

/// "the second week of May", "the last week of this month"; a month touches five weeks.
std::optional<When> readWeekOfMonth(const NumberText &text, qsizetype i)
{
    constexpr int last = 5;
    const auto rank = text.is(i, u"last") ? std::optional(DayMark{last, i + 1, true}) : dayAt(text, i);
    if (!rank || !rank->ranked || rank->day > last || grainAt(text, rank->end) != Grain::Week)
        return std::nullopt;
    const auto month = monthBehind(text, rank->end + 1);
    if (!month)
        return std::nullopt;
    return whenAt(i, month->end, Grain::Week, Rule::DateWeek, timexOf(*month) + "-W0"_L1 + QString::number(rank->day));
}

/// "on the 17th", "on the 17 at noon": a day of a month that is not told.
std::optional<When> readDayAlone(const NumberText &text, qsizetype i)
{
    if (!text.is(i - 1, u"the") || !text.is(i - 2, u"on"))
        return std::nullopt;
    const auto day = dayAt(text, i);
    const bool timed = day && text.isOneOf(day->end, {u"at", u"from"}) && text.isDigits(day->end + 1);
    if (!day || !(timed || (day->ranked && text.isDigits(i) && text.endsAt(day->end))) || text.isHyphen(day->end))
        return std::nullopt;
    When when = whenAt(i, day->end, Grain::Day, Rule::DateDayOfMonth);
    when.day = day->day;
    return when;
}

/// A length of time: count and unit, with smaller units added ("2 weeks and 2 days").
struct Length {
    double count = 0;
    Grain grain = Grain::Day;
    qsizetype end = 0;
};

std::optional<Length> lengthAt(const NumberText &text, qsizetype i)
{
    std::optional<UnitCount> count = countAt(text, i);
    if (!count && text.is(i, NumberWord::Kind::Article))
        count = UnitCount{1, i + 1};
    if (!count)
        return std::nullopt;
    qsizetype unit = count->end;
    const bool half = text.is(unit - 1, NumberWord::Kind::Fraction);
    while ((half && text.is(unit, NumberWord::Kind::Article)) ||
           text.isOneOf(unit, {u"long", u"more", u"full", u"short"}) || text.isHyphen(unit))
        ++unit;
    const auto grain = grainAt(text, unit);
    if (!grain)
        return std::nullopt;
    Length length{count->count, *grain, unit + 1};
    // in "three months and two weeks and two days ago" each stands for itself
    if (text.is(length.end, u"and") && !text.is(i - 1, u"and")) {
        const auto more = countAt(text, length.end + 1);
        const auto smaller = more ? grainAt(text, more->end) : std::nullopt;
        if (smaller && *smaller < *grain && text.isOneOf(more->end + 1, {u"ago", u"later", u"earlier"}) &&
            *grain <= Grain::Week) {
            static constexpr std::array seconds{1., 60., 3600., 86400., 604800., 604800.};
            length.count += more->count * seconds[size_t(*smaller)] / seconds[size_t(*grain)];
            length.end = more->end + 1;
        }
    }
    return length;
}

/// How the words behind a length of time say where it goes: back or ahead, from now or from another date.
struct Direction {
    int sign = 0;
    qsizetype end = 0;
    std::optional<When> base; ///< null: from the reference on
};

std::optional<Direction> directionAt(const NumberText &text, qsizetype i)
{
    if (text.isOneOf(i, {u"ago", u"earlier", u"prior"}) && !text.is(i + 1, u"to"))
        return Direction{-1, i + 1, {}};
    if (text.isOneOf(i, {u"later", u"hence"}))
        return Direction{1, i + 1, {}};
    const bool prior = text.is(i, u"prior") && text.is(i + 1, u"to");
    const bool from = text.isOneOf(i, {u"from", u"since", u"after", u"following"});
    if (!from && !prior && !text.is(i, u"before"))
        return std::nullopt;
    qsizetype at = i + (prior ? 2 : 1);
    at += text.is(at, u"the") ? 1 : 0;
    if (text.is(at, u"now"))
        return Direction{from ? 1 : -1, at + 1, {}};
    // a length of time from another one is told by neither
    auto base = lengthAt(text, at) ? std::nullopt : readMoment(text, at);
    if (!base || !base->hasDate())
        return std::nullopt;
    const qsizetype end = base->end;
    return Direction{from ? 1 : -1, end, std::move(base)};
}

/// A time in the past that is told before shows that "in two days" is how long something took.
bool tellsOfThePast(const NumberText &text, qsizetype i)
{
    constexpr qsizetype reach = 40;
    for (qsizetype at = std::max<qsizetype>(0, i - reach); at < i; ++at) {
        const Atom &atom = *text.at(at);
        if (atom.upos == Upos::Verb && (atom.folded.endsWith(u"ed") || atom.is(u"said") || atom.is(u"was")))
            return true;
        if (atom.is(u"was") || atom.is(u"were") || atom.is(u"had") || atom.is(u"first") || atom.is(u"has") ||
            atom.folded.endsWith(u"est"))
            return true;
    }
    return false;
}

When atDistance(const NumberText &text, const Direction &direction, const Length &length)
{
    QDateTime base = text.reference;
    if (direction.base) {
        const QDate day = firstDay(*direction.base, text.reference.date());
        base = day.isValid() ? QDateTime(day, QTime(0, 0), QTimeZone::UTC) : QDateTime();
    }
    const bool clock = length.grain <= Grain::Hour;
    const QDateTime moment = moved(base, direction.sign * length.count, length.grain);
    if (!moment.isValid())
        return unresolved(length.grain, Rule::DateDistance);
    return whenOf(moment, clock ? Grain::Second : Grain::Day, Rule::DateDistance);
}

} // namespace

std::optional<When> readRelativeDate(const NumberText &text, qsizetype i)
{
    std::optional<When> longest;
    for (const auto reader : {readShift, readCountedShift, readDayWord, readWeekday, readBareUnit, readDayOfMonth,
             readWeekOfMonth, readDayAlone, readHoliday}) {
        auto when = reader(text, i);
        if (when && (!longest || when->end > longest->end))
            longest = std::move(when);
    }
    return longest;
}

std::optional<When> readDistantDate(const NumberText &text, qsizetype i)
{
    auto length = lengthAt(text, i);
    // "the day before", "the week after"
    if (!length && text.is(i - 1, u"the") && grainAt(text, i) && text.isOneOf(i + 1, {u"before", u"after"}))
        length = Length{1, *grainAt(text, i), i + 1};
    if (!length)
        return std::nullopt;
    if (const auto direction = directionAt(text, length->end))
        return placed(atDistance(text, *direction, *length), i, direction->end);
    if (text.isOneOf(length->end, {u"before", u"after"}) && (text.is(i - 1, u"the") || text.endsAt(length->end + 1))) {
        const Direction direction{text.is(length->end, u"before") ? -1 : 1, length->end + 1, {}};
        return placed(atDistance(text, direction, *length), i, direction.end);
    }
    if (text.is(i - 1, u"within") && length->grain <= Grain::Year)
        return placed(periodFrom(text, length->count, length->grain, false), i - 1, length->end);
    if (text.is(i - 1, u"in") && !tellsOfThePast(text, i - 1))
        return placed(atDistance(text, Direction{1, length->end, {}}, *length), i - 1, length->end);
    return std::nullopt;
}

} // namespace sourcelight::extraction
