// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/analyze.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"
#include "core/language/statementlabeller.h"
#include "core/reading/reading.h"

#include <QFile>
#include <QTest>

#include <ctime>

using namespace sourcelight;
using namespace sourcelight::language;
using namespace Qt::StringLiterals;

namespace
{

double secondsOfCpu()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// The samples again and again, until there are @p size characters; @p broken into their paragraphs or in one.
Article articleOfSize(qsizetype size, bool broken)
{
    QString text;
    for (const QString &name : {u"harbour-patrol.txt"_s, u"landslide.txt"_s}) {
        QFile file(QStringLiteral(SOURCELIGHT_SOURCE_DIR "/resources/samples/") + name);
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.readAll()) + u"\n\n"_s;
    }
    if (!broken)
        text.replace(u'\n', u' ');
    return reading::articleFromText(
        u"samples"_s, text.repeated(size / std::max<qsizetype>(text.size(), 1) + 1).first(size));
}

} // namespace

Q_DECLARE_METATYPE(sourcelight::language::InstructionSet)

/// Labelling statements in texts of 10 kB to 10 MB, with each set of instructions: the tokens a second of CPU time stay
/// the same where work grows with the text.
class BenchStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = loadLanguageResources();
        QVERIFY(loaded && (*loaded)->missing.empty());
        m_resources = *loaded;
    }

    void labelling_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<bool>("broken");
        QTest::addColumn<bool>("fast");
        QTest::addColumn<InstructionSet>("set");
        using enum InstructionSet;
        for (const auto &[name, set] : {std::pair("baseline", Baseline), {"AVX2", Avx2}, {"AVX-512", Avx512}}) {
            if (isAvailable(set))
                QTest::addRow("100 kB, network, %s", name) << qsizetype(100'000) << true << false << set;
        }
        for (const bool fast : {false, true}) {
            const char *const model = fast ? "fast" : "network";
            for (const int kilobytes : {10, 100, 1'000, 10'000})
                QTest::addRow("%d kB, %s", kilobytes, model)
                    << qsizetype(kilobytes) * 1000 << true << fast << bestInstructionSet();
            QTest::addRow("1 MB in one paragraph, %s", model)
                << qsizetype(1'000'000) << false << fast << bestInstructionSet();
        }
    }
    void labelling()
    {
        QFETCH(const qsizetype, size);
        QFETCH(const bool, broken);
        QFETCH(const bool, fast);
        QFETCH(const InstructionSet, set);
        const Article article = articleOfSize(size, broken);
        auto sentences = segment(article, *m_resources);
        tagPartsOfSpeech(article, sentences, *m_resources->partsOfSpeech);
        qsizetype tokens = 0, spans = 0;
        double seconds = 0.0;
        QBENCHMARK
        {
            const double begin = secondsOfCpu();
            spans += std::ssize(
                labelStatements(article, sentences, *m_resources, {.fast = fast, .instructions = set}).likely);
            seconds += secondsOfCpu() - begin;
            for (const Sentence &sentence : sentences)
                tokens += std::ssize(sentence.tokens);
        }
        QVERIFY(spans > 0);
        qInfo("tokens a second: %.0f", double(tokens) / seconds);
    }

    void allOfAnAnalysis_data()
    {
        QTest::addColumn<bool>("fast");
        QTest::newRow("network") << false;
        QTest::newRow("fast") << true;
    }
    void allOfAnAnalysis()
    {
        QFETCH(const bool, fast);
        const Article article = articleOfSize(300'000, true);
        qsizetype tokens = 0;
        const double begin = secondsOfCpu();
        QBENCHMARK
        {
            const auto analysis = extraction::analyze(article, *m_resources, {.reference = {}, .fast = fast});
            QVERIFY(analysis);
            for (const Sentence &sentence : (*analysis)->sentences)
                tokens += std::ssize(sentence.tokens);
        }
        qInfo("tokens a second: %.0f", double(tokens) / (secondsOfCpu() - begin));
    }

private:
    std::shared_ptr<const LanguageResources> m_resources;
};

QTEST_GUILESS_MAIN(BenchStatements)
#include "bench_statements.moc"
