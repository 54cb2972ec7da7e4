// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/statementsgate.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace sourcelight::training
{

using language::StatementModel;

namespace
{

float sumOf(const std::vector<float> &weights, const GateExample &example)
{
    float sum = 0.0F;
    for (const std::uint32_t value : example.values)
        sum += weights[value];
    return sum;
}

/// Weights learned from all examples but those of documents of fold @p leftOut.
std::vector<float> learn(const std::vector<GateExample> &examples, std::size_t size, int folds, int leftOut)
{
    constexpr int epochs = 8, averaged = epochs - epochs / 2;
    constexpr float rate = 0.1F, decay = 1e-4F;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        if (examples[i].document % folds != leftOut)
            order.push_back(i);
    }
    std::vector<float> weights(size), squares(size), average(size);
    std::mt19937 random(1);
    for (int epoch = 0; epoch < epochs; ++epoch) {
        std::ranges::shuffle(order, random);
        for (const std::size_t i : order) {
            const float probability = 1.0F / (1.0F + std::exp(-sumOf(weights, examples[i])));
            const float error = probability - (examples[i].hasStatement ? 1.0F : 0.0F);
            for (const std::uint32_t value : examples[i].values) {
                const float gradient = error + decay * weights[value];
                squares[value] += gradient * gradient;
                weights[value] -= rate * gradient / std::sqrt(squares[value] + 1e-2F);
            }
        }
        for (std::size_t i = 0; i < size && epoch >= epochs - averaged; ++i)
            average[i] += weights[i] / float(averaged);
    }
    return average;
}

} // namespace

GateExample gateExampleOf(
    std::span<const language::StatementRow> paragraph, std::size_t words, bool hasStatement, int document)
{
    GateExample example{{}, hasStatement, document};
    std::uint32_t first = 1;
    for (const language::StatementColumn column : StatementModel::gateColumns) {
        for (const language::StatementRow &row : paragraph)
            example.values.push_back(first + row[std::size_t(column)]);
        const bool ofWords = column == language::StatementColumn::Word;
        first += std::uint32_t(ofWords ? words + 1 : language::statementColumnSizes[std::size_t(column)]);
    }
    std::ranges::sort(example.values);
    const auto repeated = std::ranges::unique(example.values);
    example.values.erase(repeated.begin(), repeated.end());
    return example;
}

std::vector<float> trainGate(const std::vector<GateExample> &examples, std::size_t words, double missed)
{
    constexpr int folds = 5;
    std::size_t size = 1;
    for (const language::StatementColumn column : StatementModel::gateColumns)
        size +=
            column == language::StatementColumn::Word ? words + 1 : language::statementColumnSizes[std::size_t(column)];
    std::vector<float> sums;
    for (int fold = 0; fold < folds; ++fold) {
        const std::vector<float> weights = learn(examples, size, folds, fold);
        for (const GateExample &example : examples) {
            if (example.hasStatement && example.document % folds == fold)
                sums.push_back(sumOf(weights, example));
        }
    }
    std::ranges::sort(sums);
    std::vector<float> gate = learn(examples, size, folds, folds);
    gate.front() = sums.empty() ? 0.0F : sums[std::size_t(missed * double(sums.size()))];
    return gate;
}

} // namespace sourcelight::training
