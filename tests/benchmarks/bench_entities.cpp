// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"

#include <QTest>

#include <ctime>

using namespace sourcelight;
using namespace Qt::StringLiterals;

/// All of sentences, parts of speech, names, grouping, references and salience in one article of 10 kB to 10 MB: the
/// tokens a second of CPU time stay the same where work grows with the text, also where every name is a new one.
class BenchEntities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensPerSecond_data();
    void tokensPerSecond();
};

namespace
{

double secondsOfCpu()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// The same few people, or two more in every paragraph (@p number counts them).
QString paragraph(bool newNames, qsizetype number)
{
    QString surname;
    for (qsizetype left = number; newNames && left > 0; left /= 26)
        surname += QChar(u'a' + ushort(left % 26));
    return u"Northern Fisheries Board chairwoman Anna Rosv%1old told reporters in Lisbon that the NFB would not leave "
           u"Norway. \"We stay,\" Rosv%1old said. Two Norwegian officials, however, told Lumera that the US-led talks "
           u"with Emil Brandt%1 had failed. He declined to give more details of the plan, which the board's members "
           u"will discuss again on Monday."_s.arg(surname);
}

Article articleOfSize(qsizetype size, bool newNames)
{
    Article article;
    for (qsizetype number = 0; article.text.size() < size; ++number) {
        const qsizetype begin = article.text.size();
        article.text += paragraph(newNames, number);
        article.blocks.push_back({{begin, article.text.size()}, BlockKind::Paragraph});
        article.text += u'\n';
    }
    return article;
}

} // namespace

void BenchEntities::tokensPerSecond_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("newNames");
    for (const bool newNames : {false, true}) {
        const char *names = newNames ? "new names" : "the same names";
        QTest::addRow("%s, 10 kB", names) << qsizetype(10'000) << newNames;
        QTest::addRow("%s, 100 kB", names) << qsizetype(100'000) << newNames;
        QTest::addRow("%s, 1 MB", names) << qsizetype(1'000'000) << newNames;
        QTest::addRow("%s, 10 MB", names) << qsizetype(10'000'000) << newNames;
    }
}

void BenchEntities::tokensPerSecond()
{
    QFETCH(const qsizetype, size);
    QFETCH(const bool, newNames);
    const auto resources = language::loadLanguageResources();
    QVERIFY(resources && (*resources)->missing.empty());
    const Article article = articleOfSize(size, newNames);
    double prepared = 0.0, all = 0.0;
    qsizetype tokens = 0;
    QBENCHMARK
    {
        const double begin = secondsOfCpu();
        auto sentences = language::segment(article, **resources);
        language::tagPartsOfSpeech(article, sentences, *(*resources)->partsOfSpeech);
        prepared += secondsOfCpu() - begin;
        QVERIFY(!extraction::extractEntities(article, sentences, **resources).entities.empty());
        all += secondsOfCpu() - begin;
        for (const Sentence &sentence : sentences)
            tokens += std::ssize(sentence.tokens);
    }
    qInfo("tokens a second: sentences and parts of speech %.0f, and entities %.0f", double(tokens) / prepared,
        double(tokens) / all);
}

QTEST_GUILESS_MAIN(BenchEntities)
#include "bench_entities.moc"
