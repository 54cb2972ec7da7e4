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
 * Finds the stretches of a paragraph that play a part, by the scores of labels and of pairs of labels: how probable
 * each stretch is, whole, among all labellings there could be (forward-backward with the stretch held fast: Culotta &
 * McCallum 2004), and of those that are probable enough the disjoint ones that are most probable together (the choice
 * of least expected loss, as in Goel & Byrne 2000). Linear in the tokens. Reused from paragraph to paragraph.
 */
class LabelChain
{
public:
    /// A score for each label that is left, the start last, and each that is entered. Pairs that may not be are not.
    using Edges = std::array<float, (statementTokenLabels + 1) * statementTokenLabels>;

    explicit LabelChain(const Edges &edges);

    /// @p scores of each token and label. Valid for find() until the next call.
    void read(std::span<const float> scores);
    /// Stretches more probable than @p least, which is between 0.1 and 1, in the order of the text: of those that
    /// overlap, the ones whose probabilities exceed it by most together.
    [[nodiscard]] std::vector<LabelledTokens> find(float least);

private:
    static constexpr std::size_t labels = statementTokenLabels;
    void sumUp(std::span<const float> scores);
    void addStretches(std::size_t first, StatementRole role);

    Edges m_factors;
    std::vector<float> m_potentials; ///< exp of scores, divided so that the forward values of each token add up to one
    std::vector<float> m_forward, m_backward;
    std::vector<LabelledTokens> m_stretches; ///< all that are probable, by their last token
    struct Choice {
        float gain = 0.0F;
        std::size_t stretch = 0; ///< one past that which ends here; 0 for none
    };
    std::vector<Choice> m_choices;
};

} // namespace sourcelight::language
