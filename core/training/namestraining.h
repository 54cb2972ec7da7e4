// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/language/sequencemodel.h"
#include "core/training/corpora.h"
#include "core/training/reliability.h"
#include "core/training/sequencetrainer.h"

#include <map>

namespace sourcelight::training
{

/// Names right, found and annotated, by type.
struct NameCounts {
    int right = 0;
    int found = 0;
    int annotated = 0;
};
using NameScores = std::map<QString, NameCounts>;

/**
 * Trains the tagger of names on @p documents and writes it to @p path. Sentences are learned as they stand and, some of
 * them, in title case, in capitals and in small letters too, so that headlines are read.
 */
[[nodiscard]] Expected<void> trainNames(const std::vector<NamesDocument> &documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech,
    const SequenceTraining &training, const QString &path);

/// Compares a model with @p documents: same span, same type.
[[nodiscard]] NameScores scoreNames(const std::vector<NamesDocument> &documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech,
    const language::SequenceModel &names);

/// Every name that a model finds in @p documents, judged.
[[nodiscard]] std::vector<Judged> judgeNames(const std::vector<NamesDocument> &documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech,
    const language::SequenceModel &names);

} // namespace sourcelight::training
