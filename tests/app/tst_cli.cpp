// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirunner.h"
#include "tests/golden.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sourcelight;
using namespace sourcelight::cli;
using namespace Qt::StringLiterals;

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpFitsTheTerminalAndNamesWhatThereIs_data();
    void helpFitsTheTerminalAndNamesWhatThereIs();
    void helpFitsTheTerminalInEveryLanguage_data();
    void helpFitsTheTerminalInEveryLanguage();
    void theVersionIsToldOnStandardOutput();
    void theLocaleOfBatchSystemsIsNoMatter_data();
    void theLocaleOfBatchSystemsIsNoMatter();
    void wrongUsageIsToldWithStatusTwo_data();
    void wrongUsageIsToldWithStatusTwo();
    void theFastModelFindsStatementsToo();
    void withoutItsModelsItSaysSoAndWritesTheRest();
    void failedInputsAreNamedAndTheOthersWritten_data();
    void failedInputsAreNamedAndTheOthersWritten();
    void filesOfOneNameAreToldApart();
    void readWritesTheFieldsOfTheContract();
    void fieldsOfACorpusCanBeNamed();
    void doubtfulStatementsAreFoundOnRequest();
    void anotherLanguageIsToldAndCanBeOverruled();
    void readTellsTheLanguageOfTheText();
    void anExportReplacesItsFile();
    void anExportIntoAFolderNamesFilesByIds();
    void anExportGoesToStandardOutput();
    void aFailedExportLeavesTheOldFile();
};

namespace
{

bool write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    return golden::write(folder.filePath(name), bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

constexpr auto ferriesInGerman =
    "Fähren fahren wieder\n\nDie Fähren nach Holm fahren seit Montag wieder, sagte Mira Tolland. An Bord waren 1.250 "
    "Menschen, die meisten davon auf dem Weg zur Arbeit.\n";
constexpr auto ferries = "Five ferries sail\n\nThe ferries carry 250 people to Holm, Mira Tolland said.\n";

} // namespace

void TestCli::helpFitsTheTerminalAndNamesWhatThereIs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("overall") << QStringList{u"--help"_s}
                             << QStringList{u"extract"_s, u"read"_s, u"export"_s, u"--version"_s, u"Exit status"_s};
    QTest::newRow("short") << QStringList{u"-h"_s} << QStringList{u"extract"_s};
    QTest::newRow("extract") << QStringList{u"extract"_s, u"--help"_s}
                             << QStringList{u"--from jsonl"_s, u"--jobs N"_s, u"--fast"_s, u"--explain"_s,
                                    u"--with-text"_s, u"Examples"_s};
    QTest::newRow("read") << QStringList{u"read"_s, u"--help"_s} << QStringList{u"FILE..."_s, u"Examples"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"--help"_s, u"x"_s}
                            << QStringList{u"--format NAME"_s, u"--output PATH"_s, u"jsonl"_s, u"csv"_s, u"w3c"_s,
                                   u"html"_s, u"Examples"_s};
}

void TestCli::helpFitsTheTerminalAndNamesWhatThereIs()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, words);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.errors, QByteArray());
    const QString help = QString::fromUtf8(outcome.output);
    for (const QString &word : words)
        QVERIFY2(help.contains(word), qPrintable(word));
}

void TestCli::helpFitsTheTerminalInEveryLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("verb");
    for (const QString &locale : {u"C.UTF-8"_s, u"de_DE.UTF-8"_s, u"es_ES.UTF-8"_s, u"fr_FR.UTF-8"_s}) {
        for (const QString &verb : {u""_s, u"extract"_s, u"read"_s, u"export"_s})
            QTest::addRow("%s %s", qPrintable(locale), qPrintable(verb)) << locale << QStringList{verb};
    }
}

void TestCli::helpFitsTheTerminalInEveryLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, verb);
    verb.removeAll(QString());
    QProcess process;
    process.setProcessEnvironment(environment(locale));
    process.start(programPath(), verb + QStringList{u"--help"_s});
    const Outcome outcome = finish(process);
    QCOMPARE(outcome.status, 0);
    const QString help = QString::fromUtf8(outcome.output);
    QVERIFY(help.contains(u"sourcelight-cli"));
    for (const auto all = help.split(u'\n'); const QString &line : all)
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void TestCli::theVersionIsToldOnStandardOutput()
{
    const Outcome outcome = run({u"--version"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.startsWith("sourcelight-cli ") && outcome.output.endsWith('\n'));
    QCOMPARE(outcome.lines().size(), 1);
}

void TestCli::theLocaleOfBatchSystemsIsNoMatter_data()
{
    QTest::addColumn<QString>("locale");
    for (const QString &locale : {u"C"_s, u"POSIX"_s, u"xx_YY"_s})
        QTest::newRow(qPrintable(locale)) << locale;
}

void TestCli::theLocaleOfBatchSystemsIsNoMatter()
{
    QFETCH(QString, locale);
    const QTemporaryDir folder;
    QVERIFY(write(folder, u"Überfahrt.txt"_s, ferries));
    QProcess process;
    process.setProcessEnvironment(environment(locale));
    process.start(programPath(), {u"read"_s, folder.filePath(u"Überfahrt.txt"_s)});
    const Outcome outcome = finish(process);
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.members(u"id"_s), QStringList{u"Überfahrt"_s});
}

void TestCli::wrongUsageIsToldWithStatusTwo_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("nothing") << u""_s << "extract, read or export"_ba;
    QTest::newRow("unknown verb") << u"annotate x"_s << "annotate"_ba;
    QTest::newRow("unknown option") << u"extract --loud"_s << "loud"_ba;
    QTest::newRow("option of another verb") << u"read --jobs 2 x"_s << "jobs"_ba;
    QTest::newRow("no number of jobs") << u"extract --jobs"_s << "jobs"_ba;
    QTest::newRow("no jobs") << u"extract --jobs 0"_s << "--jobs"_ba;
    QTest::newRow("many jobs") << u"extract --jobs 99999999999"_s << "--jobs"_ba;
    QTest::newRow("jobs in words") << u"extract --jobs two"_s << "--jobs"_ba;
    QTest::newRow("unknown input") << u"extract --from csv"_s << "jsonl"_ba;
    QTest::newRow("unknown field") << u"read --fields head=x x"_s << "text=NAME"_ba;
    QTest::newRow("field without a name") << u"extract --fields text= x"_s << "text=NAME"_ba;
    QTest::newRow("nothing to read") << u"read"_s << "file"_ba;
    QTest::newRow("nothing to export") << u"export --format csv"_s << "file"_ba;
    QTest::newRow("no format") << u"export x"_s << "jsonl, csv, w3c, html"_ba;
    QTest::newRow("unknown format") << u"export --format pdf x"_s << "jsonl, csv, w3c, html"_ba;
    QTest::newRow("tables on standard output") << u"export --format csv x"_s << "--output"_ba;
    QTest::newRow("pages on standard output") << u"export --format html x y"_s << "--output"_ba;
}

void TestCli::wrongUsageIsToldWithStatusTwo()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, complaint);
    const Outcome outcome = run(arguments.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(outcome.complaints().size(), 2);
    QVERIFY2(outcome.complaints()[0].contains(complaint), outcome.errors.constData());
    QVERIFY2(outcome.complaints()[1].contains("--help"), outcome.errors.constData());
}

void TestCli::theFastModelFindsStatementsToo()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder, u"a.txt"_s, ferries));
    for (const QStringList &options : {QStringList{}, {u"--fast"_s}}) {
        const Outcome outcome = run(QStringList{u"extract"_s} + options + QStringList{folder.filePath(u"a.txt"_s)});
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.lines().size(), 1);
        const QJsonArray attributions = QJsonDocument::fromJson(outcome.lines().front())[u"attributions"_s].toArray();
        QCOMPARE(attributions.size(), 1);
        QCOMPARE(attributions.first()[u"source"_s][u"start"_s].toInt(), int(QByteArray(ferries).indexOf("Mira")));
    }
}

void TestCli::withoutItsModelsItSaysSoAndWritesTheRest()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"sourcelight-cli"_s);
    QVERIFY(QFile::copy(programPath(), program));
    QVERIFY(write(folder, u"a.txt"_s, ferries));
    for (const QStringList &verb : {QStringList{u"extract"_s}, {u"export"_s, u"--format"_s, u"jsonl"_s}}) {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(program, verb + QStringList{folder.filePath(u"a.txt"_s), folder.filePath(u"a.txt"_s)});
        const Outcome outcome = finish(process);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.lines().size(), 2);
        QVERIFY(!QJsonDocument::fromJson(outcome.lines().front())[u"claims"_s].toArray().isEmpty());
        QCOMPARE(outcome.complaints().size(), 7); // one a model, however many articles
        QVERIFY(outcome.complaints().front().contains("parts-of-speech.slm"));
        QVERIFY(outcome.complaints().front().contains("missing or damaged"));
        QVERIFY(outcome.complaints()[1].contains("names.slm"));
        QVERIFY(outcome.complaints()[2].contains("attribution-fast.slm"));
        QVERIFY(outcome.complaints()[3].contains("references.slm"));
        QVERIFY(outcome.complaints()[4].contains("pairing.slm"));
        QVERIFY(outcome.complaints()[5].contains("attributions.slm"));
        QVERIFY(outcome.complaints().back().contains("languages.slm"));
    }
}

void TestCli::failedInputsAreNamedAndTheOthersWritten_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::newRow("extract") << QStringList{u"extract"_s};
    QTest::newRow("extract, one job") << QStringList{u"extract"_s, u"--jobs"_s, u"1"_s};
    QTest::newRow("read") << QStringList{u"read"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"--format"_s, u"jsonl"_s};
}

void TestCli::failedInputsAreNamedAndTheOthersWritten()
{
    QFETCH(QStringList, verb);
    const QTemporaryDir folder;
    QVERIFY(write(folder, u"first.txt"_s, ferries));
    QVERIFY(write(folder, u"last.txt"_s, ferries));
    QVERIFY(write(folder, u"empty.txt"_s, ""));
    QVERIFY(write(folder, u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1", 20).repeated(100)));
    QVERIFY(write(folder, u"sub/x.txt"_s, ferries));
    const QStringList failing{u"missing.txt"_s, u"sub"_s, u"empty.txt"_s, u"picture.png"_s};
    const Outcome outcome =
        run(verb + QStringList{u"first.txt"_s} + failing + QStringList{u"last.txt"_s}, {}, folder.path());
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.members(u"id"_s), (QStringList{u"first"_s, u"last"_s}));
    QCOMPARE(outcome.complaints().size(), failing.size());
    for (qsizetype i = 0; i < failing.size(); ++i) {
        const QByteArray complaint = outcome.complaints()[i];
        QVERIFY2(complaint.startsWith("sourcelight-cli: ") && complaint.endsWith('.'), complaint.constData());
        QVERIFY2(complaint.contains(failing[i].toUtf8()), complaint.constData());
    }
}

void TestCli::filesOfOneNameAreToldApart()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"a/storm.txt"_s, u"b/storm.txt"_s, u"b/flood.txt"_s, u".hidden"_s})
        QVERIFY(write(folder, name, ferries));
    const Outcome outcome =
        run({u"read"_s, u"a/storm.txt"_s, u"b/flood.txt"_s, u"b/storm.txt"_s, u".hidden"_s}, {}, folder.path());
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.members(u"id"_s), (QStringList{u"a/storm"_s, u"flood"_s, u"b/storm"_s, u".hidden"_s}));
}

void TestCli::readWritesTheFieldsOfTheContract()
{
    const Outcome outcome = run({u"read"_s, samplePath(u"landslide.txt"_s)});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.lines().size(), 1);
    const QJsonObject article = QJsonDocument::fromJson(outcome.output).object();
    QStringList keys{u"id"_s, u"title"_s, u"authors"_s, u"published"_s, u"publisher"_s, u"url"_s, u"language"_s,
        u"text"_s, u"blocks"_s, u"diagnostics"_s};
    keys.sort();
    QCOMPARE(article.keys(), keys);
    QCOMPARE(article[u"id"], u"landslide"_s);
    QVERIFY(article[u"text"].toString().contains(u"San Aurelio del Monte"));
}

void TestCli::fieldsOfACorpusCanBeNamed()
{
    const QByteArray rows = "[{\"a\": \"One\", \"b\": \"First.\"}, {\"a\": \"Two\", \"b\": \"Second.\"}]";
    const Outcome outcome = run({u"read"_s, u"--fields"_s, u"title=a,text=b"_s, u"-"_s}, rows);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.members(u"title"_s), (QStringList{u"One"_s, u"Two"_s}));
    QCOMPARE(outcome.members(u"text"_s), (QStringList{u"One\n\nFirst."_s, u"Two\n\nSecond."_s}));

    const QTemporaryDir folder;
    QVERIFY(write(folder, u"rows.json"_s, rows));
    const Outcome unnamed = run({u"read"_s, folder.filePath(u"rows.json"_s)});
    QCOMPARE(unnamed.status, 1);
    QVERIFY2(
        unnamed.errors.contains("(a, b)") && unnamed.errors.contains("--fields text=NAME"), unnamed.errors.constData());
}

void TestCli::doubtfulStatementsAreFoundOnRequest()
{
    const auto confidences = [](const QStringList &options) {
        const Outcome outcome = run(QStringList{u"extract"_s} + options +
                                    QStringList{samplePath(u"harbour-patrol.txt"_s), samplePath(u"rate-cut.md"_s)});
        QList<double> values;
        for (const QByteArray &line : outcome.lines()) {
            for (const QJsonValue attribution : QJsonDocument::fromJson(line)["attributions"_L1].toArray())
                values.append(attribution["confidence"_L1].toDouble());
        }
        return values;
    };
    const QList<double> sure = confidences({});
    const QList<double> all = confidences({u"--doubtful"_s});
    const auto isDoubtful = [](double confidence) { return confidence < 0.3; };
    QVERIFY(!sure.isEmpty());
    QVERIFY(all.size() > sure.size());
    QVERIFY(std::ranges::count_if(all, isDoubtful) > std::ranges::count_if(sure, isDoubtful));
}

void TestCli::anotherLanguageIsToldAndCanBeOverruled()
{
    const auto extracted = [](const QStringList &options) {
        return QJsonDocument::fromJson(run(QStringList{u"extract"_s} + options, ferriesInGerman).output).object();
    };
    const QJsonObject line = extracted({});
    QCOMPARE(line["language"_L1].toString(), u"de"_s);
    const QJsonObject diagnostic = line["diagnostics"_L1][0].toObject();
    QCOMPARE(diagnostic["code"_L1].toString(), u"not_english"_s);
    QCOMPARE(diagnostic["detail"_L1].toString(), u"de"_s);
    QCOMPARE(line["claims"_L1].toArray().size(), 1);
    QCOMPARE(line["claims"_L1][0]["value"_L1].toDouble(), 1250.0);
    QVERIFY(line["entities"_L1].toArray().isEmpty());

    const QJsonObject forced = extracted({u"--language"_s, u"en"_s});
    QCOMPARE(forced["language"_L1].toString(), u"en"_s);
    QVERIFY(forced["diagnostics"_L1].toArray().isEmpty());
    const Outcome wrong = run({u"extract"_s, u"--language"_s, u"deutsch"_s}, ferriesInGerman);
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.errors.contains("--language"));
}

void TestCli::readTellsTheLanguageOfTheText()
{
    const auto languageOf = [](const QByteArray &text) {
        const Outcome outcome = run({u"read"_s, u"-"_s}, text);
        return QJsonDocument::fromJson(outcome.output).object()["language"_L1].toString();
    };
    QCOMPARE(languageOf(ferriesInGerman), u"de"_s);
    QCOMPARE(languageOf(ferries), u"en"_s);
    QCOMPARE(languageOf("Holm 12\n"), QString());
}

void TestCli::anExportReplacesItsFile()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder, u"out.claims.csv"_s, "old"));
    const QString path = folder.filePath(u"out.csv"_s);
    const Outcome outcome = run({u"export"_s, u"--format"_s, u"csv"_s, u"--output"_s, path,
        samplePath(u"landslide.txt"_s), samplePath(u"rate-cut.md"_s)});
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
        (QStringList{u"out.attributions.csv"_s, u"out.claims.csv"_s, u"out.entities.csv"_s}));
    const QByteArray claims = bytesOf(folder.filePath(u"out.claims.csv"_s));
    QVERIFY(claims.contains("\r\nlandslide,"));
    QVERIFY(claims.contains("\r\nrate-cut,"));
}

void TestCli::anExportIntoAFolderNamesFilesByIds()
{
    const QTemporaryDir folder;
    const Outcome outcome = run({u"export"_s, u"--format"_s, u"w3c"_s, u"--output"_s, folder.path(),
        samplePath(u"landslide.txt"_s), samplePath(u"rate-cut.md"_s)});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"landslide.jsonld"_s, u"rate-cut.jsonld"_s}));
}

void TestCli::anExportGoesToStandardOutput()
{
    const QString sample = samplePath(u"landslide.txt"_s);
    const Outcome page = run({u"export"_s, u"--format"_s, u"html"_s, sample});
    QCOMPARE(page.status, 0);
    QVERIFY(page.output.startsWith("<!doctype html>") && page.output.endsWith("</html>\n"));
    const Outcome lines = run({u"export"_s, u"--format"_s, u"jsonl"_s, sample, samplePath(u"rate-cut.md"_s)});
    QCOMPARE(lines.status, 0);
    QCOMPARE(lines.members(u"id"_s), (QStringList{u"landslide"_s, u"rate-cut"_s}));
    QVERIFY(!lines.members(u"text"_s)[0].isEmpty());
}

void TestCli::aFailedExportLeavesTheOldFile()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder, u"old/file"_s, "old"));
    const QString below = folder.filePath(u"old/file/out.html"_s);
    const Outcome outcome =
        run({u"export"_s, u"--format"_s, u"html"_s, u"--output"_s, below, samplePath(u"landslide.txt"_s)});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.errors.contains(below.toUtf8()), outcome.errors.constData());
    QCOMPARE(bytesOf(folder.filePath(u"old/file"_s)), "old"_ba);
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
