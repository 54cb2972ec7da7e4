// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/statementlabels.h"

#include <array>
#include <span>
#include <vector>

namespace sourcelight::language
{

/// Labels of tokens: none, and for each StatementRole its first token and its others.
inline constexpr std::size_t statementTokenLabels = 1 + 2 * statementRoles;
/// The label of the first token of a role; the next one is that of its others.
[[nodiscard]] constexpr std::uint8_t firstLabelOf(StatementRole role)
{
    return std::uint8_t(1 + 2 * int(role));
}
/// Whether label @p to may follow label @p from; the start is `statementTokenLabels`.
[[nodiscard]] constexpr bool mayFollow(std::size_t from, std::size_t to)
{
    const bool goesOn = to > 0 && to % 2 == 0;
    return !goesOn || from == to || from == to - 1;
}

/// Tokens `[first, last)` of a paragraph that play one part.
struct LabelledTokens {
    StatementRole role = StatementRole::Source;
    std::size_t first = 0;
    std::size_t last = 0;
    float probability = 0.0F; ///< that the role is right and the span too, as the model sees it
};

/**
 * Finds the likeliest labels of a paragraph by the scores of labels and of pairs of labels (Viterbi), and how probable
 * each stretch of them is, whole, among all labellings there could be (forward-backward with the stretch held fast:
 * Culotta & McCallum 2004). Linear in the tokens. Reused from paragraph to paragraph.
 */
class LabelChain
{
public:
    /// A score for each label that is left, the start last, and each that is entered. Pairs that may not be are not.
    using Edges = std::array<float, (statementTokenLabels + 1) * statementTokenLabels>;

    /// @p cueBonus goes on top of the scores of a cue's first token when labels are chosen: with more of it, doubtful
    /// cues are found too. How probable they are is told without.
    explicit LabelChain(const Edges &edges, float cueBonus = 0.0F);

    /// @p scores of each token and label.
    [[nodiscard]] std::vector<LabelledTokens> decode(std::span<const float> scores);

private:
    static constexpr std::size_t labels = statementTokenLabels;
    void findLabels(std::span<const float> scores);
    void sumUp(std::span<const float> scores);
    [[nodiscard]] float probabilityOf(const LabelledTokens &stretch) const;

    Edges m_edges, m_factors; ///< the former with the bonus
    std::vector<std::uint8_t> m_labels, m_from;
    std::vector<float> m_potentials; ///< exp of scores, divided so that the forward values of each token add up to one
    std::vector<float> m_forward, m_backward;
};

} // namespace sourcelight::language
