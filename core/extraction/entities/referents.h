// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities.h"
#include "core/extraction/entities/nounphrases.h"
#include "core/language/featurehash.h"

#include <QSet>

namespace sourcelight::extraction
{

/// What a noun says of what it is used for, as far as the lexicons know; a set.
enum KindOfThing : std::uint8_t {
    IsPerson = 1,
    IsOrganization = 2,
    IsPlace = 4,
    IsFacility = 8,
    IsDocument = 16,
    IsEvent = 32,
};

/// Someone or something that the article has spoken of up to some point: an entity, or what has no name in it.
struct Referent {
    std::ptrdiff_t entity = -1; ///< index into Entities::entities; -1 for what has no name
    std::size_t introduced = 0; ///< the phrase that spoke of it first
    std::size_t last = 0;       ///< the phrase that spoke of it last
    std::size_t lastName = 0;   ///< the phrase that named it last, or that introduced it
    int mentions = 0;
    EntityType type = EntityType::Misc; ///< of an entity
    std::uint8_t kinds = 0;             ///< of what has no name, see KindOfThing
    bool plural = false;
    bool early = false;                   ///< in the headline or the first paragraph
    QChar gender;                         ///< 'f' or 'm'; null where unknown
    Pronoun pronoun = Pronoun::None;      ///< by which it was last spoken of; None: by a noun
    language::FeatureHash head = 0;       ///< of the noun that it was last called by
    language::FeatureHash nameEnding = 0; ///< last letters of a person's given name where its gender is unknown
};

/// A phrase and what is known of it before it is known what it speaks of.
struct Mentioning : NounPhrase {
    std::ptrdiff_t name = -1; ///< index into Entities::mentions of the name at its head
    std::uint8_t kinds = 0;   ///< of its head noun
    QChar gender;             ///< of its head noun
    language::FeatureHash headWord = 0;
    language::FeatureHash next = 0; ///< the word after it
    language::FeatureHash next2 = 0;

    [[nodiscard]] bool isPersonal() const { return pronoun != Pronoun::None && pronoun != Pronoun::Other; }
    /// A pronoun of the third person, or a noun with "the" or "this": may speak of what was mentioned before.
    [[nodiscard]] bool mayRefer() const
    {
        return isPersonal() || (pronoun == Pronoun::None && name < 0 && !proper && !joined &&
                                   (determiner == Determiner::Definite || determiner == Determiner::Demonstrative));
    }
};

/// The words by which an entity may be called: those of its names and of its roles.
struct EntityWords {
    QSet<language::FeatureHash> name;
    QSet<language::FeatureHash> roles;
    QChar gender;
    language::FeatureHash nameEnding = 0;
};

/// The phrases of an article with its names among them, in the order of their heads; those without a place of their own
/// in findNounPhrases() (the "NATO" of "NATO officials") come as modifiers.
[[nodiscard]] std::vector<Mentioning> findMentionings(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, const Entities &entities, const Progress &progress);

/// What is known of each entity before its pronouns are: by its titles, roles and given names.
[[nodiscard]] std::vector<EntityWords> describeEntities(
    const Article &article, const Entities &entities, const language::LanguageResources &resources);

} // namespace sourcelight::extraction
