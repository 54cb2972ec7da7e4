// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/networktrainer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <future>
#include <iterator>
#include <numeric>

namespace sourcelight::training
{

NetworkExample<float> NetworkSequences::example(std::size_t i, const NetworkShape &shape) const
{
    const std::size_t begin = i ? ends[i - 1] : 0, length = lengthOf(i), width = shape.tables.size(),
                      edgeCount = shape.labels * (shape.labels + 1);
    return {std::span(columns).subspan(begin * width, length * width),
        std::span(labels).subspan(begin * shape.labels, length * shape.labels),
        std::span(edges).subspan(i * edgeCount, edgeCount)};
}

void NetworkSequences::add(const NetworkSequences &others)
{
    const std::size_t tokens = ends.empty() ? 0 : ends.back();
    columns.insert(columns.end(), others.columns.begin(), others.columns.end());
    labels.insert(labels.end(), others.labels.begin(), others.labels.end());
    edges.insert(edges.end(), others.edges.begin(), others.edges.end());
    std::ranges::transform(others.ends, std::back_inserter(ends), [tokens](std::size_t end) { return tokens + end; });
}

namespace
{

/// Sequences that are learned from at once, in shards that may be worked on side by side.
constexpr std::size_t shards = 2;
using Batch = std::array<std::vector<std::size_t>, shards>;

class Trainer
{
public:
    Trainer(const RecurrentNetwork<float> &network, NetworkWeights<float> weights, const NetworkSequences &sequences,
        const NetworkTraining &training)
        : m_network(network)
        , m_sequences(sequences)
        , m_training(training)
        , m_random(training.seed)
        , m_weights(std::move(weights))
        , m_average(m_weights)
        , m_means(m_weights.size())
        , m_squares(m_weights.size())
    {
        for (NetworkWeights<float> &gradient : m_gradients)
            gradient.resize(m_weights.size());
    }

    NetworkWeights<float> train()
    {
        for (int epoch = 0; epoch < m_training.epochs; ++epoch) {
            const std::vector<Batch> all = batches();
            double loss = 0.0;
            for (std::size_t i = 0; i < all.size(); ++i) {
                const double done = (epoch + double(i) / double(all.size())) / m_training.epochs;
                loss += learn(all[i]);
                step(float(done));
            }
            m_training.report(epoch + 1, -loss / double(m_sequences.ends.back()));
        }
        return std::move(m_average);
    }

private:
    /// All sequences in random order, put together with others of about their length.
    std::vector<Batch> batches()
    {
        constexpr std::size_t window = 20; ///< batches that sequences are sorted within
        std::vector<std::size_t> order(m_sequences.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::shuffle(order, m_random);
        std::vector<Batch> all;
        for (std::size_t begin = 0; begin < order.size();) {
            std::size_t end = begin, tokens = 0;
            while (end < order.size() && tokens < window * m_training.batch)
                tokens += m_sequences.lengthOf(order[end++]);
            const auto near = std::span(order).subspan(begin, end - begin);
            std::ranges::stable_sort(near, {}, [this](std::size_t i) { return m_sequences.lengthOf(i); });
            tokens = m_training.batch;
            std::size_t shard = 0;
            for (const std::size_t i : near) {
                if (tokens >= m_training.batch) {
                    all.emplace_back();
                    tokens = 0;
                }
                all.back()[shard++ % shards].push_back(i);
                tokens += m_sequences.lengthOf(i);
            }
            begin = end;
        }
        std::ranges::shuffle(all, m_random);
        return all;
    }

    /// @return the negative log-likelihood; the gradient is left in the first of m_gradients.
    double learn(const Batch &batch)
    {
        std::size_t tokens = 0;
        for (const auto &shard : batch) {
            for (const std::size_t i : shard)
                tokens += m_sequences.lengthOf(i);
        }
        const auto work = [&](std::size_t shard, std::uint32_t seed) {
            std::vector<NetworkExample<float>> examples;
            for (const std::size_t i : batch[shard])
                examples.push_back(m_sequences.example(i, m_network.shape()));
            std::mt19937 random(seed);
            std::ranges::fill(m_gradients[shard], 0.0F);
            return examples.empty() ? 0.0
                                    : m_network.learn(m_weights, examples, m_training.dropout, random,
                                          1.0F / float(tokens), m_gradients[shard]);
        };
        const auto seed = std::uint32_t(m_random()), otherSeed = std::uint32_t(m_random());
        auto other = std::async(m_training.parallel ? std::launch::async : std::launch::deferred, work, 1, otherSeed);
        const double loss = work(0, seed);
        const double otherLoss = other.get();
        for (std::size_t i = 0; i < m_weights.size(); ++i)
            m_gradients[0][i] += m_gradients[1][i];
        return loss + otherLoss;
    }

    void step(float done)
    {
        constexpr float longest = 2.0F, firstDecay = 0.9F, secondDecay = 0.99F, least = 1e-8F, warmUp = 100.0F;
        ++m_steps;
        const NetworkWeights<float> &gradient = m_gradients[0];
        double squares = 0.0;
        for (const float g : gradient)
            squares += double(g) * double(g);
        const float cut = std::min(1.0F, longest / (float(std::sqrt(squares)) + 1e-6F));
        const float correction = 1.0F - std::pow(firstDecay, float(m_steps)),
                    squareCorrection = std::sqrt(1.0F - std::pow(secondDecay, float(m_steps)));
        const float rate =
            m_training.rate * std::min(1.0F, float(m_steps) / warmUp) * (1.0F - 0.97F * done) / correction;
        for (std::size_t i = 0; i < m_weights.size(); ++i) {
            const float g = gradient[i] * cut;
            m_means[i] = firstDecay * m_means[i] + (1.0F - firstDecay) * g;
            m_squares[i] = secondDecay * m_squares[i] + (1.0F - secondDecay) * g * g;
            m_weights[i] -= rate * m_means[i] / (std::sqrt(m_squares[i]) / squareCorrection + least);
        }
        constexpr int averagedEach = 10; ///< steps
        if (m_steps % averagedEach != 0)
            return;
        const auto averages = m_steps / averagedEach;
        const float k = float(averages), keep = std::min(0.97F, (1.0F + k) / (10.0F + k));
        for (std::size_t i = 0; i < m_weights.size(); ++i)
            m_average[i] = keep * m_average[i] + (1.0F - keep) * m_weights[i];
    }

    const RecurrentNetwork<float> &m_network;
    const NetworkSequences &m_sequences;
    const NetworkTraining &m_training;
    std::mt19937 m_random;
    NetworkWeights<float> m_weights, m_average, m_means, m_squares;
    std::array<NetworkWeights<float>, shards> m_gradients;
    int m_steps = 0;
};

} // namespace

NetworkWeights<float> trainNetwork(const RecurrentNetwork<float> &network, NetworkWeights<float> weights,
    const NetworkSequences &sequences, const NetworkTraining &training)
{
    return Trainer(network, std::move(weights), sequences, training).train();
}

} // namespace sourcelight::training
