// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/language/sequencemodel.h"
#include "core/training/corpora.h"
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

/// A name that a model found: how sure it was, and whether the annotators marked the same.
struct JudgedName {
    float confidence = 0.0F;
    bool right = false;
};

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
[[nodiscard]] std::vector<JudgedName> judgeNames(const std::vector<NamesDocument> &documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech,
    const language::SequenceModel &names);

/// How often names of each tenth of confidence are right, for a person to read: "0.9: 97 % of 2390" and so on.
[[nodiscard]] QString reliabilityOf(const std::vector<JudgedName> &names);

} // namespace sourcelight::training
