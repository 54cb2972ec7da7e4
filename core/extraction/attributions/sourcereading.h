// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/attributions/mentionindex.h"
#include "core/extraction/attributions/statementparts.h"
#include "core/model/attribution.h"

namespace sourcelight::extraction
{

/// Who a source is, as far as its words and the entities of the article tell.
struct SourceReading {
    SourceKind kind = SourceKind::Unspecified;
    Id entity;                ///< where a name or a reference stands at its head
    double certainty = 1.0;   ///< probability that it is this entity
    std::optional<int> count; ///< of an anonymous source
    QString role;             ///< title and affiliation as written beside a name
    QString rule;             ///< what told the kind, as evidence
    bool person = false;      ///< one person, named or not
};

/**
 * Reads the source that tokens `[first, last)` of @p text make. Its head decides: a name by its type ("Reuters", "Hugh
 * Hill, a doctor"), a pronoun or "the senator" by the entity that it speaks of, else its noun by the lexicon ("two
 * anonymous diplomats", "residents", "the survey"). The kind of a pronoun without an entity is left unspecified.
 */
[[nodiscard]] SourceReading readSource(const StatementText &text, std::size_t first, std::size_t last,
    const MentionIndex &mentions, const language::LanguageResources &resources);

} // namespace sourcelight::extraction
