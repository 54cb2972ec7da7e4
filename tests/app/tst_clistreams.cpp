// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirunner.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace sourcelight::cli;
using namespace Qt::StringLiterals;

/// `extract` as a part of a pipeline.
class TestCliStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArticleComesFromStandardInput();
    void namesFromOutsideCannotSteerTheTerminal();
    void aDashStandsForStandardInput();
    void theTextOfALineIsTakenAsItIs_data();
    void theTextOfALineIsTakenAsItIs();
    void relativeDatesReferToTheReference_data();
    void relativeDatesReferToTheReference();
    void resultsComeInTheOrderOfTheInput_data();
    void resultsComeInTheOrderOfTheInput();
    void malformedLinesAreNamedAndTheOthersWritten();
    void linesMayEndInManyWays_data();
    void linesMayEndInManyWays();
    void hugeLinesArePassedOver();
    void filesOfLinesFailAsFiles();
    void resultsAreWrittenWhenTheInputPauses();
    void aReaderThatLeavesEndsTheProgramQuietly();
    void aFullDiskEndsTheProgramWithASentence();
    void closedStreamsEndTheProgramWithASentence_data();
    void closedStreamsEndTheProgramWithASentence();
    void memoryStaysBoundedOnALongStream();
};

namespace
{

const QStringList fromLines{u"extract"_s, u"--from"_s, u"jsonl"_s};

QByteArray line(const QByteArray &id, const QByteArray &text = "Five ferries sail to Holm.")
{
    return R"({"id":")" + id + R"(","text":")" + text + "\"}\n";
}

/// The peak of memory that the process @p id has had, in kB.
qint64 peakMemory(qint64 id)
{
    QFile status(u"/proc/%1/status"_s.arg(id));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? -1 : text.sliced(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

} // namespace

void TestCliStreams::anArticleComesFromStandardInput()
{
    const Outcome outcome = run({u"extract"_s, u"--with-text"_s}, "Five ferries sail to Holm.\n");
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.members(u"id"_s), QStringList{u"stdin"_s});
    QVERIFY(outcome.members(u"text"_s)[0].contains(u"Five ferries sail to Holm."));

    const Outcome nothing = run({u"extract"_s});
    QCOMPARE(nothing.status, 1);
    QVERIFY2(nothing.errors.contains("stdin"), nothing.errors.constData());
}

void TestCliStreams::namesFromOutsideCannotSteerTheTerminal()
{
    const Outcome outcome = run({u"extract"_s}, R"({"\u001b[31mkop\n\u202e": "A"})");
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.complaints().size(), 1);
    QVERIFY2(outcome.errors.contains(R"(\u001b[31mkop\u000a\u202e)"), outcome.errors.constData());
}

void TestCliStreams::aDashStandsForStandardInput()
{
    const Outcome outcome = run({u"extract"_s, samplePath(u"landslide.txt"_s), u"-"_s}, "Five ferries sail to Holm.\n");
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.members(u"id"_s), (QStringList{u"landslide"_s, u"stdin"_s}));
}

void TestCliStreams::theTextOfALineIsTakenAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("white space around it") << u"  \n\n Five ferries sail. \t\n"_s;
    QTest::newRow("carriage returns") << u"Five\r\nferries\rsail."_s;
    QTest::newRow("boilerplate") << u"Ferries sail\n\nFive ferries sail to Holm.\n\nOther reports by Coast Wire"_s;
    QTest::newRow("NUL") << u"Five \0 ferries sail."_s;
    QTest::newRow("byte order mark") << u"\xfeff Five ferries sail."_s;
    QTest::newRow("emoji") << u"\U0001F6A2 Five \U0001F6A2 ferries \U0001F468\x200d\U0001F469 sail."_s;
    QTest::newRow("right to left") << u"حمل القارب 250 راكبا."_s;
    QTest::newRow("one long word") << QString(20000, u'x');
    QTest::newRow("many short lines") << u"x\n"_s.repeated(20000);
}

void TestCliStreams::theTextOfALineIsTakenAsItIs()
{
    QFETCH(QString, text);
    const QByteArray input = QJsonDocument(QJsonObject{{u"id"_s, u"x"_s}, {u"text"_s, text}, {u"entities"_s, 5}})
                                 .toJson(QJsonDocument::Compact);
    const Outcome outcome = run(fromLines + QStringList{u"--with-text"_s}, input);
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.status, 0);
    const QJsonObject result = QJsonDocument::fromJson(outcome.output).object();
    QCOMPARE(result[u"text"].toString(), text);
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    QCOMPARE(result[u"text_sha256"].toString(), QString::fromLatin1(hash));
    for (const auto all = result[u"blocks"].toArray(); const auto &block : all)
        QVERIFY(block[u"kind"] != u"boilerplate"_s);
}

void TestCliStreams::relativeDatesReferToTheReference_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QString>("timex");
    QTest::newRow("a date") << "2021-03-01"_ba << u"2021-02-28"_s;
    QTest::newRow("a date and time") << "2020-01-01T00:30:00Z"_ba << u"2019-12-31"_s;
}

void TestCliStreams::relativeDatesReferToTheReference()
{
    QFETCH(QByteArray, reference);
    QFETCH(QString, timex);
    const QByteArray input =
        R"({"id":"x","text":"Five ferries sailed to Holm yesterday.","ref":")" + reference + "\"}\n";
    const Outcome outcome = run(fromLines, input);
    QCOMPARE(outcome.status, 0);
    const QJsonArray claims = QJsonDocument::fromJson(outcome.output)[u"claims"].toArray();
    QCOMPARE(claims.last()[u"timex"].toString(), timex);
}

void TestCliStreams::resultsComeInTheOrderOfTheInput_data()
{
    QTest::addColumn<int>("jobs");
    QTest::newRow("one job") << 1;
    QTest::newRow("two jobs") << 2;
    QTest::newRow("more jobs than cores") << 16;
}

void TestCliStreams::resultsComeInTheOrderOfTheInput()
{
    QFETCH(int, jobs);
    QByteArray input;
    QStringList ids;
    for (int i = 0; i < 200; ++i) {
        ids += QString::number(i);
        input += line(ids.last().toUtf8(), QByteArray("Five ferries sail to Holm. ").repeated(1 + (i * 37) % 50));
    }
    const Outcome outcome = run(fromLines + QStringList{u"--jobs"_s, QString::number(jobs)}, input);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.members(u"id"_s), ids);
}

void TestCliStreams::malformedLinesAreNamedAndTheOthersWritten()
{
    const QByteArray input = line("first") + "boats\n" + line("third") +
                             "{\"id\":5,\"text\":\"x\"}\n{\"id\":\"x\"}\n[]\n" + line("seventh") +
                             "{\"id\":\"cut\",\"te";
    const Outcome outcome = run(fromLines, input);
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.members(u"id"_s), (QStringList{u"first"_s, u"third"_s, u"seventh"_s}));
    const QByteArrayList expected{"line 2", "line 4", "line 5", "line 6", "line 8"};
    QCOMPARE(outcome.complaints().size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(outcome.complaints()[i].contains("stdin, " + expected[i]), outcome.complaints()[i].constData());
    QVERIFY(outcome.complaints()[1].contains("id: not a string"));
    QVERIFY(outcome.complaints()[2].contains("text: missing"));
}

void TestCliStreams::linesMayEndInManyWays_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("count");
    const QByteArray one = line("x").chopped(1);
    QTest::newRow("no input") << ""_ba << 0;
    QTest::newRow("blank lines alone") << "\n \r\n\n"_ba << 0;
    QTest::newRow("no end of the last line") << one + '\n' + one << 2;
    QTest::newRow("carriage returns") << one + "\r\n" + one + "\r\n" << 2;
    QTest::newRow("blank lines between") << "\n\n" + one + "\n\n\n" + one + "\n\n" << 2;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + one + '\n' << 1;
}

void TestCliStreams::linesMayEndInManyWays()
{
    QFETCH(QByteArray, input);
    QFETCH(int, count);
    const Outcome outcome = run(fromLines, input);
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.lines().size(), count);
}

void TestCliStreams::hugeLinesArePassedOver()
{
    const QByteArray huge = line("huge", QByteArray(65 * 1024 * 1024, 'x'));
    const Outcome outcome = run(fromLines, line("before") + huge + line("after") + huge.chopped(1));
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.members(u"id"_s), (QStringList{u"before"_s, u"after"_s}));
    QCOMPARE(outcome.complaints().size(), 2);
    QVERIFY2(outcome.complaints()[0].contains("stdin, line 2"), outcome.errors.constData());
    QVERIFY2(outcome.complaints()[0].contains("64 MiB"), outcome.errors.constData());
    QVERIFY2(outcome.complaints()[1].contains("stdin, line 4"), outcome.errors.constData());
}

void TestCliStreams::filesOfLinesFailAsFiles()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"corpus.jsonl"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(line("first") + "boats\n");
    file.close();
    const QString missing = folder.filePath(u"missing.jsonl"_s);
    const Outcome outcome = run(fromLines + QStringList{missing, folder.path(), file.fileName()});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.members(u"id"_s), QStringList{u"first"_s});
    QCOMPARE(outcome.complaints().size(), 3);
    QVERIFY(outcome.complaints()[0].contains(missing.toUtf8()));
    QVERIFY(outcome.complaints()[1].contains(folder.path().toUtf8()));
    QVERIFY(outcome.complaints()[2].contains(file.fileName().toUtf8() + ", line 2"));
}

void TestCliStreams::resultsAreWrittenWhenTheInputPauses()
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(programPath(), fromLines);
    for (const QByteArray &id : {"one"_ba, "two"_ba}) {
        process.write(line(id));
        while (!process.canReadLine())
            QVERIFY2(process.waitForReadyRead(60'000), "nothing was written before the end of the input");
        QCOMPARE(QJsonDocument::fromJson(process.readLine())[u"id"], QString::fromLatin1(id));
    }
    process.closeWriteChannel();
    QCOMPARE(finish(process).status, 0);
}

void TestCliStreams::aReaderThatLeavesEndsTheProgramQuietly()
{
    const Outcome outcome = runShell(u"yes '{\"id\":\"x\",\"text\":\"Five ferries sail.\"}' "
                                     "| \"$0\" extract --from jsonl | head -n 3"_s);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.lines().size(), 3);
    QCOMPARE(outcome.errors, QByteArray());
}

void TestCliStreams::aFullDiskEndsTheProgramWithASentence()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    const Outcome outcome = runShell(u"yes '{\"id\":\"x\",\"text\":\"Five ferries sail.\"}' "
                                     "| \"$0\" extract --from jsonl >/dev/full"_s);
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.complaints().size(), 1);
    QVERIFY2(outcome.errors.contains("standard output"), outcome.errors.constData());
}

void TestCliStreams::closedStreamsEndTheProgramWithASentence_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("input, an article") << u"extract <&-"_s << "stdin"_ba;
    QTest::newRow("input, lines") << u"extract --from jsonl <&-"_s << "stdin"_ba;
    QTest::newRow("output") << u"--version >&-"_s << "standard output"_ba;
}

void TestCliStreams::closedStreamsEndTheProgramWithASentence()
{
    QFETCH(QString, call);
    QFETCH(QByteArray, said);
    const Outcome outcome = runShell(u"exec \"$0\" "_s + call);
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.complaints().size(), 1);
    QVERIFY2(outcome.errors.contains(said), outcome.errors.constData());
}

void TestCliStreams::memoryStaysBoundedOnALongStream()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers keep freed memory");
#endif
    constexpr int batch = 500;
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(programPath(), fromLines);
    QVERIFY(process.waitForStarted());
    QByteArray input;
    for (int i = 0; i < batch; ++i)
        input += line("x", QByteArray("Five ferries sail to Holm. ").repeated(20));
    qint64 early = 0;
    for (int round = 0; round < 8; ++round) {
        process.write(input);
        for (int got = 0; got < batch; ++got) {
            while (!process.canReadLine())
                QVERIFY(process.waitForReadyRead(60'000));
            process.readLine();
        }
        if (round == 1)
            early = peakMemory(process.processId());
    }
    const qint64 late = peakMemory(process.processId());
    process.closeWriteChannel();
    QCOMPARE(finish(process).status, 0);
    if (early < 0)
        QSKIP("this system does not tell a process's memory");
    QVERIFY2(late - early < 16 * 1024, qPrintable(u"%1 kB, then %2 kB"_s.arg(early).arg(late)));
}

QTEST_GUILESS_MAIN(TestCliStreams)
#include "tst_clistreams.moc"
