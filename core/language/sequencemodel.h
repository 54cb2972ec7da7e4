// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/featurehash.h"
#include "core/language/modelfile.h"

#include <QStringList>

namespace sourcelight::language
{

/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) over hashed features, read from a model
 * file: 8-bit weights of features, 16-bit weights of label bigrams. Immutable; safe to use from any thread, each with a
 * Workspace of its own.
 *
 * Sections of its file: "labels" (one a line), "shape" (see Shape), "buckets" (one bit for each hash that has a row),
 * "ranks" (rows before each 64 buckets), "rows" (weights by label, padded to 8), "edges" (from label, the start being
 * the last, to label; the lowest value forbids). Scores are sums of integers, so that every machine finds the same
 * labels.
 */
class SequenceModel
{
public:
    struct Shape {
        std::uint32_t labels;
        std::uint32_t stride; ///< bytes in a row
        std::uint32_t bits;   ///< of a hash that tell its bucket
        std::uint32_t rows;
        float scale; ///< one step of a weight, in log-odds
        float reserved;
    };
    static constexpr std::int16_t forbidden = -32768;
    static constexpr std::size_t padding = 8;

    /// What decoding needs besides the model; and its answer. Reused from sequence to sequence.
    struct Workspace {
        std::vector<std::uint8_t> labels; ///< the likeliest sequence, an index into labels() for each token
        std::vector<float> marginals;     ///< of each token and label where asked for: token * labels().size() + label
        std::vector<std::int16_t> scores; ///< of each token and label, `stride` apart
        std::vector<const std::int8_t *> rows;
        std::vector<std::size_t> rowEnds;
        std::vector<std::int32_t> best, next, source;
        std::vector<std::uint8_t> from;
        std::vector<std::int32_t> leaders;
        std::vector<float> forward, backward, weighted, potentials;
    };

    /// Opens the model of @p task at @p path; errors as ModelFile::open().
    [[nodiscard]] static Expected<std::shared_ptr<const SequenceModel>> open(
        const QString &path, QLatin1StringView task, std::uint32_t features);

    [[nodiscard]] const QStringList &labels() const { return m_labels; }
    /// Other sections of the file, for what a task stores beside its weights.
    [[nodiscard]] const ModelFile &file() const { return *m_file; }

    /// The likeliest labels for @p features (Viterbi). Linear in the tokens.
    void decode(const FeatureTable &features, Workspace &workspace) const;
    /// The same, and how probable each label of each token is (forward-backward).
    void decodeWithMarginals(const FeatureTable &features, Workspace &workspace) const;
    /// Of the features of one token those that speak most for @p label and against label @p other, as indexes into
    /// @p features, strongest first.
    [[nodiscard]] std::vector<std::size_t> strongest(
        std::span<const std::uint32_t> features, std::size_t label, std::size_t other, std::size_t most) const;

private:
    SequenceModel() = default;
    [[nodiscard]] bool fits() const;
    [[nodiscard]] bool ranksFit() const;
    void prepareEdges();
    [[nodiscard]] const std::int8_t *row(std::uint32_t feature) const;
    void score(const FeatureTable &features, Workspace &workspace) const;
    void viterbi(std::size_t tokens, Workspace &workspace) const;
    void forwardBackward(std::size_t tokens, Workspace &workspace) const;

    std::shared_ptr<const ModelFile> m_file;
    QStringList m_labels;
    Shape m_shape{};
    std::span<const std::uint64_t> m_buckets;
    std::span<const std::uint32_t> m_ranks;
    std::span<const std::int8_t> m_rows;
    std::span<const std::int16_t> m_edges;
    // of the edges, from label to label, the start last
    std::vector<std::int32_t> m_edgeScores;
    std::vector<float> m_factorsFrom, m_factorsTo; ///< exp of each edge's weight, by the label it leaves, and it enters
    std::vector<std::uint8_t> m_groups;            ///< of each label
    std::size_t m_groupCount = 0;
    std::int32_t m_spread = 0;
};

} // namespace sourcelight::language
