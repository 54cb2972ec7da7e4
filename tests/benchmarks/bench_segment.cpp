// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/segment.h"

#include <QTest>

using namespace sourcelight;
using namespace Qt::StringLiterals;

/// Loading the lexicons and splitting a megabyte of news, with the blocks of an article and as one line.
class BenchSegment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadingTheLexicons();
    void aMegabyte_data();
    void aMegabyte();
};

void BenchSegment::loadingTheLexicons()
{
    QBENCHMARK
    {
        QVERIFY(language::loadLanguageResources());
    }
}

void BenchSegment::aMegabyte_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<bool>("oneBlock");
    const QString english =
        u"The U.S.-led mission in the valley doesn't need 2,500 more soldiers, Gen. Anna Moll told reporters "
        u"on Sept. 3. \u201cWe aren't leaving,\u201d she said. \u201cNot now.\u201d Acme Inc. will sell its "
        u"share for $4.5bn, about 20% less than it paid in 2014.\n"_s;
    const QString russian = u"Они ушли рано утром. Никто не знает, куда они пошли.\n"_s;
    QTest::newRow("paragraphs") << english << false;
    QTest::newRow("one line") << QString(english).replace(u'\n', u' ') << true;
    QTest::newRow("no punctuation") << u"word "_s << true;
    QTest::newRow("another script") << russian << false;
}

void BenchSegment::aMegabyte()
{
    QFETCH(const QString, paragraph);
    QFETCH(const bool, oneBlock);
    const auto resources = language::loadLanguageResources();
    QVERIFY(resources);
    Article article{.text = paragraph.repeated(1'000'000 / paragraph.size())};
    const qsizetype length = oneBlock ? article.text.size() : paragraph.size();
    for (qsizetype begin = 0; begin < article.text.size(); begin += length)
        article.blocks.push_back({{begin, begin + length}, BlockKind::Paragraph});
    qsizetype sentences = 0;
    QBENCHMARK
    {
        sentences = qsizetype(language::segment(article, **resources).size());
    }
    QVERIFY(sentences > 0);
}

QTEST_GUILESS_MAIN(BenchSegment)
#include "bench_segment.moc"
