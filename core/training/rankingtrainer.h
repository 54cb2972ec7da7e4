// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace sourcelight::training
{

/// A choice as the trainer sees it: the features of each candidate, and which of them are right.
struct RankingExample {
    std::vector<std::uint32_t> features; ///< see language::LinearModel::weight()
    std::vector<std::size_t> ends;       ///< of each candidate's features
    std::vector<bool> right;             ///< at least one of them
};

struct RankingTraining {
    int epochs = 15;      ///< weights are averaged over the later half
    float rate = 0.1F;    ///< of AdaGrad
    float decay = 1e-3F;  ///< of weights, each time that they are used (L2)
    float dropout = 0.5F; ///< share of a candidate's features left out each time it is seen
    unsigned bits = 16;   ///< of a hash that tell features apart
    unsigned seed = 1;
};

/// Trains a log-linear ranking: weights that make the right candidates likely. The same for the same input and seed.
[[nodiscard]] std::vector<float> trainRanking(
    const std::vector<RankingExample> &examples, const RankingTraining &training);

} // namespace sourcelight::training
