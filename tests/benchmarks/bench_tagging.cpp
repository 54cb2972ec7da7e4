// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/languageresources.h"
#include "core/language/namefeatures.h"
#include "core/language/nametagger.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"
#include "core/reading/reading.h"

#include <QTest>

#include <ctime>

using namespace sourcelight;
using namespace Qt::StringLiterals;

/// Opening the models, and sentences, parts of speech and names in texts of 10 kB to 10 MB: the tokens a second of CPU
/// time stay the same where work grows with the text.
class BenchTagging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void openingTheModels();
    void tokensPerSecond_data();
    void tokensPerSecond();

private:
    std::shared_ptr<const language::LanguageResources> m_resources;
};

namespace
{

double secondsOfCpu()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// The samples again and again, until there are @p size characters.
Article articleOfSize(qsizetype size)
{
    QString text;
    for (const QString &name : {u"harbour-patrol.txt"_s, u"landslide.txt"_s}) {
        QFile file(QStringLiteral(SOURCELIGHT_SOURCE_DIR "/resources/samples/") + name);
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.readAll()) + u"\n\n"_s;
    }
    return reading::articleFromText(
        u"samples"_s, text.repeated(size / std::max<qsizetype>(text.size(), 1) + 1).first(size));
}

} // namespace

void BenchTagging::initTestCase()
{
    const auto loaded = language::loadLanguageResources();
    QVERIFY(loaded && (*loaded)->missing.empty());
    m_resources = *loaded;
}

void BenchTagging::openingTheModels()
{
    using namespace language;
    const double begin = secondsOfCpu();
    int times = 0;
    QBENCHMARK
    {
        ++times;
        QVERIFY(
            SequenceModel::open(modelPath(modelFolder(), partsOfSpeechTask), partsOfSpeechTask, partsOfSpeechFeatures));
        QVERIFY(SequenceModel::open(modelPath(modelFolder(), namesTask), namesTask, namesFeatures));
    }
    qInfo("milliseconds of CPU time: %.1f", 1000.0 * (secondsOfCpu() - begin) / times);
}

void BenchTagging::tokensPerSecond_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("10 kB") << qsizetype(10'000);
    QTest::newRow("100 kB") << qsizetype(100'000);
    QTest::newRow("1 MB") << qsizetype(1'000'000);
    QTest::newRow("10 MB") << qsizetype(10'000'000);
}

void BenchTagging::tokensPerSecond()
{
    QFETCH(const qsizetype, size);
    const Article article = articleOfSize(size);
    double split = 0.0, tagged = 0.0, named = 0.0;
    qsizetype tokens = 0, names = 0;
    QBENCHMARK
    {
        const double begin = secondsOfCpu();
        auto sentences = language::segment(article, *m_resources);
        split += secondsOfCpu() - begin;
        language::tagPartsOfSpeech(article, sentences, *m_resources->partsOfSpeech);
        tagged += secondsOfCpu() - begin;
        names += std::ssize(language::tagNames(article, sentences, *m_resources->names));
        named += secondsOfCpu() - begin;
        for (const Sentence &sentence : sentences)
            tokens += std::ssize(sentence.tokens);
    }
    QVERIFY(names > 0);
    qInfo("tokens a second: sentences %.0f, and parts of speech %.0f, and names %.0f", double(tokens) / split,
        double(tokens) / tagged, double(tokens) / named);
}

QTEST_GUILESS_MAIN(BenchTagging)
#include "bench_tagging.moc"
