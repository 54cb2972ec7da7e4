// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/recurrentnetwork.h"

#include <functional>

namespace sourcelight::training
{

/// Sequences to learn a network from.
struct NetworkSequences {
    std::vector<std::uint16_t> columns; ///< of all tokens
    std::vector<float> labels;          ///< see NetworkExample
    std::vector<float> edges;           ///< of all sequences
    std::vector<std::size_t> ends;      ///< of each sequence, in tokens

    [[nodiscard]] std::size_t size() const { return ends.size(); }
    [[nodiscard]] std::size_t lengthOf(std::size_t i) const { return ends[i] - (i ? ends[i - 1] : 0); }
    [[nodiscard]] NetworkExample<float> example(std::size_t i, const NetworkShape &shape) const;
    void add(const NetworkSequences &others);
};

struct NetworkTraining {
    int epochs = 9;
    float rate = 3e-3F; ///< of Adam; rises over the first steps, then falls to a thirtieth
    NetworkDropout dropout{.word = 0.12, .input = 0.4, .hidden = 0.3, .output = 0.4};
    std::size_t batch = 1600; ///< tokens that are learned from at once
    unsigned seed = 1;
    bool parallel = true; ///< on two processors; the result is the same
    /// Told after each epoch: its number and the mean log-likelihood of a token.
    std::function<void(int, double)> report = [](int, double) {};
};

/**
 * Trains a network by Adam (Kingma & Ba 2015) with gradients cut to a length, from @p weights on. @return the average
 * of the weights over the last steps. The same for the same input and seed.
 */
[[nodiscard]] NetworkWeights<float> trainNetwork(const RecurrentNetwork<float> &network, NetworkWeights<float> weights,
    const NetworkSequences &sequences, const NetworkTraining &training);

} // namespace sourcelight::training
