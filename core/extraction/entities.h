// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/language/nametagger.h"
#include "core/model/annotationset.h"
#include "core/model/progress.h"

namespace sourcelight::extraction
{

/// Entities and their mentions, both in text order.
struct Entities {
    std::vector<Entity> entities;
    std::vector<Mention> mentions;
};

/**
 * Finds the names in an article, groups them (full name, surname, acronym and expansion are one entity), and finds the
 * pronouns and nouns that speak of them, see resolveReferences(), and how central each entity is, see rateSalience().
 * Tokens have parts of speech. Linear in the text; empty where @p progress is stopped.
 *
 * A trained tagger finds and types the names; nothing is found where its model is missing. `evidence` holds the
 * features that spoke most for a mention and the rule that tied it to the others of its entity ("link:surname"),
 * `confidence` the calibrated probability that span and type are right.
 */
[[nodiscard]] Entities extractEntities(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, const Progress &progress = {});

/// The same for names that a tagger has found already, in text order.
[[nodiscard]] Entities entitiesFrom(const Article &article, const std::vector<Sentence> &sentences,
    const std::vector<language::TaggedName> &tagged, const language::LanguageResources &resources,
    const Progress &progress = {});

} // namespace sourcelight::extraction
