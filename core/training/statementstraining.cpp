// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/statementstraining.h"

#include "core/language/statementmodel.h"
#include "core/training/statementsexamples.h"
#include "core/training/statementsgate.h"
#include "core/training/statementsmeasure.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

using language::StatementModel;
using language::StatementParagraph;
using language::StatementRow;

namespace
{

constexpr std::size_t labelCount = language::statementTokenLabels;
/// Widths of the vectors of the columns of language::StatementColumn.
constexpr std::array<std::uint32_t, language::statementColumns> widths{100, 24, 24, 8, 16, 24, 8, 6, 6, 6, 3, 3, 4, 8};

/// Adds a paragraph whose labels are known.
void addSequence(
    const StatementParagraph &paragraph, const std::vector<std::uint8_t> &labels, NetworkSequences &sequences)
{
    if (labels.empty())
        return;
    const std::size_t edges = sequences.edges.size();
    sequences.edges.resize(edges + labelCount * (labelCount + 1));
    std::size_t before = labelCount;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const StatementRow &row = paragraph.rows()[i];
        sequences.columns.insert(sequences.columns.end(), row.begin(), row.end());
        for (std::size_t label = 0; label < labelCount; ++label)
            sequences.labels.push_back(label == labels[i] ? 1.0F : 0.0F);
        ++sequences.edges[edges + before * labelCount + labels[i]];
        before = labels[i];
    }
    sequences.ends.push_back((sequences.ends.empty() ? 0 : sequences.ends.back()) + labels.size());
}

/// 8-bit rows, each with what its numbers are multiplied by.
struct QuantizedRows {
    std::vector<std::int8_t> values;
    std::vector<float> scales;

    /// Adds a row of numbers that lie @p stride apart.
    void add(const float *row, std::size_t count, std::size_t stride)
    {
        float most = 1e-6F;
        for (std::size_t i = 0; i < count; ++i)
            most = std::max(most, std::abs(row[i * stride]));
        const float scale = most / 127.0F;
        for (std::size_t i = 0; i < count; ++i)
            values.push_back(std::int8_t(std::lround(row[i * stride] / scale)));
        scales.push_back(scale);
    }
};

void addNetwork(const NetworkShape &shape, const NetworkLayout &layout, std::span<const float> weights,
    std::size_t words, ModelWriter &writer)
{
    StatementModel::Shape stored{.layers = std::uint32_t(shape.layers),
        .hidden = std::uint32_t(shape.hidden),
        .labels = std::uint32_t(shape.labels),
        .words = std::uint32_t(words),
        .widths = widths};
    QuantizedRows vectors, matrices;
    for (std::size_t table = 0; table < shape.tables.size(); ++table) {
        const auto &[rows, width] = shape.tables[table];
        for (std::size_t row = 0; row < rows; ++row)
            vectors.add(weights.data() + layout.tables[table] + row * width, width, 1);
    }
    std::vector<float> biases;
    const auto addMatrix = [&](std::size_t begin, std::size_t rows, std::size_t columns) {
        for (std::size_t row = 0; row < rows; ++row)
            matrices.add(weights.data() + begin + row, columns, rows);
    };
    const auto addBias = [&](std::size_t begin, std::size_t count) {
        const auto bias = weights.subspan(begin, count);
        biases.insert(biases.end(), bias.begin(), bias.end());
    };
    for (std::size_t i = 0; i < layout.directions.size(); ++i) {
        addMatrix(layout.directions[i].input, 4 * shape.hidden, shape.inputOf(i / 2));
        addMatrix(layout.directions[i].hidden, 4 * shape.hidden, shape.hidden);
        addBias(layout.directions[i].bias, 4 * shape.hidden);
    }
    addMatrix(layout.output, shape.labels, 2 * shape.hidden);
    addBias(layout.outputBias, shape.labels);
    const auto edges = weights.subspan(layout.edges, shape.labels * (shape.labels + 1));
    writer.add("shape"_L1, std::vector{stored});
    writer.add("vectors"_L1, vectors.values);
    writer.add("vectorscales"_L1, vectors.scales);
    writer.add("matrices"_L1, matrices.values);
    writer.add("matrixscales"_L1, matrices.scales);
    writer.add("biases"_L1, biases);
    writer.add("edges"_L1, std::vector<float>(edges.begin(), edges.end()));
}

NetworkShape shapeOf(const StatementsTraining &training, std::size_t words)
{
    NetworkShape shape{.tables = {}, .hidden = training.hidden, .layers = training.layers, .labels = labelCount};
    for (std::size_t column = 0; column < language::statementColumns; ++column)
        shape.tables.push_back({column == 0 ? words + 1 : language::statementColumnSizes[column], widths[column]});
    return shape;
}

/// Weights to begin with: at random, and against edges that may not be taken.
NetworkWeights<float> firstWeights(const RecurrentNetwork<float> &network, unsigned seed)
{
    constexpr float forbidden = -30.0F;
    std::mt19937 random(seed);
    NetworkWeights<float> weights = network.initialWeights(random);
    for (std::size_t from = 0; from <= labelCount; ++from) {
        for (std::size_t to = 0; to < labelCount; ++to) {
            if (!language::mayFollow(from, to))
                weights[network.layout().edges + from * labelCount + to] = forbidden;
        }
    }
    return weights;
}

/// Mixes what @p sequences are taken for with what a network makes of them: @p kept of the one and @p added of the
/// other.
void blend(const RecurrentNetwork<float> &network, const NetworkWeights<float> &weights, float kept, float added,
    NetworkSequences &sequences)
{
    const auto mix = [kept, added](float before, float made) { return kept * before + added * made; };
    auto labels = sequences.labels.begin();
    auto edges = sequences.edges.begin();
    for (std::size_t i = 0; i < sequences.size(); ++i) {
        const NetworkExample<float> example = sequences.example(i, network.shape());
        const NetworkMarginals<float> made = network.infer(weights, std::span(&example, 1)).front();
        labels = std::ranges::transform(example.labels, made.labels, labels, mix).out;
        edges = std::ranges::transform(example.edges, made.edges, edges, mix).out;
    }
}

/**
 * Trains a network on what other networks make of texts that they have not seen (Hinton, Vinyals & Dean 2015): each
 * learns from all but one fold of the documents and judges that one, and all judge the texts that nobody has annotated.
 * The first also tells how far confidences can be trusted.
 */
class NetworkMaker
{
public:
    NetworkMaker(const StatementsTexts &texts, const language::LanguageResources &resources,
        const language::SequenceModel &partsOfSpeech, const StatementsTraining &training, const QString &path)
        : m_texts(texts)
        , m_resources(resources)
        , m_partsOfSpeech(partsOfSpeech)
        , m_training(training)
        , m_path(path)
        , m_examples(statementsExamples(texts.annotated, resources, partsOfSpeech))
        , m_vocabulary(vocabularyOf(m_examples, resources, training.fewest))
        , m_network(shapeOf(training, m_vocabulary.keys.size()))
    {
    }

    Expected<void> make()
    {
        const std::vector<float> gate = gateOf();
        const Folds annotated = annotatedFolds();
        Folds judged = annotated;
        NetworkSequences others = otherSequences();
        std::vector<language::Calibration> calibrations;
        for (std::size_t fold = 0; fold < heldOutShare; ++fold) {
            const NetworkWeights<float> teacher = trained(joined(annotated, fold), unsigned(fold));
            blend(m_network, teacher, 1.0F - m_training.trust, m_training.trust, judged[fold]);
            blend(m_network, teacher, 1.0F, 1.0F / float(heldOutShare), others);
            if (fold > 0)
                continue;
            auto made = write(teacher, gate, {}).and_then([this] { return calibrate(); });
            if (!made)
                return std::unexpected(made.error());
            calibrations = *std::move(made);
        }
        NetworkSequences all = joined(judged);
        all.add(others);
        return write(trained(all, 0), gate, calibrations);
    }

private:
    using Folds = std::array<NetworkSequences, heldOutShare>;

    /// All but the fold @p without.
    [[nodiscard]] static NetworkSequences joined(const Folds &folds, std::size_t without = heldOutShare)
    {
        NetworkSequences all;
        for (std::size_t fold = 0; fold < heldOutShare; ++fold) {
            if (fold != without)
                all.add(folds[fold]);
        }
        return all;
    }

    [[nodiscard]] Folds annotatedFolds() const
    {
        Folds folds;
        for (std::size_t i = 0; i < m_examples.size(); ++i)
            add(m_examples[i], folds[i % heldOutShare]);
        return folds;
    }

    /// Those that nobody has annotated, taken for nothing yet.
    [[nodiscard]] NetworkSequences otherSequences() const
    {
        NetworkSequences sequences;
        for (const StatementsExample &example : statementsExamples(m_texts.others, m_resources, m_partsOfSpeech))
            add(example, sequences);
        std::ranges::fill(sequences.labels, 0.0F);
        std::ranges::fill(sequences.edges, 0.0F);
        return sequences;
    }

    void add(const StatementsExample &example, NetworkSequences &sequences) const
    {
        example.forEachParagraph(m_vocabulary.words(), m_resources,
            [&](const auto &paragraph, const auto &labels) { addSequence(paragraph, labels, sequences); });
    }

    [[nodiscard]] std::vector<float> gateOf() const
    {
        constexpr double missed = 0.003; ///< share of the paragraphs with statements
        std::vector<GateExample> paragraphs;
        for (std::size_t i = 0; i < m_examples.size(); ++i) {
            m_examples[i].forEachParagraph(
                m_vocabulary.words(), m_resources, [&](const StatementParagraph &paragraph, const auto &labels) {
                    const bool hasStatement = std::ranges::any_of(labels, [](auto label) { return label > 0; });
                    paragraphs.push_back(
                        gateExampleOf(paragraph.rows(), m_vocabulary.keys.size(), hasStatement, int(i)));
                });
        }
        return trainGate(paragraphs, m_vocabulary.keys.size(), missed);
    }

    [[nodiscard]] NetworkWeights<float> trained(const NetworkSequences &sequences, unsigned moreSeed) const
    {
        NetworkTraining training = m_training.network;
        training.seed += moreSeed;
        return trainNetwork(m_network, firstWeights(m_network, training.seed), sequences, training);
    }

    [[nodiscard]] Expected<void> write(const NetworkWeights<float> &weights, const std::vector<float> &gate,
        const std::vector<language::Calibration> &calibrations) const
    {
        ModelWriter writer;
        m_vocabulary.addTo(writer);
        addNetwork(m_network.shape(), m_network.layout(), weights, m_vocabulary.keys.size(), writer);
        writer.add("gate"_L1, gate);
        writer.add("calibrations"_L1, calibrations);
        return writer.write(m_path, language::statementsTask, language::statementsFeatures);
    }

    /// How often what the first network, which has been written, finds in the fold kept from it is right.
    [[nodiscard]] Expected<std::vector<language::Calibration>> calibrate() const
    {
        auto model = StatementModel::open(m_path);
        if (!model)
            return std::unexpected(model.error());
        language::LanguageResources learned = m_resources;
        learned.statements = std::move(*model);
        std::vector<StatementsDocument> heldOut;
        for (std::size_t i = 0; i < m_texts.annotated.size(); i += heldOutShare)
            heldOut.push_back(m_texts.annotated[i]);
        std::vector<language::Calibration> calibrations;
        for (const auto &judged : measureStatements(heldOut, learned, m_partsOfSpeech).judged)
            calibrations.push_back(calibrationOf(judged));
        return calibrations;
    }

    const StatementsTexts &m_texts;
    const language::LanguageResources &m_resources;
    const language::SequenceModel &m_partsOfSpeech;
    const StatementsTraining &m_training;
    const QString &m_path;
    std::vector<StatementsExample> m_examples;
    StatementsVocabulary m_vocabulary;
    RecurrentNetwork<float> m_network;
};

} // namespace

Expected<void> trainStatements(const StatementsTexts &texts, const language::LanguageResources &resources,
    const language::SequenceModel &partsOfSpeech, const StatementsTraining &training, const QString &path)
{
    return NetworkMaker(texts, resources, partsOfSpeech, training, path).make();
}

} // namespace sourcelight::training
