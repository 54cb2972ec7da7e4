// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/referents.h"

#include <span>

namespace sourcelight::extraction
{

/// The template of a feature; its number is part of every model, its name the evidence that a reader sees.
struct ReferenceFeature {
    std::uint8_t name = 0; ///< see evidenceName()
    std::uint32_t hash = 0;
};

/// "subject", "recency", "gender": what the features of one template speak of.
[[nodiscard]] QLatin1StringView evidenceName(std::uint8_t feature);

/// One thing that a phrase may speak of.
struct Candidate {
    std::size_t referent = 0; ///< none: the phrase speaks of something that was not mentioned
    std::size_t begin = 0;    ///< its features: `[begin, end)` of ReferenceChoice::features
    std::size_t end = 0;
};

inline constexpr std::size_t noReferent = std::size_t(-1);

/// A phrase that may refer back, and what it may speak of; the first candidate is `noReferent`.
struct ReferenceChoice {
    std::size_t phrase = 0; ///< index into the article's mentionings
    std::vector<Candidate> candidates;
    std::vector<ReferenceFeature> features;

    [[nodiscard]] std::span<const ReferenceFeature> featuresOf(const Candidate &candidate) const
    {
        return std::span(features).subspan(candidate.begin, candidate.end - candidate.begin);
    }
};

/// What has been read of an article before a phrase.
struct Discourse {
    std::vector<Mentioning> phrases;
    std::vector<std::ptrdiff_t> spokenOf; ///< the referent of each phrase; -1 where none
    std::vector<std::size_t> verbs;       ///< finite verbs before each phrase
    std::vector<bool> leads;              ///< whether a phrase is the first subject of its sentence
    std::vector<Referent> referents;
    std::vector<EntityWords> entityWords;
    std::vector<std::ptrdiff_t> entities; ///< of each phrase that is a name, the entity; -1 for the others
};

/// Whether gender, number and kind let a phrase speak of a referent.
[[nodiscard]] bool agree(const Mentioning &phrase, const Referent &referent, const EntityWords *words);

/// True where grammar keeps phrase @p phrase from speaking of the subject of its own verb: "him" and "the press" in
/// "Lund told him" and "Lund told the press" are not Lund.
[[nodiscard]] bool isBarred(const Discourse &discourse, std::size_t phrase, const Referent &referent);

/// Fills in the features of the candidates of @p choice, which are in the order of their last mention, newest first.
void addReferenceFeatures(const Discourse &discourse, ReferenceChoice &choice);

} // namespace sourcelight::extraction
