// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/characterset.h"
#include "dump.h"
#include "tests/golden.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

/// Every file in tests/golden/reading and every sample is a test: what is read of it stands beside it in "NAME.blocks".
class ReadingGoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileReadsAsBefore_data() { addFiles(); }
    void fileReadsAsBefore();
    void damagedFileIsReadInGoodOrder_data() { addFiles(); }
    void damagedFileIsReadInGoodOrder();

private:
    static void addFiles();
};

void ReadingGoldenTest::addFiles()
{
    QTest::addColumn<QString>("path");

    for (const QString &folder : {QStringLiteral(SOURCELIGHT_TEST_DIR "/golden/reading"),
             QStringLiteral(SOURCELIGHT_SOURCE_DIR "/resources/samples")}) {
        for (const auto all = QDir(folder).entryInfoList(QDir::Files); const QFileInfo &file : all) {
            if (file.suffix() != u"blocks")
                QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        }
    }
}

void ReadingGoldenTest::fileReadsAsBefore()
{
    QFETCH(const QString, path);

    QString got, fault = u"nothing read"_s;
    QVERIFY(readArticles(path, {}, [&](const ReadArticle &read) {
        const Article &article = read.article;
        got += u"format: "_s + article.source.format + u", "_s + article.source.encoding + u'\n';
        for (const Diagnostic &diagnostic : read.diagnostics)
            got += u"diagnostic: "_s + nameOf(diagnostic.code) + u' ' + diagnostic.detail + u'\n';
        got += dump(article) + u'\n';
        const auto source = sourceText({path, {}, {}}, article.source);
        fault = source ? faultOf(article, *source) : source.error().detail;
        return true;
    }));
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    SOURCELIGHT_COMPARE_GOLDEN(got.toUtf8(), u"reading/"_s + QFileInfo(path).fileName() + u".blocks"_s);
}

/// Bytes changed, taken out and doubled at random: whatever is read, its blocks and origins are as article.h says.
void ReadingGoldenTest::damagedFileIsReadInGoodOrder()
{
    QFETCH(const QString, path);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    static constexpr char odd[] = "<>&;/-#*_`[]()|!\"'=:.\r\n\t\f\0\xc3\xa9\xff\xe2\x80\xa8 1aA";
    const QByteArrayView spice(odd, sizeof(odd) - 1);
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = whole;
        for (int change = random.bounded(1, 30); change > 0; --change) {
            const qsizetype at = random.bounded(bytes.size());
            const qsizetype length = std::min<qsizetype>(random.bounded(1, 60), bytes.size() - at);
            switch (random.bounded(3)) {
            case 0:
                bytes[at] = spice[random.bounded(spice.size())];
                break;
            case 1:
                bytes.remove(at, std::min(length, bytes.size() - 1));
                break;
            default:
                bytes.insert(at, bytes.sliced(random.bounded(bytes.size() - length + 1), length));
            }
        }
        for (const QString &format : {u"plaintext"_s, u"markdown"_s, u"html"_s}) {
            const Outcome outcome = readBytes(bytes, u"a"_s, {format, u"UTF-8"_s});
            if (!outcome.result)
                continue;
            const QString fault = faultOf(outcome.article(), decode(bytes, u"UTF-8"_s)->text);
            QVERIFY2(fault.isEmpty(), qPrintable(u"%1 in round %2: %3"_s.arg(format).arg(round).arg(fault)));
        }
    }
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::ReadingGoldenTest)
#include "tst_readinggolden.moc"
