// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/exporting.h"
#include "tests/analysisfixture.h"
#include "tests/golden.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace sourcelight;
using namespace sourcelight::formats;
using namespace Qt::StringLiterals;

class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatIsWrittenAsReviewed_data();
    void everyFormatIsWrittenAsReviewed();
    void formatsAreFoundByTheirIds();
    void partsStandBesideEachOther();
    void articlesShareAFileWhereTheFormatAllowsIt();
    void otherFormatsPutArticlesBesideEachOther();
    void inAFolderEachArticleHasFilesOfItsOwn();
    void namesOfFilesAreHarmless_data();
    void namesOfFilesAreHarmless();
    void aFailedExportNamesTheFile_data();
    void aFailedExportNamesTheFile();
    void aFailedExportLeavesTheOldFile();
    void devicesAreWrittenToAndStay();
};

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

AnalysisPtr withId(const QString &id)
{
    Analysis analysis = fixture::analysis();
    analysis.article.id = id;
    return std::make_shared<const Analysis>(std::move(analysis));
}

/// As long as it lives, no file can grow beyond some bytes, as on a full disk.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{100, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

void TestExporting::everyFormatIsWrittenAsReviewed_data()
{
    QTest::addColumn<bool>("explain");
    for (const ExportFormat &format : exportFormats()) {
        QTest::newRow(format.id.data()) << false;
        QTest::newRow(qPrintable(format.id + u"-explained"_s)) << true;
    }
}

void TestExporting::everyFormatIsWrittenAsReviewed()
{
    QFETCH(bool, explain);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const ExportFormat *format = findExportFormat(tag.section(u'-', 0, 0));
    for (const ExportPart &part : format->write(fixture::analysis(), {.withText = true, .explain = explain})) {
        const QString name = part.name.isEmpty() ? tag : tag + u'.' + part.name;
        SOURCELIGHT_COMPARE_GOLDEN(part.header + part.body, u"formats/%1.%2"_s.arg(name, format->suffix));
    }
}

void TestExporting::formatsAreFoundByTheirIds()
{
    QStringList ids;
    for (const ExportFormat &format : exportFormats()) {
        QCOMPARE(findExportFormat(QString(format.id)), &format);
        ids += format.id;
    }
    QCOMPARE(ids, (QStringList{u"jsonl"_s, u"csv"_s, u"w3c"_s, u"html"_s}));
    QCOMPARE(findExportFormat(u"JSONL"), nullptr);
    QCOMPARE(findExportFormat(u""), nullptr);
}

void TestExporting::partsStandBesideEachOther()
{
    const QTemporaryDir folder;
    const AnalysisPtr analysis = fixture::sharedAnalysis();
    const ExportFormat &csv = *findExportFormat(u"csv");
    for (const QString &name : {u"out.csv"_s, u"out"_s}) {
        const Expected<QStringList> paths = exportToFile({&analysis, 1}, csv, {}, folder.filePath(name));
        QVERIFY(paths);
        QCOMPARE(*paths, (QStringList{folder.filePath(u"out.entities.csv"_s), folder.filePath(u"out.claims.csv"_s),
                             folder.filePath(u"out.attributions.csv"_s)}));
    }
    const ExportPart claims = csv.write(*analysis, {})[1];
    QCOMPARE(bytesOf(folder.filePath(u"out.claims.csv"_s)), claims.header + claims.body);
}

void TestExporting::articlesShareAFileWhereTheFormatAllowsIt()
{
    const QTemporaryDir folder;
    const std::vector<AnalysisPtr> analyses{withId(u"one"_s), withId(u"two"_s)};
    const ExportFormat &csv = *findExportFormat(u"csv");
    const Expected<QStringList> paths = exportToFile(analyses, csv, {}, folder.filePath(u"out.csv"_s));
    QVERIFY(paths);
    QCOMPARE(paths->size(), 3);
    const QByteArray entities = bytesOf(paths->first());
    QCOMPARE(entities.count("article,entity"), 1);
    QCOMPARE(entities.count("\r\none,e1,"), 3);
    QCOMPARE(entities.count("\r\ntwo,e1,"), 3);
}

void TestExporting::otherFormatsPutArticlesBesideEachOther()
{
    const QTemporaryDir folder;
    const std::vector<AnalysisPtr> analyses{withId(u"a/one"_s), withId(u"two"_s), withId(u"two"_s)};
    const ExportFormat &html = *findExportFormat(u"html");
    const Expected<QStringList> paths = exportToFile(analyses, html, {}, folder.filePath(u"out.html"_s));
    QVERIFY(paths);
    QCOMPARE(*paths, (QStringList{folder.filePath(u"out.a-one.html"_s), folder.filePath(u"out.two.html"_s),
                         folder.filePath(u"out.two--2.html"_s)}));
    for (const QString &path : *paths)
        QVERIFY(bytesOf(path).startsWith("<!doctype html>"));
}

void TestExporting::inAFolderEachArticleHasFilesOfItsOwn()
{
    const QTemporaryDir folder;
    const std::vector<AnalysisPtr> analyses{withId(u"a/one"_s), withId(u"two"_s)};
    for (const QString &format : {u"jsonl"_s, u"csv"_s})
        QVERIFY(exportToFolder(analyses, *findExportFormat(format), {}, folder.path()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
        (QStringList{u"a-one.attributions.csv"_s, u"a-one.claims.csv"_s, u"a-one.entities.csv"_s, u"a-one.jsonl"_s,
            u"two.attributions.csv"_s, u"two.claims.csv"_s, u"two.entities.csv"_s, u"two.jsonl"_s}));
}

void TestExporting::namesOfFilesAreHarmless_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"harbour-patrol"_s << u"harbour-patrol"_s;
    QTest::newRow("accents") << u"Überfahrt 3"_s << u"Überfahrt 3"_s;
    QTest::newRow("several of a file") << u"mail#12"_s << u"mail-12"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"article..-..-etc-passwd"_s;
    QTest::newRow("hidden") << u".profile"_s << u"article.profile"_s;
    QTest::newRow("an option") << u"-rf"_s << u"article-rf"_s;
    QTest::newRow("empty") << QString() << u"article"_s;
    QTest::newRow("other systems") << u"a\\b:c*d?e\"f<g>h|i"_s << u"a-b-c-d-e-f-g-h-i"_s;
    QTest::newRow("control characters") << u"a\0b\nc\x7f"_s << u"a-b-c-"_s;
    QTest::newRow("long") << QString(500, u'x') << QString(60, u'x');
}

void TestExporting::namesOfFilesAreHarmless()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QCOMPARE(fileNameFor(id), name);
}

void TestExporting::aFailedExportNamesTheFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("in no folder") << u"nowhere/out.jsonl"_s;
    QTest::newRow("below a file") << u"file/out.jsonl"_s;
    QTest::newRow("in a read-only folder") << u"/proc/out.jsonl"_s;
    QTest::newRow("no name") << QString();
}

void TestExporting::aFailedExportNamesTheFile()
{
    QFETCH(QString, path);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QVERIFY(golden::write(folder.filePath(u"file"_s), "old"));
    const QString target = path.isEmpty() || path.startsWith(u'/') ? path : folder.filePath(path);
    const AnalysisPtr analysis = fixture::sharedAnalysis();
    const Expected<QStringList> paths = exportToFile({&analysis, 1}, *findExportFormat(u"jsonl"), {}, target);
    QVERIFY(!paths);
    QCOMPARE(paths.error().code, ErrorCode::CannotWrite);
    QCOMPARE(paths.error().where, target);
    QVERIFY(!paths.error().detail.isEmpty());
    QCOMPARE(
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), (QStringList{u"file"_s, u"folder"_s}));
}

void TestExporting::aFailedExportLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const QStringList names{u"out.attributions.csv"_s, u"out.claims.csv"_s, u"out.entities.csv"_s, u"out.html"_s};
    for (const QString &name : names)
        QVERIFY(golden::write(folder.filePath(name), "old " + name.toUtf8()));
    const AnalysisPtr analysis = fixture::sharedAnalysis();
    {
        const FullDisk full;
        for (const QString &format : {u"html"_s, u"csv"_s}) {
            const QString path = folder.filePath(u"out."_s + format);
            const Expected<QStringList> paths = exportToFile({&analysis, 1}, *findExportFormat(format), {}, path);
            QVERIFY(!paths);
            QCOMPARE(paths.error().code, ErrorCode::CannotWrite);
        }
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), names);
    for (const QString &name : names)
        QCOMPARE(bytesOf(folder.filePath(name)), "old " + name.toUtf8());
}

void TestExporting::devicesAreWrittenToAndStay()
{
    const QTemporaryDir folder;
    const QByteArray pipe = QFile::encodeName(folder.filePath(u"pipe"_s));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const int reader = open(pipe.constData(), O_RDWR | O_NONBLOCK);
    QVERIFY(reader >= 0);
    const AnalysisPtr analysis = fixture::sharedAnalysis();
    const ExportFormat &format = *findExportFormat(u"html");
    const Expected<QStringList> paths = exportToFile({&analysis, 1}, format, {}, QFile::decodeName(pipe));
    QVERIFY2(paths, qPrintable(paths ? QString() : paths.error().detail));
    QByteArray read(1 << 16, '\0');
    read.truncate(::read(reader, read.data(), size_t(read.size())));
    close(reader);
    QCOMPARE(read, format.write(*analysis, {}).front().body);
    QVERIFY(!QFileInfo(QFile::decodeName(pipe)).isFile());
}

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
