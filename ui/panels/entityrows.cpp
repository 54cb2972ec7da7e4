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

/// A mention and which of its entity's mentions it is.
struct Place {
    const Mention *mention;
    int which;
};

/// What belongs to one entity.
struct Belongings {
    int mentions = 0;          ///< shown or not
    std::vector<Place> places; ///< of those that are shown
    QList<Id> related;         ///< entities that it is tied to, and that are tied to it
};

using BelongingsById = QHash<Id, Belongings>;

void addRelated(BelongingsById &belongings, const Id &entity, const Id &other)
{
    QList<Id> &related = belongings[entity].related;
    if (entity != other && !related.contains(other))
        related.append(other);
}

BelongingsById collectBelongings(const AnnotationSet &annotations, MentionScope scope)
{
    BelongingsById belongings;
    belongings.reserve(qsizetype(annotations.entities.size()));
    for (const Mention &mention : annotations.mentions) {
        Belongings &own = belongings[mention.entity];
        if (isIn(scope, mention.kind))
            own.places.push_back({&mention, own.mentions});
        ++own.mentions;
    }
    for (const Entity &entity : annotations.entities) {
        for (const Id &other : entity.related) {
            addRelated(belongings, entity.id, other);
            addRelated(belongings, other, entity.id);
        }
    }
    return belongings;
}

bool isAcronym(const QString &name)
{
    return name.size() > 1 && name.size() <= longestAcronym &&
           std::ranges::all_of(name, [](QChar c) { return c.isUpper() || c.isDigit() || c == u'.' || c == u'&'; });
}

using EntitiesById = QHash<Id, const Entity *>;

QString detailOf(const Entity &entity, const EntitiesById &entities)
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

QList<qreal> pictureOf(const std::vector<Place> &mentions, qsizetype textLength)
{
    QList<qreal> places;
    for (const auto &[mention, which] : mentions) {
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

void addDetails(EntityRow &row, int number, const Belongings &own, const EntitiesById &entities,
    std::vector<EntityDetailRow> &details)
{
    using What = EntityDetailRow::What;
    row.first = int(details.size());
    if (!row.aliases.isEmpty() || !row.roles.isEmpty())
        details.push_back({{number}, What::Names});
    for (const Id &other : own.related) {
        if (entities.contains(other))
            details.push_back({{number}, What::Related, other});
    }
    int shown = 0;
    for (const auto &[mention, which] : own.places)
        details.push_back({{number}, What::Mention, mention->id, which, ++shown, mention->span, mention->kind});
    row.count = int(details.size()) - row.first;
}

EntityRow rowOf(const Entity &entity, const Belongings &own, const EntitiesById &entities, qsizetype textLength)
{
    const auto isName = [](const Place &place) { return place.mention->kind == MentionKind::Name; };
    EntityRow row;
    row.id = entity.id;
    row.type = entity.type;
    row.name = entity.name;
    row.detail = detailOf(entity, entities);
    row.aliases = entity.aliases;
    row.roles = entity.roles;
    row.salience = entity.salience;
    row.mentions = int(own.places.size());
    row.names = int(std::ranges::count_if(own.places, isName));
    row.firstMention = own.places.empty() ? 0 : own.places.front().which;
    row.firstPlace = own.places.empty() ? textLength : own.places.front().mention->span.begin;
    row.places = pictureOf(own.places, textLength);
    return row;
}

} // namespace

EntityRows entityRows(const Analysis &analysis, const EntityFilter &filter)
{
    const BelongingsById belongings = collectBelongings(analysis.annotations, filter.scope);
    const qsizetype textLength = std::max<qsizetype>(analysis.article.text.size(), 1);
    EntitiesById entities;
    for (const Entity &entity : analysis.annotations.entities)
        entities.insert(entity.id, &entity);

    std::array<std::vector<EntityRow>, groupOrder.size()> byType;
    for (const Entity &entity : analysis.annotations.entities) {
        if (shows(filter, entity))
            byType[size_t(entity.type)].push_back(rowOf(entity, belongings.value(entity.id), entities, textLength));
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
            addDetails(row, int(rows.entities.size()), belongings.value(row.id), entities, rows.details);
            rows.entities.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace sourcelight::ui
