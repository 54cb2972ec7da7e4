// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/featurehash.h"
#include "core/training/modelwriter.h"

#include <QStringList>

#include <functional>

namespace sourcelight::training
{

/// Sequences of tokens with their features and, for each token, the index of its label.
struct LabeledSequences {
    language::FeatureTable features; ///< of all tokens of all sequences
    std::vector<std::uint8_t> labels;
    std::vector<std::size_t> ends; ///< of each sequence, in tokens
    std::vector<float> weights;    ///< of each sequence: what it counts against the others; empty: all count 1

    void endSequence(float weight = 1.0F)
    {
        ends.push_back(labels.size());
        weights.push_back(weight);
    }
};

struct SequenceTraining {
    int epochs = 12;
    float rate = 0.15F;   ///< of AdaGrad; falls to a tenth
    float dropout = 0.5F; ///< share of a token's features that are left out each time it is seen
    unsigned seed = 1;
    unsigned bits = 22;         ///< of a hash that tell features apart
    unsigned fewest = 2;        ///< times that a feature is seen, below which it is left out
    std::size_t rows = 250'000; ///< at most this many features are kept, the strongest ones
    /// Whether label @p to may follow label @p from; from is -1 at the start.
    std::function<bool(int from, int to)> allowed = [](int, int) { return true; };
    /// Told after each epoch: its number and the mean log-likelihood of a token.
    std::function<void(int, double)> report = [](int, double) {};
};

/**
 * Trains a linear-chain conditional random field by stochastic gradients: AdaGrad (Duchi et al. 2011), feature dropout
 * (Hinton et al. 2012), averaged over the later epochs. The same for the same input and seed. Adds the sections that
 * language::SequenceModel reads to @p writer.
 */
void trainSequenceModel(const LabeledSequences &sequences, const QStringList &labels, const SequenceTraining &training,
    ModelWriter &writer);

} // namespace sourcelight::training
