// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/htmlside.h"

#include "core/formats/htmlmarks.h"
#include "core/formats/htmltext.h"

#include <QCoreApplication>
#include <QSet>

namespace sourcelight::formats
{

using namespace Qt::StringLiterals;

namespace
{

struct HtmlSide {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::HtmlExport)
};

QString groupName(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return HtmlSide::tr("People");
    case EntityType::Organization:
        return HtmlSide::tr("Organisations");
    case EntityType::Location:
        return HtmlSide::tr("Places");
    case EntityType::Facility:
        return HtmlSide::tr("Facilities");
    case EntityType::NORP:
        return HtmlSide::tr("Groups");
    case EntityType::Product:
        return HtmlSide::tr("Products");
    case EntityType::Misc:
        return HtmlSide::tr("Other names");
    }
    Q_UNREACHABLE_RETURN({});
}

QString kindName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Named:
        return HtmlSide::tr("named");
    case SourceKind::Organization:
        return HtmlSide::tr("organisation");
    case SourceKind::Anonymous:
        return HtmlSide::tr("anonymous");
    case SourceKind::Collective:
        return HtmlSide::tr("collective");
    case SourceKind::Document:
        return HtmlSide::tr("document");
    case SourceKind::Unspecified:
        return HtmlSide::tr("unspecified");
    }
    Q_UNREACHABLE_RETURN({});
}

/// The class whose line stands for a kind of source.
QByteArray keyClass(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Named:
        return "per";
    case SourceKind::Organization:
        return "org";
    default:
        return "src";
    }
}

QByteArray section(const QString &title, size_t count, const QByteArray &body)
{
    return "<section>\n<h2>" + escapedHtml(title) + " <span>" + QByteArray::number(qulonglong(count)) +
           "</span></h2>\n" + body + "</section>\n";
}

QByteArray small(const QStringList &parts)
{
    return parts.isEmpty() ? QByteArray() : " <small>" + escapedHtml(parts.join(u" · ")) + "</small>";
}

QByteArray evidence(const Annotation &annotation, bool explain)
{
    return explain && !annotation.evidence.isEmpty()
               ? "<small class=\"why\">" + escapedHtml(annotation.evidence.join(u", ")) + "</small>"
               : QByteArray();
}

/// A tick for each place, in hundredths of the article; mentions that share one share a tick.
QByteArray strip(const HtmlIndex &index, size_t entity)
{
    const qsizetype length = std::max<qsizetype>(1, index.analysis.article.text.size());
    QByteArray ticks;
    int last = -1;
    for (const size_t mention : index.mentionsOf(entity)) {
        const int place = int(100 * index.mentions[mention].get().span.begin / length);
        if (std::exchange(last, place) == place)
            continue;
        ticks += "<a href=\"#" + numbered("m", mention) + "\" style=\"left:" + QByteArray::number(place) +
                 "%\" tabindex=\"-1\" aria-hidden=\"true\"></a>";
    }
    return "<span class=\"strip\">" + ticks + "</span>";
}

QByteArray entityRow(const HtmlIndex &index, size_t number, bool explain)
{
    const Entity &entity = index.entities[number];
    const std::vector<size_t> &mentions = index.mentionsOf(number);
    const QByteArray name = "<b>" + escapedHtml(entity.name) + "</b>" + small(entity.aliases + entity.roles);
    const QByteArray link =
        mentions.empty() ? name : "<a href=\"#" + numbered("m", mentions.front()) + "\">" + name + "</a>";
    return "<li class=\"row " + numbered("e", number) + ' ' + lineClass(entity.type) +
           "\"><i class=\"key\"></i><span>" + link + evidence(entity, explain) + "</span>" + strip(index, number) +
           "<span class=\"count\">" + QByteArray::number(qulonglong(mentions.size())) + "</span></li>\n";
}

QByteArray entityLists(const HtmlIndex &index, bool explain)
{
    constexpr EntityType order[] = {EntityType::Organization, EntityType::Person, EntityType::Location,
        EntityType::Facility, EntityType::NORP, EntityType::Product, EntityType::Misc};
    QByteArray html;
    for (const EntityType type : order) {
        std::vector<size_t> group;
        for (size_t i = 0; i < index.entities.size(); ++i) {
            if (index.entities[i].get().type == type)
                group.push_back(i);
        }
        std::ranges::stable_sort(
            group, std::greater(), [&index](size_t entity) { return index.entities[entity].get().salience; });
        if (group.empty())
            continue;
        html += "<h3>" + escapedHtml(groupName(type)) + "</h3>\n<ul>\n";
        for (const size_t entity : group)
            html += entityRow(index, entity, explain);
        html += "</ul>\n";
    }
    return html;
}

/// Who is behind an attribution, in the best words there are; empty where the text names nobody.
QString sourceName(const HtmlIndex &index, const Attribution &attribution)
{
    if (const Entity *entity = index.entity(attribution.entity))
        return entity->name;
    return attribution.source ? textOf(index.analysis.article, *attribution.source).toString() : QString();
}

QByteArray claimant(const HtmlIndex &index, const NumericClaim &claim)
{
    const auto attribution = index.attributionNumbers.constFind(claim.attribution);
    if (attribution == index.attributionNumbers.cend())
        return "<small class=\"nobody\">" + escapedHtml(HtmlSide::tr("no source")) + "</small>";
    const QString name = sourceName(index, index.attributions[*attribution]);
    return "<small><a href=\"#" + numbered("a", *attribution) + "\">" +
           escapedHtml(name.isEmpty() ? HtmlSide::tr("source not named") : name) + "</a></small>";
}

QByteArray claimRow(const HtmlIndex &index, size_t number, bool explain)
{
    const NumericClaim &claim = index.claims[number];
    const Article &article = index.analysis.article;
    const QByteArray counted = claim.counted ? escapedHtml(textOf(article, claim.counted->span)) + ' ' : QByteArray();
    const QByteArray disagrees =
        claim.disagrees.empty()
            ? QByteArray()
            : "<small class=\"nobody\">" + escapedHtml(HtmlSide::tr("another figure is given, too")) + "</small>";
    return "<li class=\"row claim " + numbered("n", number) + "\"><a class=\"amount\" href=\"#" +
           numbered("n", number) + "\">" + escapedHtml(textOf(article, claim.span)) + "</a><span>" + counted +
           claimant(index, claim) + disagrees + evidence(claim, explain) + "</span></li>\n";
}

QByteArray claimList(const HtmlIndex &index, bool explain)
{
    QByteArray html;
    for (size_t i = 0; i < index.claims.size(); ++i)
        html += claimRow(index, i, explain);
    return html.isEmpty() ? html : "<ul>\n" + html + "</ul>\n";
}

/// Attributions of one source. Those to an entity belong together, and those whose source is given in the same words.
struct SourceGroup {
    QString name;
    std::vector<size_t> attributions;
};

std::vector<SourceGroup> groupedBySource(const HtmlIndex &index)
{
    std::vector<SourceGroup> groups;
    QHash<QString, size_t> known;
    for (size_t i = 0; i < index.attributions.size(); ++i) {
        const Attribution &attribution = index.attributions[i];
        const QString name = sourceName(index, attribution);
        const QString key = index.entity(attribution.entity) ? u"e "_s + attribution.entity : u"s "_s + name;
        const auto found = known.constFind(key);
        if (found != known.cend()) {
            groups[*found].attributions.push_back(i);
        } else {
            known.insert(key, groups.size());
            groups.push_back({name, {i}});
        }
    }
    return groups;
}

/// The cue in the article's words, or the begin of the content where there is no cue.
QString cueWords(const Article &article, const Attribution &attribution)
{
    constexpr qsizetype longest = 40;
    const Spans &pieces = attribution.cue.empty() ? attribution.content : attribution.cue;
    if (pieces.empty())
        return u"…"_s;
    const QStringView words = textOf(article, pieces.front());
    if (words.size() <= longest)
        return words.toString().simplified();
    const qsizetype cut = words[longest - 1].isHighSurrogate() ? longest - 1 : longest;
    return words.first(cut).toString().simplified() + u'…';
}

QByteArray sourceRow(const HtmlIndex &index, const SourceGroup &group, bool explain)
{
    const Article &article = index.analysis.article;
    const Attribution &first = index.attributions[group.attributions.front()];
    QByteArray classes = "row source " + keyClass(first.sourceKind);
    QByteArrayList cues;
    QStringList more;
    QByteArray reasons;
    for (const size_t number : group.attributions) {
        const Attribution &attribution = index.attributions[number];
        classes += ' ' + numbered("a", number);
        cues += "<a href=\"#" + numbered("a", number) + "\">" + escapedHtml(cueWords(article, attribution)) + "</a>";
        if (attribution.via)
            more += HtmlSide::tr("via %1").arg(textOf(article, *attribution.via));
        if (attribution.anonymityReason)
            more += u'“' + textOf(article, *attribution.anonymityReason).toString() + u'”';
        reasons += evidence(attribution, explain);
    }
    more.removeDuplicates();
    const QByteArray rest = more.isEmpty() ? QByteArray() : " · " + escapedHtml(more.join(u" · "));
    const QByteArray name = group.name.isEmpty()
                                ? "<b class=\"unnamed\">" + escapedHtml(HtmlSide::tr("source not named"))
                                : "<b>" + escapedHtml(group.name);
    return "<li class=\"" + classes + "\"><i class=\"key\"></i><span>" + name + "</b> <small>" + cues.join(" · ") +
           rest + "</small>" + reasons + "</span><span class=\"tag\">" + escapedHtml(kindName(first.sourceKind)) +
           "</span></li>\n";
}

} // namespace

QByteArray sideLists(const HtmlIndex &index, bool explain)
{
    const std::vector<SourceGroup> groups = groupedBySource(index);
    QByteArray sources;
    for (const SourceGroup &group : groups)
        sources += sourceRow(index, group, explain);
    if (!sources.isEmpty())
        sources = "<ul>\n" + sources + "</ul>\n";
    return section(HtmlSide::tr("Entities"), index.entities.size(), entityLists(index, explain)) +
           section(HtmlSide::tr("Numbers"), index.claims.size(), claimList(index, explain)) +
           section(HtmlSide::tr("Sources"), groups.size(), sources);
}

} // namespace sourcelight::formats
