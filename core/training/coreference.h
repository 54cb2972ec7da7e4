// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities.h"
#include "core/model/error.h"

#include <QHash>

namespace sourcelight::training
{

/// A stretch of text that speaks of something; all that speak of the same thing share a cluster.
struct AnnotatedMention {
    Span span;
    int cluster = 0;
    QString type; ///< "person", "place", "organization", ...
};

/// A document of a corpus of coreference.
struct CoreferenceDocument {
    Article article;
    std::vector<AnnotatedMention> mentions; ///< by begin
    QHash<int, int> salience; ///< cluster -> of five summaries, how many speak of it; only those that some do

    /// The cluster of the smallest mention that begins where @p phrase does and holds all of it; -1 where there is
    /// none.
    [[nodiscard]] int clusterOf(Span phrase) const;
};

/// Reads JSON lines of `{"id", "text", "mentions": [{"start", "end", "cluster", "type"}], "salience"}`.
[[nodiscard]] Expected<std::vector<CoreferenceDocument>> readCoreference(const QString &path);

/// The clusters of a document that have a name, as entities, each with its names for mentions: what a perfect finder of
/// names would give. Tokens have parts of speech.
struct AnnotatedEntities {
    extraction::Entities entities;
    std::vector<int> clusters; ///< of each entity
};
[[nodiscard]] AnnotatedEntities entitiesOf(const CoreferenceDocument &document, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources);

/// The entities that the program finds by itself, with their names only; each belongs to the cluster that most of its
/// names stand in, -1 where they stand in none.
[[nodiscard]] AnnotatedEntities entitiesFoundIn(const CoreferenceDocument &document,
    const std::vector<Sentence> &sentences, const language::LanguageResources &resources);

} // namespace sourcelight::training
