// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/webannotation.h"

#include "core/formats/fieldwriter.h"
#include "core/formats/grouping.h"

#include <QCryptographicHash>
#include <QSet>
#include <QUrl>

namespace sourcelight::formats
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto prefix = "sl:"_L1;
constexpr auto vocabulary = "urn:sourcelight:"_L1;

/// "Naming things with hashes" (RFC 6920): the same text has the same name everywhere.
QString nameOfText(QStringView text)
{
    QByteArray utf8;
    appendUtf8(utf8, text);
    const QByteArray hash = QCryptographicHash::hash(utf8, QCryptographicHash::Sha256);
    return u"ni:///sha-256;"_s +
           QLatin1StringView(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString sourceOf(const Article &article, const QString &nameOfText)
{
    const QUrl url(article.url, QUrl::StrictMode);
    return url.isValid() && !url.isRelative() ? url.toString(QUrl::FullyEncoded) : nameOfText;
}

bool isShown(const Annotation &annotation)
{
    return annotation.status != Status::Rejected;
}

bool isShownAttribution(const Attribution &attribution)
{
    const bool hasPlace = attribution.source || !attribution.cue.empty() || !attribution.content.empty();
    return hasPlace && isShown(attribution);
}

/// @p position moved off the middle of a surrogate pair.
qsizetype characterBorder(QStringView text, qsizetype position)
{
    const bool inside = position > 0 && position < text.size() && text[position].isLowSurrogate();
    return inside ? position - 1 : position;
}

class PageWriter
{
public:
    PageWriter(const Analysis &analysis, const ExportOptions &options)
        : m_analysis(analysis)
        , m_text(analysis.article.text)
        , m_name(nameOfText(m_text))
        , m_source(sourceOf(analysis.article, m_name))
        , m_codePoints(m_text)
        , m_claimants(claimantsByAttribution(analysis.annotations))
        , m_context{m_codePoints, m_claimants, options.explain, prefix}
    {
        for (const Entity &entity : analysis.annotations.entities)
            m_entities.insert(entity.id, &entity);
    }

    QByteArray write()
    {
        m_json.beginObject();
        writeHead();
        m_json.key("items"_L1);
        m_json.beginArray();
        for (const Mention &mention : m_analysis.annotations.mentions)
            writeMention(mention);
        for (const NumericClaim &claim : m_analysis.annotations.claims)
            writeClaim(claim);
        for (const Attribution &attribution : m_analysis.annotations.attributions)
            writeAttribution(attribution);
        m_json.endArray();
        m_json.endObject();
        return m_json.take() + '\n';
    }

private:
    void member(QLatin1StringView name, QStringView value)
    {
        m_json.key(name);
        m_json.value(value);
    }

    void writeHead()
    {
        m_json.key("@context"_L1);
        m_json.beginArray();
        m_json.value("http://www.w3.org/ns/anno.jsonld"_L1);
        m_json.beginObject();
        m_json.key(prefix.chopped(1));
        m_json.value(vocabulary);
        m_json.endObject();
        m_json.endArray();
        member("id"_L1, m_name + u"#page"_s);
        member("type"_L1, u"AnnotationPage");
        m_json.key("partOf"_L1);
        m_json.beginObject();
        member("id"_L1, m_name + u"#annotations"_s);
        member("type"_L1, u"AnnotationCollection");
        const Article &article = m_analysis.article;
        member("label"_L1, article.title.isEmpty() ? article.id : article.title);
        m_json.key("total"_L1);
        m_json.value(shownAnnotations());
        m_json.endObject();
        m_json.key("startIndex"_L1);
        m_json.value(qsizetype(0));
    }

    [[nodiscard]] QString iri(const Id &id) const
    {
        return m_name + u'#' + QString::fromLatin1(QUrl::toPercentEncoding(id));
    }

    [[nodiscard]] qsizetype shownAnnotations() const
    {
        const AnnotationSet &set = m_analysis.annotations;
        return std::ranges::count_if(set.mentions, [this](const Mention &mention) { return isShownMention(mention); }) +
               std::ranges::count_if(set.claims, isShown) + std::ranges::count_if(set.attributions, isShownAttribution);
    }

    [[nodiscard]] bool isShownMention(const Mention &mention) const
    {
        const Entity *entity = m_entities.value(mention.entity);
        return entity && isShown(*entity) && isShown(mention);
    }

    void beginAnnotation(const Annotation &annotation, QStringView motivation)
    {
        m_json.beginObject();
        member("id"_L1, iri(annotation.id));
        member("type"_L1, u"Annotation");
        member("motivation"_L1, motivation);
        m_json.key("body"_L1);
        m_json.beginArray();
    }

    void text(QStringView purpose, QStringView value)
    {
        m_json.beginObject();
        member("type"_L1, u"TextualBody");
        member("purpose"_L1, purpose);
        member("value"_L1, value);
        m_json.endObject();
    }

    void endBodies(const Annotation &annotation)
    {
        if (!annotation.note.isEmpty())
            text(u"commenting", annotation.note);
        m_json.endArray();
        m_json.key("target"_L1);
    }

    /// A body with all fields under the names of JSON lines.
    void fields(QStringView type, const auto &value, auto describe, const QString &name = {})
    {
        m_json.beginObject();
        if (!name.isEmpty())
            member("id"_L1, name);
        member("type"_L1, prefix + type.toString());
        FieldWriter writer(m_json, m_context);
        describe(writer, value);
        m_json.endObject();
    }

    void target(Span span, QStringView role = {})
    {
        constexpr qsizetype around = 32;
        const qsizetype before = characterBorder(m_text, std::max<qsizetype>(0, span.begin - around));
        const qsizetype after = characterBorder(m_text, std::min(m_text.size(), span.end + around));
        m_json.beginObject();
        member("type"_L1, u"SpecificResource");
        member("source"_L1, m_source);
        if (!role.isEmpty()) {
            m_json.key("role"_L1, prefix);
            m_json.value(role);
        }
        m_json.key("selector"_L1);
        m_json.beginArray();
        m_json.beginObject();
        member("type"_L1, u"TextPositionSelector");
        m_json.key("start"_L1);
        m_json.value(m_codePoints.fromUtf16(span.begin));
        m_json.key("end"_L1);
        m_json.value(m_codePoints.fromUtf16(span.end));
        m_json.endObject();
        m_json.beginObject();
        member("type"_L1, u"TextQuoteSelector");
        member("exact"_L1, m_text.sliced(span.begin, span.length()));
        member("prefix"_L1, m_text.sliced(before, span.begin - before));
        member("suffix"_L1, m_text.sliced(span.end, after - span.end));
        m_json.endObject();
        m_json.endArray();
        m_json.endObject();
    }

    void writeMention(const Mention &mention)
    {
        if (!isShownMention(mention))
            return;
        const Entity &entity = *m_entities.value(mention.entity);
        beginAnnotation(mention, u"identifying");
        text(u"classifying", QString(nameOf(entity.type)));
        text(u"tagging", entity.name);
        m_json.beginObject();
        member("type"_L1, u"SpecificResource");
        member("purpose"_L1, u"identifying");
        member("source"_L1, iri(entity.id));
        m_json.endObject();
        fields(u"Mention", mention, [](FieldWriter &writer, const Mention &m) { describeMention(writer, m); });
        if (!m_described.contains(entity.id)) {
            m_described.insert(entity.id);
            fields(
                u"Entity", entity, [](FieldWriter &writer, const Entity &e) { describeEntity(writer, e); },
                iri(entity.id));
        }
        endBodies(mention);
        target(mention.span);
        m_json.endObject();
    }

    void writeClaim(const NumericClaim &claim)
    {
        if (!isShown(claim))
            return;
        beginAnnotation(claim, u"classifying");
        text(u"classifying", QString(nameOf(claim.kind)));
        fields(u"NumericClaim", claim, [](FieldWriter &writer, const NumericClaim &c) { describeClaim(writer, c); });
        endBodies(claim);
        target(claim.span);
        m_json.endObject();
    }

    void writeAttribution(const Attribution &attribution)
    {
        if (!isShownAttribution(attribution))
            return;
        beginAnnotation(attribution, u"linking");
        text(u"classifying", QString(nameOf(attribution.sourceKind)));
        if (const Entity *entity = m_entities.value(attribution.entity))
            text(u"tagging", entity->name);
        fields(u"Attribution", attribution,
            [](FieldWriter &writer, const Attribution &a) { describeAttribution(writer, a); });
        endBodies(attribution);
        m_json.beginArray();
        if (attribution.source)
            target(*attribution.source, u"source");
        for (const Span span : attribution.cue)
            target(span, u"cue");
        for (const Span span : attribution.content)
            target(span, u"content");
        m_json.endArray();
        m_json.endObject();
    }

    const Analysis &m_analysis;
    QStringView m_text;
    QString m_name;
    QString m_source;
    CodePoints m_codePoints;
    QHash<Id, Id> m_claimants;
    QHash<Id, const Entity *> m_entities;
    QSet<Id> m_described; ///< entities whose fields stand in an earlier annotation
    FieldWriter::Context m_context;
    JsonWriter m_json{2};
};

} // namespace

std::vector<ExportPart> toWebAnnotations(const Analysis &analysis, const ExportOptions &options)
{
    return {{{}, {}, PageWriter(analysis, options).write()}};
}

} // namespace sourcelight::formats
