// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/sequencemodel.h"
#include "core/language/wordform.h"

#include <QHash>

#include <optional>

namespace sourcelight::language
{

/// What a first look at an article makes of its words: how much each word looks like a part of each type of name
/// wherever it stands. The labels of a second look lean on it.
class WordTypes
{
public:
    static constexpr std::size_t typeCount = 10; ///< "no name" first

    using Shares = std::array<float, typeCount>; ///< probabilities of one token, or their sums over several

    /// The types of a model's labels: for each label an index below typeCount.
    [[nodiscard]] static std::vector<std::uint8_t> typesOf(const QStringList &labels);

    /// Takes note of a sentence that was decoded with marginals.
    void add(const WordForms &words, const SequenceModel::Workspace &workspace, std::span<const std::uint8_t> types);
    /// What the other tokens of the article with the same word were, @p own being the shares of this one; null where
    /// there are none.
    [[nodiscard]] std::optional<Shares> elsewhere(const WordForm &word, const Shares &own) const;

    /// The shares of a token.
    [[nodiscard]] static Shares sharesOf(std::span<const float> marginals, std::span<const std::uint8_t> types);

private:
    QHash<FeatureHash, Shares> m_sums;
};

} // namespace sourcelight::language
