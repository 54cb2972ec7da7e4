// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/sequencemodel.h"
#include "core/language/wordform.h"
#include "core/model/progress.h"

namespace sourcelight::language
{

/// Names the task and its features in a model file; the number grows whenever the features change.
inline constexpr QLatin1StringView partsOfSpeechTask{"parts-of-speech"};
inline constexpr std::uint32_t partsOfSpeechFeatures = 2;

/// The features by which a word's part of speech is told: words, affixes and shapes within two words of it.
void addPartOfSpeechFeatures(const WordForms &words, FeatureTable &table);

/**
 * Gives the tokens of @p sentences their universal part of speech and their Penn tag. Labels of the model are a Penn
 * tag, a stroke, and a universal part of speech: "VBZ|AUX". Linear in the tokens; a stopped @p progress ends it early.
 */
void tagPartsOfSpeech(const Article &article, std::vector<Sentence> &sentences, const SequenceModel &model,
    const Progress &progress = {});

/// The Penn tags (Marcus et al. 1993, with the additions of the English Web Treebank), in the order of Token::xpos.
[[nodiscard]] std::span<const QLatin1StringView> pennTags();
/// The number of @p tag in pennTags(); 0 where it is none.
[[nodiscard]] std::uint8_t pennTag(QStringView tag);

/// Longer sequences are decoded in pieces of this many tokens, so that memory is bounded whatever a "sentence" is.
inline constexpr std::size_t longestSequence = 1024;

} // namespace sourcelight::language
