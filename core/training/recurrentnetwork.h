// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <new>
#include <random>
#include <span>
#include <vector>

namespace sourcelight::training
{

/// Puts numbers where a line of the processor's cache begins, so that sums of them do not depend on where they lie.
template <typename T> struct LineAllocator {
    using value_type = T;
    static constexpr std::align_val_t line{64};

    LineAllocator() = default;
    template <typename Other> explicit LineAllocator(const LineAllocator<Other> &) {}
    [[nodiscard]] T *allocate(std::size_t count) { return static_cast<T *>(::operator new(count * sizeof(T), line)); }
    void deallocate(T *values, std::size_t) { ::operator delete(values, line); }
    friend bool operator==(const LineAllocator &, const LineAllocator &) { return true; }
};
template <typename Scalar> using NetworkWeights = std::vector<Scalar, LineAllocator<Scalar>>;

/// A table of learned vectors, one for each value of a column of the input.
struct EmbeddingTable {
    std::size_t rows = 0;
    std::size_t width = 0;
};

/// The sizes of a network: vectors of all columns side by side, layers of long short-term memory (Hochreiter &
/// Schmidhuber 1997) that read forwards and backwards, and a conditional random field over labels.
struct NetworkShape {
    std::vector<EmbeddingTable> tables;
    std::size_t hidden = 128; ///< of one direction
    std::size_t layers = 2;
    std::size_t labels = 0;

    /// The width of what a layer reads.
    [[nodiscard]] std::size_t inputOf(std::size_t layer) const;
};

/// Where each part of a network lies among its weights, at multiples of a line. Matrices are stored column by column.
struct NetworkLayout {
    struct Direction {
        std::size_t input = 0;  ///< 4 hidden x inputOf(layer): gates in, forget, candidate, out
        std::size_t hidden = 0; ///< 4 hidden x hidden
        std::size_t bias = 0;   ///< 4 hidden
    };
    explicit NetworkLayout(const NetworkShape &shape);

    std::vector<std::size_t> tables;   ///< width x rows each
    std::vector<Direction> directions; ///< forwards and backwards of the first layer, of the second, ...
    std::size_t output = 0;            ///< labels x 2 hidden
    std::size_t outputBias = 0;        ///< labels
    std::size_t edges = 0; ///< labels x (labels + 1): a column of each label that is left, the start being the last
    std::size_t size = 0;  ///< of all
};

/// A sequence to learn from: views into what the caller keeps.
template <typename Scalar> struct NetworkExample {
    std::span<const std::uint16_t> columns; ///< of each token, one after the other
    std::span<const Scalar> labels; ///< of each token and label, how probable it is: one and zeros where it is known
    std::span<const Scalar> edges;  ///< how often each edge is expected to be taken, as in NetworkLayout::edges
    [[nodiscard]] std::size_t size(std::size_t labelCount) const { return labels.size() / labelCount; }
};

/// What is left out at random while learning (Hinton et al. 2012).
struct NetworkDropout {
    double word = 0.0;   ///< tokens whose first column is taken for 0, the unknown word
    double input = 0.0;  ///< numbers of the vectors
    double hidden = 0.0; ///< numbers between layers
    double output = 0.0; ///< numbers before the labels
};

/// What a network makes of a sequence.
template <typename Scalar> struct NetworkMarginals {
    std::vector<Scalar> labels; ///< as in NetworkExample
    std::vector<Scalar> edges;
};

/**
 * The arithmetic of a network: what it makes of sequences, and how its weights should change for it to make more of
 * what is right of them (gradients by hand: back-propagation through time). Holds no weights. Scalar is float, or
 * double to check gradients by.
 */
template <typename Scalar> class RecurrentNetwork
{
public:
    explicit RecurrentNetwork(NetworkShape shape);

    [[nodiscard]] const NetworkShape &shape() const { return m_shape; }
    [[nodiscard]] const NetworkLayout &layout() const { return m_layout; }
    [[nodiscard]] NetworkWeights<Scalar> initialWeights(std::mt19937 &random) const;

    /// Adds to @p gradient how the negative log-likelihood of @p examples changes with each of @p weights, times @p
    /// scale. @return the negative log-likelihood.
    double learn(std::span<const Scalar> weights, std::span<const NetworkExample<Scalar>> examples,
        const NetworkDropout &dropout, std::mt19937 &random, Scalar scale, std::span<Scalar> gradient) const;
    /// How probable each label of each token of @p examples is; their own labels tell their lengths only.
    [[nodiscard]] std::vector<NetworkMarginals<Scalar>> infer(
        std::span<const Scalar> weights, std::span<const NetworkExample<Scalar>> examples) const;

private:
    NetworkShape m_shape;
    NetworkLayout m_layout;
};

} // namespace sourcelight::training
