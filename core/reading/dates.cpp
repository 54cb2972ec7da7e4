// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/dates.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

constexpr qsizetype longestLine = 160;

/// Beginnings of the months' names, by month, in the languages of newsMonths() too.
constexpr std::array<std::array<QStringView, 8>, 12> months{{
    {u"jan", u"jän", u"ene", u"gen", u"sty", u"янв"},
    {u"feb", u"fév", u"fev", u"lut", u"фев"},
    {u"mar", u"mär", u"maa", u"mrz", u"мар"},
    {u"apr", u"avr", u"abr", u"kwi", u"апр"},
    {u"may", u"mai", u"mei", u"mag", u"maj", u"мая"},
    {u"jun", u"juin", u"giu", u"cze", u"июн"},
    {u"jul", u"juil", u"lug", u"lip", u"июл"},
    {u"aug", u"aoû", u"aou", u"ago", u"sie", u"авг"},
    {u"sep", u"set", u"wrz", u"сен"},
    {u"oct", u"okt", u"out", u"ott", u"paź", u"окт"},
    {u"nov", u"lis", u"ноя"},
    {u"dec", u"dez", u"déc", u"dic", u"gru", u"дек"},
}};

/// Months as they stand in dates with a year: German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian.
const QString &newsMonths()
{
    static const QString names =
        uR"(jan(?:uar|\.)?|jänner|feb(?:ruar|\.)?|märz|mrz|april|mai|juni|juli|august|sept?(?:ember|\.)?|okt(?:ober|\.)?|nov(?:ember|\.)?|dez(?:ember|\.)?)"
        uR"(|janvier|janv\.?|février|févr?\.?|mars|avril|avr\.?|juin|juillet|juil\.?|août|aout|septembre|octobre|novembre|décembre|déc\.?)"
        uR"(|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|abr|ago|dic)"
        uR"(|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)"
        uR"(|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)"
        uR"(|januari|februari|maart|mei|augustus|oktober|december)"
        uR"(|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)"
        uR"(|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)"_s;
    return names;
}

/// A date in a line, with the time of day that follows it.
struct FoundDate {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString iso;
    bool update = false; ///< of a later change, not of publication
};

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

const QRegularExpression &datePattern()
{
    static const QRegularExpression pattern = [] {
        const QString month = uR"((?<%1>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?)"
                              "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?"_s;
        const QString day = uR"((?<%1>[0-3]?\d)(?:st|nd|rd|th)?)"_s;
        const QString year = uR"((?<%1>(?:1[6-9]|20|21)\d\d))"_s;
        const QString yearFirst = year.arg("y1"_L1) + uR"((?<sep>[-/.])(?<m1>\d{1,2})\k<sep>(?<d1>\d{1,2}))"_s;
        const QString monthFirst =
            month.arg("m2"_L1) + uR"(\s+)"_s + day.arg("d2"_L1) + uR"((?:,?\s+)"_s + year.arg("y2"_L1) + uR"()?)"_s;
        const QString dayFirst = day.arg("d3"_L1) + uR"((?:\s+of)?[\s-]+)"_s + month.arg("m3"_L1) +
                                 uR"((?:,?[\s-]+)"_s + year.arg("y3"_L1) + uR"()?)"_s;
        const QString figures = uR"((?<a>\d{1,2})(?<mark>[-/.])\s?(?<b>\d{1,2})\k<mark>\s?)"_s + year.arg("y4"_L1);
        const QString shortYear = uR"((?<d6>[0-3]?\d)\.(?<m6>[01]?\d)\.(?<y6>\d\d)(?![.:\d]))"_s;
        const QString abroad = uR"((?<d5>[0-3]?\d)(?:\.|er|º)?\s*(?:de\s+)?(?<m5>)"_s + newsMonths() +
                               uR"()(?!\p{L})\.?,?\s*(?:de\s+)?)"_s + year.arg("y5"_L1);
        return QRegularExpression(uR"(\b(?:)"_s + yearFirst + u'|' + abroad + u'|' + monthFirst + u'|' + dayFirst +
                                      u'|' + figures + u'|' + shortYear + uR"()(?!\d))"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    }();
    return pattern;
}

const QRegularExpression &timePattern()
{
    static const QRegularExpression pattern = expression(
        uR"(^(?:T|,?\s*(?:at|\||-|\x{2013}|\x{00b7})?\s*)(?<h>[0-2]?\d)[:.](?<min>[0-5]\d)(?:[:.](?<s>[0-5]\d)(?:\.\d+)?)?)"
        uR"(\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>Z\b|(?:GMT|UTC)?[+-]\d\d:?\d\d|GMT|UTC|[A-Z]{2,4}T\b)?)"_s);
    return pattern;
}

QString zoneSuffix(QStringView zone)
{
    if (zone.isEmpty())
        return {};
    const qsizetype sign = std::max(zone.indexOf(u'+'), zone.indexOf(u'-'));
    if (sign >= 0) {
        const QString offset = zone.sliced(sign).toString().remove(u':');
        return offset.first(3) + u':' + offset.sliced(3);
    }
    const bool universal = zone.compare("Z"_L1, Qt::CaseInsensitive) == 0 ||
                           zone.startsWith("GMT"_L1, Qt::CaseInsensitive) ||
                           zone.startsWith("UTC"_L1, Qt::CaseInsensitive);
    return universal ? u"Z"_s : QString();
}

/// "T10:15Z" and the length of the time of day that @p text begins with; nothing where it begins with none.
std::pair<QString, qsizetype> readTime(QStringView text)
{
    const auto match = timePattern().matchView(text);
    if (!match.hasMatch())
        return {};
    int hour = match.capturedView("h").toInt();
    const QStringView half = match.capturedView("half");
    if (!half.isEmpty())
        hour = hour % 12 + (half.startsWith(u'p', Qt::CaseInsensitive) ? 12 : 0);
    const QTime time(hour, match.capturedView("min").toInt(), match.capturedView("s").toInt());
    if (!time.isValid())
        return {};
    const QString format = match.hasCaptured("s") ? u"'T'HH:mm:ss"_s : u"'T'HH:mm"_s;
    return {time.toString(format) + zoneSuffix(match.capturedView("zone")), match.capturedLength()};
}

int monthNumber(QStringView name)
{
    bool isNumber = false;
    if (const int number = name.toInt(&isNumber); isNumber)
        return number;
    const auto begins = [name](
                            QStringView stem) { return !stem.isEmpty() && name.startsWith(stem, Qt::CaseInsensitive); };
    const auto at =
        std::ranges::find_if(months, [begins](const auto &stems) { return std::ranges::any_of(stems, begins); });
    return int(at - months.begin()) + 1;
}

/// The ISO date of a match; empty where the year is missing, or day and month could be either way round.
QString isoOf(const QRegularExpressionMatch &match)
{
    if (match.hasCaptured("a")) {
        const int first = match.capturedView("a").toInt();
        const int second = match.capturedView("b").toInt();
        const int year = match.capturedView("y4").toInt();
        const bool dayFirst = first > 12 || first == second || match.capturedView("mark") == u".";
        if (!dayFirst && second <= 12)
            return {};
        return (dayFirst ? QDate(year, second, first) : QDate(year, first, second)).toString(Qt::ISODate);
    }
    constexpr int century = 2000;
    for (const auto &[year, month, day] : {std::array{"y1", "m1", "d1"}, {"y2", "m2", "d2"}, {"y3", "m3", "d3"},
             {"y5", "m5", "d5"}, {"y6", "m6", "d6"}}) {
        if (match.hasCaptured(month)) {
            const int number = match.capturedView(year).toInt();
            return QDate(number > 0 && number < 100 ? century + number : number, monthNumber(match.capturedView(month)),
                match.capturedView(day).toInt())
                .toString(Qt::ISODate);
        }
    }
    return {};
}

std::vector<FoundDate> findDates(QStringView line)
{
    static const QRegularExpression update = expression(
        u"\\b(?:updated|modified|revised|edited|aktualisiert|aktualisierung|änderung|stand|mis à jour|actualizado|modifié)\\W*(?:on|at|am|vom|le|el)?\\W*(?:\\w{3,9},?\\s*)?$"_s);
    std::vector<FoundDate> dates;
    for (auto matches = datePattern().globalMatchView(line); matches.hasNext();) {
        const auto match = matches.next();
        FoundDate date{match.capturedStart(), match.capturedEnd(), isoOf(match), false};
        const qsizetype since = dates.empty() ? 0 : dates.back().end;
        if (date.begin < since)
            continue;
        date.update = update.matchView(line.sliced(since, date.begin - since)).hasMatch();
        const auto [time, length] = readTime(line.sliced(date.end));
        date.end += length;
        if (!date.iso.isEmpty())
            date.iso += time;
        dates.push_back(std::move(date));
    }
    return dates;
}

/// @p line without the dates and the words that go with them.
QString restOf(QStringView line, const std::vector<FoundDate> &dates)
{
    static const QRegularExpression words = expression(
        u"\\b(?:first published|last updated|last modified|published|updated|posted|modified|created|issued|date|dated"
        "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|on|at|\\d+[- ]min(?:ute)?s?(?: read)?"
        "|(?:\\d+|an?) (?:minute|hour|day|week)s? ago|GMT|UTC|[0-2]?\\d[:.][0-5]\\d(?:\\s*[ap]\\.?m\\.?)?)(?!\\w)"_s);
    static const QRegularExpression edges(u"^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$"_s);
    QString rest;
    qsizetype at = 0;
    for (const FoundDate &date : dates) {
        rest += line.sliced(at, date.begin - at);
        rest += u' ';
        at = date.end;
    }
    rest += line.sliced(at);
    return rest.remove(words).remove(edges).simplified();
}

} // namespace

std::optional<DateLine> readDateLine(QStringView line)
{
    static const QRegularExpression ago = expression(u"\\b(?:\\d+|an?) (?:minute|hour|day|week)s? ago\\b"_s);
    if (line.size() > longestLine)
        return std::nullopt;
    const std::vector<FoundDate> dates = findDates(line);
    if (dates.empty() && !ago.matchView(line).hasMatch())
        return std::nullopt;
    const auto published =
        std::ranges::find_if(dates, [](const FoundDate &date) { return !date.update && !date.iso.isEmpty(); });
    const QString iso = published != dates.end() ? published->iso : dates.empty() ? QString() : dates.front().iso;
    return DateLine{iso, restOf(line, dates)};
}

QString isoDate(QStringView field)
{
    const std::vector<FoundDate> dates = findDates(field.first(std::min(field.size(), longestLine)));
    return dates.empty() ? QString() : dates.front().iso;
}

} // namespace sourcelight::reading
