// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/sequencetrainer.h"

#include "core/language/exponential.h"
#include "core/language/sequencemodel.h"
#include "core/training/sequencewriter.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace sourcelight::training
{

using language::SequenceModel;

namespace
{

constexpr std::uint32_t unseen = LearnedSequenceWeights::noRow;
constexpr float negligible = 1e-12F; ///< a probability that is taken for nothing

/// One weight for each row and label, with what AdaGrad and averaging remember of it.
struct Weights {
    explicit Weights(std::size_t size)
        : value(size)
        , squares(size)
        , sum(size)
    {
    }

    /// Steps the weights from @p first on against @p gradient.
    void step(std::size_t first, std::span<const float> gradient, float rate)
    {
        float *const values = value.data() + first, *const square = squares.data() + first;
        for (std::size_t k = 0; k < gradient.size(); ++k) {
            square[k] += gradient[k] * gradient[k];
            values[k] -= rate * gradient[k] / std::sqrt(square[k] + 1e-2F);
        }
    }
    void addToSum()
    {
        for (std::size_t i = 0; i < value.size(); ++i)
            sum[i] += value[i];
    }

    std::vector<float> value, squares, sum;
};

/// Has the processor fetch what is needed soon: rows lie far apart in memory.
void prefetch(const float *row, std::size_t count)
{
    constexpr std::size_t line = 16; ///< floats in a cache line
    for (std::size_t k = 0; k < count; k += line)
        __builtin_prefetch(row + k);
}

class Trainer
{
public:
    Trainer(const LabeledSequences &sequences, std::size_t labels, const SequenceTraining &training)
        : m_sequences(sequences)
        , m_training(training)
        , m_labels(labels)
        , m_stride((labels + SequenceModel::padding - 1) / SequenceModel::padding * SequenceModel::padding)
        , m_rowOf(std::size_t(1) << training.bits, unseen)
        , m_weights(numberRows() * m_stride)
        , m_edges((labels + 1) * m_stride)
        , m_allowed((labels + 1) * m_stride)
        , m_random(training.seed)
    {
        for (std::size_t j = 0; j <= labels; ++j) {
            for (std::size_t k = 0; k < labels; ++k)
                m_allowed[j * m_stride + k] = training.allowed(j == labels ? -1 : int(j), int(k)) ? 1.0F : 0.0F;
        }
    }

    void train();
    /// What was learned, averaged. The end of training.
    [[nodiscard]] LearnedSequenceWeights take();

private:
    [[nodiscard]] std::size_t numberRows();
    double learn(std::size_t begin, std::size_t end, float weight, float rate);
    void chooseFeatures(std::size_t begin, std::size_t end);
    void scoreTokens(std::size_t tokens);
    double inferMarginals(std::size_t tokens, const std::uint8_t *gold);
    double inferForward(std::size_t token);
    void inferBackward(std::size_t token);
    void update(std::size_t tokens, const std::uint8_t *gold, float weight, float rate);
    void exponentiateEdges();

    const LabeledSequences &m_sequences;
    const SequenceTraining &m_training;
    std::size_t m_labels, m_stride;
    std::vector<std::uint32_t> m_rowOf; ///< by bucket
    Weights m_weights, m_edges;
    std::vector<float> m_allowed; ///< 1 for each edge that may be taken, or else 0
    int m_sums = 0;
    std::mt19937 m_random;

    // of the sequence at hand
    std::vector<std::uint32_t> m_chosen;
    std::vector<std::size_t> m_chosenEnds;
    std::vector<float> m_potentials, m_forward, m_backward, m_scales, m_expectedEdges, m_weighted;
    std::vector<float> m_factors,
        m_factorsTo; ///< exp of each edge's weight, by the label it leaves, and by the one it enters
};

/// Numbers the features that are seen often enough; @return how many those are.
std::size_t Trainer::numberRows()
{
    std::vector<std::uint8_t> counts(m_rowOf.size());
    for (std::size_t token = 0; token < m_sequences.features.size(); ++token) {
        for (const std::uint32_t feature : m_sequences.features[token]) {
            std::uint8_t &count = counts[feature >> (32 - m_training.bits)];
            count = std::uint8_t(std::min(count + 1, 255));
        }
    }
    std::uint32_t rows = 0;
    for (std::size_t bucket = 0; bucket < counts.size(); ++bucket) {
        if (counts[bucket] >= m_training.fewest)
            m_rowOf[bucket] = rows++;
    }
    return rows;
}

void Trainer::train()
{
    std::vector<std::size_t> order(m_sequences.ends.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    for (int epoch = 0; epoch < m_training.epochs; ++epoch) {
        std::ranges::shuffle(order, m_random);
        const float rate = m_training.rate * (1.0F - 0.9F * float(epoch) / float(m_training.epochs));
        double likelihood = 0.0;
        for (const std::size_t i : order) {
            const std::size_t begin = i ? m_sequences.ends[i - 1] : 0;
            likelihood += learn(begin, m_sequences.ends[i], m_sequences.weights[i], rate);
        }
        m_training.report(epoch + 1, likelihood / double(m_sequences.labels.size()));
        if (epoch >= m_training.epochs / 3) {
            m_weights.addToSum();
            m_edges.addToSum();
            ++m_sums;
        }
    }
}

double Trainer::learn(std::size_t begin, std::size_t end, float weight, float rate)
{
    if (begin == end)
        return 0.0;
    const std::uint8_t *const gold = m_sequences.labels.data() + begin;
    chooseFeatures(begin, end);
    scoreTokens(end - begin);
    exponentiateEdges();
    const double likelihood = inferMarginals(end - begin, gold);
    update(end - begin, gold, weight, rate);
    return likelihood;
}

/// The rows of each token's features, without those dropped this time; the first, the bias, always stays.
void Trainer::chooseFeatures(std::size_t begin, std::size_t end)
{
    const auto limit = std::uint32_t(double(m_training.dropout) * 65536.0);
    m_chosen.clear();
    m_chosenEnds.clear();
    std::uint32_t bits = 0;
    bool half = false;
    for (std::size_t token = begin; token < end; ++token) {
        bool first = true;
        for (const std::uint32_t feature : m_sequences.features[token]) {
            bits = half ? bits >> 16 : std::uint32_t(m_random());
            half = !half;
            const std::uint32_t row = m_rowOf[feature >> (32 - m_training.bits)];
            if (row != unseen && (first || (bits & 0xffffU) >= limit))
                m_chosen.push_back(row);
            first = false;
        }
        m_chosenEnds.push_back(m_chosen.size());
    }
}

void Trainer::scoreTokens(std::size_t tokens)
{
    constexpr std::size_t ahead = 8; ///< rows
    m_potentials.assign(tokens * m_stride, 0.0F);
    std::size_t i = 0;
    for (std::size_t token = 0; token < tokens; ++token) {
        float *const scores = m_potentials.data() + token * m_stride;
        for (; i < m_chosenEnds[token]; ++i) {
            if (i + ahead < m_chosen.size()) {
                prefetch(m_weights.value.data() + std::size_t(m_chosen[i + ahead]) * m_stride, m_stride);
                prefetch(m_weights.squares.data() + std::size_t(m_chosen[i + ahead]) * m_stride, m_stride);
            }
            const float *const row = m_weights.value.data() + std::size_t(m_chosen[i]) * m_stride;
            for (std::size_t k = 0; k < m_stride; ++k)
                scores[k] += row[k];
        }
    }
}

void Trainer::exponentiateEdges()
{
    m_factors.resize(m_allowed.size());
    for (std::size_t i = 0; i < m_factors.size(); ++i)
        m_factors[i] = m_allowed[i] * language::exponential(m_edges.value[i]);
    m_factorsTo.assign(m_stride * m_stride, 0.0F);
    for (std::size_t j = 0; j < m_labels; ++j) {
        for (std::size_t k = 0; k < m_labels; ++k)
            m_factorsTo[k * m_stride + j] = m_factors[j * m_stride + k];
    }
}

/// Forward-backward, each token's values scaled to add up to one. @return the log-likelihood of @p gold.
double Trainer::inferMarginals(std::size_t tokens, const std::uint8_t *gold)
{
    double score = 0.0, partition = 0.0;
    m_forward.assign(tokens * m_stride, 0.0F);
    m_backward.assign(tokens * m_stride, 0.0F);
    m_scales.assign(tokens, 0.0F);
    for (std::size_t token = 0; token < tokens; ++token) {
        score += m_potentials[token * m_stride + gold[token]] +
                 m_edges.value[(token ? gold[token - 1] : m_labels) * m_stride + gold[token]];
        partition += inferForward(token);
    }
    m_expectedEdges.assign((m_labels + 1) * m_stride, 0.0F);
    std::fill_n(m_backward.data() + (tokens - 1) * m_stride, m_labels, 1.0F);
    for (std::size_t token = tokens - 1; token > 0; --token)
        inferBackward(token);
    for (std::size_t i = 0; i < m_labels * m_stride; ++i)
        m_expectedEdges[i] *= m_factors[i];
    return score - partition;
}

/// Makes the potentials of @p token of its scores, and its forward values. @return their logarithmic scale.
double Trainer::inferForward(std::size_t token)
{
    float *const potential = m_potentials.data() + token * m_stride;
    const float most = *std::max_element(potential, potential + m_labels);
    for (std::size_t k = 0; k < m_stride; ++k)
        potential[k] = language::exponential(potential[k] - most);
    float *const here = m_forward.data() + token * m_stride;
    for (std::size_t j = token ? 0 : m_labels; j < (token ? m_labels : m_labels + 1); ++j) {
        const float before = token ? m_forward[(token - 1) * m_stride + j] : 1.0F;
        if (before < negligible)
            continue;
        const float *const factors = m_factors.data() + j * m_stride;
        for (std::size_t k = 0; k < m_stride; ++k)
            here[k] += before * factors[k];
    }
    float sum = 1e-30F;
    for (std::size_t k = 0; k < m_labels; ++k)
        sum += here[k] *= potential[k];
    const float scale = 1.0F / sum;
    for (std::size_t k = 0; k < m_stride; ++k)
        here[k] = k < m_labels ? here[k] * scale : 0.0F;
    m_scales[token] = scale;
    return double(most) + std::log(double(sum));
}

/// The backward values of the token before @p token, and what is expected of the edges between the two, as yet without
/// the factor of each edge.
void Trainer::inferBackward(std::size_t token)
{
    m_weighted.resize(m_stride);
    for (std::size_t k = 0; k < m_stride; ++k)
        m_weighted[k] = m_potentials[token * m_stride + k] * m_backward[token * m_stride + k] * m_scales[token];
    float *const back = m_backward.data() + (token - 1) * m_stride;
    for (std::size_t k = 0; k < m_labels; ++k) {
        const float weight = m_weighted[k];
        if (weight < negligible)
            continue;
        const float *const factors = m_factorsTo.data() + k * m_stride;
        for (std::size_t j = 0; j < m_stride; ++j)
            back[j] += weight * factors[j];
    }
    for (std::size_t j = 0; j < m_labels; ++j) {
        const float before = m_forward[(token - 1) * m_stride + j];
        if (before < negligible)
            continue;
        float *const expected = m_expectedEdges.data() + j * m_stride;
        for (std::size_t k = 0; k < m_stride; ++k)
            expected[k] += before * m_weighted[k];
    }
}

void Trainer::update(std::size_t tokens, const std::uint8_t *gold, float weight, float rate)
{
    constexpr float least = 2e-3F; ///< below which an error is not worth a step
    std::vector<float> &gradient = m_weighted;
    gradient.resize(m_stride);
    std::size_t i = 0;
    for (std::size_t token = 0; token < tokens; ++token) {
        float most = 0.0F;
        for (std::size_t k = 0; k < m_stride; ++k) {
            gradient[k] = m_forward[token * m_stride + k] * m_backward[token * m_stride + k];
            if (token == 0)
                m_expectedEdges[m_labels * m_stride + k] = gradient[k];
            gradient[k] = (gradient[k] - (k == gold[token] ? 1.0F : 0.0F)) * weight;
            most = std::max(most, std::abs(gradient[k]));
        }
        for (; i < m_chosenEnds[token]; ++i) {
            if (most >= least)
                m_weights.step(std::size_t(m_chosen[i]) * m_stride, gradient, rate);
        }
        m_expectedEdges[(token ? gold[token - 1] : m_labels) * m_stride + gold[token]] -= 1.0F;
    }
    for (float &edge : m_expectedEdges)
        edge *= weight;
    m_edges.step(0, m_expectedEdges, rate);
}

LearnedSequenceWeights Trainer::take()
{
    const float keep = (1.0F - m_training.dropout) / float(m_sums);
    for (float &weight : m_weights.sum)
        weight *= keep;
    for (float &edge : m_edges.sum)
        edge /= float(m_sums);
    return {std::move(m_rowOf), std::move(m_weights.sum), std::move(m_edges.sum), std::move(m_allowed)};
}

} // namespace

void trainSequenceModel(
    const LabeledSequences &sequences, const QStringList &labels, const SequenceTraining &training, ModelWriter &writer)
{
    Trainer trainer(sequences, std::size_t(labels.size()), training);
    trainer.train();
    writeSequenceModel(trainer.take(), labels, training.rows, writer);
}

} // namespace sourcelight::training
