// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace sourcelight::training
{

/**
 * What a linear-chain conditional random field makes of the scores of a sequence: how probable each label of each token
 * is, and how often each edge is taken (forward-backward, each token's values scaled to add up to one: Rabiner 1989).
 */
template <typename Scalar> class ChainLoss
{
public:
    /// @p edges: a score for each pair of labels, see NetworkLayout::edges.
    ChainLoss(std::size_t labels, std::span<const Scalar> edges)
        : m_labels(labels)
        , m_scores(edges)
        , m_factors(edges.size())
    {
        std::ranges::transform(edges, m_factors.begin(), [](Scalar score) { return std::exp(score); });
    }

    /// @p scores of each token and label.
    void infer(std::span<const Scalar> scores)
    {
        m_emissions = scores;
        const std::size_t tokens = scores.size() / m_labels;
        m_potentials.resize(scores.size());
        m_forward.assign(scores.size(), Scalar(0));
        m_marginals.resize(scores.size());
        m_edges.assign(m_factors.size(), Scalar(0));
        m_partition = 0.0;
        for (std::size_t token = 0; token < tokens; ++token)
            stepForward(token);
        std::vector<Scalar> backward(m_labels, Scalar(1)), weighted(m_labels);
        for (std::size_t token = tokens; token-- > 0;)
            stepBackward(token, backward, weighted);
    }

    [[nodiscard]] const std::vector<Scalar> &marginals() const { return m_marginals; }
    [[nodiscard]] const std::vector<Scalar> &edges() const { return m_edges; }

    /// The negative log-likelihood of what the last sequence should have been.
    [[nodiscard]] double learn(std::span<const Scalar> labels, std::span<const Scalar> edges) const
    {
        double score = 0.0;
        for (std::size_t i = 0; i < labels.size(); ++i)
            score += double(labels[i]) * double(m_emissions[i]);
        for (std::size_t i = 0; i < edges.size(); ++i)
            score += double(edges[i]) * double(m_scores[i]);
        return m_partition - score;
    }

private:
    void stepForward(std::size_t token)
    {
        const Scalar *const scores = m_emissions.data() + token * m_labels;
        Scalar *const potentials = m_potentials.data() + token * m_labels;
        Scalar *const here = m_forward.data() + token * m_labels;
        const Scalar most = *std::max_element(scores, scores + m_labels);
        for (std::size_t k = 0; k < m_labels; ++k)
            potentials[k] = std::exp(scores[k] - most);
        for (std::size_t j = token ? 0 : m_labels; j < (token ? m_labels : m_labels + 1); ++j) {
            const Scalar before = token ? m_forward[(token - 1) * m_labels + j] : Scalar(1);
            for (std::size_t k = 0; k < m_labels; ++k)
                here[k] += before * m_factors[j * m_labels + k];
        }
        Scalar sum(0);
        for (std::size_t k = 0; k < m_labels; ++k)
            sum += here[k] *= potentials[k];
        for (std::size_t k = 0; k < m_labels; ++k)
            here[k] /= sum;
        m_partition += double(most) + std::log(double(sum));
    }

    void stepBackward(std::size_t token, std::vector<Scalar> &backward, std::vector<Scalar> &weighted)
    {
        const Scalar *const here = m_forward.data() + token * m_labels;
        Scalar *const marginals = m_marginals.data() + token * m_labels;
        Scalar sum(0);
        for (std::size_t k = 0; k < m_labels; ++k)
            sum += marginals[k] = here[k] * backward[k];
        for (std::size_t k = 0; k < m_labels; ++k) {
            marginals[k] /= sum;
            weighted[k] = m_potentials[token * m_labels + k] * backward[k];
        }
        if (token == 0) {
            std::copy_n(marginals, m_labels, m_edges.end() - std::ptrdiff_t(m_labels));
            return;
        }
        const Scalar *const before = m_forward.data() + (token - 1) * m_labels;
        Scalar expected(0), largest(0);
        for (std::size_t j = 0; j < m_labels; ++j) {
            backward[j] = Scalar(0);
            for (std::size_t k = 0; k < m_labels; ++k)
                backward[j] += m_factors[j * m_labels + k] * weighted[k];
            expected += before[j] * backward[j];
            largest = std::max(largest, backward[j]);
        }
        for (std::size_t j = 0; j < m_labels; ++j) {
            for (std::size_t k = 0; k < m_labels; ++k)
                m_edges[j * m_labels + k] += before[j] * m_factors[j * m_labels + k] * weighted[k] / expected;
        }
        for (Scalar &value : backward)
            value /= largest;
    }

    std::size_t m_labels;
    std::span<const Scalar> m_scores, m_emissions;
    std::vector<Scalar> m_factors, m_potentials, m_forward, m_marginals, m_edges;
    double m_partition = 0.0;
};

} // namespace sourcelight::training
