// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"
#include "tests/golden.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

/// Every file in tests/golden/reading and every sample is a test: what is read of it stands beside it in "NAME.blocks".
class ReadingGoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileReadsAsBefore_data();
    void fileReadsAsBefore();
};

void ReadingGoldenTest::fileReadsAsBefore_data()
{
    QTest::addColumn<QString>("path");

    for (const QString &folder : {QStringLiteral(SOURCELIGHT_TEST_DIR "/golden/reading"),
             QStringLiteral(SOURCELIGHT_SOURCE_DIR "/resources/samples")}) {
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
            if (file.suffix() != u"blocks")
                QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        }
    }
}

void ReadingGoldenTest::fileReadsAsBefore()
{
    QFETCH(const QString, path);

    QString got;
    QVERIFY(readArticles(path, {}, [&got](const ReadArticle &read) {
        const Article &article = read.article;
        got += u"format: "_s + article.source.format + u", "_s + article.source.encoding + u'\n';
        for (const Diagnostic &diagnostic : read.diagnostics)
            got += u"diagnostic: "_s + nameOf(diagnostic.code) + u' ' + diagnostic.detail + u'\n';
        got += dump(article) + u'\n';
        return true;
    }));
    SOURCELIGHT_COMPARE_GOLDEN(got.toUtf8(), u"reading/"_s + QFileInfo(path).fileName() + u".blocks"_s);
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::ReadingGoldenTest)
#include "tst_readinggolden.moc"
