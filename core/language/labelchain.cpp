// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/labelchain.h"

#include "core/language/exponential.h"

#include <algorithm>

namespace sourcelight::language
{

namespace
{

constexpr float impossible = -1e9F;

} // namespace

LabelChain::LabelChain(const Edges &edges, float cueBonus)
    : m_edges(edges)
{
    constexpr std::size_t cue = firstLabelOf(StatementRole::Cue);
    for (std::size_t from = 0; from <= labels; ++from) {
        for (std::size_t to = 0; to < labels; ++to) {
            const std::size_t i = from * labels + to;
            m_edges[i] = mayFollow(from, to) ? edges[i] + (to == cue ? cueBonus : 0.0F) : impossible;
            m_factors[i] = mayFollow(from, to) ? exponential(edges[i]) : 0.0F;
        }
    }
}

std::vector<LabelledTokens> LabelChain::decode(std::span<const float> scores)
{
    std::vector<LabelledTokens> stretches;
    if (scores.empty())
        return stretches;
    findLabels(scores);
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        if (m_labels[i] % 2 == 1)
            stretches.push_back({StatementRole(m_labels[i] / 2), i, i + 1, 0.0F});
        else if (m_labels[i] > 0)
            stretches.back().last = i + 1;
    }
    if (!stretches.empty())
        sumUp(scores);
    for (LabelledTokens &stretch : stretches)
        stretch.probability = probabilityOf(stretch);
    return stretches;
}

void LabelChain::findLabels(std::span<const float> scores)
{
    const std::size_t tokens = scores.size() / labels;
    std::array<float, labels> best{}, next{};
    m_from.resize(scores.size());
    for (std::size_t k = 0; k < labels; ++k)
        best[k] = m_edges[labels * labels + k] + scores[k];
    for (std::size_t token = 1; token < tokens; ++token) {
        for (std::size_t k = 0; k < labels; ++k) {
            std::size_t source = 0;
            for (std::size_t j = 1; j < labels; ++j) {
                if (best[j] + m_edges[j * labels + k] > best[source] + m_edges[source * labels + k])
                    source = j;
            }
            m_from[token * labels + k] = std::uint8_t(source);
            next[k] = best[source] + m_edges[source * labels + k] + scores[token * labels + k];
        }
        const float most = *std::ranges::max_element(next);
        for (std::size_t k = 0; k < labels; ++k)
            best[k] = std::max(next[k] - most, impossible);
    }
    m_labels.resize(tokens);
    auto label = std::uint8_t(std::ranges::max_element(best) - best.begin());
    for (std::size_t token = tokens; token-- > 0;) {
        m_labels[token] = label;
        label = m_from[token * labels + label];
    }
}

void LabelChain::sumUp(std::span<const float> scores)
{
    const std::size_t tokens = scores.size() / labels;
    m_potentials.resize(scores.size());
    m_forward.assign(scores.size(), 0.0F);
    m_backward.assign(scores.size(), 1.0F);
    for (std::size_t token = 0; token < tokens; ++token) {
        const float *const row = scores.data() + token * labels;
        float *const potentials = m_potentials.data() + token * labels;
        float *const here = m_forward.data() + token * labels;
        const float most = *std::max_element(row, row + labels);
        for (std::size_t k = 0; k < labels; ++k)
            potentials[k] = exponential(row[k] - most);
        for (std::size_t j = token ? 0 : labels; j < (token ? labels : labels + 1); ++j) {
            const float before = token ? m_forward[(token - 1) * labels + j] : 1.0F;
            for (std::size_t k = 0; k < labels; ++k)
                here[k] += before * m_factors[j * labels + k];
        }
        float sum = 1e-30F;
        for (std::size_t k = 0; k < labels; ++k)
            sum += here[k] *= potentials[k];
        for (std::size_t k = 0; k < labels; ++k) {
            here[k] /= sum;
            potentials[k] /= sum;
        }
    }
    for (std::size_t token = tokens; token-- > 1;) {
        const float *const potentials = m_potentials.data() + token * labels;
        const float *const after = m_backward.data() + token * labels;
        for (std::size_t j = 0; j < labels; ++j) {
            float sum = 0.0F;
            for (std::size_t k = 0; k < labels; ++k)
                sum += m_factors[j * labels + k] * potentials[k] * after[k];
            m_backward[(token - 1) * labels + j] = sum;
        }
    }
}

float LabelChain::probabilityOf(const LabelledTokens &stretch) const
{
    const std::size_t first = firstLabelOf(stretch.role), inside = first + 1;
    float before = 0.0F;
    if (stretch.first == 0)
        before = m_factors[labels * labels + first];
    for (std::size_t j = 0; stretch.first > 0 && j < labels; ++j)
        before += m_forward[(stretch.first - 1) * labels + j] * m_factors[j * labels + first];
    float probability = before * m_potentials[stretch.first * labels + first];
    std::size_t last = first;
    for (std::size_t token = stretch.first + 1; token < stretch.last; ++token, last = inside)
        probability *= m_factors[last * labels + inside] * m_potentials[token * labels + inside];
    if (stretch.last * labels == m_potentials.size())
        return std::min(probability, 1.0F);
    float after = 0.0F;
    for (std::size_t k = 0; k < labels; ++k) {
        const std::size_t at = stretch.last * labels + k;
        if (k != inside)
            after += m_factors[last * labels + k] * m_potentials[at] * m_backward[at];
    }
    return std::min(probability * after, 1.0F);
}

} // namespace sourcelight::language
