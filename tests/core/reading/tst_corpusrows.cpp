// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

/// What a list of a corpus needs: its first entries, and its articles from any row on.
class CorpusRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleShowsTheFields_data();
    void sampleShowsTheFields();
    void sampleIsSmall();
    void rowsAreReadFromTheirPlace_data();
    void rowsAreReadFromTheirPlace();
};

void CorpusRowsTest::sampleShowsTheFields_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fields");

    QTest::newRow("lines") << R"({"kop":"A","x":{"inhoud":"B","n":1}})"_ba + '\n' + R"({"datum":"C","kop":"D"})"_ba
                           << u"a.jsonl"_s << u"kop x x.inhoud x.n datum"_s;
    QTest::newRow("a table") << "kop,inhoud\nA,B\n"_ba << u"a.csv"_s << u"inhoud kop"_s;
    QTest::newRow("a list inside") << R"({"status":"ok","lijst":[{"kop":"A","inhoud":"B"},{"kop":"C"}]})"_ba
                                   << u"a.json"_s << u"inhoud kop"_s;
    QTest::newRow("known names") << R"([{"title":"A","text":"B"}])"_ba << u"a.json"_s << u"text title"_s;
    QTest::newRow("no corpus") << "Two words."_ba << u"a.txt"_s << QString();
}

void CorpusRowsTest::sampleShowsTheFields()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const QString, fields);

    const Expected<CorpusSample> sample = corpusSample({{}, name, bytes}, {});
    QCOMPARE(sample.has_value(), !fields.isEmpty());
    if (!sample) {
        QCOMPARE(sample.error().code, ErrorCode::UnsupportedFormat);
        return;
    }
    QCOMPARE(sample->fields.join(u' '), fields);
    const QString text = fields.contains(u"x.inhoud") ? u"x.inhoud"_s
                         : fields.contains(u"inhoud") ? u"inhoud"_s
                                                      : u""_s;
    const Outcome outcome =
        readBytes(sample->entries, u"sample"_s, {.format = u"jsonl"_s, .fields = {.title = u"kop"_s, .text = text}});
    QVERIFY(outcome.result);
    QVERIFY(outcome.article().text.endsWith(u'B'));
}

void CorpusRowsTest::sampleIsSmall()
{
    const QByteArray bytes = QByteArray("{\"text\":\"One.\"}\n").repeated(5000);
    double share = 0.0;
    const auto sample = corpusSample({{}, u"a.jsonl"_s, bytes}, {}, {{}, [&share](double now) { share = now; }});
    QVERIFY(sample);
    QVERIFY(sample->entries.count('\n') < 100);
    QVERIFY(share < 0.01);
}

void CorpusRowsTest::rowsAreReadFromTheirPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");

    QTest::newRow("lines") << "{\"text\":\"One.\"}\n\n{\"text\":\"Zwölf.\"}\r\n{bro\n{\"text\":\"Two.\"}"_ba
                           << u"a.jsonl"_s;
    QTest::newRow("a table") << "text,n\nOne.,1\n\n\"Zw\nölf.\",2\r\na,b,c\nTwo.,3"_ba << u"a.csv"_s;
    QTest::newRow("in another encoding") << QByteArray("text,n\nOne.,1\n\nZw\xf6lf \x84"
                                                       "Boote\x93.,2\na,b,c\nTwo.,3")
                                         << u"a.csv"_s;
}

/// As they are when the file is read from its beginning: same text, same id, same line where one is broken.
void CorpusRowsTest::rowsAreReadFromTheirPlace()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);

    const Outcome whole = readBytes(bytes, name);
    QVERIFY(whole.result);
    QCOMPARE(whole.articles.size(), 3);
    for (qsizetype i = 1; i < whole.articles.size(); ++i) {
        QVERIFY(whole.articles[i].offset > whole.articles[i - 1].offset);
        const Outcome rest = readBytes(bytes, name, {.begin = {.offset = whole.articles[i].offset, .articles = i}});
        QVERIFY(rest.result);
        QCOMPARE(rest.articles.size(), whole.articles.size() - i);
        QCOMPARE(rest.article(), whole.articles[i].article);
        QCOMPARE(rest.articles.front().diagnostics, whole.articles[i].diagnostics);
    }
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::CorpusRowsTest)
#include "tst_corpusrows.moc"
