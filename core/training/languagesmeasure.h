// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languagemodel.h"

#include <vector>

namespace sourcelight::training
{

/// A sentence whose language is known.
struct LanguageSentence {
    QString tag; ///< BCP 47; "-" for a language that is not to be taken for another
    QString text;
};

/// The sentences of tests/data/languages.txt, in its order.
[[nodiscard]] std::vector<LanguageSentence> languageSentences();

/// How many texts were recognised as what they are, as nothing, and as something else.
struct RecognitionCounts {
    int right = 0;
    int unsure = 0;
    int wrong = 0;

    friend bool operator==(const RecognitionCounts &, const RecognitionCounts &) = default;
};

/// Cuts the sentences of each language, one after the other, into texts of at least @p letters letters, each of whole
/// words, and recognises each for itself. For "-" it is right to be unsure.
[[nodiscard]] RecognitionCounts countRecognised(
    const std::vector<LanguageSentence> &sentences, int letters, const language::LanguageModel &model);

} // namespace sourcelight::training
