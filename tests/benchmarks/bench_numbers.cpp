// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"

#include <QTest>

#include <array>
#include <ctime>

using namespace sourcelight;
using namespace Qt::StringLiterals;

/// The numeric claims of a megabyte: of news, of nothing but numbers, and of what looks like the start of a claim for
/// ever. Tells the characters a second of CPU time of this stage alone, and how that time grows with the length of one
/// sentence without end.
class BenchNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void charactersPerSecond_data();
    void charactersPerSecond();
    void growth_data();
    void growth();
};

namespace
{

/// An article of @p text alone and its sentences.
struct Input {
    Article article;
    std::vector<Sentence> sentences;
};

Input inputOf(const QString &text, qsizetype paragraph, const language::LanguageResources &resources)
{
    Input input{{.text = text}, {}};
    for (qsizetype begin = 0; begin < text.size(); begin += paragraph)
        input.article.blocks.push_back({{begin, std::min(begin + paragraph, text.size())}, BlockKind::Paragraph});
    input.sentences = language::segment(input.article, resources);
    if (resources.partsOfSpeech)
        language::tagPartsOfSpeech(input.article, input.sentences, *resources.partsOfSpeech);
    return input;
}

std::clock_t timeOf(const Input &input, const language::LanguageResources &resources)
{
    const std::clock_t begin = std::clock();
    (void)extraction::extractNumbers(input.article, input.sentences, resources, u"2021-05-03"_s);
    return std::clock() - begin;
}

} // namespace

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
    const Input input = inputOf(paragraph.repeated(1'000'000 / paragraph.size()), paragraph.size(), **resources);
    std::clock_t used = 0;
    qsizetype characters = 0;
    QBENCHMARK
    {
        used += timeOf(input, **resources);
        characters += input.article.text.size();
    }
    qInfo("characters a second: %.0f", double(characters) * CLOCKS_PER_SEC / double(used));
}

void BenchNumbers::growth_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"7", "1-", "-", "one, ", "12, ", "1 ", "between 1 and ", "two days before ", "$",
             "\"5\" ", "from 3 to ", "12 people were killed and ", "the last ", "10:30 "})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

/// Four times the text should take four times as long.
void BenchNumbers::growth()
{
    QFETCH(const QString, piece);
    const auto resources = language::loadLanguageResources();
    QVERIFY(resources);
    constexpr qsizetype small = 250'000, large = 4 * small;
    std::array<std::clock_t, 2> times;
    for (const auto &[size, time] : {std::pair(small, &times[0]), std::pair(large, &times[1])}) {
        const QString text = piece.repeated(size / piece.size());
        const Input input = inputOf(text, text.size(), **resources);
        *time = timeOf(input, **resources);
    }
    qInfo("1 MB: %.3f s, %.1f times as long as a quarter of it", double(times[1]) / CLOCKS_PER_SEC,
        double(times[1]) / double(std::max<std::clock_t>(times[0], 1)));
}

QTEST_GUILESS_MAIN(BenchNumbers)
#include "bench_numbers.moc"
