// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "core/extraction/numbers/rules.h"
#include "core/model/enumnames.h"

using namespace Qt::StringLiterals;
using namespace sourcelight;

namespace
{

/// The day of the articles of the rows, a Monday.
const QString published = u"2021-05-03"_s;

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 12) : u"*"_s;
}

QString interval(const NumericClaim &claim)
{
    if (claim.value)
        return number(claim.value);
    return number(claim.low) + ".."_L1 + number(claim.high);
}

/// "More than 500: cardinal more 500 of soldiers", what a row expects.
QString describe(const Article &article, const NumericClaim &claim)
{
    QStringList parts{textOf(article, claim.span).toString() + u':', nameOf(claim.kind)};
    if (claim.comparator != Comparator::Equal)
        parts << nameOf(claim.comparator);
    if (claim.value || claim.low || claim.high)
        parts << interval(claim);
    if (!claim.unit.isEmpty())
        parts << claim.unit;
    if (!claim.currency.isEmpty())
        parts << claim.currency + (claim.currencyAssumed ? "?"_L1 : ""_L1);
    if (!claim.timex.isEmpty())
        parts << claim.timex;
    if (claim.counted)
        parts << "of "_L1 + textOf(article, claim.counted->span).toString();
    if (claim.change) {
        parts << nameOf(claim.change->direction) << nameOf(claim.change->mode);
    }
    if (claim.negated)
        parts << u"negated"_s;
    return parts.join(u' ');
}

QStringList describe(const Analysis &analysis)
{
    QStringList found;
    for (const NumericClaim &claim : analysis.annotations.claims)
        found << describe(analysis.article, claim);
    for (const Diagnostic &diagnostic : analysis.diagnostics)
        found << "! "_L1 + nameOf(diagnostic.code);
    return found;
}

const NumericClaim *claimOn(const Analysis &analysis, QStringView words)
{
    for (const NumericClaim &claim : analysis.annotations.claims) {
        if (textOf(analysis.article, claim.span) == words)
            return &claim;
    }
    return nullptr;
}

} // namespace

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsAreRead_data() { addRows(QStringLiteral(SOURCELIGHT_TEST_DIR "/core/extraction/rows/numbers.txt")); }
    void claimsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(describe(*analysisOf(text, published)), expected);
    }

    void whatIsReadDoesNotDependOnKnowingTheDay_data() { claimsAreRead_data(); }
    void whatIsReadDoesNotDependOnKnowingTheDay()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList found, wanted;
        for (const auto all = describe(*analysisOf(text)); const QString &claim : all)
            found << claim.section(u": "_s, 0, 0);
        for (const QString &claim : expected)
            wanted << claim.section(u": "_s, 0, 0);
        QCOMPARE(found, wanted);
    }

    void aLongChainOfDigitsIsNoNumber()
    {
        const QString chain = u"1-"_s.repeated(60'000) + u"1."_s;
        const auto analysis =
            extraction::analyze(reading::articleFromText(u"chain"_s, chain), test::languageResources(), {.fast = true});
        QVERIFY(analysis);
        QVERIFY(analysis.value()->annotations.claims.empty());
    }

    void everyRuleMakesTheClaimOfItsExample_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("example");
        for (const extraction::RuleDescription &rule : extraction::allRules())
            QTest::addRow("%s", rule.name.data()) << QString(rule.name) << rule.example.toString();
    }
    void everyRuleMakesTheClaimOfItsExample()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, example);
        const AnalysisPtr analysis = analysisOf(example, published);
        const auto &claims = analysis->annotations.claims;
        QVERIFY2(std::ranges::any_of(claims, [&](const NumericClaim &claim) { return claim.evidence.contains(name); }),
            qPrintable(describe(*analysis).join(u'\n')));
    }

    void intervalsAreOpenOrClosedAsTheWordsSay()
    {
        const AnalysisPtr analysis = analysisOf(u"More than 500 men, at least 20 women and up to 30 boys came."_s);
        const auto &claims = analysis->annotations.claims;
        QCOMPARE(claims.size(), 3u);
        QCOMPARE(claims[0].low, 500);
        QVERIFY(!claims[0].high && !claims[0].lowIncluded);
        QCOMPARE(claims[1].low, 20);
        QVERIFY(!claims[1].high && claims[1].lowIncluded);
        QCOMPARE(claims[2].high, 30);
        QVERIFY(!claims[2].low && claims[2].highIncluded);
    }

    void twoBoundsKeepWhichEndBelongsToThem()
    {
        const AnalysisPtr analysis = analysisOf(u"It has more than 100 but at most 300 pages."_s);
        const NumericClaim *claim = claimOn(*analysis, u"more than 100 but at most 300");
        QVERIFY(claim);
        QVERIFY(!claim->lowIncluded && claim->highIncluded);
    }

    void aChangeTellsWhereItBeganAndEnded()
    {
        const AnalysisPtr analysis = analysisOf(u"The rate fell from 4.5 to 3.9 percent."_s);
        QCOMPARE(analysis->annotations.claims.size(), 1u);
        const auto &change = analysis->annotations.claims.front().change;
        QVERIFY(change);
        QCOMPARE(*change, (Change{ChangeDirection::Down, ChangeMode::FromTo, 4.5, 3.9, {}}));
    }

    void aNumberTooLargeToHoldIsKeptAsWritten_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::newRow("ten thousand digits") << QString(10'000, u'7');
        QTest::newRow("above what is exact") << u"9999999999999999999"_s;
    }
    void aNumberTooLargeToHoldIsKeptAsWritten()
    {
        QFETCH(const QString, digits);
        const AnalysisPtr analysis = analysisOf("They counted "_L1 + digits + " stars."_L1);
        QCOMPARE(analysis->annotations.claims.size(), 1u);
        const NumericClaim &claim = analysis->annotations.claims.front();
        QCOMPARE(textOf(analysis->article, claim.span), digits);
        QVERIFY(!claim.value && !claim.low && !claim.high);
        QCOMPARE(analysis->diagnostics.size(), 1u);
        QCOMPARE(analysis->diagnostics.front().code, DiagnosticCode::NumberTooLarge);
    }

    void noBreakAndThinSpacesAreReadAsPlainOnes_data()
    {
        QTest::addColumn<QChar>("space");
        QTest::newRow("no-break") << QChar(0x00a0);
        QTest::newRow("narrow, no-break") << QChar(0x202f);
        QTest::newRow("thin") << QChar(0x2009);
    }
    void noBreakAndThinSpacesAreReadAsPlainOnes()
    {
        QFETCH(const QChar, space);
        const QString text = u"About 10 000 people of New York paid $5 million, 20 % of it for 1 250 km of road."_s;
        const QStringList plain = describe(*analysisOf(text, published));
        QCOMPARE(plain.size(), 4);
        QVERIFY(plain.first().contains(u"10000"));
        const QStringList found = describe(*analysisOf(QString(text).replace(u' ', space), published));
        QCOMPARE(QStringList(found).replaceInStrings(space, u" "_s), plain);
    }

    void differentAmountsOfOneThingArePointedOut()
    {
        const AnalysisPtr analysis = analysisOf(u"The mayor said 12 people were killed. The army said 14 people were "
                                                "killed. About 30 people were hurt. In all 12 people were killed."_s);
        const auto &claims = analysis->annotations.claims;
        QCOMPARE(claims.size(), 4u);
        QCOMPARE(claims[0].disagrees, std::vector<Id>{claims[1].id});
        QCOMPARE(claims[1].disagrees, (std::vector<Id>{claims[0].id, claims[3].id}));
        QVERIFY(claims[2].disagrees.empty());
    }

    void oneThingIsKnownInOtherWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no noun") << u"The mayor put the toll at 12 dead. The army spoke of 14 dead."_s;
        QTest::newRow("another verb") << u"The blast killed 20 people. Doctors said 23 people died."_s;
        QTest::newRow("verb and adjective") << u"A fire killed 12. Doctors counted 15 dead."_s;
        QTest::newRow("noun") << u"The deaths of 12 people shook the town. Doctors said 13 people had died."_s;
        QTest::newRow("hurt") << u"The mayor counted 30 wounded. Doctors said 40 people were injured."_s;
        QTest::newRow("soldiers") << u"The 12 dead soldiers were buried. The army named 15 soldiers killed."_s;
        QTest::newRow("a verb of theirs")
            << u"Police said 5,000 people attended. The union said 20,000 people attended."_s;
        QTest::newRow("one sentence")
            << u"The mayor said 12 people were killed, but the army said 14 people were killed."_s;
    }
    void oneThingIsKnownInOtherWords()
    {
        QFETCH(const QString, text);
        const AnalysisPtr analysis = analysisOf(text);
        const auto &claims = analysis->annotations.claims;
        QCOMPARE(claims.size(), 2u);
        QCOMPARE(claims[0].disagrees, std::vector<Id>{claims[1].id});
        QCOMPARE(claims[1].disagrees, std::vector<Id>{claims[0].id});
    }

    void amountsThatCanBothBeRightAreNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("intervals meet") << u"At least 12 people were killed. Later 14 people were killed."_s;
        QTest::newRow("other dates") << u"On Monday 12 people were killed. On Friday 14 people were killed."_s;
        QTest::newRow("another event") << u"The blast killed 12 people. A separate blast killed 14 people."_s;
        QTest::newRow("more of them") << u"The blast killed 12 people. Another 14 people were killed in Kiel."_s;
        QTest::newRow("another state") << u"The blast killed 12 people. Doctors said 14 people were hurt."_s;
        QTest::newRow("other people") << u"The blast killed 12 soldiers. Doctors said 14 nurses died."_s;
        QTest::newRow("worlds apart") << u"The blast killed 12 people. The war killed 90,000 people."_s;
    }
    void amountsThatCanBothBeRightAreNot()
    {
        QFETCH(const QString, text);
        const AnalysisPtr analysis = analysisOf(text);
        for (const NumericClaim &claim : analysis->annotations.claims)
            QVERIFY(claim.disagrees.empty());
    }

    void whatLooksLikeTheBeginOfAClaimForEverIsNone_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"two days before ", "between ", "one hundred and ", "1 ", "3-", "$", "5/", "10:",
                 "last ", "a half ", "the first ", "12 o'clock on Friday ", "-", "1.", "more than ", "from 3 to "})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }
    void whatLooksLikeTheBeginOfAClaimForEverIsNone()
    {
        QFETCH(const QString, piece);
        const AnalysisPtr analysis = analysisOf(piece.repeated(3000), published);
        qsizetype last = 0;
        for (const NumericClaim &claim : analysis->annotations.claims) {
            QVERIFY(claim.span.begin >= last && claim.span.end <= analysis->article.text.size());
            last = claim.span.end;
        }
    }

    void everyClaimTellsItsRules()
    {
        const AnalysisPtr analysis = analysisOf(u"About $4.5bn was spent on 12 ships in 2020, up 3 percent."_s);
        QVERIFY(analysis->annotations.claims.size() >= 4);
        for (const NumericClaim &claim : analysis->annotations.claims) {
            QVERIFY(!claim.evidence.isEmpty());
            QVERIFY(claim.id.startsWith(u'n'));
        }
    }
};

QTEST_GUILESS_MAIN(NumbersTest)
#include "tst_numbers.moc"
