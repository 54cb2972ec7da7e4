// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotation.h"

#include <vector>

namespace sourcelight
{

/// What an entity is. The seven classes of English Worldwide Newswire (Shan et al. 2023).
enum class EntityType {
    Person,
    Organization,
    Location,
    Facility, ///< a building or place made by people: an airport, a stadium, a dam
    NORP,     ///< nationalities, religious and political groups, as in OntoNotes: "Iraqi", "Sunni", "Democrats"
    Product,
    Misc, ///< events, works, laws, awards
};

/// How a mention refers: "Jens Stoltenberg", "the secretary-general", "he".
enum class MentionKind { Name, Nominal, Pronoun };

/// One place where an entity is spoken of. Mentions may nest ("[Bank of [England]]"); the outer one is the default.
struct Mention : Annotation {
    Span span;
    MentionKind kind = MentionKind::Name;
    Id entity; ///< of the Entity in the same AnnotationSet

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// Who or what an article speaks of, under all its names. Its mentions point at it.
struct Entity : Annotation {
    EntityType type = EntityType::Misc;
    QString name;            ///< the most complete of its names
    QStringList aliases;     ///< its other names, in order of appearance
    QStringList roles;       ///< from titles and appositions, as written: "NATO Secretary-General"
    std::vector<Id> related; ///< entities it is tied to: a demonym to its country
    double salience = 0.0;   ///< how central it is to the article, in [0, 1]

    friend bool operator==(const Entity &, const Entity &) = default;
};

} // namespace sourcelight
