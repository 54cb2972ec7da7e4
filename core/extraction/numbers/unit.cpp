// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/unit.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// The words from atom @p i on as they stand, with one space where the text has white space.
QString joined(const NumberText &text, qsizetype i, qsizetype length, bool folded)
{
    QString words;
    for (qsizetype n = i; n < i + length; ++n) {
        if (n > i && !text.atoms[size_t(n)].glued)
            words += u' ';
        words += folded ? text.atoms[size_t(n)].folded : text.atoms[size_t(n)].text;
    }
    return words;
}

struct LexiconMatch {
    QStringView value;
    qsizetype length = 0;
};

/// The longest phrase of @p lexicon from atom @p i on, as written or in lower case.
std::optional<LexiconMatch> longestMatch(const NumberText &text, qsizetype i, const language::Lexicon &lexicon)
{
    constexpr qsizetype longest = 4;
    for (qsizetype length = std::min(longest, text.size() - i); length > 0; --length) {
        for (const bool folded : {false, true}) {
            if (const auto value = lexicon.value(joined(text, i, length, folded)))
                return LexiconMatch{*value, length};
        }
    }
    return std::nullopt;
}

/// "%", "percent", "per cent", "percentage points", "basis points": the unit and how many atoms it takes.
std::pair<QString, qsizetype> percentAt(const NumberText &text, qsizetype i)
{
    if (text.is(i, u"%") || text.is(i, u"percent") || text.is(i, u"pct"))
        return {u"percent"_s, 1};
    if (text.is(i, u"per") && text.is(i + 1, u"cent"))
        return {u"percent"_s, 2};
    if (text.is(i, u"percentage") && (text.is(i + 1, u"point") || text.is(i + 1, u"points")))
        return {u"percentage point"_s, 2};
    if (text.is(i, u"basis") && (text.is(i + 1, u"point") || text.is(i + 1, u"points")))
        return {u"basis point"_s, 2};
    return {};
}

bool isTime(QStringView dimension)
{
    return dimension == u"time";
}

/// "years old", "-year-old", "years of age" behind a unit of time: how many atoms, 0 where it is no age.
qsizetype ageSuffix(const NumberText &text, qsizetype i)
{
    if (text.is(i, u"old"))
        return 1;
    if (text.is(i, u"-") && (text.is(i + 1, u"old") || text.is(i + 1, u"olds")))
        return 2;
    if (text.is(i, u"of") && text.is(i + 1, u"age"))
        return 2;
    return 0;
}

/// ISO 8601 duration, which is the TIMEX3 value: "P3D", "PT90M".
QString durationTimex(QStringView unit, double value)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 9> designators{
        {{u"second", u"TS"}, {u"minute", u"TM"}, {u"hour", u"TH"}, {u"day", u"D"}, {u"week", u"W"}, {u"month", u"M"},
            {u"year", u"Y"}, {u"decade", u"DE"}, {u"century", u"CE"}}};
    for (const auto &[name, letters] : designators) {
        if (name == unit) {
            const bool clock = letters.front() == u'T';
            return (clock ? u"PT"_s : u"P"_s) + QString::number(value, 'g', 15) +
                   letters.sliced(clock ? 1 : 0).toString();
        }
    }
    return {};
}

} // namespace

std::optional<CurrencyMark> currencyAt(const NumberText &text, qsizetype i)
{
    if (!text.at(i))
        return std::nullopt;
    const auto match = longestMatch(text, i, text.resources.currencies);
    if (!match)
        return std::nullopt;
    const QList<QStringView> parts = match->value.split(u' ');
    return CurrencyMark{parts.value(0).toString(), parts.contains(u"assumed"), match->length};
}

void applyCurrency(NumericClaim &claim, const CurrencyMark &currency)
{
    claim.kind = ClaimKind::Money;
    claim.currency = currency.code;
    claim.currencyAssumed = currency.assumed;
    claim.evidence << u"money"_s;
}

double moneyScaleAt(const NumberText &text, qsizetype i)
{
    if (!text.isGlued(i))
        return 1;
    if (text.is(i, u"m"))
        return 1e6;
    return text.is(i, u"b") ? 1e9 : 1;
}

qsizetype readUnit(const NumberText &text, qsizetype end, NumericClaim &claim)
{
    const bool hyphen = text.is(end, u"-") && text.isGlued(end) && text.isGlued(end + 1);
    const qsizetype begin = hyphen ? end + 1 : end;
    const Atom *atom = text.at(begin);
    if (!atom)
        return end;
    if (const auto [unit, length] = percentAt(text, begin); length) {
        claim.kind = ClaimKind::Percent;
        claim.unit = unit;
        claim.evidence << u"percent"_s;
        return begin + length;
    }
    if (const auto currency = currencyAt(text, begin)) {
        applyCurrency(claim, *currency);
        return begin + currency->length;
    }
    const auto match = longestMatch(text, begin, text.resources.units);
    // a unit of one letter has to touch its number: "5m", not "5 m"
    if (!match || (match->length == 1 && atom->folded.size() == 1 && !atom->glued && !atom->isSign()))
        return end;
    const qsizetype space = match->value.lastIndexOf(u' ');
    const QStringView dimension = match->value.sliced(space + 1);
    claim.unit = match->value.first(std::max<qsizetype>(space, 0)).toString();
    claim.kind = isTime(dimension) ? ClaimKind::Duration : ClaimKind::Measure;
    claim.evidence << (isTime(dimension) ? u"duration"_s : u"measure"_s);
    qsizetype next = begin + match->length;
    if (isTime(dimension)) {
        if (const qsizetype age = ageSuffix(text, next)) {
            claim.kind = ClaimKind::Age;
            claim.evidence << u"age"_s;
            next += age;
        } else if (claim.value) {
            claim.timex = durationTimex(claim.unit, *claim.value);
        }
    }
    return next;
}

} // namespace sourcelight::extraction
