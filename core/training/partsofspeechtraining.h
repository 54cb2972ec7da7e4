// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/language/sequencemodel.h"
#include "core/training/conllu.h"
#include "core/training/corpora.h"
#include "core/training/sequencetrainer.h"

namespace sourcelight::training
{

/// How many tokens of a treebank a model tags as its annotators did.
struct TaggingScore {
    qsizetype tokens = 0;
    qsizetype upos = 0;
    qsizetype xpos = 0;
};

/**
 * Trains the tagger of parts of speech on @p treebank and writes it to @p path. Paragraphs of @p silver, tagged by a
 * program with Penn tags only, are added with a smaller weight: a first model, trained on the treebank alone, and those
 * tags decide on their labels together.
 */
[[nodiscard]] Expected<void> trainPartsOfSpeech(const std::vector<TreebankDocument> &treebank,
    const std::vector<TaggedParagraph> &silver, const language::LanguageResources &resources,
    const SequenceTraining &training, const QString &path);

/// Compares a model with the documents of @p treebank that newspapers print, on the treebank's own tokens.
[[nodiscard]] TaggingScore scorePartsOfSpeech(
    const std::vector<TreebankDocument> &treebank, const language::SequenceModel &model);

} // namespace sourcelight::training
