// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/span.h"

#include <QTest>

using namespace sourcelight;

class TestSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansContainAndOverlap_data();
    void spansContainAndOverlap();
    void positionsAreHalfOpen();
    void theHullHoldsAllPieces_data();
    void theHullHoldsAllPieces();
    void textOrderPutsOuterSpansFirst();
};

void TestSpan::spansContainAndOverlap_data()
{
    QTest::addColumn<Span>("one");
    QTest::addColumn<Span>("other");
    QTest::addColumn<bool>("contains");
    QTest::addColumn<bool>("overlaps");
    QTest::newRow("the same") << Span{2, 5} << Span{2, 5} << true << true;
    QTest::newRow("inside") << Span{2, 9} << Span{3, 5} << true << true;
    QTest::newRow("around") << Span{3, 5} << Span{2, 9} << false << true;
    QTest::newRow("at its begin") << Span{2, 9} << Span{2, 3} << true << true;
    QTest::newRow("at its end") << Span{2, 9} << Span{8, 9} << true << true;
    QTest::newRow("over its end") << Span{2, 5} << Span{4, 7} << false << true;
    QTest::newRow("touching") << Span{2, 5} << Span{5, 7} << false << false;
    QTest::newRow("apart") << Span{2, 5} << Span{7, 9} << false << false;
    QTest::newRow("empty inside") << Span{2, 5} << Span{3, 3} << true << true;
    QTest::newRow("empty at the end") << Span{2, 5} << Span{5, 5} << true << false;
}

void TestSpan::spansContainAndOverlap()
{
    QFETCH(Span, one);
    QFETCH(Span, other);
    QTEST(one.contains(other), "contains");
    QTEST(one.overlaps(other), "overlaps");
    QTEST(other.overlaps(one), "overlaps");
}

void TestSpan::positionsAreHalfOpen()
{
    constexpr Span span{2, 5};
    QVERIFY(!span.contains(1) && span.contains(2) && span.contains(4) && !span.contains(5));
    QCOMPARE(span.length(), 3);
    QVERIFY(!span.isEmpty());
    QVERIFY(Span().isEmpty() && Span({4, 4}).isEmpty());
}

void TestSpan::theHullHoldsAllPieces_data()
{
    QTest::addColumn<Spans>("pieces");
    QTest::addColumn<Span>("whole");
    QTest::newRow("none") << Spans{} << Span{};
    QTest::newRow("one") << Spans{{3, 5}} << Span{3, 5};
    QTest::newRow("two") << Spans{{3, 5}, {8, 9}} << Span{3, 9};
    QTest::newRow("in another order") << Spans{{8, 9}, {3, 5}} << Span{3, 9};
    QTest::newRow("one in the other") << Spans{{3, 9}, {4, 5}} << Span{3, 9};
}

void TestSpan::theHullHoldsAllPieces()
{
    QFETCH(Spans, pieces);
    QFETCH(Span, whole);
    QVERIFY(hull(pieces) == whole);
}

void TestSpan::textOrderPutsOuterSpansFirst()
{
    Spans spans{{8, 12}, {0, 4}, {0, 12}, {8, 9}, {0, 12}};
    std::ranges::sort(spans, inTextOrder);
    QVERIFY((spans == Spans{{0, 12}, {0, 12}, {0, 4}, {8, 12}, {8, 9}}));
    QVERIFY(!inTextOrder({0, 4}, {0, 4}));
}

QTEST_GUILESS_MAIN(TestSpan)
#include "tst_span.moc"
