// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/carver.h"
#include "core/extraction/entities/names.h"

namespace sourcelight::extraction
{

/**
 * What the words of a name and those around it say about its type. The weights are priors set by hand, to be replaced
 * by trained ones; they add up to log-odds, see typeProbabilities().
 */
[[nodiscard]] std::vector<Clue> cluesOf(
    const std::vector<NameWord> &words, const NamePiece &piece, BlockKind block, const NameLexicon &lexicon);

/// The share of each type: the softmax of the scores.
[[nodiscard]] TypeScores typeProbabilities(const TypeScores &scores);

/// The likeliest type; the earlier of two equal ones.
[[nodiscard]] EntityType likeliest(const TypeScores &scores);

} // namespace sourcelight::extraction
