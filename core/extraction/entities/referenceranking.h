// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/referencefeatures.h"
#include "core/language/linearmodel.h"

namespace sourcelight::extraction
{

/// What is calibrated, judged and counted by itself.
enum class ReferenceGroup : std::uint8_t { HeShe, They, It, Noun };
inline constexpr std::size_t referenceGroups = 4;

[[nodiscard]] ReferenceGroup groupOf(const NounPhrase &phrase);

/// The likeliest referent of a phrase that was mentioned before.
struct RankedReference {
    std::size_t candidate = 0; ///< index into the choice's candidates; 0 where there is none
    double probability = 0.0;  ///< as the model gives it
};

[[nodiscard]] RankedReference likeliestReference(const ReferenceChoice &choice, const language::LinearModel &model);

/**
 * How often a link of this probability is right, by the model's section "calibration": a slope and an intercept for the
 * log-odds of each group. The probability itself where the model has no such section.
 */
[[nodiscard]] double calibrated(double probability, ReferenceGroup group, const language::LinearModel &model);

/// The features that speak most for a candidate, against what they say of the others on average; strongest first.
[[nodiscard]] QStringList evidenceFor(
    const ReferenceChoice &choice, std::size_t candidate, const language::LinearModel &model);

} // namespace sourcelight::extraction
