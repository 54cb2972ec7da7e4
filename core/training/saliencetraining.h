// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/salience.h"
#include "core/training/referencestraining.h"

#include <functional>

namespace sourcelight::training
{

/// Trains the weights of extraction::salienceBy() on the share of summaries that speak of each entity with a name.
/// References are resolved first where @p resources has their model. Deterministic.
[[nodiscard]] std::vector<float> trainSalience(
    const std::vector<const ReferencesDocument *> &documents, const language::LanguageResources &resources);

/// How well numbers order the entities of an article, averaged over articles. Equal numbers count as half right in
/// pairs and as wrong in precision.
struct SalienceScore {
    double pairs = 0.0;     ///< of two entities, the one that more summaries speak of has the greater number
    double precision = 0.0; ///< average precision: those that a summary speaks of before the others
    int articles = 0;       ///< that have both kinds of entity
};

/// Something that gives each entity a number to order it by.
using SalienceRating = std::function<std::vector<double>(const std::vector<extraction::SalienceFeatures> &)>;

void scoreSalience(const ReferencesDocument &document, const language::LanguageResources &resources,
    const SalienceRating &rating, SalienceScore &sums);

/// Trains on all documents but a fifth and measures on that fifth, five times; beside it, the order by number of
/// mentions.
struct SalienceValidation {
    SalienceScore model;
    SalienceScore mentions;
};
[[nodiscard]] SalienceValidation crossValidateSalience(
    const std::vector<ReferencesDocument> &documents, const language::LanguageResources &resources);

} // namespace sourcelight::training
