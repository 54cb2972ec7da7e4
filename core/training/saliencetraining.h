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
    const std::vector<ReferencesDocument> &documents, const language::LanguageResources &resources);

/// How well numbers order the entities of an article, averaged over articles.
struct SalienceScore {
    double precision = 0.0;   ///< average precision: those that a summary speaks of before the others
    double correlation = 0.0; ///< Spearman's, with the number of summaries
    int articles = 0;         ///< that have both kinds of entity
};

/// Something that gives each entity of a document a number to order it by.
using SalienceRating = std::function<std::vector<double>(const ReferencesDocument &, const extraction::Entities &)>;

[[nodiscard]] SalienceScore scoreSalience(const std::vector<ReferencesDocument> &documents,
    const language::LanguageResources &resources, const SalienceRating &rating);

} // namespace sourcelight::training
