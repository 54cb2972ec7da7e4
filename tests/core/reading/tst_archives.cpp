// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/unpacking.h"
#include "dump.h"
#include "zipwriter.h"

#include <KCompressionDevice>
#include <QBuffer>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

QByteArray compressed(const QByteArray &bytes, KCompressionDevice::CompressionType type)
{
    QBuffer buffer;
    KCompressionDevice device(&buffer, false, type);
    if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size())
        return {};
    device.close();
    return buffer.data();
}

QByteArray gzipped(const QByteArray &bytes)
{
    return compressed(bytes, KCompressionDevice::GZip);
}

/// An archive of one file, with bytes before it, whose directory says in ZIP64's way that the file begins @p at.
QByteArray zip64(const QByteArray &bytes, qint64 at)
{
    const QByteArray name = "a.txt";
    const QByteArray field = littleEndian<quint16>(1) + littleEndian<quint16>(sizeof at) + littleEndian(at);
    QByteArray archive = zipped({{name, bytes}});
    const qsizetype directory = archive.indexOf("PK\1\2");
    archive.replace(directory + 30, 2, littleEndian(quint16(field.size())));
    archive.replace(directory + 42, 4, littleEndian(quint32(0xffffffff)));
    archive.insert(directory + 46 + name.size(), field);
    const qsizetype end = archive.lastIndexOf("PK\5\6");
    archive.replace(end + 12, 4, littleEndian(quint32(end - directory)));
    return archive.prepend("PK\3\4 before");
}

/// A line an article: its id and its text.
QString told(const Outcome &outcome)
{
    QStringList lines;
    for (const ReadArticle &read : outcome.articles)
        lines.append(read.article.id + u": "_s + read.article.text);
    return lines.join(u'\n');
}

} // namespace

class ArchivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void archiveIsRead_data();
    void archiveIsRead();
    void badArchiveIsAnError_data();
    void badArchiveIsAnError();
    void oneBadFileDoesNotKeepTheOthersBack();
    void limitsHoldForAllTogether();
    void readerCanStop();
    void damagedArchiveNeverCrashes_data();
    void damagedArchiveNeverCrashes();
};

void ArchivesTest::archiveIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *title, const QString &name, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(title) << name << bytes << expected;
    };
    const QByteArray text = "The bridge is closed.";
    row("gzip", u"storm.txt.gz"_s, gzipped(text), u"storm.txt: The bridge is closed."_s);
    row("bzip2", u"storm.txt.bz2"_s, compressed(text, KCompressionDevice::BZip2),
        u"storm.txt: The bridge is closed."_s);
    row("xz", u"storm.txt.xz"_s, compressed(text, KCompressionDevice::Xz), u"storm.txt: The bridge is closed."_s);
    row("gzip, misnamed", u"storm.html"_s, gzipped(text), u"storm: The bridge is closed."_s);
    row("gzip of two pieces", u"storm.gz"_s, gzipped("The bridge ") + gzipped("is closed."),
        u"storm: The bridge is closed."_s);
    row("gzip of a page", u"page.html.gz"_s, gzipped("<!doctype html><p>The bridge is closed."),
        u"page.html: The bridge is closed."_s);
    row("ZIP of one file", u"storm.zip"_s, zipped({deflatedItem("a", text)}), u"storm: The bridge is closed."_s);
    row("ZIP of several", u"news.zip"_s,
        zipped({{"news/", ""}, deflatedItem("news/b.txt", text), {"a.md", "# One\n\nTwo."}, {"a.css", "p {}"},
            {"__MACOSX/a.md", "no"}, {".hidden.txt", "no"}, deflatedItem("c.htm", "<html><p>Three.")}),
        u"news#1: The bridge is closed.\nnews#2: One\n\nTwo.\nnews#3: Three."_s);
    row("ZIP with bytes before it", u"news.zip"_s,
        QByteArray(zipped({{"a.txt", text}})).prepend("PK\3\4 what an archiver put there"),
        u"news: The bridge is closed."_s);
    row("archives in an archive", u"news.zip"_s,
        zipped({{"a.txt.gz", gzipped(text)}, {"b.zip", zipped({{"b.txt", "So be it."}})}}),
        u"news#1: The bridge is closed.\nnews#2: So be it."_s);
    row("as deep as may be", u"news.zip"_s, zipped({{"b.zip", zipped({{"a.txt.gz", gzipped(text)}})}}),
        u"news: The bridge is closed."_s);
}

void ArchivesTest::archiveIsRead()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);

    const Outcome outcome = readBytes(bytes, name);
    QVERIFY(outcome.result);
    QTEST(told(outcome), "expected");
}

void ArchivesTest::badArchiveIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("where");

    using enum ErrorCode;
    const auto row = [](const char *title, const QByteArray &bytes, ErrorCode code, const QString &in = {}) {
        QTest::newRow(title) << bytes << code << u"a.zip"_s + in;
    };
    const QByteArray text = QByteArray("The bridge is closed. ").repeated(40);
    const QByteArray good = zipped({{"a.txt", text}});
    row("cut short", good.chopped(30), Malformed);
    row("no more than its head", good.first(10), Malformed);
    row("empty", zipped({}), UnsupportedFormat);
    row("folders only", zipped({{"a/", ""}}), UnsupportedFormat);
    row("pictures only", zipped({{"a.png", "x"}, {"b.png", "x"}}), UnsupportedFormat);
    row("an empty file", zipped({{"a.txt", ""}}), Empty, u"/a.txt"_s);
    row("locked", zipped({{"a.txt", text, 0, 0, 1}}), Encrypted, u"/a.txt"_s);
    row("another compression", zipped({{"a.txt", text, 12}}), UnsupportedFormat, u"/a.txt"_s);
    row("an entry beyond all archives", zip64(text, std::numeric_limits<qint64>::max()), Malformed);
    row("a path that leads out", zipped({{"../a.txt", text}}), Malformed, u"/../a.txt"_s);
    row("an absolute path", zipped({{"/etc/a.txt", text}}), Malformed, u"//etc/a.txt"_s);
    row("a drive", zipped({{"C:\\a.txt", text}}), Malformed, u"/C:/a.txt"_s);
    row("too many files", zipped(QList<ZipItem>(mostEntries + 1, {"a", ""})), TooLarge);
    row("deeper than may be", zipped({{"b.zip", zipped({{"c.zip", zipped({{"a.gz", gzipped(text)}})}})}}), TooLarge,
        u"/b.zip/c.zip/a.gz"_s);
    row("a bomb", zipped({deflatedItem("a.txt", QByteArray(int(smallestSuspect) * 4, 'a'))}), TooLarge, u"/a.txt"_s);
    row("a bomb of gzip", gzipped(QByteArray(int(smallestSuspect) * 4, 'a')), TooLarge);
    row("gzip cut short", gzipped(text).chopped(12), Malformed);
    row("gzip of no more than its head", gzipped(text).first(10), Malformed);
    row("bzip2 cut short", compressed(text, KCompressionDevice::BZip2).chopped(12), Malformed);
    row("xz cut short", compressed(text, KCompressionDevice::Xz).chopped(12), Malformed);
    QByteArray broken = gzipped(text);
    broken.replace(12, 8, "\xff\xff\xff\xff\xff\xff\xff\xff");
    row("gzip with wrong bytes", broken, Malformed);
    row("gzip of a picture", gzipped("\x89PNG\r\n\x1a\n"), Binary);
}

void ArchivesTest::badArchiveIsAnError()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);

    const Outcome outcome = readBytes(bytes, u"a.zip"_s);
    QVERIFY(!outcome.result);
    QVERIFY(outcome.articles.isEmpty());
    QCOMPARE(outcome.result.error().code, code);
    QTEST(outcome.result.error().where, "where");
}

void ArchivesTest::oneBadFileDoesNotKeepTheOthersBack()
{
    const Outcome outcome = readBytes(
        zipped({{"a.txt", "One."}, {"b.docx", "PK\3\4"}, {"../c.txt", "No."}, {"d.txt", "Two."}}), u"news.zip"_s);
    QCOMPARE(told(outcome), u"news#1: One.\nnews#2: Two."_s);
    QVERIFY(!outcome.result);
    QCOMPARE(outcome.result.error(), (Error{ErrorCode::Malformed, {}, u"news.zip/b.docx"_s}));
}

void ArchivesTest::limitsHoldForAllTogether()
{
    UnpackingBudget budget{10'000, 0};
    const QByteArray bytes(4'000, 'a');
    QVERIFY(unpack(gzipped(bytes), Compression::GZip, budget, {}));
    QVERIFY(unpack(gzipped(bytes), Compression::GZip, budget, {}));
    QCOMPARE(budget.bytes, 2'000);
    const auto third = unpack(gzipped(bytes), Compression::GZip, budget, {});
    QVERIFY(!third);
    QCOMPARE(third.error().code, ErrorCode::TooLarge);
}

void ArchivesTest::readerCanStop()
{
    const QByteArray bytes = zipped({{"a.txt", "One."}, {"b.txt", "Two."}, {"c.txt", "Three."}});
    int count = 0;
    QVERIFY(readArticles({{}, u"a.zip"_s, bytes, {}}, {}, [&count](const ReadArticle &) { return ++count < 2; }));
    QCOMPARE(count, 2);

    std::stop_source source;
    source.request_stop();
    const Outcome outcome = readBytes(bytes, u"a.zip"_s, {}, {source.get_token(), {}});
    QVERIFY(outcome.articles.isEmpty());
    QCOMPARE(outcome.result.error(), (Error{ErrorCode::Cancelled, {}, u"a.zip"_s}));

    QList<double> shares;
    const QByteArray nine = zipped(QList<ZipItem>(9, {"a.txt", "One."})); // ninths do not add up to one
    QVERIFY(readBytes(nine, u"a.zip"_s, {}, {{}, [&shares](double share) { shares.append(share); }}).result);
    QVERIFY(shares.size() > 8);
    QVERIFY(std::ranges::is_sorted(shares));
    QVERIFY(shares.last() <= 1.0);
}

void ArchivesTest::damagedArchiveNeverCrashes_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray text = "The bridge is closed, and so is the tunnel.";
    QTest::newRow("ZIP") << zipped({deflatedItem("a.txt", text), {"b.txt.gz", gzipped(text)}});
    QTest::newRow("gzip") << gzipped(text);
    QTest::newRow("bzip2") << compressed(text, KCompressionDevice::BZip2);
    QTest::newRow("xz") << compressed(text, KCompressionDevice::Xz);
}

void ArchivesTest::damagedArchiveNeverCrashes()
{
    QFETCH(const QByteArray, bytes);

    int refused = 0;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const int bit : {0, 3, 7}) {
            QByteArray damaged = bytes;
            damaged[at] = char(damaged[at] ^ (1 << bit));
            refused += !readBytes(damaged, u"a.zip"_s).result;
        }
        refused += !readBytes(bytes.first(at), u"a.zip"_s).result;
    }
    QVERIFY(refused > bytes.size());
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::ArchivesTest)
#include "tst_archives.moc"
