// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

Error errorOf(const QString &path, const ReadOptions &options = {}, const Progress &progress = {})
{
    const auto result = readArticles(path, options, [](ReadArticle) { return true; }, progress);
    return result ? Error{ErrorCode::CannotWrite, u"no error"_s, {}} : result.error();
}

} // namespace

class ReadArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatIsRecognised_data();
    void formatIsRecognised();
    void formatCanBeForced();
    void everyFormatIsFuzzed();
    void encodingCanBeForced();
    void articleKnowsItsSource();
    void idIsTheNameWithoutItsLastExtension_data();
    void idIsTheNameWithoutItsLastExtension();
    void pathThatCannotBeReadIsAnError();
    void fileWithoutPermissionIsAnError();
    void bytesThatAreNoArticleAreAnError_data();
    void bytesThatAreNoArticleAreAnError();
    void hugeFileIsRefusedUnread();
    void oddInputIsTold();
    void stoppedReadingIsCancelled();
    void progressNeverFalls();
    void largeInputIsRead_data();
    void largeInputIsRead();
    void samplesAreRead_data();
    void samplesAreRead();
};

void ReadArticlesTest::formatIsRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");

    const QByteArray tags = "<p>One</p>\n<p>Two <b>b</b> <em>c</em></p>\n<p>Three</p><p>Four</p>";
    const auto row = [](const char *title, const QString &name, const QByteArray &bytes, const QString &format) {
        QTest::newRow(title) << name << bytes << format;
    };
    row("text by name", u"a.txt"_s, "The bridge.", u"plaintext"_s);
    row("text without a name", u"clipboard"_s, "The bridge.", u"plaintext"_s);
    row("any other name", u"a.xyz"_s, "The bridge.", u"plaintext"_s);
    row("Markdown by name", u"a.md"_s, "The bridge.", u"markdown"_s);
    row("Markdown by name in capitals", u"A.MARKDOWN"_s, "The bridge.", u"markdown"_s);
    row("Markdown by headings", u"clipboard"_s, "# One\n\nThe bridge.\n\n## Two\n\nThe bus.\n", u"markdown"_s);
    row("Markdown by a heading and a link", u"a.txt"_s, "# One\n\nThe [bridge](https://example.org).\n", u"markdown"_s);
    row("Markdown by front matter", u"a.txt"_s, "---\ntitle: One\n---\nThe bridge.\n", u"markdown"_s);
    row("a hash alone is no Markdown", u"a.txt"_s, "# One\n\nThe bridge.\n", u"plaintext"_s);
    row("stars alone are no Markdown", u"a.txt"_s, "The **bridge**.\n", u"plaintext"_s);
    row("HTML by name", u"a.htm"_s, "The <b>bridge</b>.<p>", u"html"_s);
    row("HTML by doctype", u"a.txt"_s, "\n<!DOCTYPE html><p>The bridge.", u"html"_s);
    row("HTML by its root", u"clipboard"_s, "<html><p>The bridge.", u"html"_s);
    row("HTML by its root, after a mark", u"a.txt"_s, "\xef\xbb\xbf<!-- x -->\n<HTML lang=en><p>The bridge.",
        u"html"_s);
    row("XHTML", u"a"_s, "<?xml version=\"1.0\"?>\n<!DOCTYPE html><p>The bridge.", u"html"_s);
    row("HTML in UTF-16", u"a"_s, "\xff\xfe<\0h\0t\0m\0l\0>\0a\0"_ba, u"html"_s);
    row("HTML by many tags", u"a.txt"_s, tags, u"html"_s);
    row("text named HTML", u"a.html"_s, "The bridge.\n\nThe bus.", u"plaintext"_s);
    row("HTML named Markdown", u"a.md"_s, "<!doctype html><p>The bridge.", u"html"_s);
    row("Markdown with tags", u"a.md"_s, tags, u"markdown"_s);
}

void ReadArticlesTest::formatIsRecognised()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);

    const Outcome outcome = readBytes(bytes, name);
    QVERIFY(outcome.result);
    QTEST(outcome.article().source.format, "format");
}

void ReadArticlesTest::formatCanBeForced()
{
    QCOMPARE(readBytes("<p>One", u"a.html"_s, {u"plaintext"_s, {}}).article().text, u"<p>One"_s);
    QCOMPARE(readBytes("<p>One", u"a.txt"_s, {u"html"_s, {}}).article().text, u"One"_s);
    QCOMPARE(readBytes("*One*", u"a.txt"_s, {u"markdown"_s, {}}).article().text, u"One"_s);
    QCOMPARE(readBytes("One", u"a.txt"_s, {u"scroll"_s, {}}).result.error(),
        (Error{ErrorCode::UnsupportedFormat, u"scroll"_s, u"a.txt"_s}));
}

void ReadArticlesTest::everyFormatIsFuzzed()
{
    const QDir seeds(QStringLiteral(SOURCELIGHT_TEST_DIR "/fuzz/seeds"));
    for (const Format &format : formats())
        QVERIFY2(!QDir(seeds.filePath(format.id)).isEmpty(), format.id.data());
}

void ReadArticlesTest::encodingCanBeForced()
{
    const QByteArray bytes = "\xed\xcf\xd3\xd4";
    for (const QString &format : {u"plaintext"_s, u"markdown"_s, u"html"_s}) {
        const Outcome outcome = readBytes(bytes, u"a"_s, {format, u"koi8-r"_s});
        QCOMPARE(outcome.article().text, u"Мост"_s);
        QCOMPARE(outcome.article().source.encoding, u"KOI8-R"_s);
        QCOMPARE(readBytes(bytes, u"a"_s, {format, u"klingon"_s}).result.error(),
            (Error{ErrorCode::UnsupportedFormat, u"klingon"_s, u"a"_s}));
    }
}

void ReadArticlesTest::articleKnowsItsSource()
{
    const QTemporaryDir folder;
    const QByteArray bytes = "The bridge.";
    const QString path = write(folder, u"two words.v1.txt"_s, bytes);
    QDir::setCurrent(folder.path());
    Article article;
    QVERIFY(readArticles(u"./two words.v1.txt"_s, {}, [&article](ReadArticle read) {
        article = read.article;
        return true;
    }));
    QCOMPARE(article.id, u"two words.v1"_s);
    QCOMPARE(article.source.path, path);
    QCOMPARE(article.source.format, u"plaintext"_s);
    QCOMPARE(article.source.encoding, u"UTF-8"_s);
    QCOMPARE(article.source.sha256.toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(readBytes(bytes, u"clipboard"_s).article().source.path, QString());
    QDir::setCurrent(QDir::rootPath());
}

void ReadArticlesTest::idIsTheNameWithoutItsLastExtension_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");

    QTest::newRow("one extension") << u"bridge.txt"_s << u"bridge"_s;
    QTest::newRow("two extensions") << u"bridge.en.md"_s << u"bridge.en"_s;
    QTest::newRow("none") << u"bridge"_s << u"bridge"_s;
    QTest::newRow("hidden") << u".bridge"_s << u".bridge"_s;
    QTest::newRow("clipboard") << u"clipboard"_s << u"clipboard"_s;
}

void ReadArticlesTest::idIsTheNameWithoutItsLastExtension()
{
    QFETCH(const QString, name);
    QTEST(readBytes("The bridge.", name).article().id, "id");
}

void ReadArticlesTest::pathThatCannotBeReadIsAnError()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing.txt"_s);
    QCOMPARE(errorOf(missing), (Error{ErrorCode::NotFound, {}, missing}));
    QCOMPARE(errorOf(QString()).code, ErrorCode::NotFound);
    QCOMPARE(errorOf(u"/a\0b"_s).code, ErrorCode::NotFound);
    QCOMPARE(errorOf(folder.path()), (Error{ErrorCode::IsFolder, {}, folder.path()}));
    QCOMPARE(errorOf(u"/dev/null"_s), (Error{ErrorCode::NotRegularFile, {}, u"/dev/null"_s}));

    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(errorOf(pipe), (Error{ErrorCode::NotRegularFile, {}, pipe}));

    const QString link = folder.filePath(u"link.txt"_s);
    QVERIFY(QFile::link(missing, link));
    QCOMPARE(errorOf(link), (Error{ErrorCode::NotFound, {}, link}));

    const QString loop = folder.filePath(u"loop.txt"_s);
    QVERIFY(QFile::link(loop, loop));
    QCOMPARE(errorOf(loop).where, loop);
    QCOMPARE(errorOf(folder.filePath(QString(5'000, u'a'))).code, ErrorCode::CannotRead);
}

void ReadArticlesTest::fileWithoutPermissionIsAnError()
{
    const QTemporaryDir folder;
    const QString path = write(folder, u"secret.txt"_s, "The bridge.");
    QVERIFY(QFile::setPermissions(path, {}));
    if (QFile file(path); file.open(QIODevice::ReadOnly))
        QSKIP("this user may read any file");
    const Error error = errorOf(path);
    QCOMPARE(error.code, ErrorCode::NoPermission);
    QCOMPARE(error.where, path);
}

void ReadArticlesTest::bytesThatAreNoArticleAreAnError_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    using enum ErrorCode;
    QTest::newRow("nothing") << u"a.txt"_s << QByteArray() << Empty;
    QTest::newRow("white space") << u"a.txt"_s << " \t\r\n\f\v \xc2\xa0\xe2\x80\xa9"_ba << Empty;
    QTest::newRow("a byte order mark") << u"a.txt"_s << "\xef\xbb\xbf"_ba << Empty;
    QTest::newRow("a byte order mark of UTF-16") << u"a.txt"_s << "\xff\xfe"_ba << Empty;
    QTest::newRow("Markdown without words") << u"a.md"_s << "---\n\n***\n\n<!-- x -->\n"_ba << Empty;
    QTest::newRow("front matter without a title") << u"a.md"_s << "---\nauthor: Anna Costa\n---\n"_ba << Empty;
    QTest::newRow("a page without words") << u"a.html"_s << "<html><body><img></body></html>"_ba << Empty;
    QTest::newRow("a picture") << u"a.txt"_s << "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_ba << Binary;
    QTest::newRow("a picture named HTML") << u"a.html"_s << "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_ba << Binary;
    QTest::newRow("an archive cut short, named Markdown") << u"a.md"_s << "PK\3\4\24\0\0\0\10\0"_ba << Malformed;
    QTest::newRow("zeros") << u"a.txt"_s << QByteArray(100, '\0') << Binary;
}

void ReadArticlesTest::bytesThatAreNoArticleAreAnError()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);

    const Outcome outcome = readBytes(bytes, name);
    QVERIFY(outcome.articles.isEmpty());
    QCOMPARE(outcome.result.error(), (Error{code, {}, name}));

    const QTemporaryDir folder;
    const QString path = write(folder, name, bytes);
    QCOMPARE(errorOf(path), (Error{code, {}, path}));
}

void ReadArticlesTest::hugeFileIsRefusedUnread()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"huge.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // A hole in the file: it takes no place on the disk.
    QVERIFY(file.resize(largestFile + 1));
    const Error error = errorOf(file.fileName());
    QCOMPARE(error, (Error{ErrorCode::TooLarge, u"512.00 MiB"_s, file.fileName()}));
}

void ReadArticlesTest::oddInputIsTold()
{
    const Outcome outcome =
        readBytes("The b\0ridge is \xc3\xa9t\xc3\xa9 \xc3\xa9 \xc3\xa9 \xc3.\n\n"_ba + QByteArray(200'000, 'a'));
    QVERIFY(outcome.result);
    const auto &diagnostics = outcome.diagnostics();
    QCOMPARE(diagnostics.size(), size_t(3));
    QCOMPARE(diagnostics[0].code, DiagnosticCode::InvalidEncoding);
    QCOMPARE(diagnostics[1].code, DiagnosticCode::NulCharacters);
    QCOMPARE(textOf(outcome.article(), diagnostics[1].span), u"\ufffd"_s);
    QCOMPARE(diagnostics[2].code, DiagnosticCode::LongLine);
    QCOMPARE(diagnostics[2].span, outcome.article().blocks.back().span);
}

void ReadArticlesTest::stoppedReadingIsCancelled()
{
    std::stop_source source;
    source.request_stop();
    const Progress progress{source.get_token(), {}};
    for (const QString &name : {u"a.txt"_s, u"a.md"_s, u"a.html"_s}) {
        const Outcome outcome = readBytes("<html><p>The bridge.", name, {}, progress);
        QVERIFY(outcome.articles.isEmpty());
        QCOMPARE(outcome.result.error(), (Error{ErrorCode::Cancelled, {}, name}));
    }
    const QTemporaryDir folder;
    const QString path = write(folder, u"a.txt"_s, "The bridge.");
    QCOMPARE(errorOf(path, {}, progress).code, ErrorCode::Cancelled);
}

void ReadArticlesTest::progressNeverFalls()
{
    const QByteArray lines = QByteArray("The bridge is closed.\n").repeated(50'000);
    const QByteArray text = "Subject: Bridges\n\n" + lines + "-- \n" + lines;
    for (const QString &format : {u"plaintext"_s, u"markdown"_s, u"html"_s, u"eml"_s}) {
        QList<double> shares;
        QVERIFY(readBytes(text, u"a"_s, {format, {}}, {{}, [&shares](double share) { shares.append(share); }}).result);
        QVERIFY(shares.size() > 1);
        QVERIFY(std::ranges::is_sorted(shares));
        QVERIFY(shares.first() >= 0.0);
        QCOMPARE(shares.last(), 1.0);
    }
}

void ReadArticlesTest::largeInputIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<qsizetype>("blocks");

    const QByteArray sentence = "The council voted to close the old bridge until the spring. ";
    const auto row = [](const char *name, const QByteArray &bytes, const QString &format, qsizetype blocks) {
        QTest::newRow(name) << bytes << format << blocks;
    };
    for (const QString &format : {u"plaintext"_s, u"markdown"_s, u"html"_s})
        row(qPrintable(u"one line of 10 MB as "_s + format), sentence.repeated(170'000), format, 1);
    row("a million tiny lines", QByteArray("a\n").repeated(1'000'000), u"plaintext"_s, 1'000'000);
    row("a million tiny lines of Markdown", QByteArray("a\n\n").repeated(1'000'000), u"markdown"_s, 1'000'000);
    row("a million empty lines", QByteArray("\n").repeated(1'000'000) + 'a', u"plaintext"_s, 1);
    row("a million quotes", QByteArray("> a\n").repeated(1'000'000), u"plaintext"_s, 1'000'000);
    row("a million items", QByteArray("- a\n").repeated(1'000'000), u"plaintext"_s, 1'000'000);
    row("a paragraph of a hundred thousand lines",
        (sentence.repeated(2) + '\n').repeated(100'000).replace("spring. \n", "spring\n"), u"plaintext"_s, 1);
    row("white space without end", "a" + QByteArray(10'000'000, ' ') + "b", u"plaintext"_s, 1);
    row("a line of dashes", QByteArray(10'000'000, '-'), u"plaintext"_s, 1);
    row("a hundred thousand paragraphs of HTML", ("<p>" + sentence + "</p>").repeated(100'000), u"html"_s, 100'000);
    row("Shift-JIS in one line", QByteArray("\x8b\xb4\x82\xcd").repeated(1'000'000), u"plaintext"_s, 1);
}

void ReadArticlesTest::largeInputIsRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, format);
    QFETCH(const qsizetype, blocks);

    const Outcome outcome = readBytes(bytes, u"a"_s, {format, {}});
    QVERIFY(outcome.result);
    QCOMPARE(qsizetype(outcome.article().blocks.size()), blocks);
}

void ReadArticlesTest::samplesAreRead_data()
{
    QTest::addColumn<QString>("path");

    const QDir samples(QStringLiteral(SOURCELIGHT_SOURCE_DIR "/resources/samples"));
    for (const auto all = samples.entryList(QDir::Files); const QString &name : all)
        QTest::newRow(qPrintable(name)) << samples.filePath(name);
}

void ReadArticlesTest::samplesAreRead()
{
    QFETCH(const QString, path);

    QList<ReadArticle> articles;
    QVERIFY(readArticles(path, {}, [&articles](ReadArticle article) {
        articles.append(std::move(article));
        return true;
    }));
    QCOMPARE(articles.size(), 1);
    QVERIFY(articles.first().diagnostics.empty());
    const Article &article = articles.first().article;
    QCOMPARE(article.blocks[0].kind, BlockKind::Headline);
    QCOMPARE(article.blocks[1].kind, BlockKind::Byline);
    QCOMPARE(article.blocks[2].kind, BlockKind::Dateline);
    QCOMPARE(article.blocks[3].kind, BlockKind::Paragraph);
    QCOMPARE(article.title, textOf(article, article.blocks[0].span));
    QVERIFY(!article.authors.isEmpty());
    QCOMPARE(article.published.size(), 10);
    QVERIFY(article.language.isEmpty()); // nothing declares it
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::ReadArticlesTest)
#include "tst_readarticles.moc"
