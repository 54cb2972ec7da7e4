// SPDX-License-Identifier: GPL-3.0-or-later
// Years and parts of them: decades, centuries, quarters, weeks, seasons.
#include "core/extraction/numbers/amount.h"
#include "core/extraction/numbers/calendar.h"
#include "core/language/partsofspeech.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

using Kind = TimeWord::Kind;

/// "1990s", "1990 s", "'90s", "nineties".
std::optional<When> readDecade(const NumberText &text, qsizetype i)
{
    const Atom &atom = *text.at(i);
    if (atom.isWord()) {
        static constexpr std::array<QStringView, 8> tens{
            u"twenties", u"thirties", u"forties", u"fifties", u"sixties", u"seventies", u"eighties", u"nineties"};
        const auto found = std::ranges::find(tens, atom.folded);
        if (found == tens.end() || !text.isOneOf(i - 1, {u"the", u"early", u"late", u"mid", u"in", u"-"}))
            return std::nullopt;
        const int century = found < tens.begin() + 1 ? 192 : 190 + int(found - tens.begin()) + 2;
        return whenAt(i, i + 1, Grain::Decade, Rule::DateDecade, QString::number(century) + u'X');
    }
    const bool plural = text.is(i + 1, u"s") || (text.is(i + 1, u"'s") && text.isGlued(i + 1));
    if (!plural || atom.text.size() > 4 || !atom.isPlainDigits() || !atom.number || int(*atom.number) % 10 != 0)
        return std::nullopt;
    const int year = int(*atom.number);
    if (atom.text.size() == 4 && year >= 1000 && year < 2200)
        return whenAt(i, i + 2, Grain::Decade, Rule::DateDecade, QString::number(year / 10) + u'X');
    const qsizetype owner = text.isOneOf(i - 1, {u"early", u"mid", u"late"}) ? i - 2 : i - 1;
    // "the low 50s", "the mid-20s" are where something stands on a scale
    const bool apostrophe = text.isOneOf(i - 1, {u"'", u"’"});
    const bool scale = text.isOneOf(i - 1, {u"low", u"lower", u"high", u"upper"}) || (year < 30 && !apostrophe);
    if (atom.text.size() != 2 || scale || text.isOneOf(owner, {u"his", u"her", u"their", u"my"}))
        return std::nullopt;
    const int century = year < 30 ? 200 : 190;
    return whenAt(i, i + 2, Grain::Decade, Rule::DateDecade, QString::number(century + year / 10) + u'X');
}

/// "14th century", "nineteenth-century".
std::optional<When> readCentury(const NumberText &text, qsizetype i)
{
    const auto rank = dayAt(text, i);
    if (!rank || !rank->ranked)
        return std::nullopt;
    const qsizetype word = text.isHyphen(rank->end) ? rank->end + 1 : rank->end;
    if (!text.isOneOf(word, {u"century", u"centuries"}))
        return std::nullopt;
    return whenAt(
        i, word + 1, Grain::Century, Rule::DateCentury, QString::number(rank->day - 1).rightJustified(2, u'0'));
}

/// "fiscal year 2008", "the year 2008", "FY 2008", "cy18".
std::optional<When> readNamedYear(const NumberText &text, qsizetype i)
{
    struct Name {
        QStringView words;
        QLatin1StringView prefix;
    };
    static constexpr std::array names{Name{u"fiscal year", "FY"_L1}, Name{u"financial year", "FY"_L1},
        Name{u"school year", "SY"_L1}, Name{u"calendar year", ""_L1}, Name{u"fy", "FY"_L1}, Name{u"sy", "SY"_L1},
        Name{u"cy", ""_L1}, Name{u"year", ""_L1}};
    for (const Name &name : names) {
        const qsizetype length = matchWords(text, i, name.words);
        if (!length)
            continue;
        const qsizetype at = i + length;
        auto year = yearAt(text, at);
        const auto tail = wholeAt(text, at, 0, 99);
        if (!year && tail && text.isGlued(at) && text.at(at)->text.size() == 2 && length == 1 && fullYear(*tail))
            year = YearMark{*fullYear(*tail), at + 1};
        const Rule rule = name.prefix.isEmpty() ? Rule::DateYear : Rule::DateFiscalYear;
        if (!year)
            return name.prefix.isEmpty() || length == 1
                       ? std::nullopt
                       : std::optional(whenAt(i, at, Grain::Year, rule, name.prefix + "XXXX"_L1));
        When when = whenAt(i, year->end, Grain::Year, rule);
        if (name.prefix.isEmpty())
            when.year = year->year;
        else
            when.whole = name.prefix + QString::number(year->year);
        return when;
    }
    return std::nullopt;
}

/// Four digits stand as a year where nothing behind them is counted and a word or their size says so.
bool standsAsYear(const NumberText &text, qsizetype i, const YearMark &year)
{
    static const std::uint8_t plural = language::pennTag(u"NNS");
    const Atom *after = text.at(year.end);
    if (after && after->glued && !after->isSign())
        return false;
    // the begin of a date that the calendar does not have: "2019-13-45"
    if (text.isHyphen(year.end) && text.isDigits(year.end + 1) && text.isHyphen(year.end + 2))
        return false;
    if (after && (after->xpos == plural || after->numberWord.kind == NumberWord::Kind::Scale || after->is(u"%")))
        return false;
    if (text.isGlued(i) && !text.isDash(i - 1) &&
        !text.isOneOf(i - 1, {u"(", u"=", u"/", u"~", u">", u"<", u"\"", u"'"}))
        return false;
    const bool cued =
        text.isOneOf(i - 1, {u"in", u"since", u"by", u"until", u"till", u"of", u"from", u"during", u"before", u"after",
                                u"to", u"for", u"and", u"early", u"late", u"mid", u"year", u"through", u"spring",
                                u"summer", u"autumn", u"winter", u"fall", u"than", u"around"});
    constexpr int firstLikely = 1900, lastLikely = 2099, firstCued = 1500;
    if (year.inWords)
        return cued;
    if (text.is(year.end, TimeWord::Kind::Unit) || (text.isUnit(year.end) && !text.isSign(year.end)))
        return false;
    return cued ? year.year >= firstCued : year.year >= firstLikely && year.year <= lastLikely;
}

/// "575 BC", "AD 79".
std::optional<When> readEra(const NumberText &text, qsizetype i)
{
    const auto year = wholeAt(text, i, 1, 9999);
    if (!year)
        return std::nullopt;
    if (text.isOneOf(i + 1, {u"bc", u"b.c", u"b.c.", u"bce"}))
        return whenAt(i, i + 2, Grain::Year, Rule::DateYear, "BC"_L1 + QString::number(*year).rightJustified(4, u'0'));
    if (!text.isOneOf(i + 1, {u"ad", u"a.d", u"a.d.", u"ce"}))
        return std::nullopt;
    When when = whenAt(i, i + 2, Grain::Year, Rule::DateYear);
    when.year = *year;
    return when;
}

/// A year, "the year" or "this year" behind a part of it: the year and where it ends.
struct OfYear {
    std::optional<int> year;
    qsizetype end = 0;
};

OfYear yearBehind(const NumberText &text, qsizetype end)
{
    qsizetype i = end;
    if (text.isOneOf(i, {u"of", u"in", u",", u"-", u"'"}))
        ++i;
    if (text.is(i, u"the") || text.is(i, u"fiscal"))
        ++i;
    const bool shifted = text.is(i, Kind::Shift) && text.is(i + 1, u"year");
    const int shift = shifted ? text.at(i)->timeWord.value : 0;
    i += shifted ? 1 : 0;
    if (text.is(i, u"year") && !yearAt(text, i + 1))
        return {
            shifted && text.reference.isValid() ? std::optional(text.reference.date().year() + shift) : std::nullopt,
            i + 1};
    i += text.is(i, u"year") ? 1 : 0;
    if (const auto year = yearAt(text, i); year && !year->inWords)
        return {year->year, year->end};
    return {std::nullopt, end};
}

QString yearText(std::optional<int> year)
{
    return year ? QString::number(*year).rightJustified(4, u'0') : u"XXXX"_s;
}

/// "q1", "h2", with the year before or behind.
std::optional<When> readQuarterCode(const NumberText &text, qsizetype i)
{
    const auto before = yearAt(text, i);
    qsizetype at = before && !before->inWords ? before->end : i;
    at += at > i && text.isHyphen(at) ? 1 : 0;
    const bool half = text.is(at, u"h");
    const auto number = wholeAt(text, at + 1, 1, half ? 2 : 4);
    if (!(half || text.is(at, u"q")) || !number || !text.isGlued(at + 1) || (half && !before))
        return std::nullopt;
    OfYear year = at > i ? OfYear{before->year, at + 2} : yearBehind(text, at + 2);
    return whenAt(i, year.end, Grain::Quarter, Rule::DateQuarter,
        yearText(year.year) + (half ? "-H"_L1 : "-Q"_L1) + QString::number(*number));
}

/// "first quarter of 2020", "the second week of 2021", "first half of 2020", "the 9th month of next year".
std::optional<When> readRankedPart(const NumberText &text, qsizetype i)
{
    const auto rank = dayAt(text, i);
    if (!rank || !rank->ranked)
        return std::nullopt;
    const qsizetype unit = text.isHyphen(rank->end) ? rank->end + 1 : rank->end;
    const bool half = text.is(unit, u"half") && rank->day <= 2;
    const auto grain = half ? std::optional(Grain::Quarter) : grainAt(text, unit);
    if (!grain || (*grain != Grain::Quarter && *grain != Grain::Week && *grain != Grain::Month))
        return std::nullopt;
    const OfYear year = yearBehind(text, unit + 1);
    if (year.end == unit + 1 && !(*grain == Grain::Quarter && !half && rank->day <= 4))
        return std::nullopt;
    QString part = QString::number(rank->day);
    if (*grain == Grain::Quarter)
        part.prepend(half ? u'H' : u'Q');
    else
        part = (*grain == Grain::Week ? "W"_L1 : ""_L1) + part.rightJustified(2, u'0');
    return whenAt(i, year.end, *grain, *grain == Grain::Week ? Rule::DateWeek : Rule::DateQuarter,
        yearText(year.year) + u'-' + part);
}

/// "week 31", "week 3 of 2027".
std::optional<When> readNumberedWeek(const NumberText &text, qsizetype i)
{
    const auto number = text.is(i, u"week") ? wholeAt(text, i + 1, 1, 53) : std::nullopt;
    if (!number)
        return std::nullopt;
    OfYear year = yearBehind(text, i + 2);
    if (!year.year && text.reference.isValid())
        year.year = text.reference.date().year();
    return whenAt(i, year.end, Grain::Week, Rule::DateWeek,
        yearText(year.year) + "-W"_L1 + QString::number(*number).rightJustified(2, u'0'));
}

/// "summer of 2017", "spring 2020".
std::optional<When> readSeason(const NumberText &text, qsizetype i)
{
    if (!text.is(i, Kind::Season))
        return std::nullopt;
    const OfYear year = yearBehind(text, i + 1);
    const bool cued = text.isOneOf(i - 1, {u"in", u"by", u"since", u"until", u"this", u"during"}) ||
                      (text.is(i - 1, u"the") && text.isOneOf(i - 2, {u"in", u"by", u"since", u"until", u"during"}));
    const bool common = text.isOneOf(i, {u"fall", u"spring"});
    if (year.end == i + 1 && (!cued || (common && !text.isOneOf(i - 1, {u"in", u"the", u"this"}))))
        return std::nullopt;
    return whenAt(i, year.end, Grain::Quarter, Rule::DateSeason,
        yearText(year.year) + u'-' + text.at(i)->timeWord.code.toString());
}

} // namespace

std::optional<When> readYear(const NumberText &text, qsizetype i, bool sure)
{
    for (const auto reader : {readDecade, readCentury, readNamedYear, readEra}) {
        if (auto when = reader(text, i))
            return when;
    }
    const auto year = yearAt(text, i);
    if (!year || !(standsAsYear(text, i, *year) || (sure && !year->inWords)))
        return std::nullopt;
    When when = whenAt(i, year->end, Grain::Year, year->inWords ? Rule::DateYearWords : Rule::DateYear);
    when.year = year->year;
    return when;
}

std::optional<When> readPartOfYear(const NumberText &text, qsizetype i)
{
    for (const auto reader : {readQuarterCode, readRankedPart, readNumberedWeek, readSeason}) {
        if (auto when = reader(text, i))
            return when;
    }
    return std::nullopt;
}

} // namespace sourcelight::extraction
