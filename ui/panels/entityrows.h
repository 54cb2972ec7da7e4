// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotationset.h"
#include "ui/panels/rows.h"
#include "ui/selection.h"

#include <QList>

namespace sourcelight::ui
{

enum class EntityOrder { Importance, FirstPlace, Count, Name };

/// Which entities are shown, in which order within their group, and which of their mentions.
struct EntityFilter {
    QString text; ///< in a name, alias or role, in any case; empty shows all
    EntityOrder order = EntityOrder::Importance;
    MentionScope scope = MentionScope::All;

    friend bool operator==(const EntityFilter &, const EntityFilter &) = default;
};

/// A heading: all entities of one type.
struct EntityGroupRow : RowLink {
    EntityType type = EntityType::Misc;

    friend bool operator==(const EntityGroupRow &, const EntityGroupRow &) = default;
};

struct EntityRow : RowLink {
    Id id;
    EntityType type = EntityType::Misc;
    QString name;
    QString detail; ///< the little that is told beside the name: acronym, role, or the country of a demonym
    QStringList aliases;
    QStringList roles;
    double salience = 0.0;
    int mentions = 0;         ///< that are shown
    int names = 0;            ///< of these, those by name
    int firstMention = 0;     ///< the first that is shown, as Selection::mention counts
    qsizetype firstPlace = 0; ///< begin of the first mention; the article's end where there is none
    QList<qreal> places;      ///< where in the article the mentions are: ascending in [0, 1], at most 200

    friend bool operator==(const EntityRow &, const EntityRow &) = default;
};

/// What unfolds below an entity: first its other names and roles, where it has any, then the entities it is tied to,
/// then each mention.
struct EntityDetailRow : RowLink {
    enum class What { Names, Related, Mention };

    What what = What::Names;
    Id id; ///< of the mention or the related entity

    // of a mention
    int mention = -1; ///< which of the entity's mentions, in text order, from 0
    int number = 0;   ///< which of those that are shown, from 1
    Span span;
    MentionKind kind = MentionKind::Name;

    friend bool operator==(const EntityDetailRow &, const EntityDetailRow &) = default;
};

struct EntityRows {
    std::vector<EntityGroupRow> groups;
    std::vector<EntityRow> entities;
    std::vector<EntityDetailRow> details;

    friend bool operator==(const EntityRows &, const EntityRows &) = default;
};

/// O(entities log entities + mentions).
[[nodiscard]] EntityRows entityRows(const Analysis &analysis, const EntityFilter &filter);

} // namespace sourcelight::ui
