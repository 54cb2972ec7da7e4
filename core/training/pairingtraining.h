// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/training/attributionscorpus.h"
#include "core/training/rankingtrainer.h"

namespace sourcelight::training
{

/// A document with its tokens.
struct PairingDocument {
    AttributionsDocument annotated;
    std::vector<Sentence> sentences; ///< with parts of speech
};

/// Reads a corpus of attributions and tags it. The errors of readAttributions(); the model of parts of speech missing.
[[nodiscard]] Expected<std::vector<PairingDocument>> readPairing(
    const QString &path, const language::LanguageResources &resources);

/// Trains the joining of parts on the annotated parts, once with all and once with some left out at random, so that it
/// learns to do without. The same for the same input and seed.
[[nodiscard]] std::vector<float> trainPairing(
    const std::vector<PairingDocument> &documents, const RankingTraining &training);

/// The sections of the model, see core/extraction/attributions/pairing.h; those that are empty are left out of account.
struct PairingWeights {
    std::vector<float> pairing;
    std::vector<float> calibration;  ///< slope and offset
    std::vector<float> reported;     ///< one probability
    std::vector<float> quotations;   ///< one probability
    std::vector<float> stockPhrases; ///< one probability
};

/// Writes the model to @p path and opens it. The errors of both.
[[nodiscard]] Expected<std::shared_ptr<const language::LinearModel>> writePairing(
    const PairingWeights &weights, const QString &path);

struct PairingCounts {
    int cues = 0;
    int sourcesRight = 0; ///< of a cue; none where there is none
    int contents = 0;
    int contentsRight = 0; ///< given to their cue
    int statements = 0;
    int statementsRight = 0; ///< cue with its source and all its contents, and nothing else
};

/// How well @p model joins the annotated parts.
[[nodiscard]] PairingCounts scorePairing(
    const std::vector<PairingDocument> &documents, const language::LinearModel &model);

} // namespace sourcelight::training
