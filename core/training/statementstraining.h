// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/language/sequencemodel.h"
#include "core/training/networktrainer.h"
#include "core/training/statementscorpus.h"

namespace sourcelight::training
{

/// Texts to learn statements from.
struct StatementsTexts {
    std::vector<StatementsDocument> annotated;
    std::vector<StatementsDocument> others; ///< that nobody has annotated; may be none
};

struct StatementsTraining {
    NetworkTraining network;
    std::size_t hidden = 128;
    std::size_t layers = 2;
    int fewest = 2; ///< times that a word is seen, below which it is unknown
    /// How much what networks make of annotated texts that they have not seen weighs against the annotation: 0 to 1.
    float trust = 0.5F;
};

/**
 * Trains the network that labels tokens as parts of statements on @p texts and writes it to @p path: six networks, one
 * after the other, of which the last one learns from the first five.
 */
[[nodiscard]] Expected<void> trainStatements(const StatementsTexts &texts, const language::LanguageResources &resources,
    const language::SequenceModel &partsOfSpeech, const StatementsTraining &training, const QString &path);

} // namespace sourcelight::training
