// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/sequencewriter.h"

#include "core/language/sequencemodel.h"

#include <algorithm>
#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

using language::SequenceModel;

namespace
{

/// The rows worth keeping, rising: those whose weights are large.
std::vector<std::uint32_t> strongestRows(std::span<const float> weights, std::size_t stride, std::size_t most)
{
    std::vector<std::pair<float, std::uint32_t>> strengths;
    for (std::size_t first = 0; first < weights.size(); first += stride) {
        float strength = 0.0F;
        for (const float weight : weights.subspan(first, stride))
            strength += weight * weight;
        strengths.emplace_back(-strength, std::uint32_t(first / stride));
    }
    const std::size_t kept = std::min(most, strengths.size());
    std::ranges::nth_element(strengths, strengths.begin() + std::ptrdiff_t(kept == strengths.size() ? 0 : kept));
    std::vector<std::uint32_t> rows(kept);
    std::transform(strengths.begin(), strengths.begin() + std::ptrdiff_t(kept), rows.begin(),
        [](const auto &strength) { return strength.second; });
    std::ranges::sort(rows);
    return rows;
}

/// What one step of the rounded weights stands for.
float scaleOf(std::span<const float> weights, std::size_t stride, std::span<const std::uint32_t> rows)
{
    constexpr float largest = 0.02F; ///< larger weights than 127 of it are cut: they are as good as certain
    float most = 1e-6F;
    for (const std::uint32_t row : rows) {
        for (const float weight : weights.subspan(row * stride, stride))
            most = std::max(most, std::abs(weight));
    }
    return std::min(most / 127.0F, largest);
}

float rounded(float weight, float scale, float limit)
{
    return std::clamp(std::round(weight / scale), -limit, limit);
}

/// How many bits are set before each word of @p buckets.
std::vector<std::uint32_t> ranksOf(const std::vector<std::uint64_t> &buckets)
{
    std::vector<std::uint32_t> ranks;
    std::uint32_t before = 0;
    for (const std::uint64_t word : buckets) {
        ranks.push_back(before);
        before += std::uint32_t(std::popcount(word));
    }
    return ranks;
}

} // namespace

void writeSequenceModel(
    const LearnedSequenceWeights &learned, const QStringList &labels, std::size_t most, ModelWriter &writer)
{
    const std::size_t count = std::size_t(labels.size());
    const std::size_t stride = learned.edges.size() / (count + 1);
    const std::span<const float> weights = learned.rows;
    const std::vector<std::uint32_t> rows = strongestRows(weights, stride, most);
    const float scale = scaleOf(weights, stride, rows);

    std::vector<std::uint64_t> buckets(learned.rowOf.size() / 64);
    std::vector<std::int8_t> values;
    values.reserve(rows.size() * stride);
    std::size_t next = 0;
    for (std::size_t bucket = 0; bucket < learned.rowOf.size(); ++bucket) {
        if (next == rows.size() || learned.rowOf[bucket] != rows[next])
            continue;
        buckets[bucket / 64] |= std::uint64_t(1) << (bucket % 64);
        for (const float weight : weights.subspan(rows[next] * stride, stride))
            values.push_back(std::int8_t(rounded(weight, scale, 127.0F)));
        ++next;
    }
    std::vector<std::int16_t> edges(learned.edges.size(), SequenceModel::forbidden);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (learned.allowed[i] > 0.0F)
            edges[i] = std::int16_t(rounded(learned.edges[i], scale, 30'000.0F));
    }
    const QByteArray names = labels.join(u'\n').toUtf8();
    const std::vector<SequenceModel::Shape> shape{{.labels = std::uint32_t(count),
        .stride = std::uint32_t(stride),
        .bits = std::uint32_t(std::countr_zero(learned.rowOf.size())),
        .rows = std::uint32_t(rows.size()),
        .scale = scale,
        .reserved = 0.0F}};
    writer.add("labels"_L1, std::as_bytes(std::span(names)));
    writer.add("shape"_L1, shape);
    writer.add("buckets"_L1, buckets);
    writer.add("ranks"_L1, ranksOf(buckets));
    writer.add("rows"_L1, values);
    writer.add("edges"_L1, edges);
}

} // namespace sourcelight::training
