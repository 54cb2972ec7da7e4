// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "core/model/enumnames.h"

using namespace Qt::StringLiterals;
using namespace sourcelight;

namespace
{

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
        const AnalysisPtr analysis = analysisOf(text, u"2021-05-03"_s);
        QStringList found;
        for (const NumericClaim &claim : analysis->annotations.claims)
            found << describe(analysis->article, claim);
        QCOMPARE(found, expected);
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

    void aNumberTooLargeToHoldIsKeptAsWritten()
    {
        const QString digits(10'000, u'7');
        const AnalysisPtr analysis = analysisOf("They counted "_L1 + digits + " stars."_L1);
        QCOMPARE(analysis->annotations.claims.size(), 1u);
        const NumericClaim &claim = analysis->annotations.claims.front();
        QCOMPARE(textOf(analysis->article, claim.span), digits);
        QVERIFY(!claim.value);
        QCOMPARE(analysis->diagnostics.size(), 1u);
        QCOMPARE(analysis->diagnostics.front().code, DiagnosticCode::NumberTooLarge);
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
