// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/originindex.h"

#include <QTest>

using namespace sourcelight;

class OriginIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFoundBothWays_data()
    {
        QTest::addColumn<qsizetype>("text");
        QTest::addColumn<qsizetype>("file");
        QTest::addColumn<qsizetype>("back");
        QTest::newRow("first") << qsizetype(0) << qsizetype(10) << qsizetype(0);
        QTest::newRow("in step") << qsizetype(3) << qsizetype(13) << qsizetype(3);
        QTest::newRow("put there by the reader") << qsizetype(5) << qsizetype(15) << qsizetype(-1);
        QTest::newRow("after a piece that comes earlier in the file") << qsizetype(8) << qsizetype(2) << qsizetype(8);
        QTest::newRow("not in step") << qsizetype(11) << qsizetype(30) << qsizetype(10);
        QTest::newRow("end") << qsizetype(12) << qsizetype(36) << qsizetype(-1);
    }
    void placesAreFoundBothWays()
    {
        QFETCH(qsizetype, text);
        QFETCH(qsizetype, file);
        QFETCH(qsizetype, back);
        const OriginIndex index({{{0, 5}, {10, 15}}, {{6, 10}, {0, 4}}, {{10, 12}, {30, 36}}});
        QCOMPARE(index.toFile(text), file);
        QCOMPARE(index.toText(file), back);
    }

    void passagesAreInTheOrderOfTheFile()
    {
        const OriginIndex index({{{0, 5}, {10, 15}}, {{6, 10}, {0, 4}}});
        QCOMPARE(index.passages(), (Spans{{0, 4}, {10, 15}}));
    }

    void nothingIsFoundWhereThereIsNothing()
    {
        QCOMPARE(OriginIndex().toFile(3), qsizetype(-1));
        QCOMPARE(OriginIndex().toText(3), qsizetype(-1));
        const OriginIndex later({{{4, 5}, {10, 11}}});
        QCOMPARE(later.toFile(2), qsizetype(-1));
        QCOMPARE(later.toText(9), qsizetype(-1));
    }
};

QTEST_GUILESS_MAIN(OriginIndexTest)
#include "tst_originindex.moc"
