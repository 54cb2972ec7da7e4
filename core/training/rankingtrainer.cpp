// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rankingtrainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace sourcelight::training
{

namespace
{

/// Stochastic gradients of the likelihood of the right candidates, AdaGrad steps, weights averaged over the later half.
class Learner
{
public:
    explicit Learner(const RankingTraining &training)
        : m_training(training)
        , m_weights(std::size_t(1) << training.bits)
        , m_squares(m_weights.size())
        , m_sums(m_weights.size())
        , m_random(training.seed)
    {
    }

    std::vector<float> learn(const std::vector<RankingExample> &examples)
    {
        std::vector<std::size_t> order(examples.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        int averaged = 0;
        for (int epoch = 0; epoch < m_training.epochs; ++epoch) {
            for (std::size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[m_random() % i]);
            for (const std::size_t index : order)
                step(examples[index]);
            if (2 * epoch < m_training.epochs)
                continue;
            ++averaged;
            for (std::size_t i = 0; i < m_weights.size(); ++i)
                m_sums[i] += m_weights[i];
        }
        for (float &sum : m_sums)
            sum /= float(std::max(1, averaged));
        return std::move(m_sums);
    }

private:
    void step(const RankingExample &example)
    {
        const std::size_t count = example.ends.size();
        const auto limit = std::uint32_t(double(m_training.dropout) * 4294967295.0);
        m_kept.clear();
        m_ends.clear();
        m_scores.assign(count, 0.0);
        for (std::size_t i = 0, k = 0; i < count; ++i) {
            for (; k < example.ends[i]; ++k) {
                if (m_random() < limit)
                    continue;
                m_kept.push_back(example.features[k] >> (32 - m_training.bits));
                m_scores[i] += double(m_weights[m_kept.back()]);
            }
            m_ends.push_back(m_kept.size());
        }
        const double most = std::ranges::max(m_scores);
        double all = 0.0, right = 0.0;
        for (std::size_t i = 0; i < count; ++i) {
            m_scores[i] = std::exp(m_scores[i] - most);
            all += m_scores[i];
            right += example.right[i] ? m_scores[i] : 0.0;
        }
        for (std::size_t i = 0, k = 0; i < count; ++i) {
            const double wanted = example.right[i] ? m_scores[i] / right : 0.0;
            const auto gradient = float(m_scores[i] / all - wanted);
            for (; k < m_ends[i]; ++k)
                update(m_kept[k], gradient);
        }
    }

    void update(std::uint32_t index, float gradient)
    {
        const float slope = gradient + m_training.decay * m_weights[index];
        m_squares[index] += slope * slope;
        m_weights[index] -= m_training.rate * slope / (std::sqrt(m_squares[index]) + 1e-4F);
    }

    const RankingTraining &m_training;
    std::vector<float> m_weights, m_squares, m_sums;
    std::mt19937 m_random;
    std::vector<std::uint32_t> m_kept;
    std::vector<std::size_t> m_ends;
    std::vector<double> m_scores;
};

} // namespace

std::vector<float> trainRanking(const std::vector<RankingExample> &examples, const RankingTraining &training)
{
    return Learner(training).learn(examples);
}

} // namespace sourcelight::training
