// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/modelwriter.h"

#include <QStringList>

#include <cstdint>
#include <vector>

namespace sourcelight::training
{

/// What training a chain of labels ends with. Rows are as wide as the labels padded to SequenceModel::padding.
struct LearnedSequenceWeights {
    std::vector<std::uint32_t> rowOf; ///< by bucket of the features' hash, rising; noRow where none was learned
    std::vector<float> rows;          ///< weights of each row's labels
    std::vector<float> edges;         ///< from each label, and at the start in the last row, to each label
    std::vector<float> allowed;       ///< 1 for each edge that may be taken, or else 0

    static constexpr std::uint32_t noRow = ~std::uint32_t(0);
};

/**
 * Keeps the strongest @p most rows of @p learned, rounds them to 8 bits and the edges to 16, and adds the sections that
 * language::SequenceModel reads to @p writer.
 */
void writeSequenceModel(
    const LearnedSequenceWeights &learned, const QStringList &labels, std::size_t most, ModelWriter &writer);

} // namespace sourcelight::training
