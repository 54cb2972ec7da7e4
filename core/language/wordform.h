// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/featurehash.h"
#include "core/model/article.h"
#include "core/model/sentence.h"

namespace sourcelight::language
{

/// What is asked of one word by many features, hashed once. Letters are folded, typographic quotation marks and
/// apostrophes made straight, digits made "0" in `word`.
struct WordForm {
    static constexpr std::size_t longestAffix = 5;

    FeatureHash word = 0;  ///< "u.s.", "0,000", "said"
    FeatureHash exact = 0; ///< as written: "U.S."
    FeatureHash shape = 0; ///< "X.X.", "d,d", "Xx": runs of more than two of a kind are cut to two
    std::array<FeatureHash, longestAffix> prefixes{}; ///< the first 1, 2, ... letters; 0 where the word is no longer
    std::array<FeatureHash, longestAffix> suffixes{};
    std::uint8_t length = 0; ///< UTF-16 code units, at most 255
    bool hasUpper = false;
    bool hasLower = false;
    bool hasDigit = false;
    bool startsUpper = false;
    bool isMark = false; ///< no letter and no digit

    [[nodiscard]] bool isCapitals() const { return hasUpper && !hasLower; }
};

[[nodiscard]] WordForm wordFormOf(QStringView token);

/// The forms of the words of a sentence, with room beyond both ends: at(-1) and at(size()) are marks of their own.
class WordForms
{
public:
    void assign(const Article &article, std::span<const Token> tokens);

    [[nodiscard]] qsizetype size() const { return std::ssize(m_forms); }
    [[nodiscard]] const WordForm &at(qsizetype i) const
    {
        return i < 0 ? before : i < size() ? m_forms[std::size_t(i)] : after;
    }

private:
    static const WordForm before, after;
    std::vector<WordForm> m_forms;
};

} // namespace sourcelight::language
