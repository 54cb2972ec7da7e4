// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/entityrows.h"

#include <QHash>

#include <array>
#include <cmath>

namespace sourcelight::ui
{

namespace
{

/// The order of the groups in the panel.
constexpr std::array groupOrder{EntityType::Organization, EntityType::Person, EntityType::Location,
    EntityType::Facility, EntityType::NORP, EntityType::Product, EntityType::Misc};

constexpr qreal placesPerArticle = 200;
constexpr qsizetype longestAcronym = 7;

using MentionsByEntity = QHash<Id, std::vector<const Mention *>>;

MentionsByEntity groupMentions(const AnnotationSet &annotations)
{
    MentionsByEntity mentions;
    mentions.reserve(qsizetype(annotations.entities.size()));
    for (const Mention &mention : annotations.mentions)
        mentions[mention.entity].push_back(&mention);
    return mentions;
}

bool isAcronym(const QString &name)
{
    return name.size() > 1 && name.size() <= longestAcronym &&
           std::ranges::all_of(name, [](QChar c) { return c.isUpper() || c.isDigit() || c == u'.' || c == u'&'; });
}

QString detailOf(const Entity &entity, const QHash<Id, const Entity *> &entities)
{
    const auto acronym = std::ranges::find_if(entity.aliases, isAcronym);
    if (acronym != entity.aliases.end())
        return *acronym;
    if (!entity.roles.isEmpty())
        return entity.roles.first();
    const Entity *related = entity.related.empty() ? nullptr : entities.value(entity.related.front());
    return related ? related->name : QString();
}

bool shows(const EntityFilter &filter, const Entity &entity)
{
    const auto holds = [&](const QString &name) { return name.contains(filter.text, Qt::CaseInsensitive); };
    return filter.text.isEmpty() || holds(entity.name) || std::ranges::any_of(entity.aliases, holds) ||
           std::ranges::any_of(entity.roles, holds);
}

QList<qreal> placesOf(const std::vector<const Mention *> &mentions, qsizetype textLength)
{
    QList<qreal> places;
    for (const Mention *mention : mentions) {
        const qreal place = std::floor(placesPerArticle * qreal(mention->span.begin) / qreal(textLength));
        if (places.isEmpty() || places.last() < place)
            places.append(place);
    }
    for (qreal &place : places)
        place /= placesPerArticle;
    return places;
}

void order(std::vector<EntityRow> &rows, EntityOrder order)
{
    std::ranges::stable_sort(rows, {}, &EntityRow::firstPlace);
    switch (order) {
    case EntityOrder::FirstPlace:
        break;
    case EntityOrder::Importance:
        std::ranges::stable_sort(rows, std::greater(), &EntityRow::salience);
        break;
    case EntityOrder::Count:
        std::ranges::stable_sort(rows, std::greater(), &EntityRow::mentions);
        break;
    case EntityOrder::Name:
        sortByName(rows, &EntityRow::name);
        break;
    }
}

void addDetails(
    EntityRow &row, int number, const std::vector<const Mention *> &mentions, std::vector<EntityDetailRow> &details)
{
    row.first = int(details.size());
    if (!row.aliases.isEmpty() || !row.roles.isEmpty())
        details.push_back({{number}, -1, {}, {}, MentionKind::Name});
    for (int i = 0; i < int(mentions.size()); ++i)
        details.push_back({{number}, i, mentions[size_t(i)]->id, mentions[size_t(i)]->span, mentions[size_t(i)]->kind});
    row.count = int(details.size()) - row.first;
}

} // namespace

EntityRows entityRows(const Analysis &analysis, const EntityFilter &filter)
{
    MentionsByEntity mentions = groupMentions(analysis.annotations);
    const qsizetype textLength = std::max<qsizetype>(analysis.article.text.size(), 1);
    QHash<Id, const Entity *> entities;
    for (const Entity &entity : analysis.annotations.entities)
        entities.insert(entity.id, &entity);

    std::array<std::vector<EntityRow>, groupOrder.size()> byType;
    for (const Entity &entity : analysis.annotations.entities) {
        if (!shows(filter, entity))
            continue;
        const auto &own = mentions[entity.id];
        byType[size_t(entity.type)].push_back({{}, entity.id, entity.type, entity.name, detailOf(entity, entities),
            entity.aliases, entity.roles, entity.salience, int(own.size()),
            own.empty() ? textLength : own.front()->span.begin, placesOf(own, textLength)});
    }

    EntityRows rows;
    for (const EntityType type : groupOrder) {
        std::vector<EntityRow> &group = byType[size_t(type)];
        if (group.empty())
            continue;
        order(group, filter.order);
        rows.groups.push_back({{-1, int(rows.entities.size()), int(group.size())}, type});
        for (EntityRow &row : group) {
            row.parent = int(rows.groups.size()) - 1;
            addDetails(row, int(rows.entities.size()), mentions[row.id], rows.details);
            rows.entities.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace sourcelight::ui
