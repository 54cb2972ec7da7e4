// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/recurrentnetwork.h"

// What includes this is compiled for newer processors than the rest: its Eigen must not be mixed up with another.
#define Eigen EigenOfTraining
#include <Eigen/Core>

#include <algorithm>
#include <numeric>

/**
 * The inside of RecurrentNetwork: sequences side by side, and a layer's memory of them in one direction.
 */
namespace sourcelight::training
{

using Index = Eigen::Index;
template <typename Scalar> using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;
template <typename Scalar> using View = Eigen::Map<Matrix<Scalar>>;
template <typename Scalar> using ConstView = Eigen::Map<const Matrix<Scalar>>;

/// Sequences side by side, the longest first, one column a token: first the first token of each, then the second of
/// each that has one, and so on. Nothing is padded.
struct Packing {
    std::vector<std::size_t> order;  ///< of the sequences
    std::vector<Index> begin, count; ///< of the columns of each step
    Index columns = 0;

    template <typename Scalar>
    Packing(std::span<const NetworkExample<Scalar>> examples, std::size_t labels)
        : order(examples.size())
    {
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::stable_sort(
            order, std::greater(), [&](std::size_t i) { return examples[i].labels.size() / labels; });
        const std::size_t longest = examples.empty() ? 0 : examples[order.front()].size(labels);
        std::size_t running = examples.size();
        for (std::size_t step = 0; step < longest; ++step) {
            while (examples[order[running - 1]].size(labels) <= step)
                --running;
            begin.push_back(columns);
            count.push_back(Index(running));
            columns += Index(running);
        }
    }
    [[nodiscard]] Index steps() const { return Index(begin.size()); }
    /// The column of token @p step of the sequence at @p place of the order.
    [[nodiscard]] Index column(std::size_t place, std::size_t step) const { return begin[step] + Index(place); }
};

/// One direction of one layer, with what its backward pass needs of the forward one.
template <typename Scalar> class Memory
{
public:
    Memory(const NetworkLayout::Direction &parts, std::size_t hidden, std::size_t input, bool backwards)
        : m_parts(parts)
        , m_hidden(Index(hidden))
        , m_input(Index(input))
        , m_backwards(backwards)
    {
    }

    void run(const Scalar *weights, const Matrix<Scalar> &input, const Packing &packing)
    {
        const ConstView<Scalar> inputWeights(weights + m_parts.input, 4 * m_hidden, m_input),
            hiddenWeights(weights + m_parts.hidden, 4 * m_hidden, m_hidden),
            bias(weights + m_parts.bias, 4 * m_hidden, 1);
        m_gates.noalias() = inputWeights * input;
        m_gates.colwise() += bias.col(0);
        m_before.setZero(m_hidden, packing.columns);
        m_cellBefore.setZero(m_hidden, packing.columns);
        m_cells.resize(m_hidden, packing.columns);
        m_states.resize(m_hidden, packing.columns);
        for (Index i = 0; i < packing.steps(); ++i) {
            const Index step = m_backwards ? packing.steps() - 1 - i : i;
            const Index begin = packing.begin[std::size_t(step)], count = packing.count[std::size_t(step)];
            if (const auto [from, shared] = cameFrom(step, packing); shared > 0) {
                m_before.middleCols(begin, shared) = m_states.middleCols(from, shared);
                m_cellBefore.middleCols(begin, shared) = m_cells.middleCols(from, shared);
                m_gates.middleCols(begin, shared).noalias() += hiddenWeights * m_before.middleCols(begin, shared);
            }
            activate(begin, count);
        }
    }

    /// Takes the gradient of the states, adds that of the weights and gives back that of the input.
    void unwind(const Scalar *weights, const Matrix<Scalar> &input, const Packing &packing,
        Matrix<Scalar> &stateGradient, Scalar *gradient, Matrix<Scalar> &inputGradient)
    {
        const ConstView<Scalar> inputWeights(weights + m_parts.input, 4 * m_hidden, m_input),
            hiddenWeights(weights + m_parts.hidden, 4 * m_hidden, m_hidden);
        Matrix<Scalar> cellGradient = Matrix<Scalar>::Zero(m_hidden, packing.columns);
        for (Index i = packing.steps(); i-- > 0;) {
            const Index step = m_backwards ? packing.steps() - 1 - i : i;
            const Index begin = packing.begin[std::size_t(step)], count = packing.count[std::size_t(step)];
            deactivate(begin, count, stateGradient, cellGradient);
            if (const auto [from, shared] = cameFrom(step, packing); shared > 0) {
                stateGradient.middleCols(from, shared).noalias() +=
                    hiddenWeights.transpose() * m_gates.middleCols(begin, shared);
                cellGradient.middleCols(from, shared) +=
                    (cellGradient.middleCols(begin, shared).array() * m_forgets.leftCols(shared)).matrix();
            }
        }
        View<Scalar>(gradient + m_parts.input, 4 * m_hidden, m_input).noalias() += m_gates * input.transpose();
        View<Scalar>(gradient + m_parts.hidden, 4 * m_hidden, m_hidden).noalias() += m_gates * m_before.transpose();
        View<Scalar>(gradient + m_parts.bias, 4 * m_hidden, 1).col(0) += m_gates.rowwise().sum();
        inputGradient.noalias() += inputWeights.transpose() * m_gates;
    }

    [[nodiscard]] const Matrix<Scalar> &states() const { return m_states; }

private:
    /// The columns of the step before, in reading order, and how many of this step's sequences were in it.
    [[nodiscard]] std::pair<Index, Index> cameFrom(Index step, const Packing &packing) const
    {
        const Index before = m_backwards ? step + 1 : step - 1;
        if (before < 0 || before >= packing.steps())
            return {0, 0};
        return {packing.begin[std::size_t(before)],
            std::min(packing.count[std::size_t(before)], packing.count[std::size_t(step)])};
    }

    /// Turns sums into gates and moves the memory on.
    void activate(Index begin, Index count)
    {
        const auto half = Scalar(0.5);
        auto gates = m_gates.middleCols(begin, count).array();
        for (const Index gate : {0, 1, 3}) {
            auto sums = gates.middleRows(gate * m_hidden, m_hidden);
            sums = half * (half * sums).tanh() + half;
        }
        auto candidate = gates.middleRows(2 * m_hidden, m_hidden);
        candidate = candidate.tanh();
        auto cell = m_cells.middleCols(begin, count).array();
        cell = gates.middleRows(m_hidden, m_hidden) * m_cellBefore.middleCols(begin, count).array() +
               gates.topRows(m_hidden) * candidate;
        m_states.middleCols(begin, count) = (gates.bottomRows(m_hidden) * cell.tanh()).matrix();
    }

    /// Turns the gradient of states and cells into that of the sums that the gates are made of, in their place.
    void deactivate(Index begin, Index count, const Matrix<Scalar> &stateGradient, Matrix<Scalar> &cellGradient)
    {
        auto gates = m_gates.middleCols(begin, count).array();
        auto in = gates.topRows(m_hidden), forget = gates.middleRows(m_hidden, m_hidden),
             candidate = gates.middleRows(2 * m_hidden, m_hidden), out = gates.bottomRows(m_hidden);
        const auto state = stateGradient.middleCols(begin, count).array();
        auto cell = cellGradient.middleCols(begin, count).array();
        m_bent = m_cells.middleCols(begin, count).array().tanh();
        cell += state * out * (Scalar(1) - m_bent.square());
        m_forgets = forget;
        out = state * m_bent * out * (Scalar(1) - out);
        forget = cell * m_cellBefore.middleCols(begin, count).array() * forget * (Scalar(1) - forget);
        m_bent = cell * in * (Scalar(1) - candidate.square());
        in = cell * candidate * in * (Scalar(1) - in);
        candidate = m_bent;
    }

    using Array = Eigen::Array<Scalar, Eigen::Dynamic, Eigen::Dynamic>;
    NetworkLayout::Direction m_parts;
    Index m_hidden, m_input;
    bool m_backwards;
    Matrix<Scalar> m_gates, m_before, m_cellBefore, m_cells, m_states;
    Array m_bent, m_forgets;
};

} // namespace sourcelight::training
