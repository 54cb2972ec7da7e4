// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/language/sequencemodel.h"
#include "core/training/networktrainer.h"
#include "core/training/statementscorpus.h"

namespace sourcelight::training
{

struct StatementsTraining {
    NetworkTraining network;
    std::size_t hidden = 128;
    std::size_t layers = 2;
    int fewest = 2; ///< times that a word is seen, below which it is unknown
};

/// Trains the network that labels tokens as parts of statements on @p documents and writes it to @p path.
[[nodiscard]] Expected<void> trainStatements(const std::vector<StatementsDocument> &documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech,
    const StatementsTraining &training, const QString &path);

} // namespace sourcelight::training
