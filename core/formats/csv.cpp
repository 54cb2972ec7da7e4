// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

#include "core/formats/csvwriter.h"
#include "core/formats/grouping.h"
#include "core/model/codepoints.h"
#include "core/model/enumnames.h"

namespace sourcelight::formats
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto byteOrderMark = "\xEF\xBB\xBF";

/// One table in the making: the columns and cells of an article's annotations.
class Table
{
public:
    Table(const Analysis &analysis, const ExportOptions &options)
        : m_article(analysis.article)
        , m_codePoints(analysis.article.text)
        , m_explain(options.explain)
    {
        for (const Entity &entity : analysis.annotations.entities)
            m_names.insert(entity.id, entity.name);
    }

    void cell(const QString &text) { m_csv.cell(text); }
    void cell(std::optional<double> number) { m_csv.cell(number); }
    void cell(bool truth) { m_csv.cell(truth); }
    template <typename E>
        requires std::is_enum_v<E>
    void cell(E value)
    {
        m_csv.cell(QString(nameOf(value)));
    }
    void cell(const QStringList &texts) { m_csv.cell(texts.join(u"; ")); }
    void cell(const std::vector<Id> &ids) { m_csv.cell(QStringList(ids.begin(), ids.end()).join(u"; ")); }

    void empty(int cells)
    {
        for (int i = 0; i < cells; ++i)
            m_csv.cell(QStringView());
    }

    /// start, end, quote
    void place(const Spans &spans)
    {
        QStringList begins;
        QStringList ends;
        for (const Span span : spans) {
            begins += QString::number(m_codePoints.fromUtf16(span.begin));
            ends += QString::number(m_codePoints.fromUtf16(span.end));
        }
        cell(begins);
        cell(ends);
        cell(quotes(spans));
    }
    void place(const std::optional<Span> &span) { place(span ? Spans{*span} : Spans()); }
    [[nodiscard]] QStringList quotes(const Spans &spans) const
    {
        QStringList quotes;
        for (const Span span : spans)
            quotes += textOf(m_article, span).toString();
        return quotes;
    }
    void quote(const std::optional<Span> &span) { cell(quotes(span ? Spans{*span} : Spans())); }

    /// id, name
    void entity(const Id &id)
    {
        cell(id);
        cell(m_names.value(id));
    }

    /// confidence, origin, status, note, evidence
    void annotation(const Annotation &annotation)
    {
        cell(std::optional(annotation.confidence));
        cell(annotation.origin);
        cell(annotation.status);
        cell(annotation.note);
        if (m_explain)
            cell(annotation.evidence);
    }

    void beginRow() { cell(m_article.id); }
    void endRow() { m_csv.endRow(); }

    [[nodiscard]] ExportPart part(const QString &name, QLatin1StringView columns)
    {
        QByteArray header = QByteArray(byteOrderMark).append(columns);
        header.append(m_explain ? ",evidence\r\n" : "\r\n");
        return {name, header, m_csv.take()};
    }

private:
    const Article &m_article;
    CodePoints m_codePoints;
    bool m_explain;
    QHash<Id, QString> m_names;
    CsvWriter m_csv;
};

void addEntity(Table &table, const Entity &entity)
{
    table.beginRow();
    table.cell(entity.id);
    table.cell(entity.type);
    table.cell(entity.name);
    table.cell(entity.aliases);
    table.cell(entity.roles);
    table.cell(entity.related);
    table.cell(std::optional(entity.salience));
    table.cell(std::optional(entity.confidence));
    table.cell(entity.origin);
    table.cell(entity.status);
    table.cell(entity.note);
}

ExportPart entityTable(const Analysis &analysis, const ExportOptions &options)
{
    Table table(analysis, options);
    const QHash<Id, Mentions> mentions = mentionsByEntity(analysis.annotations);
    for (const Entity &entity : analysis.annotations.entities) {
        for (const Mention &mention : mentions.value(entity.id)) {
            addEntity(table, entity);
            table.cell(mention.id);
            table.cell(mention.kind);
            table.place(mention.span);
            table.annotation(mention);
            table.endRow();
        }
        if (!mentions.contains(entity.id)) {
            addEntity(table, entity);
            table.empty(options.explain ? 10 : 9);
            table.endRow();
        }
    }
    return table.part(u"entities"_s,
        "article,entity,type,name,aliases,roles,related,salience,entity_confidence,entity_origin,entity_status,"
        "entity_note,mention,kind,start,end,quote,confidence,origin,status,note"_L1);
}

void addChange(Table &table, const std::optional<Change> &change)
{
    if (!change)
        return table.empty(5);
    table.cell(change->direction);
    table.cell(change->mode);
    table.cell(change->from);
    table.cell(change->to);
    table.cell(change->by);
}

void addClaim(Table &table, const NumericClaim &claim, const Id &claimant)
{
    table.beginRow();
    table.cell(claim.id);
    table.cell(claim.kind);
    table.place(claim.span);
    table.cell(claim.value);
    table.cell(claim.low);
    table.cell(claim.high);
    table.cell(claim.lowIncluded);
    table.cell(claim.highIncluded);
    table.cell(claim.comparator);
    table.cell(claim.unit);
    table.cell(claim.currency);
    table.cell(claim.currencyAssumed);
    table.cell(claim.timex);
    table.place(claim.counted.transform([](const Counted &counted) { return counted.span; }));
    table.cell(claim.counted ? claim.counted->head : QString());
    addChange(table, claim.change);
    table.cell(claim.negated);
    table.cell(claim.disagrees);
    table.cell(claim.attribution);
    table.entity(claimant);
    table.annotation(claim);
    table.endRow();
}

ExportPart claimTable(const Analysis &analysis, const ExportOptions &options)
{
    Table table(analysis, options);
    const QHash<Id, Id> claimants = claimantsByAttribution(analysis.annotations);
    for (const NumericClaim &claim : analysis.annotations.claims)
        addClaim(table, claim, claimants.value(claim.attribution));
    return table.part(u"claims"_s,
        "article,claim,kind,start,end,quote,value,low,high,low_included,high_included,comparator,unit,currency,"
        "currency_assumed,timex,counted_start,counted_end,counted,counted_head,change_direction,change_mode,change_"
        "from,"
        "change_to,change_by,negated,disagrees,attribution,claimant,claimant_name,confidence,origin,status,note"_L1);
}

void addAttribution(Table &table, const Attribution &attribution)
{
    table.beginRow();
    table.cell(attribution.id);
    table.place(attribution.source);
    table.place(attribution.cue);
    table.place(attribution.content);
    table.entity(attribution.entity);
    table.cell(attribution.sourceKind);
    table.cell(attribution.sourceCount.transform([](int count) { return double(count); }));
    table.quote(attribution.anonymityReason);
    table.quote(attribution.via);
    table.cell(attribution.role);
    table.cell(attribution.manner);
    table.cell(attribution.cueClass);
    table.cell(table.quotes(attribution.hedges));
    table.cell(attribution.inferred);
    table.cell(attribution.parent);
    table.annotation(attribution);
    table.endRow();
}

ExportPart attributionTable(const Analysis &analysis, const ExportOptions &options)
{
    Table table(analysis, options);
    for (const Attribution &attribution : analysis.annotations.attributions)
        addAttribution(table, attribution);
    return table.part(u"attributions"_s,
        "article,attribution,source_start,source_end,source,cue_start,cue_end,cue,content_start,content_end,content,"
        "entity,entity_name,source_kind,source_count,anonymity_reason,via,role,manner,cue_class,hedges,inferred,parent,"
        "confidence,origin,status,note"_L1);
}

} // namespace

std::vector<ExportPart> toCsv(const Analysis &analysis, const ExportOptions &options)
{
    return {entityTable(analysis, options), claimTable(analysis, options), attributionTable(analysis, options)};
}

} // namespace sourcelight::formats
