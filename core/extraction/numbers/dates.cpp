// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/dates.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

int indexOf(std::span<const QStringView> words, const Atom *atom, qsizetype shortest)
{
    if (!atom || !atom->isWord())
        return 0;
    for (size_t n = 0; n < words.size(); ++n) {
        const bool abbreviated =
            atom->folded.size() >= shortest && atom->folded.size() <= 4 && words[n].startsWith(atom->folded);
        if (atom->folded == words[n] || abbreviated)
            return int(n) + 1;
    }
    return 0;
}

/// 1 to 12; 0 where the atom is no month. "May", "march" and "sep" need their capital.
int monthAt(const NumberText &text, qsizetype i)
{
    static constexpr std::array<QStringView, 12> months{u"january", u"february", u"march", u"april", u"may", u"june",
        u"july", u"august", u"september", u"october", u"november", u"december"};
    const Atom *atom = text.at(i);
    return atom && atom->isCapitalised() ? indexOf(months, atom, 3) : 0;
}

/// 1 (Monday) to 7; 0 where the atom is no day of the week.
int weekdayAt(const NumberText &text, qsizetype i)
{
    static constexpr std::array<QStringView, 7> days{
        u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};
    const Atom *atom = text.at(i);
    return atom && atom->isCapitalised() ? indexOf(days, atom, 9) : 0;
}

/// A whole number in digits between @p low and @p high; null where the atom is none.
std::optional<int> wholeAt(const NumberText &text, qsizetype i, int low, int high)
{
    const Atom *atom = text.at(i);
    if (!atom || !atom->isDigits() || !atom->number || atom->text.size() > 4)
        return std::nullopt;
    const bool plain = std::ranges::all_of(atom->text, [](QChar c) { return c.isDigit(); });
    const double value = *atom->number;
    return plain && value >= low && value <= high ? std::optional(int(value)) : std::nullopt;
}

std::optional<int> yearAt(const NumberText &text, qsizetype i)
{
    const Atom *atom = text.at(i);
    return atom && atom->text.size() == 4 ? wholeAt(text, i, 1000, 2199) : std::nullopt;
}

QString padded(int number, int width = 2)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString timexOf(std::optional<int> year, int month, std::optional<int> day)
{
    QString timex = (year ? padded(*year, 4) : u"XXXX"_s) + u'-' + padded(month);
    return day ? timex + u'-' + padded(*day) : timex;
}

std::optional<ClaimDraft> dateDraft(
    qsizetype begin, qsizetype end, const QString &timex, const QString &rule, ClaimKind kind = ClaimKind::Date)
{
    ClaimDraft draft{begin, end, {}};
    draft.claim.kind = kind;
    draft.claim.timex = timex;
    draft.claim.evidence << rule;
    return draft;
}

/// The day of a month, with its ending: "3", "3rd". Null where it is none.
std::optional<int> dayAt(const NumberText &text, qsizetype i, qsizetype &end)
{
    const auto day = wholeAt(text, i, 1, 31);
    end = i + 1;
    if (day && text.isGlued(end) &&
        (text.is(end, u"st") || text.is(end, u"nd") || text.is(end, u"rd") || text.is(end, u"th")))
        ++end;
    return day;
}

/// The year behind a day or month, with its comma: "March 3, 2020".
std::optional<int> yearAfter(const NumberText &text, qsizetype &end)
{
    const qsizetype at = text.is(end, u",") ? end + 1 : end;
    const auto year = yearAt(text, at);
    if (year)
        end = at + 1;
    return year;
}

std::optional<ClaimDraft> checkedDate(
    qsizetype begin, qsizetype end, std::optional<int> year, int month, int day, const QString &rule)
{
    constexpr int leapYear = 2000;
    if (!QDate::isValid(year.value_or(leapYear), month, day))
        return std::nullopt;
    return dateDraft(begin, end, timexOf(year, month, day), rule);
}

/// "March 3, 2020", "March 2020", and "March" where a preposition says that it is a time.
std::optional<ClaimDraft> readMonthFirst(const NumberText &text, qsizetype i)
{
    const int month = monthAt(text, i);
    if (!month)
        return std::nullopt;
    qsizetype next = text.is(i + 1, u".") && text.isGlued(i + 1) ? i + 2 : i + 1;
    qsizetype end = next;
    if (const auto day = dayAt(text, next, end)) {
        const auto year = yearAfter(text, end);
        return checkedDate(i, end, year, month, *day, u"date-month-day"_s);
    }
    end = next;
    if (const auto year = yearAfter(text, end))
        return dateDraft(i, end, timexOf(year, month, {}), u"date-month-year"_s);
    static constexpr std::array<QStringView, 10> cues{
        u"in", u"since", u"by", u"until", u"last", u"next", u"early", u"late", u"during", u"mid"};
    const Atom *before = text.at(i - 1);
    if (before && std::ranges::contains(cues, QStringView(before->folded)))
        return dateDraft(i, i + 1, timexOf({}, month, {}), u"date-month"_s);
    return std::nullopt;
}

/// "3 March 2020", "3rd of March".
std::optional<ClaimDraft> readDayFirst(const NumberText &text, qsizetype i)
{
    qsizetype end = i;
    const auto day = dayAt(text, i, end);
    if (!day)
        return std::nullopt;
    if (text.is(end, u"of"))
        ++end;
    const int month = monthAt(text, end);
    if (!month)
        return std::nullopt;
    ++end;
    const auto year = yearAfter(text, end);
    return checkedDate(i, end, year, month, *day, u"date-day-month"_s);
}

/// "2020-03-03".
std::optional<ClaimDraft> readIsoDate(const NumberText &text, qsizetype i)
{
    const auto year = yearAt(text, i);
    const auto month = wholeAt(text, i + 2, 1, 12);
    const auto day = wholeAt(text, i + 4, 1, 31);
    if (!year || !month || !day || !text.is(i + 1, u"-") || !text.is(i + 3, u"-"))
        return std::nullopt;
    return checkedDate(i, i + 5, year, *month, *day, u"date-iso"_s);
}

/// "2020", "mid-2020", "the 1990s": four digits that stand as a year stands.
std::optional<ClaimDraft> readYear(const NumberText &text, qsizetype i)
{
    const bool part = (text.is(i, u"mid") || text.is(i, u"early") || text.is(i, u"late"));
    const qsizetype at = part ? (text.is(i + 1, u"-") ? i + 2 : i + 1) : i;
    const auto year = yearAt(text, at);
    if (!year)
        return std::nullopt;
    if (text.is(at + 1, u"s") && text.isGlued(at + 1) && *year % 10 == 0)
        return dateDraft(i, at + 2, QString::number(*year / 10) + u'X', u"date-decade"_s);
    static constexpr std::array<QStringView, 12> cues{
        u"in", u"since", u"by", u"until", u"of", u"from", u"during", u"before", u"after", u"to", u"for", u"and"};
    const Atom *before = text.at(at - 1);
    const Atom *after = text.at(at + 1);
    const bool cued = part || (before && std::ranges::contains(cues, QStringView(before->folded)));
    const bool ends = !after || after->isSign() || (after->isWord() && !after->glued);
    const bool recent = *year >= 1900 && *year <= 2099;
    // "of 2000 soldiers": what follows a year is not a thing counted, as far as its form shows
    const bool counts = after && after->isWord() && after->folded.endsWith(u's') && after->folded.size() > 3;
    if (!ends || counts || !(cued ? *year >= 1500 : recent))
        return std::nullopt;
    return dateDraft(i, at + 1, QString::number(*year), u"date-year"_s);
}

/// "yesterday", "today", "tomorrow" against the reference; "Friday" stays open.
std::optional<ClaimDraft> readRelativeDay(const NumberText &text, qsizetype i, const QDate &reference)
{
    if (const int weekday = weekdayAt(text, i))
        return dateDraft(i, i + 1, u"XXXX-WXX-"_s + QString::number(weekday), u"date-weekday"_s);
    static constexpr std::array<std::pair<QStringView, int>, 5> days{
        {{u"yesterday", -1}, {u"today", 0}, {u"tonight", 0}, {u"tomorrow", 1}, {u"overnight", 0}}};
    for (const auto &[word, offset] : days) {
        if (text.is(i, word) && reference.isValid())
            return dateDraft(i, i + 1, reference.addDays(offset).toString(Qt::ISODate), u"date-relative"_s);
    }
    return std::nullopt;
}

/// "am", "p.m.": -1 where there is none, else the hours to add.
int meridiemAt(const NumberText &text, qsizetype i)
{
    if (text.is(i, u"am") || text.is(i, u"a.m") || text.is(i, u"a.m."))
        return 0;
    return text.is(i, u"pm") || text.is(i, u"p.m") || text.is(i, u"p.m.") ? 12 : -1;
}

/// "10:30", "10:30 am", "3pm".
std::optional<ClaimDraft> readTime(const NumberText &text, qsizetype i)
{
    const auto hour = wholeAt(text, i, 0, 24);
    if (!hour)
        return std::nullopt;
    qsizetype end = i + 1;
    std::optional<int> minute;
    if (text.is(end, u":") && text.isGlued(end) && text.isGlued(end + 1) && text.at(end + 1)->text.size() == 2) {
        minute = wholeAt(text, end + 1, 0, 59);
        end = minute ? end + 2 : end;
    }
    const int meridiem = meridiemAt(text, end);
    const bool twelveHours = *hour >= 1 && *hour <= 12;
    if (meridiem >= 0 && twelveHours)
        end += 1;
    else if (!minute)
        return std::nullopt;
    const int full = meridiem >= 0 && twelveHours ? *hour % 12 + meridiem : *hour;
    const QString timex = u'T' + padded(full) + (minute ? u':' + padded(*minute) : QString());
    return dateDraft(i, end, timex, u"time-of-day"_s, ClaimKind::Time);
}

} // namespace

std::optional<ClaimDraft> readDate(const NumberText &text, qsizetype i, const QDate &reference)
{
    std::optional<ClaimDraft> longest;
    const auto keep = [&longest](std::optional<ClaimDraft> draft) {
        if (draft && (!longest || draft->end > longest->end))
            longest = std::move(draft);
    };
    const Atom *first = text.at(i);
    if (!first || first->isSign())
        return std::nullopt;
    keep(readMonthFirst(text, i));
    keep(readRelativeDay(text, i, reference));
    keep(readYear(text, i));
    if (first->isDigits()) {
        keep(readDayFirst(text, i));
        keep(readIsoDate(text, i));
        keep(readTime(text, i));
    }
    return longest;
}

} // namespace sourcelight::extraction
