// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/recurrentnetwork.h"

#include "core/training/chainloss.h"
#include "core/training/recurrentmemory.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <utility>

namespace sourcelight::training
{

std::size_t NetworkShape::inputOf(std::size_t layer) const
{
    if (layer > 0)
        return 2 * hidden;
    std::size_t width = 0;
    for (const EmbeddingTable &table : tables)
        width += table.width;
    return width;
}

NetworkLayout::NetworkLayout(const NetworkShape &shape)
{
    constexpr std::size_t line = 16; ///< numbers
    const auto take = [this](
                          std::size_t count) { return std::exchange(size, size + (count + line - 1) / line * line); };
    for (const EmbeddingTable &table : shape.tables)
        tables.push_back(take(table.rows * table.width));
    const std::size_t gates = 4 * shape.hidden;
    for (std::size_t layer = 0; layer < shape.layers; ++layer) {
        for (int direction = 0; direction < 2; ++direction) {
            Direction &parts = directions.emplace_back();
            parts.input = take(gates * shape.inputOf(layer));
            parts.hidden = take(gates * shape.hidden);
            parts.bias = take(gates);
        }
    }
    output = take(shape.labels * 2 * shape.hidden);
    outputBias = take(shape.labels);
    edges = take(shape.labels * (shape.labels + 1));
}

namespace
{

/// Zeros, and numbers that make up for them.
template <typename Scalar> Matrix<Scalar> dropoutMask(Index rows, Index columns, double share, std::mt19937 &random)
{
    Matrix<Scalar> mask(rows, columns);
    const auto limit = std::uint32_t(share * 65536.0);
    const auto kept = Scalar(1.0 / (1.0 - share));
    for (Index i = 0; i < mask.size(); i += 2) {
        const std::uint32_t bits = std::uint32_t(random());
        mask.data()[i] = (bits & 0xffffU) < limit ? Scalar(0) : kept;
        if (i + 1 < mask.size())
            mask.data()[i + 1] = (bits >> 16) < limit ? Scalar(0) : kept;
    }
    return mask;
}

/// One batch on its way through the network and back.
template <typename Scalar> class Pass
{
public:
    Pass(const NetworkShape &shape, const NetworkLayout &layout, std::span<const Scalar> weights,
        std::span<const NetworkExample<Scalar>> examples)
        : m_shape(shape)
        , m_layout(layout)
        , m_weights(weights.data())
        , m_examples(examples)
        , m_packing(examples, shape.labels)
    {
        for (std::size_t i = 0; i < layout.directions.size(); ++i)
            m_memories.emplace_back(layout.directions[i], shape.hidden, shape.inputOf(i / 2), i % 2 == 1);
    }

    void run(const NetworkDropout &dropout, std::mt19937 *random)
    {
        m_random = random;
        m_dropout = dropout;
        embed();
        for (std::size_t layer = 0; layer < m_shape.layers; ++layer) {
            const bool last = layer + 1 == m_shape.layers;
            const auto hidden = Index(m_shape.hidden);
            m_memories[2 * layer].run(m_weights, m_inputs[layer], m_packing);
            m_memories[2 * layer + 1].run(m_weights, m_inputs[layer], m_packing);
            Matrix<Scalar> &next = m_inputs.emplace_back(2 * hidden, m_packing.columns);
            next.topRows(hidden) = m_memories[2 * layer].states();
            next.bottomRows(hidden) = m_memories[2 * layer + 1].states();
            drop(next, last ? m_dropout.output : m_dropout.hidden);
        }
        const ConstView<Scalar> output(m_weights + m_layout.output, Index(m_shape.labels), Index(2 * m_shape.hidden)),
            bias(m_weights + m_layout.outputBias, Index(m_shape.labels), 1);
        m_scores.noalias() = output * m_inputs.back();
        m_scores.colwise() += bias.col(0);
    }

    /// Replaces the scores by their gradient, in this sequence or that; @return the negative log-likelihood.
    double score(Scalar *edgeGradient, Scalar scale)
    {
        double loss = 0.0;
        forEachSequence([&](std::size_t place, ChainLoss<Scalar> &chain) {
            const NetworkExample<Scalar> &example = m_examples[m_packing.order[place]];
            loss += chain.learn(example.labels, example.edges);
            for (std::size_t i = 0; i < chain.edges().size(); ++i)
                edgeGradient[i] += scale * (chain.edges()[i] - example.edges[i]);
            std::size_t i = 0;
            for (std::size_t step = 0; step < example.size(m_shape.labels); ++step) {
                for (Index label = 0; label < Index(m_shape.labels); ++label, ++i)
                    m_scores(label, m_packing.column(place, step)) = scale * (chain.marginals()[i] - example.labels[i]);
            }
        });
        return loss;
    }

    [[nodiscard]] std::vector<NetworkMarginals<Scalar>> marginals()
    {
        std::vector<NetworkMarginals<Scalar>> all(m_examples.size());
        forEachSequence([&](std::size_t place, ChainLoss<Scalar> &chain) {
            all[m_packing.order[place]] = {chain.marginals(), chain.edges()};
        });
        return all;
    }

    void unwind(Scalar *gradient)
    {
        const ConstView<Scalar> output(m_weights + m_layout.output, Index(m_shape.labels), Index(2 * m_shape.hidden));
        View<Scalar>(gradient + m_layout.output, Index(m_shape.labels), Index(2 * m_shape.hidden)).noalias() +=
            m_scores * m_inputs.back().transpose();
        View<Scalar>(gradient + m_layout.outputBias, Index(m_shape.labels), 1).col(0) += m_scores.rowwise().sum();
        Matrix<Scalar> states = output.transpose() * m_scores;
        for (std::size_t layer = m_shape.layers; layer-- > 0;) {
            const auto hidden = Index(m_shape.hidden);
            undrop(states);
            Matrix<Scalar> input = Matrix<Scalar>::Zero(m_inputs[layer].rows(), m_packing.columns);
            Matrix<Scalar> forwards = states.topRows(hidden), backwards = states.bottomRows(hidden);
            m_memories[2 * layer].unwind(m_weights, m_inputs[layer], m_packing, forwards, gradient, input);
            m_memories[2 * layer + 1].unwind(m_weights, m_inputs[layer], m_packing, backwards, gradient, input);
            states = std::move(input);
        }
        undrop(states);
        disembed(states, gradient);
    }

private:
    void embed()
    {
        const std::size_t columns = m_shape.tables.size();
        m_rows.assign(std::size_t(m_packing.columns) * columns, 0);
        const auto limit = std::uint32_t(m_dropout.word * 65536.0);
        for (std::size_t place = 0; place < m_examples.size(); ++place) {
            const NetworkExample<Scalar> &example = m_examples[m_packing.order[place]];
            for (std::size_t step = 0; step < example.size(m_shape.labels); ++step) {
                std::uint16_t *const rows = m_rows.data() + std::size_t(m_packing.column(place, step)) * columns;
                std::copy_n(example.columns.data() + step * columns, columns, rows);
                if (m_random && ((*m_random)() & 0xffffU) < limit)
                    rows[0] = 0;
            }
        }
        Matrix<Scalar> &input = m_inputs.emplace_back(Index(m_shape.inputOf(0)), m_packing.columns);
        forEachVector([&](std::size_t table, std::size_t row, Index top, Index column) {
            const std::size_t width = m_shape.tables[table].width;
            std::copy_n(m_weights + m_layout.tables[table] + row * width, width, &input(top, column));
        });
        drop(input, m_dropout.input);
    }

    void disembed(const Matrix<Scalar> &inputGradient, Scalar *gradient) const
    {
        forEachVector([&](std::size_t table, std::size_t row, Index top, Index column) {
            const auto width = Index(m_shape.tables[table].width);
            View<Scalar>(gradient + m_layout.tables[table] + row * std::size_t(width), width, 1).col(0) +=
                inputGradient.col(column).segment(top, width);
        });
    }

    template <typename Take> void forEachVector(const Take &take) const
    {
        for (Index column = 0; column < m_packing.columns; ++column) {
            Index top = 0;
            for (std::size_t table = 0; table < m_shape.tables.size(); ++table) {
                take(table, m_rows[std::size_t(column) * m_shape.tables.size() + table], top, column);
                top += Index(m_shape.tables[table].width);
            }
        }
    }

    template <typename Take> void forEachSequence(const Take &take)
    {
        ChainLoss<Scalar> chain(m_shape.labels, {m_weights + m_layout.edges, m_shape.labels * (m_shape.labels + 1)});
        std::vector<Scalar> scores;
        for (std::size_t place = 0; place < m_examples.size(); ++place) {
            scores.clear();
            for (std::size_t step = 0; step < m_examples[m_packing.order[place]].size(m_shape.labels); ++step) {
                for (Index label = 0; label < Index(m_shape.labels); ++label)
                    scores.push_back(m_scores(label, m_packing.column(place, step)));
            }
            chain.infer(scores);
            take(place, chain);
        }
    }

    void drop(Matrix<Scalar> &values, double share)
    {
        m_masks.emplace_back();
        if (!m_random || share <= 0.0)
            return;
        m_masks.back() = dropoutMask<Scalar>(values.rows(), values.cols(), share, *m_random);
        values.array() *= m_masks.back().array();
    }
    /// Undoes what was dropped last.
    void undrop(Matrix<Scalar> &gradient)
    {
        if (m_masks.back().size() > 0)
            gradient.array() *= m_masks.back().array();
        m_masks.pop_back();
    }

    const NetworkShape &m_shape;
    const NetworkLayout &m_layout;
    const Scalar *m_weights;
    std::span<const NetworkExample<Scalar>> m_examples;
    Packing m_packing;
    NetworkDropout m_dropout;
    std::mt19937 *m_random = nullptr;
    std::vector<std::uint16_t> m_rows;
    std::vector<Memory<Scalar>> m_memories;
    std::vector<Matrix<Scalar>> m_inputs; ///< of each layer, and what the labels are told by
    std::vector<Matrix<Scalar>> m_masks;
    Matrix<Scalar> m_scores;
};

} // namespace

template <typename Scalar>
RecurrentNetwork<Scalar>::RecurrentNetwork(NetworkShape shape)
    : m_shape(std::move(shape))
    , m_layout(m_shape)
{
}

template <typename Scalar> NetworkWeights<Scalar> RecurrentNetwork<Scalar>::initialWeights(std::mt19937 &random) const
{
    constexpr double spread = 0.3;
    NetworkWeights<Scalar> weights(m_layout.size);
    // distributions of the standard library differ from one to the next
    const auto uniform = [&random](double most) {
        return Scalar((double(random()) / double(std::mt19937::max()) * 2.0 - 1.0) * most);
    };
    const double most = 1.0 / std::sqrt(double(m_shape.hidden)),
                 outputMost = 1.0 / std::sqrt(2.0 * double(m_shape.hidden));
    const std::size_t tables = m_layout.directions.front().input;
    for (std::size_t i = 0; i < m_layout.edges; ++i) {
        weights[i] = i < tables            ? uniform(spread * std::numbers::sqrt3)
                     : i < m_layout.output ? uniform(most)
                                           : uniform(outputMost);
    }
    return weights;
}

template <typename Scalar>
double RecurrentNetwork<Scalar>::learn(std::span<const Scalar> weights,
    std::span<const NetworkExample<Scalar>> examples, const NetworkDropout &dropout, std::mt19937 &random, Scalar scale,
    std::span<Scalar> gradient) const
{
    Pass<Scalar> pass(m_shape, m_layout, weights, examples);
    pass.run(dropout, &random);
    const double loss = pass.score(gradient.data() + m_layout.edges, scale);
    pass.unwind(gradient.data());
    return loss;
}

template <typename Scalar>
std::vector<NetworkMarginals<Scalar>> RecurrentNetwork<Scalar>::infer(
    std::span<const Scalar> weights, std::span<const NetworkExample<Scalar>> examples) const
{
    Pass<Scalar> pass(m_shape, m_layout, weights, examples);
    pass.run({}, nullptr);
    return pass.marginals();
}

template class RecurrentNetwork<float>;
template class RecurrentNetwork<double>;

} // namespace sourcelight::training
