// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/model/attribution.h"
#include "core/model/entity.h"
#include "core/model/error.h"
#include "core/model/numericclaim.h"
#include "core/model/sentence.h"

#include <memory>

namespace sourcelight
{

/// What is edited, saved, exported and compared. Each list is in text order, see inTextOrder(); ids
/// are unique across all four.
struct AnnotationSet {
    std::vector<Entity> entities;  ///< by place of the first mention
    std::vector<Mention> mentions; ///< those on the same span in the order of their entities
    std::vector<NumericClaim> claims;
    std::vector<Attribution> attributions;

    friend bool operator==(const AnnotationSet &, const AnnotationSet &) = default;
};

/// What analyze() returns: an article with all that is known of it.
struct Analysis {
    Article article;
    std::vector<Sentence> sentences;
    AnnotationSet annotations;
    std::vector<Diagnostic> diagnostics;

    friend bool operator==(const Analysis &, const Analysis &) = default;
};

/// An analysed article is immutable and shared; an edit makes a new one. Safe to read from any thread.
using AnalysisPtr = std::shared_ptr<const Analysis>;

/// The annotation with this id; null where there is none.
[[nodiscard]] const Entity *findEntity(const AnnotationSet &set, const Id &id);
[[nodiscard]] const NumericClaim *findClaim(const AnnotationSet &set, const Id &id);
[[nodiscard]] const Attribution *findAttribution(const AnnotationSet &set, const Id &id);

/// The mentions of one entity, in text order.
[[nodiscard]] std::vector<Mention> mentionsOf(const AnnotationSet &set, const Id &entity);

/// The entity behind a claim: its attribution's source. Empty where the claim stands in the reporter's own voice.
[[nodiscard]] Id claimantOf(const AnnotationSet &set, const NumericClaim &claim);

} // namespace sourcelight
