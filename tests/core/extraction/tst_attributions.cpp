// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "core/extraction/attributions.h"
#include "core/model/enumnames.h"

using namespace Qt::StringLiterals;
using namespace sourcelight;

namespace
{

/// "[The chair] said {it is late} named indirect neutral", what a row expects.
QString describe(const Article &article, const Attribution &attribution)
{
    QStringList parts;
    if (attribution.source)
        parts << u"["_s + textOf(article, *attribution.source).toString() + u']';
    for (const Span &cue : attribution.cue)
        parts << textOf(article, cue).toString();
    for (const Span &content : attribution.content)
        parts << u"{"_s + textOf(article, content).toString().simplified() + u'}';
    parts << nameOf(attribution.sourceKind) << nameOf(attribution.manner);
    if (attribution.cueClass != CueClass::Neutral)
        parts << nameOf(attribution.cueClass);
    if (attribution.sourceCount)
        parts << u'x' + QString::number(*attribution.sourceCount);
    if (attribution.via)
        parts << "via "_L1 + textOf(article, *attribution.via).toString();
    if (attribution.anonymityReason)
        parts << "because "_L1 + textOf(article, *attribution.anonymityReason).toString();
    return parts.join(u' ');
}

} // namespace

class AttributionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsAreFound_data()
    {
        addRows(QStringLiteral(SOURCELIGHT_TEST_DIR "/core/extraction/rows/attributions.txt"));
    }
    void statementsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const AnalysisPtr analysis = analysisOf(text);
        QStringList found;
        for (const Attribution &attribution : analysis->annotations.attributions)
            found << describe(analysis->article, attribution);
        QCOMPARE(found, expected);
    }

    void aPronounSpeaksForTheLastSpeaker()
    {
        const AnalysisPtr analysis =
            analysisOf(u"Minister Ines Calder said the port was open. She said that ships could sail."_s);
        const auto &attributions = analysis->annotations.attributions;
        QCOMPARE(attributions.size(), 2u);
        QVERIFY(!attributions[0].entity.isEmpty());
        QCOMPARE(attributions[1].entity, attributions[0].entity);
        QVERIFY(attributions[1].confidence < attributions[0].confidence + 0.3);
    }

    void aNumberBelongsToTheInnermostContentAroundIt()
    {
        Attribution outer;
        outer.id = u"a1"_s;
        outer.content = {{0, 100}};
        Attribution inner;
        inner.id = u"a2"_s;
        inner.content = {{20, 40}};
        NumericClaim first;
        first.span = {10, 12};
        NumericClaim second;
        second.span = {25, 27};
        NumericClaim third;
        third.span = {120, 122};
        std::vector claims{first, second, third};
        extraction::linkClaims(claims, {outer, inner});
        QCOMPARE(claims[0].attribution, u"a1"_s);
        QCOMPARE(claims[1].attribution, u"a2"_s);
        QVERIFY(claims[2].attribution.isEmpty());
    }

    void oddQuotationMarksNeverBreakIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("unbalanced") << u"\"It is open, said Ines Calder. \"\"\" And so on."_s;
        QTest::newRow("only marks") << QString(10'000, u'"');
        QTest::newRow("only openers") << QString(10'000, QChar(0x201c));
        QTest::newRow("foreign") << u"»Das ist gut«, said Ines Calder. «Oui», she added. „Nein“."_s;
        QTest::newRow("according to nobody") << u"The port was open, according to. According to, it was late."_s;
        QTest::newRow("according to what is no name") << u"It varies according to where you stand. 5 according to 7."_s;
        QTest::newRow("cue alone") << u"Said."_s;
        QTest::newRow("cues only") << u"said told said told according to said"_s;
        QTest::newRow("capitals") << u"\"WE ARE OPEN,\" SAID INES CALDER. HE SAID THAT IT WAS LATE."_s;
        QTest::newRow("astral") << u"\"😀 😀 😀,\" said 😀 Calder."_s;
    }
    void oddQuotationMarksNeverBreakIt()
    {
        QFETCH(QString, text);
        const AnalysisPtr analysis = analysisOf(text);
        for (const Attribution &attribution : analysis->annotations.attributions) {
            for (const Span &span : attribution.content)
                QVERIFY(span.begin >= 0 && span.begin < span.end && span.end <= text.size());
        }
    }
};

QTEST_GUILESS_MAIN(AttributionsTest)
#include "tst_attributions.moc"
