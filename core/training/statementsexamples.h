// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/language/statementfeatures.h"
#include "core/training/modelwriter.h"
#include "core/training/statementscorpus.h"

#include <functional>

namespace sourcelight::training
{

/// An article made ready to learn from: the program's own tokens with their parts of speech, and their labels.
struct StatementsExample {
    const StatementsDocument *document = nullptr;
    std::vector<Sentence> sentences;
    std::vector<std::uint8_t> labels; ///< of all tokens, see language::firstLabelOf()

    /// Calls @p take with each paragraph and the labels of its tokens.
    void forEachParagraph(const language::StatementWords &words, const language::LanguageResources &resources,
        const std::function<void(const language::StatementParagraph &, const std::vector<std::uint8_t> &)> &take) const;
};
[[nodiscard]] std::vector<StatementsExample> statementsExamples(const std::vector<StatementsDocument> &documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech);

/// The words that a model of statements knows, as the sections of its file.
struct StatementsVocabulary {
    std::vector<std::uint32_t> keys;
    std::vector<std::uint8_t> reporting;

    [[nodiscard]] language::StatementWords words() const { return {keys, reporting}; }
    void addTo(ModelWriter &writer) const;
};
/// The words that @p examples hold at least @p fewest times.
[[nodiscard]] StatementsVocabulary vocabularyOf(
    const std::vector<StatementsExample> &examples, const language::LanguageResources &resources, int fewest);

/// One of so many documents is kept apart to calibrate confidences by.
inline constexpr std::size_t heldOutShare = 5;

} // namespace sourcelight::training
