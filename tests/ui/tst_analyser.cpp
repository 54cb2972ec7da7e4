// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/analyser.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

Article articleWith(const QString &text)
{
    Article article;
    article.text = text;
    return article;
}

/// Stages whose reading gives @p count articles.
Stages manyArticles(int count)
{
    Stages stages = fixture::stages();
    stages.read = [count](const Input &, const reading::ArticleSink &sink, const Progress &) {
        for (int i = 0; i < count && sink({articleWith(u"Article %1"_s.arg(i)), {}}); ++i) {
        }
        return Expected<void>();
    };
    return stages;
}

/// An analysis that waits until it is told to stop.
Expected<AnalysisPtr> waitForStop(
    Article, const language::LanguageResources &, const extraction::AnalyzeOptions &, const Progress &progress)
{
    progress.tell(0.5);
    while (!progress.cancelled())
        QThread::yieldCurrentThread();
    return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
}

} // namespace

class TestAnalyser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsArticlesOneByOneAndThenTheEnd()
    {
        Analyser analyser(manyArticles(3));
        QStringList texts;
        connect(&analyser, &Analyser::articleRead, this,
            [&](Analyser::Job, int, const reading::ReadArticle &read) { texts.append(read.article.text); });
        QSignalSpy finished(&analyser, &Analyser::readFinished);
        analyser.read(inputFromText(u"x"_s, u"x"_s));
        QVERIFY(finished.wait());
        QCOMPARE(texts, (QStringList{u"Article 0"_s, u"Article 1"_s, u"Article 2"_s}));
        QVERIFY(analyser.isIdle());
    }

    void ofManyArticlesTheFirstIsTold()
    {
        Analyser analyser(manyArticles(Analyser::mostArticles + 5));
        QSignalSpy read(&analyser, &Analyser::articleRead);
        std::optional<ReadOutcome> outcome;
        connect(&analyser, &Analyser::readFinished, this, [&](Analyser::Job, const ReadOutcome &o) { outcome = o; });
        analyser.read(inputFromText(u"x"_s, u"x"_s));
        QTRY_VERIFY(outcome);
        QCOMPARE(read.size(), 1);
        QCOMPARE(outcome->limit, std::optional(Limit::Articles));
        QVERIFY(!outcome->error);
    }

    void ofAStreamAllAreToldUpToTheLimit()
    {
        Analyser analyser(manyArticles(Analyser::mostArticles + 5));
        QSignalSpy read(&analyser, &Analyser::articleRead);
        std::optional<ReadOutcome> outcome;
        connect(&analyser, &Analyser::readFinished, this, [&](Analyser::Job, const ReadOutcome &o) { outcome = o; });
        analyser.read(inputFromStandardInput());
        QTRY_VERIFY(outcome);
        QCOMPARE(read.size(), Analyser::mostArticles);
        QCOMPARE(outcome->limit, std::optional(Limit::Articles));
    }

    void tellsOnlyWhatIsWanted()
    {
        int given = 0;
        Stages stages = fixture::stages();
        stages.read = [&given](const Input &, const reading::ArticleSink &sink, const Progress &) {
            while (sink({articleWith(u"Article %1"_s.arg(given)), {}}))
                ++given;
            return Expected<void>();
        };
        Analyser analyser(stages);
        QStringList texts;
        QList<int> places;
        connect(
            &analyser, &Analyser::articleRead, this, [&](Analyser::Job, int place, const reading::ReadArticle &read) {
                texts.append(read.article.text);
                places.append(place);
            });
        std::optional<ReadOutcome> outcome;
        connect(&analyser, &Analyser::readFinished, this, [&](Analyser::Job, const ReadOutcome &o) { outcome = o; });
        analyser.read(inputFromText(u"x"_s, u"x"_s), {.places = {70, 90}, .others = false});
        QTRY_VERIFY(outcome);
        QCOMPARE(texts, (QStringList{u"Article 70"_s, u"Article 90"_s}));
        QCOMPARE(places, (QList{70, 90}));
        QCOMPARE(given, 90); // and no further
        QVERIFY(!outcome->limit);
    }

    void refusesATextTooLongForTheWindow()
    {
        Stages stages = fixture::stages();
        stages.read = [](const Input &, const reading::ArticleSink &sink, const Progress &) {
            sink({articleWith(QString(Analyser::longestText + 1, u'x')), {}});
            return Expected<void>();
        };
        Analyser analyser(stages);
        QSignalSpy read(&analyser, &Analyser::articleRead);
        std::optional<ReadOutcome> outcome;
        connect(&analyser, &Analyser::readFinished, this, [&](Analyser::Job, const ReadOutcome &o) { outcome = o; });
        analyser.read(inputFromText(u"x"_s, u"x"_s));
        QTRY_VERIFY(outcome);
        QCOMPARE(read.size(), 0);
        QCOMPARE(outcome->limit, std::optional(Limit::Length));
    }

    void tellsTheAnalysis()
    {
        Analyser analyser(fixture::stages());
        Expected<AnalysisPtr> result;
        connect(
            &analyser, &Analyser::analysed, this, [&](Analyser::Job, const Expected<AnalysisPtr> &r) { result = r; });
        QSignalSpy analysed(&analyser, &Analyser::analysed);
        analyser.analyse(articleWith(fixture::councilText));
        QVERIFY(analysed.wait());
        QVERIFY(result && *result);
        QCOMPARE((*result)->annotations.entities.size(), 2u);
    }

    void tellsWhyThereIsNoAnalysis()
    {
        Stages stages = fixture::stages();
        const Error missing{ErrorCode::MissingResource, {}, u"cues"_s};
        stages.load = [missing] { return Expected<Stages::Resources>(std::unexpected(missing)); };
        Analyser analyser(stages);
        std::optional<Error> error;
        connect(&analyser, &Analyser::analysed, this,
            [&](Analyser::Job, const Expected<AnalysisPtr> &result) { error = result.error(); });
        analyser.analyse(articleWith(u"Text"_s));
        QTRY_VERIFY(error);
        QCOMPARE(*error, missing);
    }

    void aCancelledJobTellsNothingMore()
    {
        Stages stages = fixture::stages();
        stages.analyze = waitForStop;
        Analyser analyser(stages);
        QSignalSpy analysed(&analyser, &Analyser::analysed);
        QSignalSpy progressed(&analyser, &Analyser::progressed);
        const Analyser::Job job = analyser.analyse(articleWith(u"Text"_s));
        QVERIFY(progressed.wait());
        analyser.cancel(job);
        QVERIFY(analyser.isIdle());
        // another job on the same threads comes through, the cancelled one never does
        QSignalSpy read(&analyser, &Analyser::readFinished);
        analyser.read(inputFromText(u"x"_s, fixture::councilText));
        QVERIFY(read.wait());
        QCOMPARE(analysed.size(), 0);
    }

    void goesAwayWhileItWorks()
    {
        Stages stages = fixture::stages();
        auto begun = std::make_shared<QSemaphore>();
        stages.analyze = [begun](Article article, const language::LanguageResources &resources,
                             const extraction::AnalyzeOptions &options, const Progress &progress) {
            begun->release();
            return waitForStop(std::move(article), resources, options, progress);
        };
        {
            Analyser analyser(stages);
            for (int i = 0; i < 8; ++i)
                analyser.analyse(articleWith(u"Text"_s));
            begun->acquire(1);
        }
        QVERIFY(true); // it came back: nothing waits for work that was stopped
    }
};

QTEST_GUILESS_MAIN(TestAnalyser)
#include "tst_analyser.moc"
