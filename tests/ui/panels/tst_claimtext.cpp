// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/claimtext.h"

#include <QTest>

#include <limits>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

NumericClaim exactly(double value, ClaimKind kind = ClaimKind::Cardinal)
{
    NumericClaim claim;
    claim.kind = kind;
    claim.value = claim.low = claim.high = value;
    return claim;
}

NumericClaim compared(Comparator comparator, double value, ClaimKind kind = ClaimKind::Cardinal)
{
    NumericClaim claim = exactly(value, kind);
    claim.comparator = comparator;
    return claim;
}

NumericClaim between(double low, double high, ClaimKind kind = ClaimKind::Cardinal)
{
    NumericClaim claim;
    claim.kind = kind;
    claim.comparator = Comparator::Between;
    claim.low = low;
    claim.high = high;
    return claim;
}

NumericClaim money(double value, const QString &currency)
{
    NumericClaim claim = exactly(value, ClaimKind::Money);
    claim.currency = currency;
    return claim;
}

NumericClaim measured(double value, const QString &unit, ClaimKind kind = ClaimKind::Measure)
{
    NumericClaim claim = exactly(value, kind);
    claim.unit = unit;
    return claim;
}

NumericClaim changed(NumericClaim claim, Change change)
{
    claim.change = change;
    return claim;
}

NumericClaim timed(ClaimKind kind, const QString &timex)
{
    NumericClaim claim;
    claim.kind = kind;
    claim.timex = timex;
    return claim;
}

NumericClaim negated(NumericClaim claim)
{
    claim.negated = true;
    return claim;
}

NumericClaim oneEnd(std::optional<double> low, std::optional<double> high, bool included)
{
    NumericClaim claim;
    claim.comparator = Comparator::Between;
    claim.low = low;
    claim.high = high;
    claim.lowIncluded = claim.highIncluded = included;
    return claim;
}

NumericClaim inUnit(NumericClaim claim, const QString &unit)
{
    claim.unit = unit;
    return claim;
}

constexpr Change upBy{ChangeDirection::Up, ChangeMode::By, {}, {}, 2.1};
constexpr Change downBy{ChangeDirection::Down, ChangeMode::By, {}, {}, 3.0};
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestClaimText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountInNormalForm_data();
    void amountInNormalForm();
    void figuresFollowTheLocale_data();
    void figuresFollowTheLocale();
    void ranksFollowTheLanguage_data();
    void ranksFollowTheLanguage();
    void changeSaysWhatTheSignDoesNot_data();
    void changeSaysWhatTheSignDoesNot();
    void sizeIsTheValueOrTheMiddleOrTheOneEnd();
};

void TestClaimText::amountInNormalForm_data()
{
    QTest::addColumn<NumericClaim>("claim");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const NumericClaim &claim, const QString &expected,
                         const QString &written = u"as written"_s) {
        QTest::newRow(name) << claim << written << expected;
    };

    row("zero", exactly(0), u"0"_s);
    row("small", exactly(3), u"3"_s);
    row("thousands", exactly(2000), u"2,000"_s);
    row("just below a million", exactly(999999), u"999,999"_s);
    row("millions", exactly(4500000), u"4.5 m"_s);
    row("millions with three decimals", exactly(1234000), u"1.234 m"_s);
    row("millions that need all figures", exactly(1234567), u"1,234,567"_s);
    row("billions", exactly(7.8e9), u"7.8 bn"_s);
    row("trillions", exactly(2e12), u"2 tn"_s);
    row("a decimal", exactly(5.17), u"5.17"_s);
    row("no noise of binary fractions", exactly(0.1 + 0.2), u"0.3"_s);
    row("four decimals at most", exactly(3.14159265), u"3.1416"_s);
    row("tiny", exactly(0.0000234), u"0.0000234"_s);
    row("negative", exactly(-12), u"−12"_s);
    row("beyond words", exactly(3e21), u"3E+21"_s);
    row("overflow stays as written", exactly(infinity), u"1e999"_s, u"1e999"_s);
    row("not a number stays as written", exactly(notANumber), u"many"_s, u"many"_s);
    row("no value and no ends", NumericClaim(), u"umpteen"_s, u"umpteen"_s);
    row("a number too long to show", NumericClaim(), QString(39, u'9') + u'…', QString(10000, u'9'));

    row("about", compared(Comparator::About, 40), u"≈ 40"_s);
    row("more", compared(Comparator::More, 500), u"> 500"_s);
    row("less", compared(Comparator::Less, 500), u"< 500"_s);
    row("at least", compared(Comparator::AtLeast, 500), u"≥ 500"_s);
    row("at most", compared(Comparator::AtMost, 500), u"≤ 500"_s);
    row("between", between(20, 30), u"20–30"_s);
    row("between below zero", between(-5, -2), u"−5 – −2"_s);
    row("between millions", between(4e6, 5e6), u"4–5 m"_s);
    row("between across a scale", between(900000, 1100000), u"900,000–1.1 m"_s);
    row("vague", compared(Comparator::Vague, 24), u"dozens"_s, u"dozens"_s);
    row("vague over a line end", compared(Comparator::Vague, 24), u"dozens of"_s, u"dozens\n of"_s);
    row("open upwards", oneEnd(20, {}, true), u"≥ 20"_s);
    row("open upwards, end excluded", oneEnd(20, {}, false), u"> 20"_s);
    row("open downwards", oneEnd({}, 20, true), u"≤ 20"_s);
    row("open downwards, end excluded", oneEnd({}, 20, false), u"< 20"_s);
    row("none", negated(exactly(0)), u"0"_s);
    row("denied", negated(exactly(20)), u"not 20"_s);

    row("dollars", money(4500000, u"USD"_s), u"$4.5 m"_s);
    row("small money", money(19.5, u"GBP"_s), u"£19.5"_s);
    row("Hong Kong dollars", money(1e9, u"HKD"_s), u"HK$1 bn"_s);
    row("currency without a sign", money(300, u"CHF"_s), u"CHF 300"_s);
    row("money of no known currency", money(300, {}), u"300"_s);
    row("debt", money(-20, u"EUR"_s), u"−€20"_s);
    row("percent", exactly(2.1, ClaimKind::Percent), u"2.1 %"_s);
    row("percent between", between(0.2, 0.5, ClaimKind::Percent), u"0.2–0.5 %"_s);
    row("percentage points", inUnit(exactly(3, ClaimKind::Percent), u"percentage point"_s), u"3 pp"_s);
    row("basis points", inUnit(exactly(25, ClaimKind::Percent), u"basis point"_s), u"25 bp"_s);
    row("kilometres", measured(120, u"kilometre"_s), u"120 km"_s);
    row("feet", measured(5.17, u"foot"_s), u"5.17 ft"_s);
    row("degrees", measured(-3, u"degree Celsius"_s), u"−3 °C"_s);
    row("unit without a symbol", measured(12, u"barrel"_s), u"12 barrels"_s);
    row("one of a unit", measured(1, u"barrel"_s), u"1 barrel"_s);
    row("age", measured(45, u"year"_s, ClaimKind::Age), u"45 years"_s);
    row("duration", measured(3, u"week"_s, ClaimKind::Duration), u"3 weeks"_s);
    row("one century", measured(1, u"century"_s, ClaimKind::Duration), u"1 century"_s);
    row("centuries", measured(2, u"century"_s, ClaimKind::Duration), u"2 centuries"_s);
    row("rate of a cardinal is not its unit", inUnit(exactly(40), u"day"_s), u"40"_s);
    row("first", exactly(1, ClaimKind::Ordinal), u"1st"_s);
    row("eleventh", exactly(11, ClaimKind::Ordinal), u"11th"_s);
    row("twenty-second", exactly(22, ClaimKind::Ordinal), u"22nd"_s);
    row("hundred and third", exactly(103, ClaimKind::Ordinal), u"103rd"_s);
    row("hundred and thirteenth", exactly(113, ClaimKind::Ordinal), u"113th"_s);
    row("half", exactly(0.5, ClaimKind::Fraction), u"1/2"_s);
    row("a third", exactly(1.0 / 3, ClaimKind::Fraction), u"1/3"_s);
    row("three quarters", exactly(0.75, ClaimKind::Fraction), u"3/4"_s);
    row("one in a hundred", exactly(0.01, ClaimKind::Fraction), u"1/100"_s);
    row("about a fifth", compared(Comparator::About, 0.2, ClaimKind::Fraction), u"≈ 1/5"_s);
    row("a fraction of no small parts", exactly(0.123456, ClaimKind::Fraction), u"0.1235"_s);
    row("one and a half", exactly(1.5, ClaimKind::Fraction), u"1.5"_s);
    row("doubled", exactly(2, ClaimKind::Multiplier), u"× 2"_s);
    row("more than doubled", changed(compared(Comparator::More, 2, ClaimKind::Multiplier), upBy), u"> × 2"_s);

    row("rise", changed(exactly(2.1, ClaimKind::Percent), upBy), u"+2.1 %"_s);
    row("fall", changed(exactly(3), downBy), u"−3"_s);
    row("fall given as a negative amount", changed(exactly(-3), downBy), u"−3"_s);
    row("rise by about", changed(compared(Comparator::About, 40), upBy), u"≈ +40"_s);
    row("rise to", changed(exactly(2000), {ChangeDirection::Up, ChangeMode::To, {}, 2000, {}}), u"2,000"_s);
    row("from one to the other",
        changed(exactly(4.5, ClaimKind::Percent), {ChangeDirection::Up, ChangeMode::FromTo, 3.9, 4.5, {}}),
        u"3.9 → 4.5 %"_s);
    row("money from one to the other",
        changed(money(5e6, u"USD"_s), {ChangeDirection::Up, ChangeMode::FromTo, 4e6, 5e6, {}}), u"$4 m → 5 m"_s);

    row("date", timed(ClaimKind::Date, u"2020-02-14"_s), u"14 Feb 2020"_s);
    row("date of no year", timed(ClaimKind::Date, u"XXXX-02-14"_s), u"14 Feb"_s);
    row("leap day of no year", timed(ClaimKind::Date, u"XXXX-02-29"_s), u"29 Feb"_s);
    row("month", timed(ClaimKind::Date, u"2020-02"_s), u"Feb 2020"_s);
    row("year", timed(ClaimKind::Date, u"2020"_s), u"2020"_s);
    row("week stays as written", timed(ClaimKind::Date, u"2020-W07"_s), u"that week"_s, u"that week"_s);
    row("date that does not exist stays as written", timed(ClaimKind::Date, u"2021-02-30"_s), u"30 Feb"_s, u"30 Feb"_s);
    row("unresolved date stays as written", timed(ClaimKind::Date, {}), u"Tuesday"_s, u"Tuesday"_s);
    row("time", timed(ClaimKind::Time, u"T17:00"_s), u"17:00"_s);
    row("date and time", timed(ClaimKind::Time, u"2020-02-14T17:30"_s), u"14 Feb 2020, 17:30"_s);
    row("part of a day stays as written", timed(ClaimKind::Time, u"2020-02-14TMO"_s), u"that morning"_s,
        u"that morning"_s);
}

void TestClaimText::amountInNormalForm()
{
    QFETCH(NumericClaim, claim);
    QFETCH(QString, written);
    QFETCH(QString, expected);
    QCOMPARE(amountText(claim, written, british), expected);
}

void TestClaimText::figuresFollowTheLocale_data()
{
    QTest::addColumn<NumericClaim>("claim");
    QTest::addColumn<QString>("expected");

    QTest::newRow("thousands") << exactly(2000) << u"2.000"_s;
    QTest::newRow("decimals") << exactly(2.1, ClaimKind::Percent) << u"2,1 %"_s;
    QTest::newRow("millions") << money(4500000, u"EUR"_s) << u"€4,5 m"_s;
    QTest::newRow("rank") << exactly(3, ClaimKind::Ordinal) << u"3."_s;
    QTest::newRow("date") << timed(ClaimKind::Date, u"XXXX-10-14"_s) << u"14. Okt."_s;
    QTest::newRow("date with its year") << timed(ClaimKind::Date, u"2020-10-14"_s) << u"14. Okt. 2020"_s;
}

void TestClaimText::figuresFollowTheLocale()
{
    QFETCH(NumericClaim, claim);
    QFETCH(QString, expected);
    QCOMPARE(amountText(claim, u"as written", german), expected);
}

void TestClaimText::ranksFollowTheLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<double>("rank");
    QTest::addColumn<QString>("expected");

    QTest::newRow("German") << german << 1.0 << u"1."_s;
    QTest::newRow("French") << QLocale(QLocale::French) << 3.0 << u"3e"_s;
    QTest::newRow("French, the first") << QLocale(QLocale::French) << 1.0 << u"1er"_s;
    QTest::newRow("French, with a one at its end") << QLocale(QLocale::French) << 21.0 << u"21e"_s;
    QTest::newRow("Spanish") << QLocale(QLocale::Spanish) << 3.0 << u"3.º"_s;
}

void TestClaimText::ranksFollowTheLanguage()
{
    QFETCH(QLocale, locale);
    QFETCH(double, rank);
    QFETCH(QString, expected);
    QCOMPARE(amountText(exactly(rank, ClaimKind::Ordinal), u"as written", locale), expected);
}

void TestClaimText::changeSaysWhatTheSignDoesNot_data()
{
    QTest::addColumn<NumericClaim>("claim");
    QTest::addColumn<QString>("expected");
    using enum ChangeDirection;
    using enum ChangeMode;

    QTest::newRow("no change") << exactly(3) << QString();
    QTest::newRow("by") << changed(exactly(3), upBy) << QString();
    QTest::newRow("by, with the goal") << changed(exactly(3), {Up, By, {}, 18, 3}) << u"to 18"_s;
    QTest::newRow("by, with the start") << changed(exactly(3), {Down, By, 18, {}, 3}) << u"from 18"_s;
    QTest::newRow("up to") << changed(exactly(2000), {Up, To, {}, 2000, {}}) << u"increase to"_s;
    QTest::newRow("down to") << changed(exactly(2000), {Down, To, {}, 2000, {}}) << u"decrease to"_s;
    QTest::newRow("up to, with the start") << changed(exactly(9), {Up, To, 4, 9, {}}) << u"increase from 4"_s;
    QTest::newRow("from to, up") << changed(exactly(9), {Up, FromTo, 4, 9, {}}) << u"increase"_s;
    QTest::newRow("from to, down") << changed(exactly(4), {Down, FromTo, 9, 4, {}}) << u"decrease"_s;
    QTest::newRow("amounts have the claim's unit")
        << changed(exactly(2, ClaimKind::Percent), {Up, By, 3, {}, 2}) << u"from 3 %"_s;
}

void TestClaimText::changeSaysWhatTheSignDoesNot()
{
    QFETCH(NumericClaim, claim);
    QFETCH(QString, expected);
    QCOMPARE(changeText(claim, british), expected);
}

void TestClaimText::sizeIsTheValueOrTheMiddleOrTheOneEnd()
{
    QCOMPARE(sizeOf(exactly(7)), 7.0);
    QCOMPARE(sizeOf(between(20, 30)), 25.0);
    QCOMPARE(sizeOf(oneEnd(20, {}, true)), 20.0);
    QCOMPARE(sizeOf(oneEnd({}, 30, true)), 30.0);
    QCOMPARE(sizeOf(NumericClaim()), std::nullopt);
}

QTEST_GUILESS_MAIN(TestClaimText)
#include "tst_claimtext.moc"
