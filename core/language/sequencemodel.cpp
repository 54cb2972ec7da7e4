// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/sequencemodel.h"

#include "core/language/exponential.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sourcelight::language
{

namespace
{

constexpr std::int32_t impossible = std::numeric_limits<std::int32_t>::min() / 4;

void addScaled(float factor, const float *values, float *sums, std::size_t count)
{
    for (std::size_t k = 0; k < count; ++k)
        sums[k] += factor * values[k];
}

/// Makes @p values add up to one.
void normalize(float *values, std::size_t count)
{
    float sum = std::numeric_limits<float>::min();
    for (std::size_t k = 0; k < count; ++k)
        sum += values[k];
    const float factor = 1.0F / sum;
    for (std::size_t k = 0; k < count; ++k)
        values[k] *= factor;
}

} // namespace

Expected<std::shared_ptr<const SequenceModel>> SequenceModel::open(
    const QString &path, QLatin1StringView task, std::uint32_t features)
{
    auto file = ModelFile::open(path, task, features);
    if (!file)
        return std::unexpected(file.error());
    std::shared_ptr<SequenceModel> model(new SequenceModel);
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
    model->prepareEdges();
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
           m_edges.size() == (labels + 1) * m_shape.stride && ranksFit();
}

/// Whether the ranks count the bits of the buckets, so that no feature finds a row beyond the last.
bool SequenceModel::ranksFit() const
{
    std::size_t rank = 0;
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        if (m_ranks[i] != rank)
            return false;
        rank += std::size_t(std::popcount(m_buckets[i]));
    }
    return rank == m_shape.rows;
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

/// Sums the rows of each token's features. First all rows are found and fetched, for they lie far apart in memory.
void SequenceModel::score(const FeatureTable &features, Workspace &workspace) const
{
    constexpr std::size_t line = 64; ///< bytes in a line of the processor's cache
    const std::size_t stride = m_shape.stride;
    workspace.rows.clear();
    workspace.rowEnds.clear();
    for (std::size_t token = 0; token < features.size(); ++token) {
        for (const std::uint32_t feature : features[token]) {
            const std::int8_t *const weights = row(feature);
            if (!weights)
                continue;
            workspace.rows.push_back(weights);
            for (std::size_t begin = 0; begin < stride; begin += line)
                __builtin_prefetch(weights + begin);
        }
        workspace.rowEnds.push_back(workspace.rows.size());
    }
    workspace.scores.assign(features.size() * stride, 0);
    std::size_t i = 0;
    for (std::size_t token = 0; token < features.size(); ++token) {
        std::int16_t *const sums = workspace.scores.data() + token * stride;
        for (; i < workspace.rowEnds[token]; ++i) {
            const std::int8_t *const weights = workspace.rows[i];
            for (std::size_t begin = 0; begin < stride; begin += padding) {
                for (std::size_t k = begin; k < begin + padding; ++k)
                    sums[k] = std::int16_t(sums[k] + weights[k]);
            }
        }
    }
}

/// Sorts labels into groups that the same labels may follow, and measures how much edges into a label differ: within a
/// group, what is further behind than that can never be on the best path.
void SequenceModel::prepareEdges()
{
    const std::size_t labels = m_shape.labels, stride = m_shape.stride;
    const auto edge = [&](std::size_t j, std::size_t k) { return m_edges[j * stride + k]; };
    m_groups.assign(labels, 0);
    m_groupCount = 0;
    for (std::size_t j = 0; j < labels; ++j) {
        const auto alike = [&](std::size_t other) {
            for (std::size_t k = 0; k < labels; ++k) {
                if ((edge(j, k) == forbidden) != (edge(other, k) == forbidden))
                    return false;
            }
            return true;
        };
        std::size_t other = 0;
        while (other < j && !alike(other))
            ++other;
        m_groups[j] = other < j ? m_groups[other] : std::uint8_t(m_groupCount++);
    }
    m_spread = 0;
    for (std::size_t k = 0; k < labels; ++k) {
        std::int16_t least = std::numeric_limits<std::int16_t>::max(), most = forbidden;
        for (std::size_t j = 0; j < labels; ++j) {
            if (edge(j, k) == forbidden)
                continue;
            least = std::min(least, edge(j, k));
            most = std::max(most, edge(j, k));
        }
        m_spread = std::max(m_spread, std::int32_t(most) - least);
    }
    m_edgeScores.assign(m_edges.begin(), m_edges.end());
    std::ranges::replace(m_edgeScores, std::int32_t(forbidden), impossible);
    m_factorsFrom.assign(m_edges.size(), 0.0F);
    m_factorsTo.assign(stride * stride, 0.0F);
    for (std::size_t j = 0; j <= labels; ++j) {
        for (std::size_t k = 0; k < labels; ++k) {
            const float factor = edge(j, k) == forbidden ? 0.0F : exponential(float(edge(j, k)) * m_shape.scale);
            m_factorsFrom[j * stride + k] = factor;
            if (j < labels)
                m_factorsTo[k * stride + j] = factor;
        }
    }
}

void SequenceModel::viterbi(std::size_t tokens, Workspace &workspace) const
{
    const std::size_t labels = m_shape.labels, stride = m_shape.stride;
    auto &[answer, marginals, scores, rows, rowEnds, best, next, source, from, leaders, forward, backward, weighted,
        potentials] = workspace;
    best.assign(stride, impossible);
    next.assign(stride, impossible);
    source.assign(stride, 0);
    from.resize(tokens * stride);
    answer.assign(tokens, 0);
    for (std::size_t k = 0; k < labels; ++k)
        best[k] = m_edgeScores[labels * stride + k] + scores[k];
    for (std::size_t token = 1; token < tokens; ++token) {
        leaders.assign(m_groupCount, impossible);
        for (std::size_t j = 0; j < labels; ++j)
            leaders[m_groups[j]] = std::max(leaders[m_groups[j]], best[j]);
        std::ranges::fill(next, std::numeric_limits<std::int32_t>::min());
        for (std::size_t j = 0; j < labels; ++j) {
            const std::int32_t here = best[j];
            if (here < leaders[m_groups[j]] - m_spread)
                continue;
            const std::int32_t *const edges = m_edgeScores.data() + j * stride;
            std::int32_t *const scoresTo = next.data(), *const sources = source.data();
            for (std::size_t k = 0; k < stride; ++k) {
                const std::int32_t score = here + edges[k];
                sources[k] = score > scoresTo[k] ? std::int32_t(j) : sources[k];
                scoresTo[k] = score > scoresTo[k] ? score : scoresTo[k];
            }
        }
        for (std::size_t k = 0; k < labels; ++k) {
            from[token * stride + k] = std::uint8_t(source[k]);
            best[k] = std::max(next[k] + scores[token * stride + k], impossible * 2);
        }
    }
    std::size_t label =
        std::size_t(std::max_element(best.begin(), best.begin() + std::ptrdiff_t(labels)) - best.begin());
    for (std::size_t token = tokens; token-- > 0;) {
        answer[token] = std::uint8_t(label);
        if (token > 0)
            label = from[token * stride + label];
    }
}

/// Scaled so that each token's forward values add up to one (Rabiner 1989).
void SequenceModel::forwardBackward(std::size_t tokens, Workspace &workspace) const
{
    constexpr float negligible = 1e-20F; ///< beside one
    const std::size_t labels = m_shape.labels, stride = m_shape.stride;
    auto &[answer, marginals, scores, rows, rowEnds, best, next, source, from, leaders, forward, backward, weighted,
        potentials] = workspace;
    potentials.resize(tokens * stride);
    forward.assign(tokens * stride, 0.0F);
    for (std::size_t token = 0; token < tokens; ++token) {
        const std::int16_t *const row = scores.data() + token * stride;
        const std::int16_t most = *std::max_element(row, row + labels);
        float *const potential = potentials.data() + token * stride;
        for (std::size_t k = 0; k < stride; ++k)
            potential[k] = exponential(float(row[k] - most) * m_shape.scale);
        float *const here = forward.data() + token * stride;
        if (token == 0)
            addScaled(1.0F, m_factorsFrom.data() + labels * stride, here, stride);
        for (std::size_t j = 0; token > 0 && j < labels; ++j) {
            if (const float before = forward[(token - 1) * stride + j]; before > negligible)
                addScaled(before, m_factorsFrom.data() + j * stride, here, stride);
        }
        for (std::size_t k = 0; k < stride; ++k)
            here[k] *= potential[k];
        normalize(here, labels);
    }
    marginals.resize(tokens * labels);
    backward.assign(stride, 1.0F);
    weighted.resize(stride);
    for (std::size_t token = tokens; token-- > 0;) {
        float *const marginal = marginals.data() + token * labels;
        for (std::size_t k = 0; k < labels; ++k)
            marginal[k] = forward[token * stride + k] * backward[k];
        normalize(marginal, labels);
        for (std::size_t k = 0; k < stride; ++k)
            weighted[k] = potentials[token * stride + k] * backward[k];
        std::ranges::fill(backward, 0.0F);
        normalize(weighted.data(), labels);
        for (std::size_t k = 0; k < labels; ++k) {
            if (weighted[k] > negligible)
                addScaled(weighted[k], m_factorsTo.data() + k * stride, backward.data(), stride);
        }
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
