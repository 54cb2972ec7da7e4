// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/modelfile.h"

namespace sourcelight::language
{

/// Names the task of telling what pronouns and definite nouns speak of, and its features; the number grows whenever the
/// features change.
inline constexpr QLatin1StringView referencesTask{"references"};
inline constexpr std::uint32_t referencesFeatures = 1;

/// Names the task of joining the parts of statements, and its features.
inline constexpr QLatin1StringView pairingTask{"pairing"};
inline constexpr std::uint32_t pairingFeatures = 1;

/**
 * A weight for each hashed feature, for models that add up weights: log-linear ranking, logistic regression. Features
 * share a weight where the high bits of their hashes are the same. Immutable; safe to use from any thread.
 *
 * Its file has a section "weights", as many numbers as a power of two; other sections as its task needs them.
 */
class LinearModel
{
public:
    /// Opens the model of @p task at @p path; errors as ModelFile::open().
    [[nodiscard]] static Expected<std::shared_ptr<const LinearModel>> open(
        const QString &path, QLatin1StringView task, std::uint32_t features);
    /// The weight of a feature by the high 32 bits of its hash.
    [[nodiscard]] float weight(std::uint32_t feature) const { return m_weights[feature >> m_shift]; }
    /// The sum of the weights of @p features, which have such a `hash`.
    [[nodiscard]] double score(const auto &features) const
    {
        double sum = 0.0;
        for (const auto &feature : features)
            sum += double(weight(feature.hash));
        return sum;
    }
    /// Another section of the file; empty where there is none.
    [[nodiscard]] std::span<const float> section(QLatin1StringView name) const { return m_file->values<float>(name); }

private:
    LinearModel() = default;

    std::shared_ptr<const ModelFile> m_file;
    std::span<const float> m_weights;
    unsigned m_shift = 0;
};

} // namespace sourcelight::language
