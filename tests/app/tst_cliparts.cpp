// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcelight-cli/inputs.h"
#include "app/sourcelight-cli/linereader.h"
#include "app/sourcelight-cli/orderedwork.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace sourcelight;
using namespace sourcelight::cli;
using namespace Qt::StringLiterals;

class TestCliParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreCalledByTheirNames_data();
    void filesAreCalledByTheirNames();
    void linesAreReadAcrossChunks_data();
    void linesAreReadAcrossChunks();
    void resultsAreHandedOnInOrder_data();
    void resultsAreHandedOnInOrder();
    void addingWaitsWhileTooMuchIsUnderWay();
    void whoRefusesAResultEndsTheWork();
};

void TestCliParts::filesAreCalledByTheirNames_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const QStringList &paths, const QStringList &names) {
        QTest::newRow(name) << paths << names;
    };
    row("one", {u"/n/storm.txt"_s}, {u"storm"_s});
    row("the last extension goes", {u"/n/storm.2021.txt"_s}, {u"storm.2021"_s});
    row("no extension", {u"/n/storm"_s}, {u"storm"_s});
    row("hidden", {u"/n/.storm"_s}, {u".storm"_s});
    row("standard input", {u"-"_s, u"/n/storm.txt"_s}, {u"stdin"_s, u"storm"_s});
    row("other names", {u"/n/storm.txt"_s, u"/n/flood.txt"_s}, {u"storm"_s, u"flood"_s});
    row("the same file twice", {u"/n/storm.txt"_s, u"/n/./storm.txt"_s}, {u"storm"_s, u"storm"_s});
    row("two folders", {u"/n/a/storm.txt"_s, u"/n/b/storm.txt"_s}, {u"a/storm"_s, u"b/storm"_s});
    row("folders of one name", {u"/n/a/x/storm.txt"_s, u"/n/b/x/storm.txt"_s}, {u"a/x/storm"_s, u"b/x/storm"_s});
    row("others stay short", {u"/n/a/storm.txt"_s, u"/n/b/storm.txt"_s, u"/n/b/flood.txt"_s},
        {u"a/storm"_s, u"b/storm"_s, u"flood"_s});
    row("two extensions", {u"/n/storm.txt"_s, u"/n/storm.md"_s}, {u"storm.txt"_s, u"storm.md"_s});
    row("at the root", {u"/storm.txt"_s, u"/n/storm.txt"_s}, {u"storm"_s, u"n/storm"_s});
}

void TestCliParts::filesAreCalledByTheirNames()
{
    QFETCH(QStringList, paths);
    QFETCH(QStringList, names);
    QCOMPARE(namesFor(paths), names);
}

void TestCliParts::linesAreReadAcrossChunks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("lines");
    const QByteArray longer(700'000, 'x');
    QTest::newRow("nothing") << QByteArray() << QByteArrayList{};
    QTest::newRow("one") << "a\n"_ba << QByteArrayList{"a"};
    QTest::newRow("without its end") << "a\nb"_ba << QByteArrayList{"a", "b"};
    QTest::newRow("empty ones") << "\n\na\n"_ba << QByteArrayList{"", "", "a"};
    QTest::newRow("longer than a chunk") << longer + "\nb\n" + longer << QByteArrayList{longer, "b", longer};
    QTest::newRow("as long as a chunk") << QByteArray(256 * 1024 - 1, 'x') + "\nb\n"
                                        << QByteArrayList{QByteArray(256 * 1024 - 1, 'x'), "b"};
    QTest::newRow("many") << QByteArray("ab\n").repeated(200'000) << QByteArrayList(200'000, "ab"_ba);
}

void TestCliParts::linesAreReadAcrossChunks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, lines);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"lines"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    LineReader reader;
    QVERIFY(reader.open(file.fileName()));
    QByteArrayList read;
    QByteArray line;
    while (reader.next(line).value_or(false))
        read += line;
    QVERIFY(read == lines);
    QCOMPARE(reader.lineNumber(), lines.size());
}

void TestCliParts::resultsAreHandedOnInOrder_data()
{
    QTest::addColumn<int>("threads");
    for (const int threads : {1, 2, 7})
        QTest::addRow("%d threads", threads) << threads;
}

void TestCliParts::resultsAreHandedOnInOrder()
{
    QFETCH(int, threads);
    std::vector<int> taken;
    OrderedWork<int> work(threads, [&taken](int result) {
        taken.push_back(result);
        return true;
    });
    std::vector<int> expected;
    for (int i = 0; i < 500; ++i) {
        expected.push_back(i);
        const auto task = [i] {
            std::this_thread::sleep_for(std::chrono::microseconds((i * 7919) % 300));
            return i;
        };
        QVERIFY(work.add(task, 1));
    }
    work.finish();
    QVERIFY(taken == expected);
}

void TestCliParts::addingWaitsWhileTooMuchIsUnderWay()
{
    std::atomic<int> underWay = 0;
    std::atomic<int> most = 0;
    OrderedWork<int> work(2, [&underWay](int) {
        --underWay;
        return true;
    });
    for (int i = 0; i < 20; ++i) {
        QVERIFY(work.add([] { return 0; }, OrderedWork<int>::heaviest / 2));
        most = std::max(most.load(), ++underWay);
    }
    work.finish();
    QCOMPARE(underWay.load(), 0);
    QVERIFY2(most <= 3, qPrintable(QString::number(most))); // two by weight, and one counted before it is taken
}

void TestCliParts::whoRefusesAResultEndsTheWork()
{
    int taken = 0;
    OrderedWork<int> work(2, [&taken](int) { return ++taken < 3; });
    int added = 0;
    while (added < 100'000 && work.add([] { return 0; }, 1))
        ++added;
    work.finish();
    QCOMPARE(taken, 3);
    QVERIFY(added < 100'000);
}

QTEST_GUILESS_MAIN(TestCliParts)
#include "tst_cliparts.moc"
