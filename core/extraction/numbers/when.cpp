// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/when.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

constexpr int leapYear = 2000;

QString padded(int number, int width = 2)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString dateOf(const When &when)
{
    if (!when.whole.isEmpty())
        return when.whole;
    QString year = u"XXXX"_s;
    if (when.year)
        year = when.openCentury ? "XX"_L1 + padded(*when.year) : padded(*when.year, 4);
    if (when.month && when.day)
        return year + u'-' + padded(when.month) + u'-' + padded(when.day);
    if (when.month)
        return year + u'-' + padded(when.month);
    if (when.weekday)
        return "XXXX-WXX-"_L1 + QString::number(when.weekday);
    if (when.day)
        return "XXXX-XX-"_L1 + padded(when.day);
    return when.year ? year : QString();
}

QString timeOf(const When &when)
{
    if (!when.clock)
        return when.daypart.isEmpty() ? QString() : u'T' + when.daypart;
    QString time = u'T' + padded(when.clock->hour);
    if (when.clock->minute)
        time += u':' + padded(*when.clock->minute);
    if (when.clock->second)
        time += u':' + padded(*when.clock->second);
    return time;
}

} // namespace

When whenAt(qsizetype begin, qsizetype end, Grain grain, Rule rule)
{
    When when;
    when.begin = begin;
    when.end = end;
    when.grain = grain;
    when.rules.push_back(rule);
    return when;
}

When whenAt(qsizetype begin, qsizetype end, Grain grain, Rule rule, const QString &timex)
{
    When when = whenAt(begin, end, grain, rule);
    when.whole = timex;
    return when;
}

QString timexOf(const When &when)
{
    return dateOf(when) + timeOf(when);
}

bool isNoDate(const When &when)
{
    const int year = when.openCentury ? leapYear : when.year.value_or(leapYear);
    return when.month && when.day && !QDate::isValid(year, when.month, when.day);
}

QDate firstDay(const When &when, const QDate &reference)
{
    if (when.year && !when.openCentury)
        return QDate(*when.year, std::max(1, when.month), std::max(1, when.day));
    if (!reference.isValid())
        return {};
    if (when.month) {
        const QDate day(reference.year(), when.month, std::max(1, when.day));
        return day < reference ? day.addYears(1) : day;
    }
    if (when.weekday) {
        const int ahead = (when.weekday - reference.dayOfWeek() + 6) % 7 + 1;
        return reference.addDays(ahead);
    }
    return {};
}

When whenOf(const QDateTime &moment, Grain grain, Rule rule)
{
    When when = whenAt(0, 0, grain, rule);
    const QDate date = moment.date();
    int weekYear = date.year();
    const int week = date.weekNumber(&weekYear);
    switch (grain) {
    case Grain::Week:
    case Grain::Weekend:
        when.whole = padded(weekYear, 4) + "-W"_L1 + padded(week) + (grain == Grain::Weekend ? "-WE"_L1 : ""_L1);
        break;
    case Grain::Quarter:
        when.whole = padded(date.year(), 4) + "-Q"_L1 + QString::number((date.month() + 2) / 3);
        break;
    case Grain::Decade:
        when.whole = padded(date.year() / 10, 3) + u'X';
        break;
    case Grain::Century:
        when.whole = padded(date.year() / 100);
        break;
    case Grain::Year:
        when.year = date.year();
        break;
    case Grain::Month:
        when.year = date.year();
        when.month = date.month();
        break;
    default:
        when.year = date.year();
        when.month = date.month();
        when.day = date.day();
        if (grain != Grain::Day)
            when.clock = Clock{moment.time().hour(), moment.time().minute(), moment.time().second()};
    }
    return when;
}

QDateTime moved(const QDateTime &moment, double count, Grain grain)
{
    // beyond any calendar nothing is told any more
    if (!moment.isValid() || std::abs(count) > 1e6)
        return {};
    const auto days = [&](double each) { return moment.addSecs(qint64(std::llround(count * each * 86400))); };
    switch (grain) {
    case Grain::Second:
        return moment.addSecs(qint64(std::llround(count)));
    case Grain::Minute:
        return moment.addSecs(qint64(std::llround(count * 60)));
    case Grain::Hour:
        return moment.addSecs(qint64(std::llround(count * 3600)));
    case Grain::Day:
        return days(1);
    case Grain::Week:
    case Grain::Weekend:
        return days(7);
    case Grain::Month:
        return moment.addMonths(int(std::lround(count)));
    case Grain::Quarter:
        return moment.addMonths(int(std::lround(count * 3)));
    case Grain::Year:
        return moment.addMonths(int(std::lround(count * 12)));
    case Grain::Decade:
        return moment.addYears(int(std::lround(count * 10)));
    case Grain::Century:
        return moment.addYears(int(std::lround(count * 100)));
    }
    Q_UNREACHABLE_RETURN({});
}

QString periodTimex(double count, Grain grain)
{
    static constexpr std::array letters{
        "S"_L1, "M"_L1, "H"_L1, "D"_L1, "W"_L1, "WE"_L1, "M"_L1, "M"_L1, "Y"_L1, "Y"_L1, "Y"_L1};
    const double factor = grain == Grain::Quarter ? 3 : grain == Grain::Decade ? 10 : grain == Grain::Century ? 100 : 1;
    return (grain <= Grain::Hour ? u"PT"_s : u"P"_s) + QString::number(count * factor, 'g', 12) +
           letters[size_t(grain)];
}

std::optional<Grain> grainAt(const NumberText &text, qsizetype i)
{
    if (!text.is(i, TimeWord::Kind::Unit))
        return std::nullopt;
    return Grain(text.at(i)->timeWord.value);
}

} // namespace sourcelight::extraction
