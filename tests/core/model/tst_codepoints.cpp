// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codepoints.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sourcelight;
using namespace Qt::StringLiterals;

class TestCodePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionsAreConverted_data();
    void positionsAreConverted();
    void everyPositionAgreesWithUcs4();
    void spansAreConverted();
    void brokenPairsCountEachHalf();
};

void TestCodePoints::positionsAreConverted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("utf16");
    QTest::addColumn<qsizetype>("codePoint");
    QTest::newRow("empty") << QString() << qsizetype(0) << qsizetype(0);
    QTest::newRow("BMP alone") << u"Ortíz"_s << qsizetype(4) << qsizetype(4);
    QTest::newRow("before a pair") << u"a\U0001F6A2b"_s << qsizetype(1) << qsizetype(1);
    QTest::newRow("behind a pair") << u"a\U0001F6A2b"_s << qsizetype(3) << qsizetype(2);
    QTest::newRow("at the end") << u"a\U0001F6A2b"_s << qsizetype(4) << qsizetype(3);
    QTest::newRow("behind two pairs") << u"\U0001F6A2\U0001D54A"_s << qsizetype(4) << qsizetype(2);
    QTest::newRow("combining marks count") << u"e\x301x"_s << qsizetype(2) << qsizetype(2);
}

void TestCodePoints::positionsAreConverted()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, utf16);
    QFETCH(qsizetype, codePoint);
    const CodePoints codePoints(text);
    QCOMPARE(codePoints.fromUtf16(utf16), codePoint);
    QCOMPARE(codePoints.toUtf16(codePoint), utf16);
}

void TestCodePoints::everyPositionAgreesWithUcs4()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (int i = random.bounded(40); i > 0; --i)
            text += random.bounded(3) == 0 ? u"\U0001F6A2"_s : u"x"_s;
        const CodePoints codePoints(text);
        for (qsizetype i = 0; i <= text.size(); ++i) {
            if (i > 0 && i < text.size() && text[i].isLowSurrogate()) {
                QCOMPARE(codePoints.fromUtf16(i), text.first(i - 1).toUcs4().size());
                continue;
            }
            const qsizetype expected = text.first(i).toUcs4().size();
            QCOMPARE(codePoints.fromUtf16(i), expected);
            QCOMPARE(codePoints.toUtf16(expected), i);
        }
    }
}

void TestCodePoints::spansAreConverted()
{
    const CodePoints codePoints(u"\U0001F6A2 Holm \U0001F6A2");
    QVERIFY(codePoints.fromUtf16(Span{3, 7}) == (Span{2, 6}));
    QVERIFY(codePoints.toUtf16(Span{2, 6}) == (Span{3, 7}));
    QVERIFY(codePoints.fromUtf16(Span{8, 10}) == (Span{7, 8}));
}

void TestCodePoints::brokenPairsCountEachHalf()
{
    const CodePoints codePoints(u"\xdea2\xd83d x");
    QCOMPARE(codePoints.fromUtf16(4), 4);
    QCOMPARE(codePoints.toUtf16(4), 4);
}

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_codepoints.moc"
