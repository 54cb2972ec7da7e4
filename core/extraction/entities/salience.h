// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities.h"

#include <array>

namespace sourcelight::extraction
{

inline constexpr std::size_t salienceFeatureCount = 13;
/// What tells how central an entity is to its article; the last one is always 1.
using SalienceFeatures = std::array<float, salienceFeatureCount>;

/**
 * The features of each entity: whether it stands in the headline and in the first paragraph, how often it is mentioned,
 * by name and at all, and how often by name against the most named, over how many tenths of the text, whether ever as a
 * subject (before the first finite verb of its sentence), how many entities there are and how many come before it, its
 * type. Linear in the text.
 */
[[nodiscard]] std::vector<SalienceFeatures> salienceFeatures(
    const Article &article, const std::vector<Sentence> &sentences, const Entities &entities);

/// The share of careful summaries that would speak of the entity, by a logistic model of these weights; in [0, 1].
[[nodiscard]] double salienceBy(std::span<const float> weights, const SalienceFeatures &features);

/**
 * Sets the salience of each entity: a prediction of how many of five people who sum up the article would speak of it,
 * learned from GUM's salience annotation (Lin & Zeldes 2025). Mentions of every kind count, so references are resolved
 * before. By the section "salience" of the model of references; without it, how often it is
 * named, against the most named.
 */
void rateSalience(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, Entities &entities);

} // namespace sourcelight::extraction
