// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/unit.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

struct UnitEntry {
    QStringView name;
    QStringView dimension;
    qsizetype end = 0;
};

/// The longest unit of the lexicon from atom @p i on, as written or in lower case.
std::optional<UnitEntry> lexiconUnitAt(const NumberText &text, qsizetype i)
{
    constexpr qsizetype longest = 4;
    QString storage;
    std::optional<UnitEntry> found;
    for (qsizetype end = i + 1; end <= std::min(text.size(), i + longest); ++end) {
        auto entry = text.resources.units.value(phraseAt(text, i, end, false, storage));
        // one letter is another unit in capitals
        if (!entry && (end > i + 1 || text.at(i)->folded.size() > 1))
            entry = text.resources.units.value(phraseAt(text, i, end, true, storage));
        if (entry) {
            const qsizetype space = entry->lastIndexOf(u' ');
            found = UnitEntry{entry->first(std::max<qsizetype>(space, 0)), entry->sliced(space + 1), end};
        }
    }
    return found;
}

/// "%", "percent", "per cent", "percentage points", "basis points".
std::optional<UnitMark> percentAt(const NumberText &text, qsizetype i)
{
    const auto made = [](const QString &name, qsizetype end) {
        return UnitMark{ClaimKind::Percent, name, end, Rule::Percent};
    };
    if (text.is(i, u"per") && text.is(i + 1, u"cent"))
        return made(u"percent"_s, i + 2);
    const bool points = text.isOneOf(i + 1, {u"point", u"points"});
    if (points && text.isOneOf(i, {u"percentage", u"percent", u"%"}))
        return made(u"percentage point"_s, i + 2);
    if (text.isHyphen(i + 1) && text.is(i, u"percentage") && text.isOneOf(i + 2, {u"point", u"points"}))
        return made(u"percentage point"_s, i + 3);
    if (points && text.is(i, u"basis"))
        return made(u"basis point"_s, i + 2);
    if (text.isOneOf(i, {u"bps", u"bp"}))
        return made(u"basis point"_s, i + 1);
    if (text.is(i, u"pc") && text.isDigits(i - 1) && text.isGlued(i))
        return made(u"percent"_s, i + 1);
    if (text.is(i, u"pp") && text.isDigits(i - 1))
        return made(u"percentage point"_s, i + 1);
    if (text.isOneOf(i, {u"%", u"percent", u"percents", u"pct", u"percentage", u"٪", u"％"}))
        return made(u"percent"_s, i + 1);
    return std::nullopt;
}

/// "years old", "-year-old", "years of age", "yo" behind a unit of time: how many atoms, 0 where it is no age.
qsizetype ageSuffix(const NumberText &text, qsizetype i)
{
    if (text.isOneOf(i, {u"old", u"olds"}))
        return 1;
    if (text.isDash(i) && text.isOneOf(i + 1, {u"old", u"olds"}))
        return 2;
    return text.is(i, u"of") && text.is(i + 1, u"age") ? 2 : 0;
}

/// Symbols that are words or marks too stand behind digits only, and only where they cannot be anything else.
bool isUnitHere(const NumberText &text, qsizetype i, const UnitEntry &unit)
{
    const Atom &atom = *text.at(i);
    const bool digits = text.isDigits(i - 1);
    if (unit.end > i + 1 || atom.text.size() > 2)
        return true;
    if (atom.is(u"\"") || atom.is(u"'")) {
        // a straight mark that closes no quotation
        constexpr qsizetype reach = 100;
        qsizetype marks = 0;
        for (qsizetype at = std::max<qsizetype>(0, i - reach); at < i; ++at) {
            const bool apostrophe = text.isGlued(at) && text.isGlued(at + 1) && text.at(at + 1)->isWord();
            marks += text.is(at, atom.folded) && !apostrophe ? 1 : 0;
        }
        const bool possessive = text.isGlued(i + 1) && text.at(i + 1)->isWord();
        return digits && !possessive && marks % 2 == 0 && (atom.glued || !text.isGlued(i + 1));
    }
    if (atom.is(u"in")) {
        const Atom *next = text.at(i + 1);
        return digits &&
               (!next || next->isSign() ||
                   text.isOneOf(i + 1, {u"thick", u"tall", u"long", u"wide", u"high", u"deep", u"or", u"more"}));
    }
    if (atom.is(u"pm") || atom.is(u"am")) {
        // no time of day has one or three decimals
        const qsizetype point = text.at(i - 1)->text.indexOf(u'.');
        return digits && point > 0 && text.at(i - 1)->text.size() != point + 3;
    }
    if (atom.text.size() > 1 || atom.isSign())
        return digits || atom.text.size() > 1;
    return digits && (atom.glued || text.isOneOf(i, {u"m", u"g", u"l", u"h", u"t", u"w", u"v", u"k", u"j"})) &&
           (atom.text.front().isLower() || atom.glued || text.endsAt(i + 1) || text.is(i + 1, u"of"));
}

/// "an hour", "a barrel", "each day", where the article opens nothing else ("a year ago", "a day-long strike").
std::optional<UnitEntry> unitOfEach(const NumberText &text, qsizetype i)
{
    const bool each = text.is(i, NumberWord::Kind::Article) || text.isOneOf(i, {u"each", u"every"});
    const auto unit = each ? lexiconUnitAt(text, i + 1) : std::nullopt;
    const bool opens = unit && (text.isHyphen(unit->end) || text.isOneOf(unit->end, {u"ago", u"later", u"earlier",
                                                                                        u"before", u"after", u"from"}));
    return opens ? std::nullopt : unit;
}

/// "per minute", "/m²", "a day": the unit that the first one is told by.
std::optional<UnitEntry> divisorAt(const NumberText &text, qsizetype end)
{
    const bool slash = text.is(end, u"/") && text.isGlued(end);
    if (slash || text.is(end, u"per"))
        return lexiconUnitAt(text, end + 1);
    const auto unit = unitOfEach(text, end);
    return unit && unit->dimension == "time"_L1 ? unit : std::nullopt;
}

} // namespace

QString massNamed(const NumberText &text, qsizetype i)
{
    const auto unit = lexiconUnitAt(text, i);
    return unit && unit->end == i + 1 && unit->dimension == "mass"_L1 ? unit->name.toString() : QString();
}

std::optional<UnitMark> unitByArticle(const NumberText &text, qsizetype i)
{
    const auto unit = unitOfEach(text, i);
    return unit ? std::optional(UnitMark{ClaimKind::Measure, unit->name.toString(), unit->end, Rule::Rate})
                : std::nullopt;
}

std::optional<UnitMark> unitAt(const NumberText &text, qsizetype end)
{
    const bool hyphen = text.isDash(end) && text.isGlued(end) == text.isGlued(end + 1);
    const qsizetype begin = hyphen ? end + 1 : end;
    if (!text.at(begin) || text.isDigits(begin))
        return std::nullopt;
    if (auto percent = percentAt(text, begin))
        return percent;
    if (auto letter = letterUnitAt(text, begin))
        return letter;
    if (text.isOneOf(begin, {u"yo", u"y.o", u"y.o."}))
        return UnitMark{ClaimKind::Age, u"year"_s, begin + 1, Rule::Age};
    const auto unit = lexiconUnitAt(text, begin);
    if (!unit || !isUnitHere(text, begin, *unit))
        return std::nullopt;
    const bool time = unit->dimension == "time"_L1;
    UnitMark mark{time ? ClaimKind::Duration : ClaimKind::Measure, unit->name.toString(), unit->end,
        time ? Rule::Duration : Rule::Measure};
    if (time) {
        if (const qsizetype age = ageSuffix(text, mark.end)) {
            mark.kind = ClaimKind::Age;
            mark.rule = Rule::Age;
            mark.end += age;
        }
        return mark;
    }
    for (auto divisor = divisorAt(text, mark.end); divisor; divisor = divisorAt(text, mark.end)) {
        mark.name += " per "_L1;
        mark.name += divisor->name;
        mark.end = divisor->end;
        mark.isRate = true;
    }
    return mark;
}

std::optional<double> factorOf(QStringView unit, QStringView kin)
{
    struct Factor {
        QLatin1StringView unit, dimension;
        double factor;
    };
    static constexpr std::array factors{Factor{"kilometre"_L1, "length"_L1, 1000}, Factor{"metre"_L1, "length"_L1, 1},
        Factor{"centimetre"_L1, "length"_L1, 0.01}, Factor{"millimetre"_L1, "length"_L1, 0.001},
        Factor{"mile"_L1, "length"_L1, 1609.344}, Factor{"yard"_L1, "length"_L1, 0.9144},
        Factor{"foot"_L1, "length"_L1, 0.3048}, Factor{"inch"_L1, "length"_L1, 0.0254},
        Factor{"tonne"_L1, "mass"_L1, 1000}, Factor{"kilogram"_L1, "mass"_L1, 1}, Factor{"gram"_L1, "mass"_L1, 0.001},
        Factor{"stone"_L1, "mass"_L1, 6.35029318}, Factor{"pound"_L1, "mass"_L1, 0.45359237},
        Factor{"ounce"_L1, "mass"_L1, 0.028349523125}, Factor{"second"_L1, "time"_L1, 1},
        Factor{"minute"_L1, "time"_L1, 60}, Factor{"hour"_L1, "time"_L1, 3600}, Factor{"day"_L1, "time"_L1, 86400},
        Factor{"week"_L1, "time"_L1, 604800}, Factor{"month"_L1, "time"_L1, 2629800},
        Factor{"year"_L1, "time"_L1, 31557600}};
    const auto isNamed = [](QStringView name) { return [name](const Factor &factor) { return name == factor.unit; }; };
    const auto own = std::ranges::find_if(factors, isNamed(unit));
    const auto other = std::ranges::find_if(factors, isNamed(kin));
    if (own == factors.end() || other == factors.end() || own->dimension != other->dimension)
        return std::nullopt;
    return own->factor / other->factor;
}

QString durationTimex(QStringView unit, double value)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 12> designators{
        {{"night"_L1, "D"_L1}, {"second"_L1, "TS"_L1}, {"minute"_L1, "TM"_L1}, {"hour"_L1, "TH"_L1}, {"day"_L1, "D"_L1},
            {"week"_L1, "W"_L1}, {"weekend"_L1, "WE"_L1}, {"month"_L1, "M"_L1}, {"quarter"_L1, "Q"_L1},
            {"year"_L1, "Y"_L1}, {"decade"_L1, "DE"_L1}, {"century"_L1, "CE"_L1}}};
    for (const auto &[name, letters] : designators) {
        if (name == unit) {
            const bool clock = letters.front() == 'T'_L1;
            return (clock ? u"PT"_s : u"P"_s) + QString::number(value, 'g', 12) + letters.sliced(clock ? 1 : 0);
        }
    }
    return {};
}

} // namespace sourcelight::extraction
