// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/documents.h"

#include <QSignalSpy>
#include <QThread>

#include <atomic>
#include <cstdio>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextIsThereBeforeItsAnalysis()
    {
        const fixture::Folder folder;
        Documents documents(fixture::stages());
        bool textCameFirst = false;
        connect(&documents, &Documents::opened, this, [&](DocumentId id) {
            const Document *document = documents.find(id);
            textCameFirst = document->article.text.contains(u"Ada Brandt") && !document->analysis &&
                            document->state == Document::State::Analysing;
        });
        QSignalSpy analysed(&documents, &Documents::stateChanged);
        documents.open({inputFromFile(folder.write(u"council.txt"_s, fixture::councilText))});
        QVERIFY(analysed.wait());
        QVERIFY(textCameFirst);
        const Document *document = documents.find(analysed.front().front().toInt());
        QCOMPARE(document->state, Document::State::Ready);
        QCOMPARE(document->analysis->article, document->article);
        QTRY_VERIFY(!documents.isBusy());
    }

    void aTitleIsOneLine()
    {
        Document document{.input = inputFromFile(u"/news/two\nlines.txt"_s)};
        QCOMPARE(titleOf(document), u"two lines.txt"_s);
        document.article.title = u"Council votes\non harbour"_s;
        QCOMPARE(titleOf(document), u"Council votes on harbour"_s);
    }

    void aFileIsOpenOnce()
    {
        const fixture::Folder folder;
        const Input input = inputFromFile(folder.write(u"council.txt"_s, fixture::councilText));
        Documents documents(fixture::stages());
        QSignalSpy opened(&documents, &Documents::opened);
        QSignalSpy alreadyOpen(&documents, &Documents::alreadyOpen);
        documents.open({input, input});
        QTRY_VERIFY(!documents.isBusy());
        documents.open({input});
        QCOMPARE(opened.size(), 1);
        QCOMPARE(alreadyOpen.size(), 1);
        QCOMPARE(alreadyOpen.front(), opened.front());
    }

    void oneBadFileDoesNotKeepTheOthersOut()
    {
        const fixture::Folder folder;
        Documents documents(fixture::stages());
        QSignalSpy opened(&documents, &Documents::opened);
        std::vector<Error> errors;
        connect(&documents, &Documents::failed, this, [&](const Error &error) { errors.push_back(error); });
        documents.open({inputFromFile(folder.write(u"a.txt"_s, fixture::councilText)),
            inputFromFile(folder.path(u"no.txt"_s)), inputFromFile(folder.write(u"b.txt"_s, fixture::councilText))});
        QTRY_COMPARE(opened.size(), 2);
        QTRY_VERIFY(!documents.isBusy());
        QCOMPARE(errors.size(), 1u);
        QCOMPARE(errors.front().code, ErrorCode::NotFound);
        QCOMPARE(errors.front().where, folder.path(u"no.txt"_s));
    }

    void aReloadReplacesTheText()
    {
        const fixture::Folder folder;
        const QString path = folder.write(u"council.txt"_s, fixture::councilText);
        Documents documents(fixture::stages());
        QSignalSpy opened(&documents, &Documents::opened);
        QSignalSpy replaced(&documents, &Documents::replaced);
        documents.open({inputFromFile(path)});
        QTRY_VERIFY(!opened.isEmpty() && !documents.isBusy());
        const DocumentId id = opened.front().front().toInt();

        folder.write(u"council.txt"_s, u"The second version of it\n\nAda Brandt came back after all of this.\n"_s);
        documents.reload(id);
        QTRY_VERIFY(!replaced.isEmpty() && !documents.isBusy());
        QCOMPARE(opened.size(), 1);
        QVERIFY(documents.find(id)->article.text.contains(u"second version"));
        QCOMPARE(documents.find(id)->analysis->annotations.entities.size(), 1u);
    }

    void aFileIsReadAsTheReaderSays()
    {
        const fixture::Folder folder;
        const QString path = folder.write(u"cafe.txt"_s, u"The café reopens\n\nAda Brandt came back to the café.\n"_s);
        Documents documents(fixture::stages());
        QSignalSpy opened(&documents, &Documents::opened);
        QSignalSpy replaced(&documents, &Documents::replaced);
        documents.open({inputFromFile(path)});
        QTRY_VERIFY(!opened.isEmpty() && !documents.isBusy());
        const DocumentId id = opened.front().front().toInt();
        QVERIFY(documents.find(id)->article.text.contains(u"café"));

        documents.readAs(id, {.encoding = u"KOI8-R"_s});
        QTRY_VERIFY(!replaced.isEmpty() && !documents.isBusy());
        QVERIFY(!documents.find(id)->article.text.contains(u"café"));
        QCOMPARE(documents.find(id)->article.source.encoding, u"KOI8-R"_s);
        QCOMPARE(documents.find(id)->input.options.encoding, u"KOI8-R"_s);
        QCOMPARE(opened.size(), 1);
    }

    void changesOnDiskAreTold()
    {
        const fixture::Folder folder;
        const QString path = folder.write(u"council.txt"_s, fixture::councilText);
        Documents documents(fixture::stages());
        QSignalSpy opened(&documents, &Documents::opened);
        QSignalSpy changed(&documents, &Documents::changedOnDisk);
        QSignalSpy vanished(&documents, &Documents::vanished);
        documents.open({inputFromFile(path)});
        QTRY_VERIFY(!opened.isEmpty() && !documents.isBusy());

        folder.write(u"council.txt"_s, fixture::councilText + u"More.\n"_s);
        QVERIFY(changed.wait());
        QCOMPARE(changed.front().front().toString(), path);
        QVERIFY(QFile::rename(path, folder.path(u"moved.txt"_s)));
        QVERIFY(vanished.wait());
        QCOMPARE(vanished.front().front().toString(), path);
    }

    void aFileThatIsReplacedByAnotherIsAChange()
    {
        const fixture::Folder folder;
        const QString path = folder.write(u"council.txt"_s, fixture::councilText);
        Documents documents(fixture::stages());
        QSignalSpy opened(&documents, &Documents::opened);
        QSignalSpy changed(&documents, &Documents::changedOnDisk);
        documents.open({inputFromFile(path)});
        QTRY_VERIFY(!opened.isEmpty() && !documents.isBusy());
        for (const QString &more : {u"More.\n"_s, u"And more.\n"_s}) { // twice: the second file is watched as well
            changed.clear();
            const QString other = folder.write(u"other.txt"_s, fixture::councilText + more);
            QCOMPARE(std::rename(QFile::encodeName(other).constData(), QFile::encodeName(path).constData()), 0);
            QVERIFY(changed.wait());
            documents.reload(opened.front().front().toInt());
            QTRY_VERIFY(!documents.isBusy());
        }
    }

    void aClosedArticleIsNotTold()
    {
        const fixture::Folder folder;
        const QString path = folder.write(u"council.txt"_s, fixture::councilText);
        Documents documents(fixture::stages());
        QSignalSpy opened(&documents, &Documents::opened);
        QSignalSpy stateChanged(&documents, &Documents::stateChanged);
        connect(&documents, &Documents::opened, &documents, &Documents::close); // before its analysis comes
        documents.open({inputFromFile(path)});
        QTRY_VERIFY(!opened.isEmpty() && !documents.isBusy());
        QCOMPARE(stateChanged.size(), 0);
        QVERIFY(!documents.find(opened.front().front().toInt()));
    }

    void stoppedWorkLeavesTheText()
    {
        Stages stages = fixture::stages();
        stages.analyze = [](Article, const language::LanguageResources &, const extraction::AnalyzeOptions &,
                             const Progress &progress) -> Expected<AnalysisPtr> {
            while (!progress.cancelled())
                QThread::yieldCurrentThread();
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        };
        Documents documents(stages);
        QSignalSpy opened(&documents, &Documents::opened);
        documents.open({inputFromText(u"pasted"_s, fixture::councilText)});
        QTRY_COMPARE(opened.size(), 1);
        QTRY_VERIFY(documents.work() && !documents.work()->reading);
        documents.stopWork();
        QVERIFY(!documents.isBusy());
        const Document *document = documents.find(opened.front().front().toInt());
        QCOMPARE(document->state, Document::State::Stopped);
        QVERIFY(document->article.text.contains(u"Ada Brandt"));
    }

    void doubtfulStatementsAreLookedForInAllArticles()
    {
        Stages stages = fixture::stages();
        std::atomic<int> sure = 0;
        std::atomic<int> doubtful = 0;
        stages.analyze = [&](const Article &article, const language::LanguageResources &resources,
                             const extraction::AnalyzeOptions &options, const Progress &progress) {
            ++(options.doubtful ? doubtful : sure);
            return fixture::annotate(article, resources, options, progress);
        };
        Documents documents(stages);
        documents.open({inputFromText(u"a"_s, fixture::councilText), inputFromText(u"b"_s, fixture::councilText)});
        QTRY_COMPARE(sure.load(), 2);
        QTRY_VERIFY(!documents.isBusy());
        documents.setDoubtful(true);
        documents.setDoubtful(true);
        QVERIFY(documents.isBusy());
        QTRY_VERIFY(!documents.isBusy());
        QCOMPARE(doubtful.load(), 2);
        QCOMPARE(sure.load(), 2);
    }

    void aFileOfSeveralArticlesOpensThemAll()
    {
        Stages stages = fixture::stages();
        stages.read = [](const Input &, const reading::ArticleSink &sink, const Progress &) {
            for (const QString &text : {u"One"_s, u"Two"_s}) {
                reading::ReadArticle read;
                read.article.text = text;
                sink(read);
            }
            return Expected<void>();
        };
        Documents documents(stages);
        std::vector<Order> orders;
        connect(
            &documents, &Documents::opened, this, [&](DocumentId id) { orders.push_back(documents.find(id)->order); });
        documents.open({inputFromText(u"box"_s, u"x"_s)});
        QTRY_COMPARE(orders.size(), 2u);
        QCOMPARE(orders[0].place, 0);
        QCOMPARE(orders[1].place, 1);
        QVERIFY(orders[0] < orders[1]);
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
