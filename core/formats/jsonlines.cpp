// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsonlines.h"

#include "core/formats/fieldreader.h"
#include "core/formats/fieldwriter.h"
#include "core/formats/grouping.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

namespace sourcelight::formats
{

using namespace Qt::StringLiterals;

namespace
{

QString sha256OfText(QStringView text)
{
    QByteArray utf8;
    appendUtf8(utf8, text);
    return QLatin1StringView(QCryptographicHash::hash(utf8, QCryptographicHash::Sha256).toHex());
}

void writeList(
    JsonWriter &json, const FieldWriter::Context &context, QLatin1StringView name, const auto &values, auto describe)
{
    json.key(name);
    json.beginArray();
    for (const auto &value : values) {
        json.beginObject();
        FieldWriter writer(json, context);
        describe(writer, value);
        json.endObject();
    }
    json.endArray();
}

void writeEntities(JsonWriter &json, const FieldWriter::Context &context, const AnnotationSet &set)
{
    const QHash<Id, Mentions> mentions = mentionsByEntity(set);
    writeList(json, context, "entities"_L1, set.entities, [&](FieldWriter &writer, const Entity &entity) {
        describeEntity(writer, entity);
        writeList(json, context, "mentions"_L1, mentions.value(entity.id),
            [](FieldWriter &inner, const Mention &mention) { describeMention(inner, mention); });
    });
}

void writeTextAndBlocks(JsonWriter &json, const FieldWriter::Context &context, const Article &article)
{
    json.key("text"_L1);
    json.value(article.text);
    writeList(json, context, "blocks"_L1, article.blocks,
        [](FieldWriter &writer, const Block &block) { describeBlock(writer, block); });
}

void writeDiagnostics(JsonWriter &json, const FieldWriter::Context &context, const std::vector<Diagnostic> &diagnostics)
{
    writeList(json, context, "diagnostics"_L1, diagnostics,
        [](FieldWriter &writer, const Diagnostic &diagnostic) { describeDiagnostic(writer, diagnostic); });
}

void readAnnotations(FieldReader &line, AnnotationSet &set)
{
    line.each("entities"_L1, [&set](FieldReader &fields) {
        Entity &entity = set.entities.emplace_back();
        describeEntity(fields, entity);
        fields.each("mentions"_L1, [&set, &entity](FieldReader &inner) {
            Mention &mention = set.mentions.emplace_back();
            mention.entity = entity.id;
            describeMention(inner, mention);
        });
    });
    std::ranges::stable_sort(set.mentions, inTextOrder, &Mention::span);
    line.each("claims"_L1, [&set](FieldReader &fields) { describeClaim(fields, set.claims.emplace_back()); });
    line.each("attributions"_L1,
        [&set](FieldReader &fields) { describeAttribution(fields, set.attributions.emplace_back()); });
}

Error malformed(const QString &detail)
{
    return {ErrorCode::Malformed, detail, {}};
}

Expected<QJsonObject> parseObject(QByteArray line)
{
    // QJsonDocument drops a byte order mark at the begin of a string, and with it the offsets, unless it is escaped.
    const QByteArray mark = "\xEF\xBB\xBF";
    if (line.startsWith(mark))
        line.slice(mark.size());
    line.replace(mark, "\\ufeff");

    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return std::unexpected(malformed(parsed.errorString() + u" at byte "_s + QString::number(parsed.offset)));
    if (!document.isObject())
        return std::unexpected(malformed(u"not a JSON object"_s));
    return document.object();
}

/// The text that the offsets of @p object count in: its own or, where it has none, @p text.
Expected<QString> textOfLine(const QJsonObject &object, const QString &text)
{
    const QJsonValue own = object.value("text"_L1);
    const QJsonValue hash = object.value("text_sha256"_L1);
    if (!own.isUndefined() && !own.isString())
        return std::unexpected(malformed(u"text: not a string"_s));
    if (!hash.isUndefined() && !hash.isString())
        return std::unexpected(malformed(u"text_sha256: not a string"_s));
    if (own.isUndefined() && hash.isUndefined())
        return std::unexpected(malformed(u"text_sha256: missing"_s));
    QString result = own.isString() ? own.toString() : text;
    if (hash.isString() && hash.toString() != sha256OfText(result))
        return std::unexpected(malformed(u"text_sha256: does not fit the text"_s));
    return result;
}

/// What is wrong with the order of @p blocks; empty where they are as article.h says.
QString faultOf(const std::vector<Block> &blocks)
{
    qsizetype last = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Span span = blocks[i].span;
        if (span.isEmpty() || span.begin < last)
            return u"blocks[%1]: empty, or not behind the one before"_s.arg(i);
        last = span.end;
    }
    return {};
}

/// The first id that two of @p values share, after the name of their list; empty where there is none.
QString repeatedId(QLatin1StringView list, const auto &values)
{
    QSet<Id> ids;
    for (const auto &value : values) {
        if (ids.contains(value.id))
            return u"%1: two with the id %2"_s.arg(list, value.id);
        ids.insert(value.id);
    }
    return {};
}

QString faultOf(const AnnotationSet &set)
{
    for (const QString &fault : {repeatedId("entities"_L1, set.entities), repeatedId("mentions"_L1, set.mentions),
             repeatedId("claims"_L1, set.claims), repeatedId("attributions"_L1, set.attributions)}) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

} // namespace

QByteArray toJsonLine(const Analysis &analysis, const ExportOptions &options)
{
    const Article &article = analysis.article;
    const CodePoints codePoints(article.text);
    const QHash<Id, Id> claimants = claimantsByAttribution(analysis.annotations);
    const FieldWriter::Context context{codePoints, claimants, options.explain};
    JsonWriter json;
    FieldWriter writer(json, context);

    json.beginObject();
    describeProvenance(writer, article);
    json.key("source"_L1);
    json.beginObject();
    describeSource(writer, article.source);
    json.endObject();
    json.key("metadata_origins"_L1);
    json.beginObject();
    describeMetadata(writer, article.metadataOrigins);
    json.endObject();
    json.key("text_sha256"_L1);
    json.value(sha256OfText(article.text));
    if (options.withText)
        writeTextAndBlocks(json, context, article);
    writeEntities(json, context, analysis.annotations);
    writeList(json, context, "claims"_L1, analysis.annotations.claims,
        [](FieldWriter &inner, const NumericClaim &claim) { describeClaim(inner, claim); });
    writeList(json, context, "attributions"_L1, analysis.annotations.attributions,
        [](FieldWriter &inner, const Attribution &attribution) { describeAttribution(inner, attribution); });
    writeDiagnostics(json, context, analysis.diagnostics);
    json.endObject();
    return json.take() + '\n';
}

Expected<Analysis> fromJsonLine(const QByteArray &line, const QString &text)
{
    const Expected<QJsonObject> object = parseObject(line);
    if (!object)
        return std::unexpected(object.error());
    Expected<QString> found = textOfLine(*object, text);
    if (!found)
        return std::unexpected(found.error());
    Analysis analysis;
    Article &article = analysis.article;
    article.text = std::move(*found);
    const CodePoints codePoints(article.text);
    FieldReader::Context context{&codePoints, codePoints.fromUtf16(article.text.size()), {}};
    FieldReader fields(*object, context);
    describeProvenance(fields, article);
    fields.inside("source"_L1, [&](FieldReader &inner) { describeSource(inner, article.source); });
    fields.inside("metadata_origins"_L1, [&](FieldReader &inner) { describeMetadata(inner, article.metadataOrigins); });
    fields.each("blocks"_L1, [&](FieldReader &inner) { describeBlock(inner, article.blocks.emplace_back()); });
    readAnnotations(fields, analysis.annotations);
    fields.each(
        "diagnostics"_L1, [&](FieldReader &inner) { describeDiagnostic(inner, analysis.diagnostics.emplace_back()); });
    if (context.wrong.isEmpty())
        context.wrong = faultOf(article.blocks);
    if (context.wrong.isEmpty())
        context.wrong = faultOf(analysis.annotations);
    if (!context.wrong.isEmpty())
        return std::unexpected(malformed(context.wrong));
    return analysis;
}

Expected<TextLine> textFromJsonLine(const QByteArray &line)
{
    const Expected<QJsonObject> object = parseObject(line);
    if (!object)
        return std::unexpected(object.error());
    TextLine result;
    FieldReader::Context context;
    FieldReader fields(*object, context);
    fields.required("id"_L1, result.id);
    fields.required("text"_L1, result.text);
    fields.field("ref"_L1, result.reference);
    if (!context.wrong.isEmpty())
        return std::unexpected(malformed(context.wrong));
    return result;
}

QByteArray articleToJsonLine(const Article &article, const std::vector<Diagnostic> &diagnostics)
{
    const CodePoints codePoints(article.text);
    const QHash<Id, Id> claimants;
    const FieldWriter::Context context{codePoints, claimants};
    JsonWriter json;
    FieldWriter writer(json, context);

    json.beginObject();
    describeProvenance(writer, article);
    writeTextAndBlocks(json, context, article);
    writeDiagnostics(json, context, diagnostics);
    json.endObject();
    return json.take() + '\n';
}

} // namespace sourcelight::formats
