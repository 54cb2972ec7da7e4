// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/gazetteer.h"

#include <QHash>

namespace sourcelight::language
{

/// How the capitals of a sentence are used, and so what they say.
enum class CaseStyle : std::uint8_t { Sentence, Title, Capitals, Lower };

/// Most words begin with a capital, all letters are capitals, or none is.
[[nodiscard]] CaseStyle caseStyleOf(const WordForms &words);

/**
 * What an article as a whole does with each of its words: the same word elsewhere is the best evidence for a word that
 * says little where it stands. Counts stop at small numbers.
 */
class WordUsage
{
public:
    struct Use {
        std::uint16_t lower = 0;       ///< written small
        std::uint16_t capitalized = 0; ///< written large where nothing forces it to be
        std::uint16_t capitals = 0;    ///< in capitals among words that are not
        GazetteerClasses before = 0;   ///< classes of the words right before it where it is capitalised
        GazetteerClasses after = 0;
        std::array<std::pair<FeatureHash, FeatureHash>, 3> contexts{}; ///< the words before and after, first times
        std::uint8_t contextCount = 0;
    };

    /// Takes note of a sentence.
    void add(const WordForms &words, std::span<const GazetteerMatch> matches);
    /// The use of a word; one of nothing where it was never seen.
    [[nodiscard]] const Use &of(const WordForm &word) const;

private:
    QHash<FeatureHash, Use> m_uses;
};

} // namespace sourcelight::language
