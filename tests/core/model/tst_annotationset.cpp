// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysisfixture.h"

#include <QSet>
#include <QTest>

using namespace sourcelight;
using namespace Qt::StringLiterals;

class TestAnnotationSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFixtureKeepsThePromisesOfTheValues();
    void annotationsAreFoundById();
    void mentionsOfAnEntityComeInTextOrder();
    void theClaimantIsTheSourceOfTheInnermostAttribution();
    void valuesCompareWhole();
    void idsDependOnKindPlaceQuoteAndDetail();
};

void TestAnnotationSet::theFixtureKeepsThePromisesOfTheValues()
{
    const Analysis analysis = fixture::analysis();
    const AnnotationSet &set = analysis.annotations;
    const Span whole{0, analysis.article.text.size()};
    QSet<QString> ids;
    const auto check = [&](const auto &annotations) {
        for (const auto &annotation : annotations) {
            QVERIFY2(!ids.contains(annotation.id), qPrintable(annotation.id));
            ids.insert(annotation.id);
        }
    };
    check(set.entities);
    check(set.mentions);
    check(set.claims);
    check(set.attributions);

    for (const Mention &mention : set.mentions) {
        QVERIFY(whole.contains(mention.span) && !mention.span.isEmpty());
        QVERIFY(findEntity(set, mention.entity));
    }
    QVERIFY(std::ranges::is_sorted(set.mentions, {}, [](const Mention &m) { return m.span.begin; }));
    QVERIFY(std::ranges::is_sorted(set.claims, {}, &NumericClaim::span));
    for (const NumericClaim &claim : set.claims)
        QVERIFY(claim.attribution.isEmpty() || findAttribution(set, claim.attribution));
    for (const Block &block : analysis.article.blocks)
        QVERIFY(!block.span.isEmpty() && whole.contains(block.span));
}

void TestAnnotationSet::annotationsAreFoundById()
{
    const AnnotationSet set = fixture::analysis().annotations;
    QCOMPARE(findEntity(set, u"e2"_s)->name, u"Mira Tolland"_s);
    QCOMPARE(findClaim(set, u"n2"_s)->value, 250.0);
    QCOMPARE(findAttribution(set, u"a2"_s)->sourceCount, 2);
    QCOMPARE(findEntity(set, u"e99"_s), nullptr);
    QCOMPARE(findClaim(set, u"e2"_s), nullptr);
    QCOMPARE(findAttribution(set, QString()), nullptr);
}

void TestAnnotationSet::mentionsOfAnEntityComeInTextOrder()
{
    const Analysis analysis = fixture::analysis();
    QStringList quotes;
    for (const Mention &mention : mentionsOf(analysis.annotations, u"e2"_s))
        quotes += textOf(analysis.article, mention.span).toString();
    QCOMPARE(quotes, (QStringList{u"Mira Tolland"_s, u"She"_s, u"Tolland"_s, u"Tolland"_s}));
    QVERIFY(mentionsOf(analysis.annotations, u"e99"_s).empty());
}

void TestAnnotationSet::theClaimantIsTheSourceOfTheInnermostAttribution()
{
    const AnnotationSet set = fixture::analysis().annotations;
    QCOMPARE(claimantOf(set, *findClaim(set, u"n1"_s)), u"e2"_s);
    QCOMPARE(claimantOf(set, *findClaim(set, u"n5"_s)), u"e4"_s);
    QCOMPARE(claimantOf(set, *findClaim(set, u"n3"_s)), QString()); // the officials are no entity
    QCOMPARE(claimantOf(set, *findClaim(set, u"n4"_s)), QString()); // the reporter's own voice
    NumericClaim dangling;
    dangling.attribution = u"a99"_s;
    QCOMPARE(claimantOf(set, dangling), QString());
}

void TestAnnotationSet::valuesCompareWhole()
{
    const Analysis one = fixture::analysis();
    Analysis other = fixture::analysis();
    QVERIFY(one == other);
    other.annotations.mentions[3].note = u"she is the chair"_s;
    QVERIFY(one != other);
}

void TestAnnotationSet::idsDependOnKindPlaceQuoteAndDetail()
{
    const Id id = makeId(QLatin1Char('m'), {4, 8}, u"Holm", u"Location");
    QCOMPARE(id.size(), 13);
    QVERIFY(id.startsWith(u'm'));
    QCOMPARE(makeId(QLatin1Char('m'), {4, 8}, u"Holm", u"Location"), id);
    QVERIFY(makeId(QLatin1Char('n'), {4, 8}, u"Holm", u"Location") != id);
    QVERIFY(makeId(QLatin1Char('m'), {5, 9}, u"Holm", u"Location") != id);
    QVERIFY(makeId(QLatin1Char('m'), {4, 8}, u"Helm", u"Location") != id);
    QVERIFY(makeId(QLatin1Char('m'), {4, 8}, u"Holm", u"Person") != id);
    QVERIFY(makeId(QLatin1Char('m'), {4, 8}, u"Hol", u"mLocation") != id);
}

QTEST_GUILESS_MAIN(TestAnnotationSet)
#include "tst_annotationset.moc"
