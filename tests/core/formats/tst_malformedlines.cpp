// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsonlines.h"
#include "tests/analysisfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::formats;
using namespace Qt::StringLiterals;

/// Lines that break the rules, in small ways and in random ones.
class TestMalformedLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void malformedLinesNameTheField_data();
    void malformedLinesNameTheField();
    void missingAndUnknownFieldsAreNoError();
    void malformedLinesOfACorpusNameTheField_data();
    void malformedLinesOfACorpusNameTheField();
    void damagedLinesGiveErrorsOrSoundAnalyses_data();
    void damagedLinesGiveErrorsOrSoundAnalyses();
};

namespace
{

/// @p line with some of its bytes changed, dropped or doubled.
QByteArray damaged(QByteArray line, QRandomGenerator &random)
{
    static constexpr char likely[] = "{}[]\",:\\0123456789-+.eEtrufalsn \n\xFF\xC3\xEF";
    for (int i = 1 + random.bounded(4); i > 0; --i) {
        const qsizetype at = random.bounded(line.size());
        switch (random.bounded(4)) {
        case 0:
            line[at] = likely[random.bounded(int(sizeof(likely)))];
            break;
        case 1:
            line.remove(at, 1 + random.bounded(8));
            break;
        case 2:
            line.insert(at, line.mid(at, 1 + random.bounded(30)));
            break;
        default:
            line[at] = char(random.bounded(256));
        }
    }
    return line;
}

} // namespace

void TestMalformedLines::malformedLinesNameTheField_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &members, const QString &detail) {
        QTest::newRow(name) << QByteArray("{\"id\":\"x\",\"text\":\"Five boats\"" + members + "}") << detail;
    };
    QTest::newRow("no JSON") << "Five boats"_ba << u"illegal value at byte 1"_s;
    QTest::newRow("cut off") << "{\"id\":\"x\",\"text\":\"Fi"_ba << u"unterminated string at byte 21"_s;
    QTest::newRow("nested too deep") << QByteArray(100'000, '[') << u"too deeply nested document at byte 1025"_s;
    QTest::newRow("an array") << "[1]"_ba << u"not a JSON object"_s;
    QTest::newRow("empty") << ""_ba << u"illegal value at byte 0"_s;
    QTest::newRow("invalid UTF-8") << "{\"id\":\"\xff\"}"_ba << u"invalid UTF8 string at byte 7"_s;
    QTest::newRow("no id") << "{\"text\":\"\"}"_ba << u"id: missing"_s;
    QTest::newRow("id") << "{\"id\":7,\"text\":\"\"}"_ba << u"id: not a string"_s;
    QTest::newRow("no text") << "{\"id\":\"x\"}"_ba << u"text_sha256: missing"_s;
    QTest::newRow("text") << "{\"id\":\"x\",\"text\":[]}"_ba << u"text: not a string"_s;
    row("hash", ",\"text_sha256\":1", u"text_sha256: not a string"_s);
    row("another text's hash", ",\"text_sha256\":\"00\"", u"text_sha256: does not fit the text"_s);
    row("authors", ",\"authors\":\"Ann\"", u"authors: not an array"_s);
    row("author", ",\"authors\":[\"Ann\",5]", u"authors[1]: not a string"_s);
    row("source", ",\"source\":5", u"source: not an object"_s);
    row("path", ",\"source\":{\"path\":[]}", u"source.path: not a string"_s);
    row("entities", ",\"entities\":{}", u"entities: not an array"_s);
    row("entity", ",\"entities\":[null]", u"entities[0]: not an object"_s);
    row("type", ",\"entities\":[{\"id\":\"e\",\"type\":\"person\"}]", u"entities[0].type: not a known value"_s);
    row("no type", ",\"entities\":[{\"id\":\"e\"}]", u"entities[0].type: missing"_s);
    row("salience", ",\"entities\":[{\"id\":\"e\",\"type\":\"Person\",\"salience\":2}]",
        u"entities[0].salience: not a number from 0 to 1"_s);
    row("mention without place", ",\"entities\":[{\"id\":\"e\",\"type\":\"Misc\",\"mentions\":[{\"id\":\"m\"}]}]",
        u"entities[0].mentions[0].start: not an offset into the text"_s);
    row("beyond the text", ",\"claims\":[{\"id\":\"n\",\"start\":0,\"end\":11,\"kind\":\"age\"}]",
        u"claims[0].end: not an offset into the text"_s);
    row("before the text", ",\"claims\":[{\"id\":\"n\",\"start\":-1,\"end\":1,\"kind\":\"age\"}]",
        u"claims[0].start: not an offset into the text"_s);
    row("between characters", ",\"claims\":[{\"id\":\"n\",\"start\":0.5,\"end\":1,\"kind\":\"age\"}]",
        u"claims[0].start: not an offset into the text"_s);
    row("backwards", ",\"claims\":[{\"id\":\"n\",\"start\":3,\"end\":1,\"kind\":\"age\"}]",
        u"claims[0].end: before the start"_s);
    row("value", ",\"claims\":[{\"id\":\"n\",\"start\":0,\"end\":4,\"kind\":\"age\",\"value\":\"5\"}]",
        u"claims[0].value: not a number"_s);
    row("negated", ",\"claims\":[{\"id\":\"n\",\"start\":0,\"end\":4,\"kind\":\"age\",\"negated\":null}]",
        u"claims[0].negated: neither true nor false"_s);
    row("change", ",\"claims\":[{\"id\":\"n\",\"start\":0,\"end\":4,\"kind\":\"age\",\"change\":{\"mode\":\"at\"}}]",
        u"claims[0].change.mode: not a known value"_s);
    row("counted", ",\"claims\":[{\"id\":\"n\",\"start\":0,\"end\":4,\"kind\":\"age\",\"counted\":[5,10]}]",
        u"claims[0].counted: not an object"_s);
    row("source count", ",\"attributions\":[{\"id\":\"a\",\"source_count\":1.5}]",
        u"attributions[0].source_count: not a whole number"_s);
    row("cue", ",\"attributions\":[{\"id\":\"a\",\"cue\":[{\"start\":0,\"end\":4},7]}]",
        u"attributions[0].cue[1]: not an object"_s);
    row("via", ",\"attributions\":[{\"id\":\"a\",\"via\":{\"start\":0}}]",
        u"attributions[0].via.end: not an offset into the text"_s);
    row("empty block", ",\"blocks\":[{\"start\":4,\"end\":4,\"kind\":\"quote\"}]",
        u"blocks[0]: empty, or not behind the one before"_s);
    row("blocks out of order",
        ",\"blocks\":[{\"start\":1,\"end\":4,\"kind\":\"quote\"},{\"start\":0,\"end\":1,\"kind\":\"quote\"}]",
        u"blocks[1]: empty, or not behind the one before"_s);
    row("block", ",\"blocks\":[{\"start\":0,\"end\":4,\"kind\":\"poem\"}]", u"blocks[0].kind: not a known value"_s);
    const auto twice = [](const char *entity) { return QByteArray(entity) + ',' + entity; };
    row("an entity twice", ",\"entities\":[" + twice(R"({"id":"e","type":"Misc"})") + ']',
        u"entities: two with the id e"_s);
    row("a mention twice",
        R"(,"entities":[{"id":"e","type":"Misc","mentions":[)" +
            twice(R"({"id":"m","start":0,"end":4,"kind":"name"})") + "]}]",
        u"mentions: two with the id m"_s);
    row("a claim twice", ",\"claims\":[" + twice(R"({"id":"n","start":0,"end":4,"kind":"age"})") + ']',
        u"claims: two with the id n"_s);
    row("an attribution twice", ",\"attributions\":[" + twice(R"({"id":"a"})") + ']',
        u"attributions: two with the id a"_s);
    row("diagnostic", ",\"diagnostics\":[{\"code\":5}]", u"diagnostics[0].code: not a known value"_s);
}

void TestMalformedLines::malformedLinesNameTheField()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, detail);
    const Expected<Analysis> back = fromJsonLine(line);
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::Malformed);
    QCOMPARE(back.error().detail, detail);
}

void TestMalformedLines::missingAndUnknownFieldsAreNoError()
{
    const Expected<Analysis> back =
        fromJsonLine("{\"colour\":[1,{}],\"text\":\"Five "
                     "boats\",\"id\":\"x\",\"claims\":[{\"id\":\"n1\",\"kind\":\"cardinal\",\"end\":4,"
                     "\"start\":0,\"shade\":null}]}"_ba);
    QVERIFY(back);
    NumericClaim expected;
    expected.id = u"n1"_s;
    expected.span = {0, 4};
    QVERIFY(back->annotations.claims == std::vector{expected});
}

void TestMalformedLines::malformedLinesOfACorpusNameTheField_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no JSON") << "boats"_ba << u"illegal value at byte 1"_s;
    QTest::newRow("no object") << "[\"x\"]"_ba << u"not a JSON object"_s;
    QTest::newRow("no id") << R"({"text":"y"})"_ba << u"id: missing"_s;
    QTest::newRow("a number for an id") << R"({"id":5,"text":"y"})"_ba << u"id: not a string"_s;
    QTest::newRow("no text") << R"({"id":"x"})"_ba << u"text: missing"_s;
    QTest::newRow("null for a text") << R"({"id":"x","text":null})"_ba << u"text: missing"_s;
    QTest::newRow("reference") << R"({"id":"x","text":"y","ref":2021})"_ba << u"ref: not a string"_s;
}

void TestMalformedLines::malformedLinesOfACorpusNameTheField()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, detail);
    const Expected<TextLine> read = textFromJsonLine(line);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Malformed);
    QCOMPARE(read.error().detail, detail);
}

void TestMalformedLines::damagedLinesGiveErrorsOrSoundAnalyses_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestMalformedLines::damagedLinesGiveErrorsOrSoundAnalyses()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QByteArray line = toJsonLine(fixture::analysis(), {.withText = true, .explain = true});
    for (int round = 0; round < 100; ++round) {
        const Expected<Analysis> back = fromJsonLine(damaged(line, random));
        if (!back) {
            QCOMPARE(back.error().code, ErrorCode::Malformed);
            QVERIFY(!back.error().detail.isEmpty());
            continue;
        }
        const Span whole{0, back->article.text.size()};
        for (const Mention &mention : back->annotations.mentions)
            QVERIFY(whole.contains(mention.span) && mention.span.begin <= mention.span.end);
        for (const NumericClaim &claim : back->annotations.claims)
            QVERIFY(whole.contains(claim.span) && claim.confidence >= 0 && claim.confidence <= 1);
        QVERIFY(fromJsonLine(toJsonLine(*back, {.withText = true, .explain = true})));
    }
}

QTEST_GUILESS_MAIN(TestMalformedLines)
#include "tst_malformedlines.moc"
