// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/wordtypes.h"

#include <algorithm>

namespace sourcelight::language
{

std::vector<std::uint8_t> WordTypes::typesOf(const QStringList &labels)
{
    QStringList names;
    std::vector<std::uint8_t> types;
    for (const QString &label : labels) {
        const QString name = label.sliced(std::min<qsizetype>(2, label.size()));
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
        types.push_back(std::uint8_t(std::min<qsizetype>(names.indexOf(name) + 1, typeCount - 1)));
    }
    return types;
}

WordTypes::Shares WordTypes::sharesOf(std::span<const float> marginals, std::span<const std::uint8_t> types)
{
    Shares shares{};
    for (std::size_t k = 0; k < types.size(); ++k)
        shares[types[k]] += marginals[k];
    return shares;
}

void WordTypes::add(
    const WordForms &words, const SequenceModel::Workspace &workspace, std::span<const std::uint8_t> types)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i).isMark)
            continue;
        const auto marginals = std::span(workspace.marginals).subspan(std::size_t(i) * types.size(), types.size());
        const Shares shares = sharesOf(marginals, types);
        Shares &sums = m_sums[words.at(i).word];
        for (std::size_t type = 0; type < typeCount; ++type)
            sums[type] += shares[type];
    }
}

std::optional<WordTypes::Shares> WordTypes::elsewhere(const WordForm &word, const Shares &own) const
{
    constexpr float least = 0.5F; ///< of another token, where rounding leaves a little of this one
    const auto sums = m_sums.constFind(word.word);
    if (sums == m_sums.cend())
        return std::nullopt;
    Shares rest{};
    float all = 0.0F;
    for (std::size_t type = 0; type < typeCount; ++type)
        all += rest[type] = std::max(0.0F, (*sums)[type] - own[type]);
    return all < least ? std::nullopt : std::optional(rest);
}

} // namespace sourcelight::language
