// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/attributions/statementparts.h"

namespace sourcelight::extraction
{

/// What a feature of a pairing looks at; names the evidence.
enum class PairingClue : std::uint8_t {
    Order,     ///< which of the two comes first, and how many such parts stand between
    Between,   ///< what other parts stand between
    Distance,  ///< in words, sentences and paragraphs
    GapWords,  ///< the words between
    CueWord,   ///< the cue itself
    Around,    ///< the words and parts around
    Quotation, ///< where quotation marks open and close
};
inline constexpr std::size_t pairingClues = 7;

/// The name of @p clue as evidence: "pair:order".
[[nodiscard]] QString evidenceName(PairingClue clue);

struct PairingFeature {
    std::uint32_t hash = 0; ///< see LinearModel::weight()
    PairingClue clue = PairingClue::Order;
};

inline constexpr std::size_t noPart = std::size_t(-1);

/**
 * What a part may belong to: for a cue the sources around it, for a content the cues around it. The first candidate is
 * always `noPart`.
 */
struct PairingChoice {
    std::size_t part = 0;
    std::vector<std::size_t> candidates; ///< indexes of parts
    std::vector<PairingFeature> features;
    std::vector<std::size_t> ends; ///< of each candidate's features

    [[nodiscard]] std::span<const PairingFeature> featuresOf(std::size_t candidate) const
    {
        const std::size_t begin = candidate ? ends[candidate - 1] : 0;
        return std::span(features).subspan(begin, ends[candidate] - begin);
    }
};

/// The choice that @p part leaves: of a cue its source, of a content its cue.
[[nodiscard]] PairingChoice pairingChoice(const StatementText &text, std::size_t part);

/// The choices that the parts of an article leave, in the order of the parts. Linear in the text.
[[nodiscard]] std::vector<PairingChoice> pairingChoices(const StatementText &text);

} // namespace sourcelight::extraction
