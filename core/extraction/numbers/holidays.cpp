// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/calendar.h"
#include "core/extraction/numbers/relative.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

using Kind = TimeWord::Kind;

/// Western Easter by the algorithm of Meeus, Jones and Butcher (Nature, 1876).
QDate easter(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

/// The day that @p rule of the lexicon names in @p year: "25" of a month, "4/4" its fourth Thursday ("-1/1" its last
/// Monday), "4/4+1" the day behind that, "+1" the day behind Easter.
QDate holidayIn(int year, int month, QStringView rule)
{
    const qsizetype plus = rule.lastIndexOf(u'+');
    const int behind = plus >= 0 ? rule.sliced(plus + 1).toInt() : 0;
    const QStringView day = plus >= 0 ? rule.first(plus) : rule;
    if (month == 0)
        return easter(year).addDays(day.isEmpty() ? behind : day.toInt());
    const qsizetype stroke = day.indexOf(u'/');
    if (stroke < 0)
        return {year, month, day.toInt()};
    const int nth = day.first(stroke).toInt(), weekday = day.sliced(stroke + 1).toInt();
    QDate date(year, month, 1);
    date = date.addDays((weekday - date.dayOfWeek() + 7) % 7 + 7 * (std::max(nth, 1) - 1));
    while (nth < 0 && date.addDays(7).month() == month)
        date = date.addDays(7);
    return date.addDays(behind);
}

/// The holiday whose name begins at atom @p i and the atom behind it.
std::pair<TimeWord, qsizetype> holidayAt(const NumberText &text, qsizetype i)
{
    if (!text.is(i, Kind::Holiday) && !text.is(i, Kind::Opens))
        return {};
    constexpr qsizetype longest = 4;
    QString words;
    std::pair<TimeWord, qsizetype> found;
    for (qsizetype end = i; end < std::min(i + longest, text.size()); ++end) {
        if (end > i && !text.isGlued(end))
            words += u' ';
        words += text.at(end)->folded;
        if (const auto entry = text.resources.timeWords.value(words)) {
            if (const TimeWord word = timeWordOf(*entry); word.kind == Kind::Holiday)
                found = {word, end + 1};
        }
    }
    return found;
}

/// "Labor Day |weekend|", "|weekend of| Thanksgiving": the weekend next to the feast.
When weekendOf(const When &holiday, const QDateTime &reference, qsizetype begin, qsizetype end)
{
    const std::optional<int> year = holiday.year          ? holiday.year
                                    : reference.isValid() ? std::optional(reference.date().year())
                                                          : std::nullopt;
    if (!year || !holiday.month)
        return whenAt(begin, end, Grain::Weekend, Rule::DateHoliday, u"XXXX-WXX-WE"_s);
    QDate day(*year, holiday.month, holiday.day);
    // of a Monday or a Tuesday it is the weekend before
    if (day.dayOfWeek() <= Qt::Tuesday)
        day = day.addDays(-Qt::Tuesday);
    When weekend = whenOf(day.startOfDay(QTimeZone::UTC), Grain::Weekend, Rule::DateHoliday);
    weekend.begin = begin;
    weekend.end = end;
    return weekend;
}

std::optional<When> readFeast(const NumberText &text, qsizetype i)
{
    const auto [holiday, end] = holidayAt(text, i);
    if (end == 0)
        return std::nullopt;
    const bool of = text.is(end, u"of") || text.is(end, u",");
    const auto year = yearAt(text, of ? end + 1 : end);
    When when = whenAt(i, year && !year->inWords ? year->end : end, Grain::Day, Rule::DateHoliday);
    const bool movable = holiday.value == 0 || holiday.code.contains(u'/');
    if (year && !year->inWords)
        when.year = year->year;
    if (movable && !when.year && !text.reference.isValid()) {
        when.whole = u"XXXX-XX-XX"_s;
        return when;
    }
    constexpr int anyYear = 2000;
    const int reckoned = when.year ? *when.year : movable ? text.reference.date().year() : anyYear;
    const QDate date = holidayIn(reckoned, holiday.value, holiday.code);
    when.month = date.month();
    when.day = date.day();
    return when;
}

} // namespace

std::optional<When> readHoliday(const NumberText &text, qsizetype i)
{
    if (text.is(i, u"weekend") && text.is(i + 1, u"of")) {
        const auto feast = readFeast(text, i + 2);
        return feast ? std::optional(weekendOf(*feast, text.reference, i, feast->end)) : std::nullopt;
    }
    auto feast = readFeast(text, i);
    // "Christmas-themed", "Halloween masks", "Merry Christmas"
    const Atom *behind = feast ? text.at(feast->end) : nullptr;
    const bool names = behind && (behind->glued ? behind->isDash() : behind->upos == Upos::Noun && !feast->year);
    if (text.isOneOf(i - 1, {u"merry", u"happy"}) || (names && !behind->is(Kind::Unit) && !behind->is(Kind::Daypart)))
        return std::nullopt;
    return feast && text.is(feast->end, u"weekend") ? weekendOf(*feast, text.reference, i, feast->end + 1) : feast;
}

} // namespace sourcelight::extraction
