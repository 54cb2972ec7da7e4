// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/referenceranking.h"
#include "core/training/referencestraining.h"
#include "core/training/reliability.h"

#include <array>

namespace sourcelight::training
{

struct ReferenceCounts {
    int annotated = 0; ///< phrases that speak of an entity with a name
    int linked = 0;
    int right = 0; ///< linked to the entity that they speak of
    std::vector<Judged> links;
};
/// In the order of extraction::ReferenceGroup. Nouns are annotated mentions that begin with "the" and hold no name.
using ReferenceScores = std::array<ReferenceCounts, extraction::referenceGroups>;

/// One link to an entity that a model would make, before it is known whether it is sure enough.
struct ReferenceOutcome {
    extraction::ReferenceGroup group = extraction::ReferenceGroup::HeShe;
    double probability = 0.0;
    bool right = false;
};

struct CrossValidation {
    std::vector<ReferenceOutcome> outcomes; ///< of all held-out documents
    std::vector<float> calibration;         ///< fitted to them, see extraction::calibrated()
    ReferenceScores everywhere{};           ///< of all held-out documents, calibrated so, given their names
    ReferenceScores press{};                ///< of those of the press
    ReferenceScores pressFound{}; ///< the same with the names that the program finds; none where their model is missing
};

/// Trains on all documents but a fifth and measures on that fifth, five times. The errors of a scratch file.
[[nodiscard]] Expected<CrossValidation> crossValidateReferences(const std::vector<ReferencesDocument> &documents,
    const language::LanguageResources &resources, const RankingTraining &training);

/// Counts what resolveReferences() finds in @p document with the names of @p given and the model in @p resources.
void scoreReferences(const ReferencesDocument &document, const AnnotatedEntities &given,
    const language::LanguageResources &resources, ReferenceScores &scores);

/// The slope and intercept of each group by which probabilities become shares of right links (Platt 1999).
[[nodiscard]] std::vector<float> fitCalibration(const std::vector<ReferenceOutcome> &outcomes);

} // namespace sourcelight::training
