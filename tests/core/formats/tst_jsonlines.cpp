// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/analyze.h"
#include "core/formats/jsonlines.h"
#include "core/reading/reading.h"
#include "tests/analysisfixture.h"
#include "tests/golden.h"
#include "tests/randomanalysis.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::formats;
using namespace Qt::StringLiterals;

class TestJsonLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void extractedArticlesAreWrittenAsReviewed();
    void readArticlesAreWrittenAsReviewed();
    void whatIsUnknownIsNull();
    void fieldsComeInTheOrderOfTheContract();
    void offsetsCountCodePoints();
    void analysesAreReadBackAsTheyWere_data();
    void analysesAreReadBackAsTheyWere();
    void analysedArticlesAreReadBackAsTheyWere_data();
    void analysedArticlesAreReadBackAsTheyWere();
    void linesWithoutTextAreReadWithTheText();
    void brokenSurrogatesKeepOffsetsRight();
    void malformedLinesNameTheField_data();
    void malformedLinesNameTheField();
    void missingAndUnknownFieldsAreNoError();
    void manyAnnotationsOnALongText();
    void linesOfACorpusAreTakenAsTheyAre_data();
    void linesOfACorpusAreTakenAsTheyAre();
    void malformedLinesOfACorpusNameTheField_data();
    void malformedLinesOfACorpusNameTheField();
};

namespace
{

constexpr ExportOptions everything{.withText = true, .explain = true};

/// What JSON lines do not hold.
Analysis withoutSentencesAndOrigins(Analysis analysis)
{
    analysis.sentences.clear();
    analysis.article.origins.clear();
    return analysis;
}

QJsonObject parsed(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

/// Where in the line each of @p keys first stands, which must be ever further on.
bool inOrder(const QByteArray &line, const QList<QByteArray> &keys)
{
    qsizetype at = -1;
    for (const QByteArray &key : keys) {
        const qsizetype next = line.indexOf('"' + key + "\":");
        if (next <= at) {
            qWarning("%s stands at %lld, not after %lld", key.constData(), qint64(next), qint64(at));
            return false;
        }
        at = next;
    }
    return true;
}

} // namespace

void TestJsonLines::extractedArticlesAreWrittenAsReviewed()
{
    const ExportOptions options{.withText = false, .explain = false};
    SOURCELIGHT_COMPARE_GOLDEN(toJsonLine(fixture::analysis(), options), u"formats/extract.jsonl"_s);
}

void TestJsonLines::readArticlesAreWrittenAsReviewed()
{
    const Analysis analysis = fixture::analysis();
    SOURCELIGHT_COMPARE_GOLDEN(articleToJsonLine(analysis.article, analysis.diagnostics), u"formats/read.jsonl"_s);
}

void TestJsonLines::whatIsUnknownIsNull()
{
    Article article;
    article.id = u"empty"_s;
    QCOMPARE(articleToJsonLine(article, {}),
        "{\"id\":\"empty\",\"title\":null,\"authors\":[],\"published\":null,\"publisher\":null,\"url\":null,"
        "\"language\":null,\"text\":\"\",\"blocks\":[],\"diagnostics\":[]}\n"_ba);
}

void TestJsonLines::fieldsComeInTheOrderOfTheContract()
{
    const QByteArray line = toJsonLine(fixture::analysis(), {.withText = false, .explain = false});
    QVERIFY(inOrder(line,
        {"id", "title", "authors", "published", "language", "text_sha256", "entities", "claims", "attributions"}));
    const QByteArray entities = line.sliced(line.indexOf("\"entities\""));
    QVERIFY(inOrder(entities, {"id", "type", "name", "aliases", "roles", "salience", "mentions"}));
    const QByteArray mentions = line.sliced(line.indexOf("\"mentions\""));
    QVERIFY(inOrder(mentions, {"id", "start", "end", "kind", "confidence"}));
    const QByteArray claims = line.sliced(line.indexOf("\"claims\""));
    QVERIFY(inOrder(claims,
        {"id", "start", "end", "kind", "value", "low", "high", "low_included", "high_included", "comparator", "unit",
            "currency", "timex", "counted", "change", "negated", "attribution", "claimant", "confidence"}));
    const QByteArray attributions = line.sliced(line.indexOf("\"attributions\""));
    QVERIFY(inOrder(attributions, {"id", "source", "cue", "content", "entity", "source_kind", "source_count", "via",
                                      "role", "manner", "cue_class", "inferred", "parent", "confidence"}));
    QVERIFY(line.endsWith("}\n"));
    QCOMPARE(line.count('\n'), 1);
}

void TestJsonLines::offsetsCountCodePoints()
{
    const Analysis analysis = fixture::analysis();
    const QList<uint> text = analysis.article.text.toUcs4();
    const QJsonObject line = parsed(toJsonLine(analysis, everything));
    const auto quote = [&text](const QJsonValue &span) {
        const qsizetype begin = span[u"start"].toInteger();
        const QList<uint> piece = text.sliced(begin, span[u"end"].toInteger() - begin);
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(piece.data()), piece.size());
    };
    QCOMPARE(quote(line[u"entities"][7][u"mentions"][0]), u"\U0001D54Aprite"_s);
    QCOMPARE(quote(line[u"claims"][9]), u"more than 20 years old"_s);
    QCOMPARE(quote(line[u"claims"][1][u"counted"]), u"island families"_s);
    const QJsonValue split = line[u"attributions"][0][u"content"];
    QCOMPARE(quote(split[0]), u"“We will pay $4.5m more,”"_s);
    QCOMPARE(quote(split[1]), u"“because 250 island families depend on us.”"_s);
}

void TestJsonLines::analysesAreReadBackAsTheyWere_data()
{
    QTest::addColumn<Analysis>("analysis");
    QTest::newRow("nothing") << Analysis();
    QTest::newRow("fixture") << fixture::analysis();
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("random %u", seed) << RandomAnalysis(seed).make(int(seed * 3), int(1 + seed % 12));
}

void TestJsonLines::analysesAreReadBackAsTheyWere()
{
    QFETCH(Analysis, analysis);
    const QByteArray line = toJsonLine(analysis, everything);
    const Expected<Analysis> back = fromJsonLine(line);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
    const Analysis expected = withoutSentencesAndOrigins(analysis);
    QVERIFY(back->article == expected.article);
    QVERIFY(back->annotations.entities == expected.annotations.entities);
    QVERIFY(back->annotations.mentions == expected.annotations.mentions);
    QVERIFY(back->annotations.claims == expected.annotations.claims);
    QVERIFY(back->annotations.attributions == expected.annotations.attributions);
    QVERIFY(*back == expected);
    QCOMPARE(toJsonLine(*back, everything), line);
}

void TestJsonLines::analysedArticlesAreReadBackAsTheyWere_data()
{
    QTest::addColumn<QString>("path");
    const QDir samples(QStringLiteral(SOURCELIGHT_SOURCE_DIR "/resources/samples"));
    for (const QString &name : samples.entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << samples.filePath(name);
}

void TestJsonLines::analysedArticlesAreReadBackAsTheyWere()
{
    QFETCH(QString, path);
    const auto resources = language::loadLanguageResources();
    QVERIFY(resources);
    Article article;
    QVERIFY(reading::readArticles(path, {}, [&article](reading::ReadArticle read) {
        article = std::move(read.article);
        return true;
    }));
    const Expected<AnalysisPtr> analysis = extraction::analyze(article, **resources);
    QVERIFY(analysis && !(*analysis)->annotations.mentions.empty());
    const Expected<Analysis> back = fromJsonLine(toJsonLine(**analysis, everything));
    QVERIFY(back);
    QVERIFY(back->annotations.mentions == (*analysis)->annotations.mentions);
    QVERIFY(*back == withoutSentencesAndOrigins(**analysis));
}

void TestJsonLines::linesWithoutTextAreReadWithTheText()
{
    const Analysis analysis = fixture::analysis();
    const QByteArray line = toJsonLine(analysis, {.withText = false, .explain = true});
    const Expected<Analysis> back = fromJsonLine(line, analysis.article.text);
    QVERIFY(back);
    QVERIFY(back->annotations == analysis.annotations);

    for (const QString &wrong : {QString(), analysis.article.text + u'.'}) {
        const Expected<Analysis> refused = fromJsonLine(line, wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Malformed);
        QVERIFY(refused.error().detail.startsWith(u"text_sha256:"));
    }
}

void TestJsonLines::brokenSurrogatesKeepOffsetsRight()
{
    Analysis analysis;
    analysis.article.id = u"broken"_s;
    analysis.article.text = u"\xd83d x \U0001F6A2 Holm"_s;
    analysis.annotations.claims = {fixture::claim(u"n1"_s, ClaimKind::Cardinal, {7, 11}, 1)};
    const Expected<Analysis> back = fromJsonLine(toJsonLine(analysis, everything));
    QVERIFY(back);
    QCOMPARE(textOf(back->article, back->annotations.claims[0].span), u"Holm");
    QCOMPARE(back->article.text, u"\xfffd x \U0001F6A2 Holm"_s);
}

void TestJsonLines::malformedLinesNameTheField_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &members, const QString &detail) {
        QTest::newRow(name) << QByteArray("{\"id\":\"x\",\"text\":\"Five boats\"" + members + "}") << detail;
    };
    QTest::newRow("no JSON") << "Five boats"_ba << u"illegal value at byte 1"_s;
    QTest::newRow("cut off") << "{\"id\":\"x\",\"text\":\"Fi"_ba << u"unterminated string at byte 21"_s;
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
    row("block", ",\"blocks\":[{\"start\":0,\"end\":4,\"kind\":\"poem\"}]", u"blocks[0].kind: not a known value"_s);
    row("diagnostic", ",\"diagnostics\":[{\"code\":5}]", u"diagnostics[0].code: not a known value"_s);
}

void TestJsonLines::malformedLinesNameTheField()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, detail);
    const Expected<Analysis> back = fromJsonLine(line);
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::Malformed);
    QCOMPARE(back.error().detail, detail);
}

void TestJsonLines::missingAndUnknownFieldsAreNoError()
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

void TestJsonLines::manyAnnotationsOnALongText()
{
    Analysis analysis;
    analysis.article.id = u"long"_s;
    analysis.article.text = u"Five \U0001F6A2 ferries sail. "_s.repeated(50'000);
    for (qsizetype i = 0; i < 20'000; ++i) {
        const Span span{22 * i, 22 * i + 4};
        analysis.annotations.claims.push_back(
            fixture::claim(u'n' + QString::number(i), ClaimKind::Cardinal, span, double(i)));
        analysis.annotations.attributions.push_back(
            fixture::attribution(u'a' + QString::number(i), std::nullopt, span, {span}));
        analysis.annotations.claims.back().attribution = analysis.annotations.attributions.back().id;
        analysis.annotations.entities.push_back(
            fixture::entity(u'e' + QString::number(i), EntityType::Misc, u"Five"_s, 0.5));
    }
    const Expected<Analysis> back = fromJsonLine(toJsonLine(analysis, everything));
    QVERIFY(back);
    QVERIFY(back->annotations == analysis.annotations);
}

void TestJsonLines::linesOfACorpusAreTakenAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<TextLine>("expected");
    QTest::newRow("least") << R"({"id":"x","text":""})"_ba << TextLine{u"x"_s, {}, {}};
    QTest::newRow("all") << R"({"ref":"2021-05-03T10:00:00Z","text":" Five\r\n boats ","id":"x#1","entities":[5]})"_ba
                         << TextLine{u"x#1"_s, u" Five\r\n boats "_s, u"2021-05-03T10:00:00Z"_s};
    QTest::newRow("no reference") << R"({"id":"x","text":"y","ref":null})"_ba << TextLine{u"x"_s, u"y"_s, {}};
    QTest::newRow("NUL") << R"({"id":"x","text":"a\u0000b"})"_ba << TextLine{u"x"_s, u"a\0b"_s, {}};
    QTest::newRow("half a pair") << R"({"id":"x","text":"a\ud83d"})"_ba << TextLine{u"x"_s, u"a\xd83d"_s, {}};
    QTest::newRow("byte order mark in the text")
        << "{\"id\":\"x\",\"text\":\"\xEF\xBB\xBFHolm\"}"_ba << TextLine{u"x"_s, u"\xfeffHolm"_s, {}};
    QTest::newRow("byte order mark before the line")
        << "\xEF\xBB\xBF{\"id\":\"x\",\"text\":\"y\"}\r\n"_ba << TextLine{u"x"_s, u"y"_s, {}};
}

void TestJsonLines::linesOfACorpusAreTakenAsTheyAre()
{
    QFETCH(QByteArray, line);
    QFETCH(TextLine, expected);
    const Expected<TextLine> read = textFromJsonLine(line);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->id, expected.id);
    QCOMPARE(read->text, expected.text);
    QCOMPARE(read->reference, expected.reference);
}

void TestJsonLines::malformedLinesOfACorpusNameTheField_data()
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

void TestJsonLines::malformedLinesOfACorpusNameTheField()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, detail);
    const Expected<TextLine> read = textFromJsonLine(line);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Malformed);
    QCOMPARE(read.error().detail, detail);
}

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
