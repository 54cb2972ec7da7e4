// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/language/sequencemodel.h"
#include "core/training/coreference.h"

#include <array>

namespace sourcelight::training
{

/// A document made ready to learn from or to measure by.
struct ReferencesDocument {
    CoreferenceDocument gold;
    std::vector<Sentence> sentences; ///< with parts of speech
    AnnotatedEntities named;
};

[[nodiscard]] std::vector<ReferencesDocument> prepareReferences(std::vector<CoreferenceDocument> documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech);

struct ReferencesTraining {
    int epochs = 15;
    float rate = 0.1F;     ///< of AdaGrad
    float decay = 2e-4F;   ///< of weights, each time that they are used (L2)
    float dropout = 0.1F;  ///< share of a candidate's features left out each time it is seen
    unsigned bits = 16;    ///< of a hash that tell features apart
    unsigned seed = 1;
};

/// Trains the log-linear ranking of what a phrase may speak of on all phrases of @p documents. The same for the same
/// input and seed.
[[nodiscard]] std::vector<float> trainReferences(const std::vector<const ReferencesDocument *> &documents,
    const language::LanguageResources &resources, const ReferencesTraining &training);

/// What is counted by itself: he and she, they, it, nouns.
enum class ReferenceGroup : std::uint8_t { HeShe, They, It, Noun };

struct ReferenceCounts {
    int annotated = 0; ///< phrases that speak of an entity with a name
    int linked = 0;
    int right = 0;
};
using ReferenceScores = std::array<ReferenceCounts, 4>;

/// Counts the references that are found in @p document, given its names, with the model in @p resources.
void scoreReferences(
    const ReferencesDocument &document, const language::LanguageResources &resources, ReferenceScores &scores);

/// Trains on all documents but a fifth, measures on those of the press in that fifth, five times.
[[nodiscard]] ReferenceScores crossValidateReferences(const std::vector<ReferencesDocument> &documents,
    const language::LanguageResources &resources, const ReferencesTraining &training);

} // namespace sourcelight::training
