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
    void manyAnnotationsOnALongText();
    void linesOfACorpusAreTakenAsTheyAre_data();
    void linesOfACorpusAreTakenAsTheyAre();
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
    for (const auto all = samples.entryList(QDir::Files); const QString &name : all)
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

QTEST_GUILESS_MAIN(TestJsonLines)
#include "tst_jsonlines.moc"
