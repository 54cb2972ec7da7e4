// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/statementmodel.h"

#include <vector>

namespace sourcelight::training
{

/// A paragraph's values in the columns of the gate, each once, as places among the gate's weights.
struct GateExample {
    std::vector<std::uint32_t> values;
    bool hasStatement = false;
    int document = 0;
};
[[nodiscard]] GateExample gateExampleOf(
    std::span<const language::StatementRow> paragraph, std::size_t words, bool hasStatement, int document);

/**
 * Trains the log-linear model that tells paragraphs without any sign of a statement (AdaGrad, in a fixed order).
 * @return the section "gate" of language::StatementModel, with the sum that all but @p missed of the paragraphs with
 * statements reach, as found in five folds.
 */
[[nodiscard]] std::vector<float> trainGate(const std::vector<GateExample> &examples, std::size_t words, double missed);

} // namespace sourcelight::training
