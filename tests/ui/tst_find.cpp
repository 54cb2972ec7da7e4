// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find.h"

#include <QTest>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

class TestFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAllPlaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("matchCase");
        QTest::addColumn<QList<int>>("begins");
        QTest::newRow("any case") << u"Harbour, harbour"_s << u"harbour"_s << false << QList{0, 9};
        QTest::newRow("this case") << u"Harbour, harbour"_s << u"harbour"_s << true << QList{9};
        QTest::newRow("no words") << u"Harbour"_s << QString() << false << QList<int>{};
        QTest::newRow("no text") << QString() << u"a"_s << false << QList<int>{};
        QTest::newRow("disjoint") << u"aaaa"_s << u"aa"_s << true << QList{0, 2};
        QTest::newRow("emoji") << u"x\U0001F6A2y\U0001F6A2"_s << u"\U0001F6A2"_s << true << QList{1, 4};
        QTest::newRow("right to left") << u"שלום עולם שלום"_s << u"שלום"_s << false << QList{0, 10};
        QTest::newRow("not there") << u"Harbour"_s << u"ship"_s << false << QList<int>{};
    }

    void findsAllPlaces()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QFETCH(const bool, matchCase);
        QFETCH(const QList<int>, begins);
        const Spans matches = findAll(text, words, matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
        QCOMPARE(qsizetype(matches.size()), begins.size());
        for (size_t i = 0; i < matches.size(); ++i)
            QCOMPARE(matches[i], (Span{begins[qsizetype(i)], begins[qsizetype(i)] + words.size()}));
    }

    void stopsCountingInAHugeText()
    {
        const QString text(mostMatches * 3, u'a');
        QCOMPARE(qsizetype(findAll(text, u"a", Qt::CaseSensitive).size()), mostMatches);
    }

    void theNextMatchIsRoundTheEnd()
    {
        const Spans matches{{3, 5}, {8, 10}};
        QCOMPARE(matchFrom(matches, 0), 0);
        QCOMPARE(matchFrom(matches, 3), 0);
        QCOMPARE(matchFrom(matches, 4), 1);
        QCOMPARE(matchFrom(matches, 9), 0);
        QCOMPARE(matchFrom({}, 0), -1);
    }
};

QTEST_APPLESS_MAIN(TestFind)
#include "tst_find.moc"
