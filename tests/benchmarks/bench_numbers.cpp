// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"

#include <QTest>

#include <ctime>

using namespace sourcelight;
using namespace Qt::StringLiterals;

/// The numeric claims of a megabyte: of news, of nothing but numbers, and of what looks like the start of a claim for
/// ever. Tells the characters a second of CPU time of this stage alone.
class BenchNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charactersPerSecond_data();
    void charactersPerSecond();
};

void BenchNumbers::charactersPerSecond_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::newRow("news")
        << u"The mission in the valley needs 2,500 more soldiers, Gen. Anna Moll told reporters on "
           u"Sept. 3. \u201cWe are not leaving,\u201d she said. \u201cNot now, and not next year.\u201d The "
           u"board of the northern company will sell its share in the harbour for $4.5bn, about 20% "
           u"less than it paid in 2014, and most of the workers there will keep their places.\n"_s;
    QTest::newRow("numbers")
        << u"It took 3 days, 4.5 km, $7m and 12 percent of 250 crews on 3 May 2020 at 10:30 am.\n"_s;
    QTest::newRow("beginnings") << u"between more than two days before the last week of "_s.repeated(40) + u'\n';
    QTest::newRow("words") << u"one hundred and "_s.repeated(100) + u'\n';
    QTest::newRow("digits") << u"1234567890"_s.repeated(1000) + u'\n';
}

void BenchNumbers::charactersPerSecond()
{
    QFETCH(const QString, paragraph);
    const auto resources = language::loadLanguageResources();
    QVERIFY(resources);
    Article article{.text = paragraph.repeated(1'000'000 / paragraph.size())};
    for (qsizetype begin = 0; begin < article.text.size(); begin += paragraph.size())
        article.blocks.push_back({{begin, begin + paragraph.size()}, BlockKind::Paragraph});
    auto sentences = language::segment(article, **resources);
    if ((*resources)->partsOfSpeech)
        language::tagPartsOfSpeech(article, sentences, *(*resources)->partsOfSpeech);
    std::clock_t used = 0;
    qsizetype characters = 0;
    QBENCHMARK
    {
        const std::clock_t begin = std::clock();
        QVERIFY(!extraction::extractNumbers(article, sentences, **resources, u"2021-05-03"_s).claims.empty());
        used += std::clock() - begin;
        characters += article.text.size();
    }
    qInfo("characters a second: %.0f", double(characters) * CLOCKS_PER_SEC / double(used));
}

QTEST_GUILESS_MAIN(BenchNumbers)
#include "bench_numbers.moc"
