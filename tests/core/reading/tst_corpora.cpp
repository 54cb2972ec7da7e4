// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsonlines.h"
#include "core/reading/csvrows.h"
#include "core/reading/json.h"
#include "dump.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

const QString body = u"The council voted on Monday to close the old bridge across the river until the spring."_s;

QString title(const Outcome &outcome, qsizetype article)
{
    return outcome.articles.value(article).article.title;
}

} // namespace

class CorporaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatIsRecognised_data();
    void formatIsRecognised();
    void fieldsAreKnownByTheirUsualNames_data();
    void fieldsAreKnownByTheirUsualNames();
    void fieldsCanBeNamed();
    void fieldsThatAreNamedNeedNotBeKnown();
    void fieldsAreNamedInsideArchives();
    void bodyMayBeHtml();
    void rowsOfTables_data();
    void rowsOfTables();
    void severalArticlesAreNumbered();
    void brokenRowsAreTold_data();
    void brokenRowsAreTold();
    void rowsAreGivenOneByOne();
    void ownExportIsReadBack();
    void wrongBlocksAreFoundAnew_data();
    void wrongBlocksAreFoundAnew();
    void badInputIsAnError_data();
    void badInputIsAnError();
    void unknownFieldsAreListed_data();
    void unknownFieldsAreListed();
    void readingCanBeStopped();
};

void CorporaTest::formatIsRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");

    const auto row = [](const char *title, const QByteArray &bytes, const QString &format,
                         const QString &name = u"a"_s) { QTest::newRow(title) << bytes << name << format; };
    row("an object", R"({"title": "One", "text": "Two."})", u"json"_s);
    row("a list", R"([ {"title": "One", "text": "Two."} ])", u"json"_s);
    row("lines", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n", u"jsonl"_s);
    row("one line, by name", R"({"text": "One."})", u"jsonl"_s, u"a.jsonl"_s);
    row("a table", "title,text\nOne,Two words.\n", u"csv"_s);
    row("a table named text", "id\tbody\n1\tTwo words.\n", u"csv"_s, u"a.txt"_s);
    row("a table with a column without a name", "text,Ort,Über,\nTwo words.,a,b,c\n", u"csv"_s);
    row("no field of text, named text", R"({"title": "One", "size": 2})", u"plaintext"_s, u"a.txt"_s);
    row("text in braces", "{one} and two.", u"plaintext"_s);
    row("a quotation in braces", R"({"We will not close": that is what the mayor said.})", u"plaintext"_s);
    row("a log with objects in it", "{\"level\": 1}\nThe bridge is closed.\n{\"level\": 2}\n", u"plaintext"_s);
    row("text with commas", "One, two and three.\nFour, five.\n", u"plaintext"_s);
    row("text with commas named CSV, lines of different length", "One,two and three.\nFour.\n", u"plaintext"_s,
        u"a.csv"_s);
    row("text named CSV", "One, two and three.\nFour, five.\n", u"plaintext"_s, u"a.csv"_s);
    row("text named JSON", "One, two and three.\n", u"plaintext"_s, u"a.json"_s);
}

void CorporaTest::formatIsRecognised()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);

    const Outcome outcome = readBytes(bytes, name);
    QVERIFY(outcome.result);
    QTEST(outcome.article().source.format, "format");
    QCOMPARE(faultOf(outcome.article(), QString::fromUtf8(bytes)), QString());
}

void CorporaTest::fieldsAreKnownByTheirUsualNames_data()
{
    QTest::addColumn<QString>("fields"); ///< "%1" is the body

    QTest::newRow("plain")
        << uR"("title":"Old bridge to close","author":"Anna Costa","date":"2020-02-14","url":"https://example.org/b","text":"%1")"_s;
    QTest::newRow("schema.org")
        << uR"("headline":"Old bridge to close","author":[{"@type":"Person","name":"Anna Costa"}],"datePublished":"2020-02-14","url":"https://example.org/b","articleBody":"%1")"_s;
    QTest::newRow("in other cases")
        << uR"("Head-Line":"Old bridge to close","AUTHOR":"By Anna Costa","pub_date":"14 February 2020","web_url":"https://example.org/b","main_text":"%1")"_s;
    QTest::newRow("inside another")
        << uR"("id":7,"article":{"title":"Old bridge to close","authors":["Anna Costa"],"publishedAt":1581638400,"link":"https://example.org/b","content":"%1"})"_s;
    QTest::newRow("rendered")
        << uR"("title":{"rendered":"Old bridge to close"},"byline":"Anna Costa","date":1581638400000,"link":"https://example.org/b","content":{"rendered":"%1"})"_s;
    QTest::newRow("paragraphs in a list, a summary before")
        << uR"("description":"A bridge.","title":"Old bridge to close","byline":"Anna Costa","date":"2020-02-14","url":"https://example.org/b","body":["%1"])"_s;
}

void CorporaTest::fieldsAreKnownByTheirUsualNames()
{
    QFETCH(const QString, fields);

    const Outcome outcome = readBytes(u"{%1}"_s.arg(fields.arg(body)).toUtf8(), u"bridge.json"_s);
    QVERIFY(outcome.result);
    const Article &article = outcome.article();
    QCOMPARE(article.id, u"bridge"_s);
    QVERIFY(article.published.startsWith(u"2020-02-14"));
    QCOMPARE(article.url, u"https://example.org/b"_s);
    QCOMPARE(article.authors, QStringList{u"Anna Costa"_s});
    QCOMPARE(article.title, u"Old bridge to close"_s);
    QCOMPARE(blocksOf(article), u"[headline] Old bridge to close\n[paragraph] "_s + body);
}

void CorporaTest::fieldsCanBeNamed()
{
    const QByteArray bytes =
        R"([{"a": "One", "b": "Two words.", "text": "no", "c": {"d": "Anna Costa"}, "e": "2020-02-14"}])";
    const ReadOptions options{
        .format = u"json"_s, .fields = {.title = u"a"_s, .text = u"b"_s, .authors = u"c.d"_s, .published = u"e"_s}};
    const Outcome outcome = readBytes(bytes, u"a"_s, options);
    QVERIFY(outcome.result);
    QCOMPARE(dump(outcome.article()),
        u"title: One\nauthor: Anna Costa\npublished: 2020-02-14\n[headline] One\n[paragraph] Two words."_s);
}

/// A file is a corpus where its fields are named, even if none of them would be known.
void CorporaTest::fieldsThatAreNamedNeedNotBeKnown()
{
    const ReadOptions options{.fields = {.title = u"a"_s, .text = u"b"_s}};
    for (const char *bytes : {"a,b\nOne,Two words.\n", R"([{"a": "One", "b": "Two words."}])",
             "{\"a\": \"One\", \"b\": \"Two words.\"}\n{\"a\": \"x\", \"b\": \"y\"}\n"}) {
        const Outcome outcome = readBytes(bytes, u"a"_s, options);
        QVERIFY(outcome.result);
        QCOMPARE(outcome.article().text, u"One\n\nTwo words."_s);
    }
}

void CorporaTest::fieldsAreNamedInsideArchives()
{
    // gzip of {"b": "Two words."}
    const QByteArray packed = QByteArray::fromBase64("H4sIAAAAAAACA6tWSlKyUlAKKc9XKM8vSinWU6oFABbuHqsTAAAA");
    const Outcome outcome = readBytes(packed, u"a.json.gz"_s, {.fields = {.text = u"b"_s}});
    QVERIFY(outcome.result);
    QCOMPARE(outcome.article().text, u"Two words."_s);
}

void CorporaTest::bodyMayBeHtml()
{
    const QString html = u"<p>%1</p><h2>What comes next</h2><p>A ferry &amp; a bus.</p>"_s.arg(body);
    const Outcome outcome = readBytes(uR"({"title":"Old & new","content":"%1"})"_s.arg(html).toUtf8(), u"a.json"_s);
    QVERIFY(outcome.result);
    QCOMPARE(blocksOf(outcome.article()), u"[headline] Old & new\n[paragraph] "_s + body +
                                              u"\n[heading] What comes next\n[paragraph] A ferry & a bus."_s);
    QCOMPARE(outcome.article().origins.size(), size_t(0));
}

void CorporaTest::rowsOfTables_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("commas") << "title,text\r\nOne,\"Two, \"\"three\"\"\nfour.\"\r\nFive,Six.\r\n"_ba;
    QTest::newRow("semicolons") << "title;text\nOne;\"Two, \"\"three\"\"\nfour.\"\n\nFive;Six."_ba;
    QTest::newRow("tabs") << "title\ttext\nOne\t\"Two, \"\"three\"\"\nfour.\"\nFive\tSix.\n"_ba;
    QTest::newRow("bars, byte order mark")
        << "\xef\xbb\xbftitle|text\nOne|\"Two, \"\"three\"\"\nfour.\"\nFive|Six.\n"_ba;
    QTest::newRow("a cell more than is needed, one less") << "n,title,text,x\n1,One,\"Two, \"\"three\"\"\nfour.\",y\n"
                                                             "2,Five,Six.\n"_ba;
}

void CorporaTest::rowsOfTables()
{
    QFETCH(const QByteArray, bytes);

    const Outcome outcome = readBytes(bytes, u"a.csv"_s);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.articles.size(), 2);
    QCOMPARE(title(outcome, 0), u"One"_s);
    QVERIFY(outcome.article().text.contains(u"Two, \"three\"\nfour."));
    QCOMPARE(outcome.articles[1].article.text, u"Five\n\nSix."_s);
}

void CorporaTest::severalArticlesAreNumbered()
{
    const Outcome outcome =
        readBytes(R"({"status":"ok","articles":[{"title":"A","content":"One."},{"content":"Two."}]})");
    QVERIFY(outcome.result);
    QCOMPARE(outcome.articles.size(), 2);
    QCOMPARE(outcome.article().id, u"article#1"_s);
    QCOMPARE(outcome.articles[1].article.id, u"article#2"_s);
    QCOMPARE(readBytes(R"({"a1":{"text":"One."},"a2":{"text":"Two."}})").articles.size(), 2);
    QCOMPARE(readBytes(R"({"text":"One.","comments":[{"body":"No."},{"body":"Yes."}]})").articles.size(), 1);
}

void CorporaTest::brokenRowsAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("told");

    const auto row = [](const char *title, const QByteArray &bytes, const QString &told, const QString &name) {
        QTest::newRow(title) << bytes << name << told;
    };
    const QByteArray one = "{\"text\":\"One.\"}\n";
    const QByteArray two = "{\"text\":\"Two.\"}\n";
    row("a line in the middle", one + "{\"text\":\"On\n" + two, u"2"_s, u"a.jsonl"_s);
    row("the first line", "{\"text\n" + one + two, u"1"_s, u"a.jsonl"_s);
    row("the last line", one + two + "{\"te", u"3"_s, u"a.jsonl"_s);
    row("a line without text", one + "{\"title\":\"x\"}\n\n[1]\n" + two, u"2|4"_s, u"a.jsonl"_s);
    row("an entry of a list", "[" + one + ", 7, " + two + "]", u"[2]"_s, u"a.json"_s);
    row("a quote that never ends", "id,text\n1,One.\n2,\"Tw\n3,Two.\n", u"3"_s, u"a.csv"_s);
    row("too many cells", "id,text\n1,One.\n2,a,b,c\n3,Two.\n", u"3"_s, u"a.csv"_s);
}

void CorporaTest::brokenRowsAreTold()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);

    const Outcome outcome = readBytes(bytes, name);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.articles.size(), 2);
    QCOMPARE(outcome.article().text, u"One."_s);
    QCOMPARE(outcome.articles[1].article.text, u"Two."_s);
    QStringList places;
    for (const ReadArticle &read : outcome.articles) {
        for (const Diagnostic &diagnostic : read.diagnostics) {
            QCOMPARE(diagnostic.code, DiagnosticCode::IncompleteFile);
            places.append(diagnostic.detail);
        }
    }
    QTEST(places.join(u'|'), "told");
}

/// The second row is read only once the first two have been asked for.
void CorporaTest::rowsAreGivenOneByOne()
{
    const QByteArray bytes = QByteArray("{\"text\":\"One.\"}\n").repeated(5000) + "{broken";
    int taken = 0;
    double share = 0.0;
    const auto sink = [&taken](const ReadArticle &) { return ++taken < 10; };
    QVERIFY(readArticles({{}, u"a.jsonl"_s, bytes}, {}, sink, {{}, [&share](double now) { share = now; }}));
    QCOMPARE(taken, 10);
    QVERIFY(share < 0.01);
}

void CorporaTest::ownExportIsReadBack()
{
    const Outcome first =
        readBytes((u"Old bridge to close \U0001f309\n\nBy Anna Costa\n\n"_s + body + u"\n\n- one\n- two\n"_s).toUtf8());
    QVERIFY(first.result);
    const QByteArray line = formats::articleToJsonLine(first.article(), {});
    const Outcome second = readBytes(line + line, u"a.jsonl"_s);
    QVERIFY(second.result);
    QCOMPARE(second.articles.size(), 2);
    QCOMPARE(second.article().text, first.article().text);
    QCOMPARE(dump(second.article()), dump(first.article()));
}

void CorporaTest::wrongBlocksAreFoundAnew_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("blocks");

    const auto row = [](const char *title, const QByteArray &text, const QByteArray &blocks) {
        QTest::newRow(title) << text << blocks;
    };
    row("not apart", "One.Two.", R"({"start":0,"end":4,"kind":"paragraph"},{"start":4,"end":8,"kind":"paragraph"})");
    row("one in another", "One.Two.", R"({"start":0,"end":8,"kind":"quote"},{"start":4,"end":8,"kind":"quote"})");
    row("behind the text", "One.", R"({"start":0,"end":5,"kind":"quote"})");
    row("other line ends", R"(One.\r\nTwo.)", R"({"start":0,"end":10,"kind":"quote"})");
    row("half a character", R"(One \ud83d.)", R"({"start":0,"end":6,"kind":"quote"})");
}

void CorporaTest::wrongBlocksAreFoundAnew()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, blocks);

    const Outcome outcome = readBytes("{\"text\":\"" + text + "\",\"blocks\":[" + blocks + "]}", u"a.json"_s);
    QVERIFY(outcome.result);
    QCOMPARE(faultOf(outcome.article(), {}), QString());
    QVERIFY(outcome.article().text.isValidUtf16());
    QVERIFY(!outcome.article().text.contains(u'\r'));
    QCOMPARE(outcome.article().blocks.front().kind, BlockKind::Paragraph);
}

void CorporaTest::badInputIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<ErrorCode>("code");

    const auto row = [](const char *title, const QByteArray &bytes, const QString &format, ErrorCode code) {
        QTest::newRow(title) << bytes << format << code;
    };
    row("broken JSON", R"({"text": "One.)", u"json"_s, ErrorCode::Malformed);
    row("nested too deep", QByteArray("[").repeated(100'000), u"json"_s, ErrorCode::Malformed);
    row("no text in JSON", R"([{"title": "One", "size": 2}])", u"json"_s, ErrorCode::UnknownFields);
    row("JSON of other names, of no name", R"({"kop": "One", "inhoud": "Two"})", {}, ErrorCode::UnknownFields);
    row("lines of other names, of no name", "{\"kop\": 1}\n{\"kop\": 2}\n", {}, ErrorCode::UnknownFields);
    row("an empty text", R"({"text": ""})", u"json"_s, ErrorCode::Empty);
    row("an empty list of paragraphs", R"({"text": []})", u"json"_s, ErrorCode::Empty);
    row("empty objects", "[{}, {}]", u"json"_s, ErrorCode::Empty);
    row("null for a text", R"([{"text": null}, {"title": "One"}])", u"json"_s, ErrorCode::Empty);
    row("empty cells", "title,text\nOne,\n", u"csv"_s, ErrorCode::Empty);
    row("a text of parts", R"({"text": {"parts": 3}})", u"json"_s, ErrorCode::UnknownFields);
    row("an empty list", "[]", u"json"_s, ErrorCode::Empty);
    row("no line is JSON", "one\ntwo\n", u"jsonl"_s, ErrorCode::Malformed);
    row("no text in a table", "a,b\n1,2\n", u"csv"_s, ErrorCode::UnknownFields);
    row("a table of names", "title,text\n", u"csv"_s, ErrorCode::Empty);
    row("nothing but line ends", "\n\r\n", u"csv"_s, ErrorCode::Empty);
    row("too large", QByteArray(json::largestJson + 1, ' '), u"json"_s, ErrorCode::TooLarge);
    row("no text at all", QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(100, '\0'), u"jsonl"_s, ErrorCode::Binary);
}

void CorporaTest::badInputIsAnError()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, format);
    QFETCH(const ErrorCode, code);

    const Outcome outcome = readBytes(bytes, u"a"_s, {.format = format});
    QVERIFY(!outcome.result);
    QCOMPARE(outcome.result.error().code, code);
    QCOMPARE(outcome.result.error().where, u"a"_s);
}

void CorporaTest::unknownFieldsAreListed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("detail");

    QTest::newRow("inside others") << R"({"kop": "A", "x": {"inhoud": "B"}})"_ba << QString() << u"kop, x, x.inhoud"_s;
    QTest::newRow("asked for") << R"({"text": "A", "kop": "B"})"_ba << u"nope"_s << u"nope ≠ kop, text"_s;
    QTest::newRow("asked for inside another")
        << R"({"x": {"inhoud": "B"}})"_ba << u"x.nope"_s << u"x.nope ≠ x, x.inhoud"_s;
    QTest::newRow("without a name") << R"({" ": 1, "kop": {" ": 1}})"_ba << QString() << u"kop, kop. "_s;
    QTest::newRow("a long name") << "{\"" + QByteArray(60, 'k') + "\": 1}" << QString() << QString(40, u'k') + u'…';
    QByteArray many;
    QStringList first;
    for (char letter = 'a'; letter < 'p'; ++letter) {
        many += (many.isEmpty() ? "{\"" : ", \"") + QByteArray(1, letter) + "\": 1";
        first.append(QString(QLatin1Char(letter)));
    }
    QTest::newRow("many") << many + '}' << QString() << first.first(12).join(u", ") + u", …"_s;
}

void CorporaTest::unknownFieldsAreListed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, asked);
    QFETCH(const QString, detail);

    const Outcome outcome = readBytes(bytes, u"a.json"_s, {.fields = {.text = asked}});
    QVERIFY(!outcome.result);
    QCOMPARE(outcome.result.error(), (Error{ErrorCode::UnknownFields, detail, u"a.json"_s}));
}

void CorporaTest::readingCanBeStopped()
{
    std::stop_source stop;
    const Progress progress{stop.get_token(), [&stop](double) { stop.request_stop(); }};
    const QByteArray bytes = QByteArray("{\"text\":\"One.\"}\n").repeated(50);
    const Outcome outcome = readBytes(bytes, u"a.jsonl"_s, {}, progress);
    QVERIFY(!outcome.result);
    QCOMPARE(outcome.result.error().code, ErrorCode::Cancelled);
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::CorporaTest)
#include "tst_corpora.moc"
