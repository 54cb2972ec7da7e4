// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/language/sequencemodel.h"
#include "core/training/sequencetrainer.h"
#include "core/training/statementscorpus.h"

namespace sourcelight::training
{

/// Trains the linear model that labels tokens as parts of statements on @p documents and writes it to @p path: first
/// without a share of them, by which it is told how far its confidence can be trusted, then on all.
[[nodiscard]] Expected<void> trainFastStatements(const std::vector<StatementsDocument> &documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech,
    const SequenceTraining &training, const QString &path);

} // namespace sourcelight::training
