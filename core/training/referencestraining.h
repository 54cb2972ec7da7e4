// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/language/sequencemodel.h"
#include "core/training/coreference.h"
#include "core/training/rankingtrainer.h"

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

/// Trains the log-linear ranking of what a phrase may speak of on all phrases of @p documents. The same for the same
/// input and seed.
[[nodiscard]] std::vector<float> trainReferences(const std::vector<const ReferencesDocument *> &documents,
    const language::LanguageResources &resources, const RankingTraining &training);

/// The sections of the model of references; those that are empty are left out of account when it is used.
struct ReferencesWeights {
    std::vector<float> references;
    std::vector<float> calibration; ///< see extraction::calibrated()
    std::vector<float> salience;    ///< see extraction::salienceBy()
};

/// Writes the model to @p path and opens it. The errors of both.
[[nodiscard]] Expected<std::shared_ptr<const language::LinearModel>> writeReferences(
    const ReferencesWeights &weights, const QString &path);

} // namespace sourcelight::training
