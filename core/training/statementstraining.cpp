// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/statementstraining.h"

#include "core/language/statementmodel.h"
#include "core/training/statementsexamples.h"
#include "core/training/statementsgate.h"
#include "core/training/statementsmeasure.h"

#include <algorithm>
#include <cmath>
#include <functional>

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

/// Trains the network twice: first without a share of the documents, by which it is told how far its confidence can be
/// trusted, then on all.
class NetworkMaker
{
public:
    NetworkMaker(const std::vector<StatementsDocument> &documents, const language::LanguageResources &resources,
        const language::SequenceModel &partsOfSpeech, const StatementsTraining &training, const QString &path)
        : m_documents(documents)
        , m_resources(resources)
        , m_partsOfSpeech(partsOfSpeech)
        , m_training(training)
        , m_path(path)
        , m_examples(statementsExamples(documents, resources, partsOfSpeech))
        , m_vocabulary(vocabularyOf(m_examples, resources, training.fewest))
    {
    }

    Expected<void> make()
    {
        const std::vector<float> gate = gateOf();
        return trainOn([](std::size_t i) { return i % heldOutShare != 0; }, gate, {})
            .and_then([this] { return calibrate(); })
            .and_then([&, this](const std::vector<language::Calibration> &calibrations) {
                return trainOn([](std::size_t) { return true; }, gate, calibrations);
            });
    }

private:
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

    [[nodiscard]] Expected<void> trainOn(const std::function<bool(std::size_t)> &wanted, const std::vector<float> &gate,
        const std::vector<language::Calibration> &calibrations) const
    {
        NetworkSequences sequences;
        for (std::size_t i = 0; i < m_examples.size(); ++i) {
            if (wanted(i))
                m_examples[i].forEachParagraph(m_vocabulary.words(), m_resources,
                    [&](const auto &paragraph, const auto &labels) { addSequence(paragraph, labels, sequences); });
        }
        const RecurrentNetwork<float> network(shapeOf(m_training, m_vocabulary.keys.size()));
        const NetworkWeights<float> weights =
            trainNetwork(network, firstWeights(network, m_training.network.seed), sequences, m_training.network);
        ModelWriter writer;
        m_vocabulary.addTo(writer);
        addNetwork(network.shape(), network.layout(), weights, m_vocabulary.keys.size(), writer);
        writer.add("gate"_L1, gate);
        writer.add("calibrations"_L1, calibrations);
        return writer.write(m_path, language::statementsTask, language::statementsFeatures);
    }

    /// How often what the first network finds in the documents kept apart is right.
    [[nodiscard]] Expected<std::vector<language::Calibration>> calibrate() const
    {
        auto model = StatementModel::open(m_path);
        if (!model)
            return std::unexpected(model.error());
        language::LanguageResources learned = m_resources;
        learned.statements = std::move(*model);
        std::vector<StatementsDocument> heldOut;
        for (std::size_t i = 0; i < m_documents.size(); i += heldOutShare)
            heldOut.push_back(m_documents[i]);
        std::vector<language::Calibration> calibrations;
        for (const auto &judged : measureStatements(heldOut, learned, m_partsOfSpeech).judged)
            calibrations.push_back(calibrationOf(judged));
        return calibrations;
    }

    const std::vector<StatementsDocument> &m_documents;
    const language::LanguageResources &m_resources;
    const language::SequenceModel &m_partsOfSpeech;
    const StatementsTraining &m_training;
    const QString &m_path;
    std::vector<StatementsExample> m_examples;
    StatementsVocabulary m_vocabulary;
};

} // namespace

Expected<void> trainStatements(const std::vector<StatementsDocument> &documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech,
    const StatementsTraining &training, const QString &path)
{
    return NetworkMaker(documents, resources, partsOfSpeech, training, path).make();
}

} // namespace sourcelight::training
