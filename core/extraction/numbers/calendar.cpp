// SPDX-License-Identifier: GPL-3.0-or-later
// Dates with names of months, and dates in figures.
#include "core/extraction/numbers/calendar.h"

#include "core/extraction/numbers/amount.h"
#include "core/extraction/numbers/currency.h"
#include "core/language/partsofspeech.h"

namespace sourcelight::extraction
{

namespace
{

using Kind = TimeWord::Kind;

/// A plural noun behind a number of a day shows that things are counted: "in March 20 soldiers died".
bool countsThings(const NumberText &text, qsizetype i)
{
    static const std::uint8_t plural = language::pennTag(u"NNS");
    const Atom *atom = text.at(i);
    return atom && (atom->is(u"%") || atom->is(u"percent") || (atom->xpos == plural && !atom->is(Kind::Unit)));
}

/// The fields of a date with a month's name, in any order, with the marks and words that join them.
class DateFields
{
public:
    DateFields(const NumberText &text, qsizetype begin)
        : m_text(text)
    {
        m_when.begin = begin;
    }

    std::optional<When> read()
    {
        qsizetype i = m_when.begin;
        while (qsizetype next = readField(i)) {
            m_when.end = next;
            i = skipJoiner(next);
        }
        if (!m_when.month || !(m_when.day || m_when.year))
            return std::nullopt;
        m_when.grain = m_when.day ? Grain::Day : Grain::Month;
        m_when.rules.push_back(m_when.day ? Rule::DateMonthDay : Rule::DateMonthYear);
        return m_when;
    }

private:
    /// The atom behind the field at @p i; 0 where there is none.
    qsizetype readField(qsizetype i)
    {
        if (!m_when.month && m_text.is(i, Kind::Month) && isMonth(i)) {
            m_when.month = m_text.at(i)->timeWord.value;
            const bool abbreviated = m_text.at(i)->text.size() <= 4 && !m_text.is(i, u"may");
            return abbreviated && m_text.is(i + 1, u".") && m_text.isGlued(i + 1) && m_text.at(i + 2) ? i + 2 : i + 1;
        }
        if (const auto year = m_when.year ? std::nullopt : yearAt(m_text, i);
            year && (m_when.month || !year->inWords)) {
            m_when.year = year->year;
            return year->end;
        }
        if (const auto day = m_when.day ? std::nullopt : dayAt(m_text, i); day && isDay(*day)) {
            m_when.day = day->day;
            return day->end;
        }
        return readShortYear(i);
    }

    /// "15 April of 87", "March 3, '87".
    qsizetype readShortYear(qsizetype i)
    {
        if (m_when.year || !m_when.month || !m_when.day)
            return 0;
        const bool sign = m_text.is(i, u"'") || m_text.is(i, u"\u2019");
        const qsizetype at = sign ? i + 1 : i;
        const auto year = wholeAt(m_text, at, 0, 99);
        if (!year || m_text.at(at)->text.size() != 2 || !(sign || m_text.is(i - 1, u"of") || m_text.is(i - 1, u"/")))
            return 0;
        m_when.year = fullYear(*year);
        return at + 1;
    }

    [[nodiscard]] bool isMonth(qsizetype i) const
    {
        static const std::uint8_t modal = language::pennTag(u"MD");
        return m_text.at(i)->xpos != modal || m_text.at(i)->isCapitalised();
    }

    [[nodiscard]] bool isDay(const DayMark &day) const
    {
        // "the Sept. 11 attacks", but "in March 20 soldiers died"
        if (m_when.month)
            return day.ranked || !countsThings(m_text, day.end) ||
                   (m_text.at(day.end)->isWord() && m_text.at(day.end)->xpos && !m_text.is(m_when.begin - 1, u"in") &&
                       m_when.begin > 0 && !m_text.isOneOf(day.end, {u"percent"}));
        if (m_text.at(m_when.begin - 1) && currencyBefore(m_text, m_when.begin))
            return false;
        // a day before its month: "3 March", "3rd of March", "23-2020-September"
        qsizetype next = skipJoiner(day.end);
        if (yearAt(m_text, next) && m_text.isHyphen(next - 1))
            next = skipJoiner(next + 1);
        return m_text.is(next, Kind::Month);
    }

    [[nodiscard]] qsizetype skipJoiner(qsizetype i) const
    {
        if (m_text.isOneOf(i, {u"/", u"-", u"."}) && m_text.isGlued(i) && m_text.isGlued(i + 1))
            return i + 1;
        if (m_text.is(i, u",") && m_when.month)
            return i + 1;
        if (m_text.is(i, u"day") && m_text.is(i + 1, u"of"))
            return i + 2;
        if (m_text.is(i, u"of") || (m_text.is(i, u"in") && m_when.month))
            return m_text.is(i + 1, u"the") ? i + 2 : i + 1;
        return m_text.is(i, u"the") ? i + 1 : i;
    }

    const NumberText &m_text;
    When m_when;
};

/// A month's name alone stands for the month behind a preposition, or where it is no common word and no first name.
bool isLoneMonth(const NumberText &text, qsizetype i)
{
    const Atom &month = *text.at(i);
    const bool common = text.isOneOf(i, {u"may", u"march", u"mar", u"dec", u"sep", u"jan", u"jun", u"sun"});
    const bool cued =
        text.isOneOf(i - 1, {u"in", u"since", u"by", u"until", u"till", u"last", u"next", u"this", u"during", u"of",
                                u"from", u"before", u"after", u"early", u"late", u"mid", u"every"}) ||
        (text.isHyphen(i - 1) && text.is(i - 2, u"mid")) || (text.is(i - 1, u"the") && text.is(i - 2, u"in"));
    if (common && !(cued && month.isCapitalised()))
        return false;
    const Atom *next = text.at(i + 1);
    const bool name = next && next->upos == Upos::Propn && next->isCapitalised() && !next->is(Kind::Weekday);
    return cued || (month.upos == Upos::Propn && month.isCapitalised() && !name && month.text.size() > 3);
}

std::optional<When> dateOf(std::optional<int> year, int month, int day, qsizetype begin, qsizetype end)
{
    constexpr int longestMonth = 31;
    if (month < 1 || month > 12 || day < 0 || day > longestMonth)
        return std::nullopt;
    When when = whenAt(begin, end, day ? Grain::Day : Grain::Month, Rule::DateFigures);
    when.year = year;
    when.month = month;
    when.day = day;
    return when;
}

/// A month and a day in either order; the month first unless it is above 12 or @p dayFirst.
std::optional<When> monthAndDay(
    std::optional<int> year, int first, int second, bool dayFirst, qsizetype begin, qsizetype end)
{
    if (dayFirst || first > 12)
        std::swap(first, second);
    return dateOf(year, first, second, begin, end);
}

/// "23.04.2022", which is one atom.
std::optional<When> readPointed(const NumberText &text, qsizetype i)
{
    const QList<QStringView> parts = text.at(i)->text.split(u'.');
    if (parts.size() != 3 || parts[0].size() > 2 || parts[1].size() > 2 ||
        (parts[2].size() != 4 && parts[2].size() != 2))
        return std::nullopt;
    const int year = parts[2].toInt();
    const auto full = parts[2].size() == 4 ? std::optional(year) : fullYear(year);
    return full ? monthAndDay(full, parts[0].toInt(), parts[1].toInt(), true, i, i + 1) : std::nullopt;
}

/// "20161016".
std::optional<When> readCompact(const NumberText &text, qsizetype i)
{
    const Atom &atom = *text.at(i);
    const auto date = wholeAt(text, i, 19000101, 20991231);
    if (!date || atom.text.size() != 8 || (text.isGlued(i + 1) && !text.isSign(i + 1)))
        return std::nullopt;
    const int year = *date / 10000, month = *date / 100 % 100, day = *date % 100;
    return QDate::isValid(year, month, day) ? dateOf(year, month, day, i, i + 1) : std::nullopt;
}

/// What shows that "5/12" is a date and no fraction.
bool isMonthAndDay(const NumberText &text, qsizetype i, int first, int second)
{
    const bool zero = text.at(i)->text.startsWith(u'0') || text.at(i + 2)->text.startsWith(u'0');
    const bool cued = text.isOneOf(i - 1, {u"on", u"from", u"since", u"until", u"this", u"next", u"last", u"by", u"to",
                                              u"after", u"before"}) ||
                      text.is(i - 1, Kind::Weekday);
    // nothing is 23 twelfths; "24/7" is a way of speaking
    const bool improper = first > 12 && second <= 12 && !(first == 24 && second == 7);
    const bool figures = first <= 12 ? second <= 31 : second <= 12 && first <= 31;
    return figures && second > 0 && first > 0 &&
           (zero || cued || improper || (second > 16 && second != 20 && second != 25));
}

} // namespace

std::optional<int> fullYear(int twoDigits)
{
    constexpr int lastOfThisCentury = 30, firstOfLastCentury = 40;
    if (twoDigits < lastOfThisCentury)
        return 2000 + twoDigits;
    return twoDigits >= firstOfLastCentury ? std::optional(1900 + twoDigits) : std::nullopt;
}

std::optional<DayMark> dayAt(const NumberText &text, qsizetype i)
{
    constexpr int last = 31;
    if (text.isDigits(i)) {
        const auto day = wholeAt(text, i, 1, last);
        if (!day || text.at(i)->text.size() > 2)
            return std::nullopt;
        const bool ranked = text.isRankEnding(i + 1);
        return DayMark{*day, ranked ? i + 2 : i + 1, ranked};
    }
    const auto isTens = [&] { return text.is(i, NumberWord::Kind::Cardinal) && text.at(i)->numberWord.value >= 20; };
    const qsizetype next = text.isHyphen(i + 1) ? i + 2 : i + 1;
    if (isTens() && text.is(next, NumberWord::Kind::Ordinal) && text.at(next)->numberWord.value < 10) {
        const double day = text.at(i)->numberWord.value + text.at(next)->numberWord.value;
        return day <= last ? std::optional(DayMark{int(day), next + 1, true}) : std::nullopt;
    }
    if (text.is(i, NumberWord::Kind::Ordinal)) {
        const double day = text.at(i)->numberWord.value;
        return day >= 1 && day <= last ? std::optional(DayMark{int(day), i + 1, true}) : std::nullopt;
    }
    if (!text.is(i, NumberWord::Kind::Cardinal))
        return std::nullopt;
    const auto words = readNumberWords(text, i);
    const bool day = words && words->value && *words->value >= 1 && *words->value <= last;
    return day ? std::optional(DayMark{int(*words->value), words->end, false}) : std::nullopt;
}

std::optional<YearMark> yearAt(const NumberText &text, qsizetype i)
{
    if (text.isDigits(i)) {
        const auto year = text.at(i)->text.size() == 4 ? wholeAt(text, i, 1000, 2199) : std::nullopt;
        return year ? std::optional(YearMark{*year, i + 1, false}) : std::nullopt;
    }
    const auto first = text.is(i, NumberWord::Kind::Cardinal) ? readNumberWords(text, i) : std::nullopt;
    if (!first || !first->value)
        return std::nullopt;
    if (*first->value >= 1100 && *first->value < 2200 && first->scale > 1)
        return YearMark{int(*first->value), first->end, true};
    const auto second =
        text.is(first->end, NumberWord::Kind::Cardinal) ? readNumberWords(text, first->end) : std::nullopt;
    if (*first->value < 11 || *first->value > 20 || !second || !second->value || *second->value < 10 ||
        *second->value > 99)
        return std::nullopt;
    return YearMark{int(*first->value * 100 + *second->value), second->end, true};
}

std::optional<When> readCalendarDate(const NumberText &text, qsizetype i, bool sure)
{
    if (auto date = DateFields(text, i).read())
        return date;
    if (!text.is(i, Kind::Month) || !(sure || isLoneMonth(text, i)))
        return std::nullopt;
    When month = whenAt(i, i + 1, Grain::Month, Rule::DateMonth);
    month.month = text.at(i)->timeWord.value;
    return month;
}

std::optional<When> readDateFigures(const NumberText &text, qsizetype i, bool sure)
{
    if (!text.isDigits(i))
        return std::nullopt;
    if (text.at(i)->text.contains(u'.'))
        return readPointed(text, i);
    if (auto compact = readCompact(text, i))
        return compact;
    const auto first = wholeAt(text, i, 0, 2199);
    const bool spaced = first && *first > 1900 && text.isDigits(i + 1) && text.isDigits(i + 2);
    const qsizetype step = spaced ? 1 : 2;
    const auto second = wholeAt(text, i + step, 0, 31);
    const bool joined = spaced || (text.isOneOf(i + 1, {u"/", u"-"}) && text.isGlued(i + 1) && text.isGlued(i + 2));
    if (!first || !second || !joined || text.at(i + step)->text.size() > 2)
        return std::nullopt;
    const bool longYear = text.at(i)->text.size() == 4;
    const bool sameMark =
        spaced || (text.at(i + 1)->folded == (text.at(i + 3) ? text.at(i + 3)->folded : QStringView()) &&
                      text.isGlued(i + 3) && text.isGlued(i + 4));
    const auto third = sameMark ? wholeAt(text, i + 2 * step, 0, 2199) : std::nullopt;
    const qsizetype end = i + 2 * step + 1;
    if (third && longYear && *third <= 31 && text.at(end - 1)->text.size() <= 2)
        return *second > 12 ? dateOf(first, *third, *second, i, end) : dateOf(first, *second, *third, i, end);
    if (longYear)
        return !spaced && text.is(i + 1, u"-") && text.at(i + 2)->text.size() == 2 ? dateOf(first, *second, 0, i, i + 3)
                                                                                   : std::nullopt;
    if (text.at(i)->text.size() > 2)
        return std::nullopt;
    if (third && text.at(end - 1)->text.size() == 4)
        return monthAndDay(third, *first, *second, false, i, end);
    if (third && text.is(i + 1, u"/") && text.at(end - 1)->text.size() == 2) {
        auto date = monthAndDay(fullYear(*third), *first, *second, false, i, end);
        if (date && !date->year) {
            date->year = third;
            date->openCentury = true;
        }
        return date;
    }
    if (!text.is(i + 1, u"/") || !(sure || isMonthAndDay(text, i, *first, *second)))
        return std::nullopt;
    return monthAndDay({}, *first, *second, false, i, i + 3);
}

} // namespace sourcelight::extraction
