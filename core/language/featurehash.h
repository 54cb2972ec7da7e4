// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

/**
 * Features of a token as numbers (the hashing trick: Weinberger et al. 2009). A feature is a template ("the word
 * before") and what fills it ("said"), hashed together; a model keeps one row of weights for each hash it has learned
 * something of. The same on every machine: models depend on it.
 */
namespace sourcelight::language
{

using FeatureHash = std::uint64_t;

/// The hash of the pair (@p a, @p b), in this order. Its high bits are well mixed.
[[nodiscard]] constexpr FeatureHash combine(FeatureHash a, FeatureHash b)
{
    const FeatureHash mixed = (std::rotl(a, 26) ^ b) * 0x9e3779b97f4a7c15U;
    return (mixed ^ (mixed >> 29)) * 0xbf58476d1ce4e5b9U;
}

/// FNV-1a over UTF-16 code units: the hash of the empty text, and of a text with one more unit.
inline constexpr FeatureHash emptyHash = 0xcbf29ce484222325U;
[[nodiscard]] constexpr FeatureHash extend(FeatureHash hash, char16_t c)
{
    return (hash ^ c) * 0x100000001b3U;
}

/**
 * The features of a sequence of tokens: for each token a list of hashes, of which 32 bits are kept. Reused from
 * sequence to sequence so that nothing is allocated for most.
 */
class FeatureTable
{
public:
    /// What a feature is of: the number of its template.
    using Kind = std::uint16_t;

    void clear()
    {
        m_features.clear();
        m_kinds.clear();
        m_ends.clear();
    }
    /// Adds the feature of template @p kind filled with @p value to the token that endToken() closes next.
    void add(Kind kind, FeatureHash value)
    {
        m_features.push_back(static_cast<std::uint32_t>(combine(kind, value) >> 32));
        m_kinds.push_back(kind);
    }
    void endToken() { m_ends.push_back(m_features.size()); }

    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::span<const std::uint32_t> operator[](std::size_t token) const
    {
        const std::size_t begin = token ? m_ends[token - 1] : 0;
        return {m_features.data() + begin, m_ends[token] - begin};
    }

    /// The template of feature @p i of @p token.
    [[nodiscard]] Kind kindOf(std::size_t token, std::size_t i) const
    {
        return m_kinds[(token ? m_ends[token - 1] : 0) + i];
    }

private:
    std::vector<std::uint32_t> m_features;
    std::vector<Kind> m_kinds;
    std::vector<std::size_t> m_ends;
};

} // namespace sourcelight::language
