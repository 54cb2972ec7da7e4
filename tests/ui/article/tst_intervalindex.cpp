// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/intervalindex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::ui;

namespace
{

std::vector<int> overlapping(const IntervalIndex &index, Span range)
{
    std::vector<int> found;
    index.visitOverlapping(range, [&found](const IntervalIndex::Entry &entry) { found.push_back(entry.value); });
    return found;
}

} // namespace

class TestIntervalIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatOverlaps_data();
    void findsWhatOverlaps();
    void agreesWithLookingAtEverySpan_data();
    void agreesWithLookingAtEverySpan();
    void keepsTheValuesOfItsEntries();
    void leavesOutEmptySpans();
};

void TestIntervalIndex::findsWhatOverlaps_data()
{
    QTest::addColumn<Spans>("spans");
    QTest::addColumn<Span>("range");
    QTest::addColumn<std::vector<int>>("found");
    QTest::newRow("nothing in nothing") << Spans{} << Span{0, 100} << std::vector<int>{};
    QTest::newRow("ends are outside") << Spans{{5, 10}} << Span{10, 20} << std::vector<int>{};
    QTest::newRow("begins are inside") << Spans{{5, 10}} << Span{0, 6} << std::vector<int>{0};
    QTest::newRow("before") << Spans{{5, 10}} << Span{0, 5} << std::vector<int>{};
    QTest::newRow("one character") << Spans{{5, 10}, {9, 12}, {20, 21}} << Span{9, 10} << std::vector<int>{0, 1};
    QTest::newRow("nested, the outer first") << Spans{{5, 6}, {5, 10}} << Span{5, 6} << std::vector<int>{1, 0};
    QTest::newRow("equal, in their order") << Spans{{5, 10}, {5, 10}} << Span{7, 8} << std::vector<int>{0, 1};
    QTest::newRow("a long one far in front")
        << Spans{{0, 1000}, {1, 2}, {3, 4}, {5, 6}, {990, 995}} << Span{992, 993} << std::vector<int>{0, 4};
}

void TestIntervalIndex::findsWhatOverlaps()
{
    QFETCH(const Spans, spans);
    QFETCH(const Span, range);
    QFETCH(const std::vector<int>, found);
    QCOMPARE(overlapping(IntervalIndex(spans), range), found);
}

void TestIntervalIndex::agreesWithLookingAtEverySpan_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("longest");
    QTest::newRow("short spans") << 1U << 500 << 10;
    QTest::newRow("long spans") << 2U << 500 << 900;
    QTest::newRow("few spans") << 3U << 3 << 400;
}

void TestIntervalIndex::agreesWithLookingAtEverySpan()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, count);
    QFETCH(const int, longest);
    QRandomGenerator random(seed);
    const auto randomSpan = [&random](int length) {
        const qsizetype begin = random.bounded(1000);
        return Span{begin, begin + 1 + random.bounded(length)};
    };
    Spans spans;
    for (int i = 0; i < count; ++i)
        spans.push_back(randomSpan(longest));
    const IntervalIndex index(spans);
    for (int i = 0; i < 200; ++i) {
        const Span range = randomSpan(50);
        std::vector<int> expected;
        for (int k = 0; k < count; ++k) {
            if (spans[size_t(k)].overlaps(range))
                expected.push_back(k);
        }
        std::vector<int> found = overlapping(index, range);
        QVERIFY(std::ranges::is_sorted(found, {}, [&](int k) { return spans[size_t(k)].begin; }));
        std::ranges::sort(found);
        QCOMPARE(found, expected);
    }
}

void TestIntervalIndex::keepsTheValuesOfItsEntries()
{
    const IntervalIndex index(std::vector<IntervalIndex::Entry>{{{8, 9}, 42}, {{1, 2}, 7}});
    QCOMPARE(overlapping(index, {0, 10}), (std::vector<int>{7, 42}));
}

void TestIntervalIndex::leavesOutEmptySpans()
{
    const IntervalIndex index(Spans{{3, 3}, {4, 5}});
    QCOMPARE(index.size(), size_t(1));
    QCOMPARE(overlapping(index, {0, 10}), (std::vector<int>{1}));
}

QTEST_APPLESS_MAIN(TestIntervalIndex)
#include "tst_intervalindex.moc"
