// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/statementstraining.h"

#include "core/language/partsofspeech.h"
#include "core/language/segment.h"
#include "core/language/statementmodel.h"
#include "core/training/modelwriter.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

using language::StatementModel;
using language::StatementParagraph;
using language::StatementRow;
using language::StatementWords;

namespace
{

constexpr std::size_t labelCount = language::statementTokenLabels;
/// Widths of the vectors of the columns of language::StatementColumn.
constexpr std::array<std::uint32_t, language::statementColumns> widths{100, 24, 24, 8, 16, 24, 8, 6, 6, 6, 3, 3, 4, 8};

/// The tokens and labels of an article.
struct Prepared {
    const Article *article = nullptr;
    std::vector<Sentence> sentences;
    std::vector<std::uint8_t> labels; ///< of all tokens
};

Prepared prepare(const StatementsDocument &document, const language::LanguageResources &resources,
    const language::SequenceModel &partsOfSpeech)
{
    Prepared prepared{&document.article, language::segment(document.article, resources), {}};
    language::tagPartsOfSpeech(document.article, prepared.sentences, partsOfSpeech);
    std::vector<Span> spans;
    for (const Sentence &sentence : prepared.sentences) {
        for (const Token &token : sentence.tokens)
            spans.push_back(token.span);
    }
    prepared.labels = labelsOf(spans, document);
    return prepared;
}

/// Calls @p take with each paragraph and the labels of its tokens.
template <typename Take>
void forEachParagraph(const Prepared &prepared, const StatementWords &words,
    const language::LanguageResources &resources, const Take &take)
{
    StatementParagraph paragraph;
    std::size_t token = 0;
    for (const auto &[first, last] : language::paragraphsOf(*prepared.article, prepared.sentences)) {
        paragraph.assign(*prepared.article, std::span(prepared.sentences).subspan(first, last - first), words,
            resources, first == 0);
        std::vector<std::uint8_t> labels(prepared.labels.begin() + std::ptrdiff_t(token),
            prepared.labels.begin() + std::ptrdiff_t(token + paragraph.size()));
        if (!labels.empty() && !language::mayFollow(labelCount, labels.front()))
            --labels.front();
        take(paragraph, labels);
        token += paragraph.size();
    }
}

/// The words that the network knows, as the sections of its file.
struct Vocabulary {
    std::vector<std::uint32_t> keys;
    std::vector<std::uint8_t> reporting;

    [[nodiscard]] StatementWords words() const { return {keys, reporting}; }
};

/// How often a word is a cue, in steps; 0 where it hardly ever is.
std::uint8_t reportingClass(int cues, int all)
{
    constexpr int fewest = 4;
    constexpr double least[] = {0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95};
    const double share = cues < fewest ? 0.0 : double(cues) / double(all + 1);
    return std::uint8_t(std::ranges::upper_bound(least, share) - std::begin(least));
}

Vocabulary vocabularyOf(
    const std::vector<Prepared> &documents, const language::LanguageResources &resources, int fewest)
{
    struct Counts {
        int all = 0, unquoted = 0, cues = 0;
    };
    std::map<std::uint32_t, Counts> counts;
    for (const Prepared &document : documents) {
        forEachParagraph(document, {}, resources, [&](const StatementParagraph &paragraph, const auto &labels) {
            for (std::size_t i = 0; i < paragraph.size(); ++i) {
                Counts &count = counts[StatementWords::keyOf(paragraph.forms().at(qsizetype(i)))];
                const bool isCue =
                    (labels[i] + 1) / 2 == (language::firstLabelOf(language::StatementRole::Cue) + 1) / 2;
                ++count.all;
                count.unquoted += !paragraph.isQuoted(i);
                count.cues += isCue && !paragraph.isQuoted(i);
            }
        });
    }
    Vocabulary vocabulary;
    for (const auto &[key, count] : counts) {
        if (count.all < fewest)
            continue;
        vocabulary.keys.push_back(key);
        vocabulary.reporting.push_back(reportingClass(count.cues, count.unquoted));
    }
    return vocabulary;
}

NetworkSequences sequencesOf(
    const std::vector<Prepared> &documents, const StatementWords &words, const language::LanguageResources &resources)
{
    NetworkSequences sequences;
    for (const Prepared &document : documents) {
        forEachParagraph(document, words, resources, [&](const StatementParagraph &paragraph, const auto &labels) {
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
        });
    }
    return sequences;
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
    const Vocabulary &vocabulary, ModelWriter &writer)
{
    StatementModel::Shape stored{.layers = std::uint32_t(shape.layers),
        .hidden = std::uint32_t(shape.hidden),
        .labels = std::uint32_t(shape.labels),
        .words = std::uint32_t(vocabulary.keys.size()),
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
    writer.add("words"_L1, vocabulary.keys);
    writer.add("reporting"_L1, vocabulary.reporting);
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

} // namespace

Expected<void> trainStatements(const std::vector<StatementsDocument> &documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech,
    const StatementsTraining &training, const QString &path)
{
    std::vector<Prepared> prepared;
    for (const StatementsDocument &document : documents)
        prepared.push_back(prepare(document, resources, partsOfSpeech));
    const Vocabulary vocabulary = vocabularyOf(prepared, resources, training.fewest);
    const NetworkSequences sequences = sequencesOf(prepared, vocabulary.words(), resources);
    const RecurrentNetwork<float> network(shapeOf(training, vocabulary.keys.size()));
    const NetworkWeights<float> weights =
        trainNetwork(network, firstWeights(network, training.network.seed), sequences, training.network);
    ModelWriter writer;
    addNetwork(network.shape(), network.layout(), weights, vocabulary, writer);
    return writer.write(path, language::statementsTask, language::statementsFeatures);
}

} // namespace sourcelight::training
