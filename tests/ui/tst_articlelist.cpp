// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/corpusfixture.h"
#include "tests/ui/windowfixture.h"
#include "ui/articlelist.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QThread>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

Input corpus(const QByteArray &bytes, const QString &name = u"piers.jsonl"_s)
{
    return {.file = {.path = {}, .name = name, .bytes = bytes, .budget = {}}, .options = {}};
}

/// Gives @p before rows, and then waits until it is told to stop.
Expected<void> readUntilStopped(int before, const reading::ArticleSink &sink, const Progress &progress)
{
    for (int i = 1; i <= before; ++i) {
        reading::ReadArticle read;
        read.article.title = fixture::pierTitle(i);
        sink(std::move(read));
    }
    while (!progress.cancelled()) {
        QThread::msleep(1);
        reading::ReadArticle last;
        last.article.title = u"one more"_s;
        sink(std::move(last));
    }
    return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
}

QString cell(const ArticleList &list, int row, int column)
{
    return list.index(row, column).data().toString();
}

} // namespace

class TestArticleList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheArticlesSayOfThemselves()
    {
        ArticleList list(readInput);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.read(corpus(fixture::pierCorpus(5000)));
        QTRY_COMPARE(list.state(), ArticleList::State::Complete);
        QCOMPARE(list.total(), 5000);
        QCOMPARE(list.rowCount(), 5000);
        QCOMPARE(cell(list, 4320, ArticleList::Number), QLocale().toString(4321));
        QCOMPARE(cell(list, 4320, ArticleList::Title), u"Council votes on pier 4321"_s);
        QCOMPARE(cell(list, 4320, ArticleList::Authors), u"Li Wei"_s);
        QVERIFY(cell(list, 4320, ArticleList::Date).contains(u"2020"));
        QVERIFY(list.hasFields());
        QCOMPARE(list.share(), 1.0);
    }

    void anArticleWithoutTitleShowsItsFirstWords()
    {
        ArticleList list(readInput);
        list.read(corpus(fixture::pierCorpus(10)));
        QTRY_COMPARE(list.state(), ArticleList::State::Complete);
        QVERIFY(cell(list, 9, ArticleList::Title).startsWith(u"Words of article 10."));
        QVERIFY(list.index(9, ArticleList::Title).data(Qt::FontRole).value<QFont>().italic());
        QVERIFY(!list.index(8, ArticleList::Title).data(Qt::FontRole).isValid());
    }

    void longTitlesAreCutBetweenCharacters()
    {
        reading::ReadArticle read;
        read.article.title = u"\U0001f309"_s.repeated(1000);
        ListedArticles articles;
        articles.add(read);
        QVERIFY(articles.title(0).isValidUtf16());
        QVERIFY(articles.title(0).endsWith(u'…'));
        QVERIFY(articles.title(0).size() < 200);
    }

    void knowsWhereAnArticleStands()
    {
        ArticleList list(readInput);
        list.read(corpus(fixture::pierCorpus(100)));
        QTRY_COMPARE(list.state(), ArticleList::State::Complete);
        const ListedArticle article = list.articleAt(70);
        QCOMPARE(article.place, 70);
        QCOMPARE(article.offset, fixture::pierCorpus(70).size());
        QCOMPARE(article.sha256.size(), 64);
    }

    void aFilterShowsWhatHoldsAllItsWords()
    {
        ArticleList list(readInput);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.read(corpus(fixture::pierCorpus(5000)));
        QTRY_COMPARE(list.state(), ArticleList::State::Complete);
        list.setFilter(u"brandt PIER 432"_s);
        QTRY_COMPARE(list.rowCount(), 5); // 432, 3432, 4323, 4326, 4329
        QCOMPARE(cell(list, 2, ArticleList::Title), u"Council votes on pier 4323"_s);
        QCOMPARE(cell(list, 2, ArticleList::Number), QLocale().toString(4323));
        QCOMPARE(list.articleAt(2).place, 4322);
        list.setFilter(u"lighthouse"_s);
        QTRY_COMPARE(list.rowCount(), 0);
        QCOMPARE(list.total(), 5000);
        list.setFilter({});
        QTRY_COMPARE(list.rowCount(), 5000);
    }

    void aFilterHoldsForWhatIsReadLater()
    {
        ArticleList list([](const Input &, const reading::ArticleSink &sink, const Progress &progress) {
            return readUntilStopped(3, sink, progress);
        });
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
        list.setFilter(u"more"_s);
        list.read(corpus("x"));
        QTRY_VERIFY(list.isFiltered() && list.rowCount() > 10);
        QCOMPARE(cell(list, 0, ArticleList::Title), u"one more"_s);
        QCOMPARE(list.articleAt(0).place, 3);
        QCOMPARE(list.state(), ArticleList::State::Reading);
    }

    void stoppedReadingKeepsWhatWasRead()
    {
        std::atomic<bool> ended = false;
        ArticleList list([&ended](const Input &, const reading::ArticleSink &sink, const Progress &progress) {
            const Expected<void> read = readUntilStopped(3, sink, progress);
            ended = true;
            return read;
        });
        list.read(corpus("x"));
        QTRY_VERIFY(list.rowCount() > 3);
        list.stop();
        QCOMPARE(list.state(), ArticleList::State::Stopped);
        QTRY_VERIFY(ended);
        const int kept = list.rowCount();
        QVERIFY(kept > 3);
        QCOMPARE(cell(list, 0, ArticleList::Title), u"Council votes on pier 1"_s);
        QVERIFY(!list.error());

        list.read(corpus("x")); // from the beginning
        QCOMPARE(list.rowCount(), 0);
        QTRY_VERIFY(list.rowCount() > 3);
        QCOMPARE(cell(list, 0, ArticleList::Title), u"Council votes on pier 1"_s);
        ended = false;
        list.stop();
        QTRY_VERIFY(ended); // it holds a reference
    }

    void brokenRowsAreToldAndTheOthersListed()
    {
        ArticleList list(readInput);
        list.read(corpus(fixture::pierCorpus(20) + "{\"title\": bro\n" + fixture::pierCorpus(20)));
        QTRY_COMPARE(list.state(), ArticleList::State::Complete);
        QCOMPARE(list.total(), 40);
        QCOMPARE(list.broken(), QStringList{u"21"_s});
    }

    void whatCannotBeListedIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QByteArray() << ErrorCode::Empty;
        QTest::newRow("empty lines") << QByteArray("\n\n\n") << ErrorCode::Empty;
        QTest::newRow("no row that can be read") << QByteArray("{bro\n{ken\n") << ErrorCode::Malformed;
        QTest::newRow("no text") << QByteArray("{\"kop\":\"A\"}\n") << ErrorCode::UnknownFields;
    }

    void whatCannotBeListedIsTold()
    {
        QFETCH(const QByteArray, bytes);
        ArticleList list(readInput);
        QSignalSpy finished(&list, &ArticleList::finished);
        list.read(corpus(bytes));
        QVERIFY(finished.wait());
        QCOMPARE(list.state(), ArticleList::State::Failed);
        QTEST(list.error()->code, "code");
        QCOMPARE(list.rowCount(), 0);
        QCOMPARE(list.hasFields(), list.error()->code == ErrorCode::UnknownFields);
    }
};

QTEST_MAIN(TestArticleList)
#include "tst_articlelist.moc"
