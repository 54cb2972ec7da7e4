// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/labelchain.h"
#include "core/language/recurrentkernel.h"
#include "core/language/statementfeatures.h"

namespace sourcelight::language
{

/// Names the task and its features in a model file; the number grows whenever the features change.
inline constexpr QLatin1StringView statementsTask{"attributions"};
inline constexpr std::uint32_t statementsFeatures = 1;

/**
 * The network that labels tokens as parts of statements: layers of long short-term memories that read a paragraph
 * forwards and backwards, and scores of labels and of pairs of labels on top (Huang et al. 2015). Immutable; safe to
 * use from any thread.
 *
 * Sections of its file: "shape" (see Shape), "words" and "reporting" (see StatementWords), "vectors" (8-bit, of each
 * column's values in turn), "vectorscales" (of each vector), "matrices" (8-bit rows: of each layer and direction the
 * input's, then the hidden states'; of the labels), "matrixscales" (of each row), "biases" (in the same order), "edges"
 * (of each label that is left, the start last, a score for each that is entered), "calibrations" (see Calibration, of
 * each role), "gate" (what a paragraph's weights must add up to, then the weight of each value of each of gateColumns).
 */
class StatementModel
{
public:
    /// The columns whose values tell whether a paragraph is worth reading.
    static constexpr std::array gateColumns{StatementColumn::Word, StatementColumn::Reporting,
        StatementColumn::Quotation, StatementColumn::Paragraph, StatementColumn::List};

    struct Shape {
        std::uint32_t layers;
        std::uint32_t hidden;
        std::uint32_t labels;
        std::uint32_t words;
        std::array<std::uint32_t, statementColumns> widths; ///< of the vectors of each column
    };

    /// Opens the model at @p path; errors as ModelFile::open().
    [[nodiscard]] static Expected<std::shared_ptr<const StatementModel>> open(const QString &path);

    [[nodiscard]] const ModelFile &file() const { return *m_file; }
    [[nodiscard]] const StatementWords &words() const { return m_words; }
    /// Scores of pairs of labels.
    [[nodiscard]] LabelChain::Edges edges() const;
    /// False for a paragraph that shows no sign of a statement, by a log-linear model over the values that its columns
    /// take anywhere. Reading it would be a waste.
    [[nodiscard]] bool passes(std::span<const StatementRow> paragraph) const;

    /// What score() needs besides the model; reused from call to call.
    struct Workspace {
        std::vector<std::size_t> order;
        std::vector<std::ptrdiff_t> begin, count;
        std::vector<float> input, packed;
    };
    /// The scores of each label of each token of @p sequences, sequence by sequence. Some dozen sequences of about the
    /// same length at once are fastest.
    void score(std::span<const std::span<const StatementRow>> sequences, InstructionSet set, Workspace &workspace,
        std::vector<float> &scores) const;

private:
    StatementModel() = default;
    [[nodiscard]] bool fits() const;
    [[nodiscard]] std::size_t inputs() const;
    [[nodiscard]] std::size_t rowsOf(std::size_t column) const;
    void unpack();
    void embed(const StatementRow &row, float *vector) const;

    std::shared_ptr<const ModelFile> m_file;
    Shape m_shape{};
    StatementWords m_words;
    std::span<const std::int8_t> m_vectors;
    std::span<const float> m_vectorScales, m_edges, m_gate;
    std::array<std::size_t, statementColumns> m_firstVector{}, m_firstNumber{}; ///< of each column
    std::vector<float> m_weights;                                               ///< the matrices, unpacked
    RecurrentLayers m_layers;
};

} // namespace sourcelight::language
