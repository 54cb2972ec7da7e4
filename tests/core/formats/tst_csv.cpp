// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"
#include "core/formats/csvwriter.h"
#include "tests/analysisfixture.h"
#include "tests/randomanalysis.h"

#include <QTest>

#include <limits>

using namespace sourcelight;
using namespace sourcelight::formats;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreQuotedAndSafe_data();
    void cellsAreQuotedAndSafe();
    void numbersStayNumbers_data();
    void numbersStayNumbers();
    void everyRowHasTheColumnsOfTheHeader_data();
    void everyRowHasTheColumnsOfTheHeader();
    void eachMentionHasARowAndEntitiesWithoutOneToo();
    void theHeaderStartsWithAByteOrderMark();
};

namespace
{

/// Reads CSV back as RFC 4180 says.
QList<QStringList> parsed(const QByteArray &bytes)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            cell += c;
        else if (c == u',' || c == u'\n')
            row += std::exchange(cell, {});
        else if (c != u'\r')
            cell += c;
        if (c == u'\n' && !quoted)
            rows += std::exchange(row, {});
    }
    return rows;
}

} // namespace

void TestCsv::cellsAreQuotedAndSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Holm"_s << "Holm"_ba;
    QTest::newRow("empty") << QString() << ""_ba;
    QTest::newRow("comma") << u"a,b"_s << "\"a,b\""_ba;
    QTest::newRow("quotes") << u"say \"no\""_s << "\"say \"\"no\"\"\""_ba;
    QTest::newRow("line end") << u"a\nb"_s << "\"a\nb\""_ba;
    QTest::newRow("equals") << u"=1+1"_s << "'=1+1"_ba;
    QTest::newRow("plus") << u"+49 30"_s << "'+49 30"_ba;
    QTest::newRow("minus") << u"-5"_s << "'-5"_ba;
    QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)"_ba;
    QTest::newRow("tab") << u"\t=1"_s << "\"'\t=1\""_ba;
    QTest::newRow("carriage return") << u"\r=1"_s << "\"'\r=1\""_ba;
    QTest::newRow("line feed") << u"\n=1"_s << "\"'\n=1\""_ba;
    QTest::newRow("full width") << u"＝1"_s << "'\xef\xbc\x9d"_ba + "1";
    QTest::newRow("call in quotes") << u"=HYPERLINK(\"x\",\"y\")"_s << "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""_ba;
    QTest::newRow("equals inside") << u"a=b"_s << "a=b"_ba;
    QTest::newRow("outside the BMP") << u"\U0001F6A2"_s << "\xf0\x9f\x9a\xa2"_ba;
}

void TestCsv::cellsAreQuotedAndSafe()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    CsvWriter csv;
    csv.cell(u"x");
    csv.cell(text);
    csv.endRow();
    QCOMPARE(csv.take(), "x," + cell + "\r\n");
}

void TestCsv::numbersStayNumbers_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("whole") << 4500000.0 << "4500000"_ba;
    QTest::newRow("negative") << -3.5 << "-3.5"_ba;
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << ""_ba;
}

void TestCsv::numbersStayNumbers()
{
    QFETCH(double, number);
    QFETCH(QByteArray, cell);
    CsvWriter csv;
    csv.cell(std::optional(number));
    csv.cell(std::optional<double>());
    csv.endRow();
    QCOMPARE(csv.take(), cell + ",\r\n");
}

void TestCsv::everyRowHasTheColumnsOfTheHeader_data()
{
    QTest::addColumn<Analysis>("analysis");
    QTest::newRow("fixture") << fixture::analysis();
    for (quint32 seed = 1; seed <= 50; ++seed)
        QTest::addRow("random %u", seed) << RandomAnalysis(seed).make(100, int(seed % 10));
}

void TestCsv::everyRowHasTheColumnsOfTheHeader()
{
    QFETCH(Analysis, analysis);
    for (const bool explain : {false, true}) {
        const std::vector<ExportPart> parts = toCsv(analysis, {.withText = true, .explain = explain});
        QCOMPARE(parts.size(), 3u);
        QCOMPARE(qsizetype(analysis.annotations.claims.size()), parsed(parts[1].body).size());
        QCOMPARE(qsizetype(analysis.annotations.attributions.size()), parsed(parts[2].body).size());
        for (const ExportPart &part : parts) {
            const qsizetype columns = parsed(part.header).front().size();
            for (const auto all = parsed(part.body); const QStringList &row : all)
                QCOMPARE(row.size(), columns);
        }
    }
}

void TestCsv::eachMentionHasARowAndEntitiesWithoutOneToo()
{
    Analysis analysis = fixture::analysis();
    analysis.annotations.entities.push_back(fixture::entity(u"e10"_s, EntityType::Misc, u"-"_s, 0));
    const std::vector<ExportPart> parts = toCsv(analysis, {});
    const QList<QStringList> rows = parsed(parts[0].body);
    QCOMPARE(rows.size(), qsizetype(analysis.annotations.mentions.size()) + 1);
    QCOMPARE(rows.first().first(4),
        (QStringList{u"ferry-subsidy"_s, u"e1"_s, u"Organization"_s, u"Lantern Bay Authority"_s}));
    QCOMPARE(rows.last()[3], u"'-"_s);
    QVERIFY(rows.last().sliced(12).join(QString()).isEmpty());
}

void TestCsv::theHeaderStartsWithAByteOrderMark()
{
    for (const ExportPart &part : toCsv(fixture::analysis(), {})) {
        QVERIFY(part.header.startsWith("\xEF\xBB\xBF"
                                       "article,"));
        QVERIFY(part.header.endsWith("\r\n"));
        QVERIFY(!part.body.contains("\xEF\xBB\xBF"));
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
