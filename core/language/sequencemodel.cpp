// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/sequencemodel.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sourcelight::language
{

namespace
{

constexpr std::int32_t impossible = std::numeric_limits<std::int32_t>::min() / 4;

} // namespace

Expected<std::shared_ptr<const SequenceModel>> SequenceModel::open(
    const QString &path, QLatin1StringView task, std::uint32_t features)
{
    auto file = ModelFile::open(path, task, features);
    if (!file)
        return std::unexpected(file.error());
    const std::shared_ptr<SequenceModel> model(new SequenceModel);
    model->m_file = std::move(*file);
    const auto labels = model->m_file->section("labels"_L1);
    model->m_labels = QString::fromUtf8(reinterpret_cast<const char *>(labels.data()), qsizetype(labels.size()))
                          .split(u'\n', Qt::SkipEmptyParts);
    if (const auto shape = model->m_file->values<Shape>("shape"_L1); shape.size() == 1)
        model->m_shape = shape.front();
    model->m_buckets = model->m_file->values<std::uint64_t>("buckets"_L1);
    model->m_ranks = model->m_file->values<std::uint32_t>("ranks"_L1);
    model->m_rows = model->m_file->values<std::int8_t>("rows"_L1);
    model->m_edges = model->m_file->values<std::int16_t>("edges"_L1);
    if (!model->fits())
        return std::unexpected(Error{ErrorCode::MissingResource, u"sections"_s, path});
    for (const std::int16_t edge : model->m_edges)
        model->m_edgeFactors.push_back(edge == forbidden ? 0.0F : std::exp(float(edge) * model->m_shape.scale));
    return model;
}

/// Whether the sections have the sizes that decoding relies on.
bool SequenceModel::fits() const
{
    const std::size_t labels = m_shape.labels;
    return labels > 0 && labels < 256 && labels == std::size_t(m_labels.size()) && m_shape.stride >= labels &&
           m_shape.stride % padding == 0 && m_shape.bits >= 6 && m_shape.bits <= 32 && m_shape.scale > 0 &&
           m_buckets.size() == (std::size_t(1) << m_shape.bits) / 64 && m_ranks.size() == m_buckets.size() &&
           m_rows.size() == std::size_t(m_shape.rows) * m_shape.stride &&
           m_edges.size() == (labels + 1) * m_shape.stride &&
           m_ranks.back() + std::size_t(std::popcount(m_buckets.back())) == m_shape.rows &&
           std::ranges::is_sorted(m_ranks);
}

/// The weights of a feature; null where the model knows nothing of it.
const std::int8_t *SequenceModel::row(std::uint32_t feature) const
{
    const std::uint32_t bucket = feature >> (32 - m_shape.bits);
    const std::uint64_t word = m_buckets[bucket / 64];
    const std::uint64_t bit = std::uint64_t(1) << (bucket % 64);
    if (!(word & bit))
        return nullptr;
    const std::size_t rank = m_ranks[bucket / 64] + std::size_t(std::popcount(word & (bit - 1)));
    return m_rows.data() + rank * m_shape.stride;
}

void SequenceModel::score(const FeatureTable &features, Workspace &workspace) const
{
    const std::size_t stride = m_shape.stride;
    workspace.scores.assign(features.size() * stride, 0);
    for (std::size_t token = 0; token < features.size(); ++token) {
        std::int16_t *const sums = workspace.scores.data() + token * stride;
        for (const std::uint32_t feature : features[token]) {
            const std::int8_t *const weights = row(feature);
            if (!weights)
                continue;
            for (std::size_t begin = 0; begin < stride; begin += padding) {
                for (std::size_t k = begin; k < begin + padding; ++k)
                    sums[k] = std::int16_t(sums[k] + weights[k]);
            }
        }
    }
}

void SequenceModel::viterbi(std::size_t tokens, Workspace &workspace) const
{
    const std::size_t labels = m_shape.labels, stride = m_shape.stride;
    auto &[answer, marginals, scores, best, next, from, forward, backward, potentials] = workspace;
    const auto weightOf = [](std::int16_t edge) { return edge == forbidden ? impossible : std::int32_t(edge); };
    best.assign(stride, impossible);
    next.assign(stride, impossible);
    from.assign(tokens * stride, 0);
    answer.assign(tokens, 0);
    for (std::size_t k = 0; k < labels; ++k)
        best[k] = weightOf(m_edges[labels * stride + k]) + scores[k];
    for (std::size_t token = 1; token < tokens; ++token) {
        std::uint8_t *const back = from.data() + token * stride;
        std::ranges::fill(next, std::numeric_limits<std::int32_t>::min());
        for (std::size_t j = 0; j < labels; ++j) {
            const std::int16_t *const edges = m_edges.data() + j * stride;
            const std::int32_t here = best[j];
            for (std::size_t k = 0; k < stride; ++k) {
                const std::int32_t score = here + weightOf(edges[k]);
                back[k] = score > next[k] ? std::uint8_t(j) : back[k];
                next[k] = std::max(next[k], score);
            }
        }
        for (std::size_t k = 0; k < labels; ++k)
            best[k] = std::max(next[k] + scores[token * stride + k], impossible * 2);
    }
    std::size_t label = std::size_t(std::max_element(best.begin(), best.begin() + labels) - best.begin());
    for (std::size_t token = tokens; token-- > 0;) {
        answer[token] = std::uint8_t(label);
        label = from[token * stride + label];
    }
}

/// Scaled so that each token's forward values add up to one (Rabiner 1989).
void SequenceModel::forwardBackward(std::size_t tokens, Workspace &workspace) const
{
    const std::size_t labels = m_shape.labels, stride = m_shape.stride;
    auto &[answer, marginals, scores, best, next, from, forward, backward, potentials] = workspace;
    potentials.resize(tokens * labels);
    forward.assign(tokens * labels, 0.0F);
    marginals.assign(tokens * labels, 0.0F);
    for (std::size_t token = 0; token < tokens; ++token) {
        const std::int16_t *const row = scores.data() + token * stride;
        const std::int16_t most = *std::max_element(row, row + labels);
        float *const potential = potentials.data() + token * labels;
        for (std::size_t k = 0; k < labels; ++k)
            potential[k] = std::exp(float(row[k] - most) * m_shape.scale);
        float *const here = forward.data() + token * labels;
        for (std::size_t j = token ? 0 : labels; j < (token ? labels : labels + 1); ++j) {
            const float before = token ? here[std::ptrdiff_t(j) - std::ptrdiff_t(labels)] : 1.0F;
            const float *const factors = m_edgeFactors.data() + j * stride;
            for (std::size_t k = 0; k < labels; ++k)
                here[k] += before * factors[k];
        }
        float sum = std::numeric_limits<float>::min();
        for (std::size_t k = 0; k < labels; ++k)
            sum += here[k] *= potential[k];
        for (std::size_t k = 0; k < labels; ++k)
            here[k] /= sum;
    }
    backward.assign(labels, 1.0F);
    std::vector<float> weighted(labels);
    for (std::size_t token = tokens; token-- > 0;) {
        float sum = std::numeric_limits<float>::min();
        for (std::size_t k = 0; k < labels; ++k)
            sum += marginals[token * labels + k] = forward[token * labels + k] * backward[k];
        for (std::size_t k = 0; k < labels; ++k)
            marginals[token * labels + k] /= sum;
        for (std::size_t k = 0; k < labels; ++k)
            weighted[k] = potentials[token * labels + k] * backward[k];
        float most = std::numeric_limits<float>::min();
        for (std::size_t j = 0; j < labels; ++j) {
            const float *const factors = m_edgeFactors.data() + j * stride;
            float value = 0.0F;
            for (std::size_t k = 0; k < labels; ++k)
                value += factors[k] * weighted[k];
            backward[j] = value;
            most = std::max(most, value);
        }
        for (float &value : backward)
            value /= most;
    }
}

void SequenceModel::decode(const FeatureTable &features, Workspace &workspace) const
{
    workspace.labels.clear();
    if (features.size() == 0)
        return;
    score(features, workspace);
    viterbi(features.size(), workspace);
}

void SequenceModel::decodeWithMarginals(const FeatureTable &features, Workspace &workspace) const
{
    workspace.marginals.clear();
    decode(features, workspace);
    if (features.size() > 0)
        forwardBackward(features.size(), workspace);
}

std::vector<std::size_t> SequenceModel::strongest(
    std::span<const std::uint32_t> features, std::size_t label, std::size_t other, std::size_t most) const
{
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < features.size(); ++i) {
        const std::int8_t *const weights = row(features[i]);
        if (weights && weights[label] > weights[other])
            found.emplace_back(weights[other] - weights[label], i);
    }
    std::ranges::sort(found);
    std::vector<std::size_t> indexes;
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i)
        indexes.push_back(found[i].second);
    return indexes;
}

} // namespace sourcelight::language
