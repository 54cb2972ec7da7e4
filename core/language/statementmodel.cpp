// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/statementmodel.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sourcelight::language
{

Expected<std::shared_ptr<const StatementModel>> StatementModel::open(const QString &path)
{
    auto file = ModelFile::open(path, statementsTask, statementsFeatures);
    if (!file)
        return std::unexpected(file.error());
    std::shared_ptr<StatementModel> model(new StatementModel);
    model->m_file = std::move(*file);
    if (const auto shape = model->m_file->values<Shape>("shape"_L1); shape.size() == 1)
        model->m_shape = shape.front();
    model->m_vectors = model->m_file->values<std::int8_t>("vectors"_L1);
    model->m_vectorScales = model->m_file->values<float>("vectorscales"_L1);
    model->m_edges = model->m_file->values<float>("edges"_L1);
    model->m_gate = model->m_file->values<float>("gate"_L1);
    if (!model->fits())
        return std::unexpected(Error{ErrorCode::MissingResource, u"sections"_s, path});
    model->m_words = StatementWords(
        model->m_file->values<std::uint32_t>("words"_L1), model->m_file->values<std::uint8_t>("reporting"_L1));
    model->unpack();
    return model;
}

std::size_t StatementModel::inputs() const
{
    return std::accumulate(m_shape.widths.begin(), m_shape.widths.end(), std::size_t(0));
}

std::size_t StatementModel::rowsOf(std::size_t column) const
{
    return column == 0 ? m_shape.words + 1U : statementColumnSizes[column];
}

/// Whether the sections have the sizes that scoring relies on.
bool StatementModel::fits() const
{
    constexpr std::uint32_t widest = 1024, mostWords = 65535;
    const std::size_t hidden = m_shape.hidden, labels = m_shape.labels;
    if (m_shape.layers < 1 || m_shape.layers > RecurrentLayers::most || hidden < 1 || hidden > widest ||
        labels != statementTokenLabels || m_shape.words >= mostWords)
        return false;
    std::size_t vectors = 0, numbers = 0;
    for (std::size_t column = 0; column < statementColumns; ++column) {
        if (m_shape.widths[column] > widest)
            return false;
        vectors += rowsOf(column);
        numbers += rowsOf(column) * m_shape.widths[column];
    }
    const std::size_t layers = m_shape.layers, gates = 4 * hidden,
                      read = inputs() + (layers - 1) * 2 * hidden + layers * hidden;
    std::size_t gate = 1;
    for (const StatementColumn column : gateColumns)
        gate += rowsOf(std::size_t(column));
    return m_vectors.size() == numbers && (m_gate.empty() || m_gate.size() == gate) &&
           m_vectorScales.size() == vectors && m_edges.size() == labels * (labels + 1) &&
           m_file->values<std::uint32_t>("words"_L1).size() == m_shape.words &&
           m_file->values<std::uint8_t>("reporting"_L1).size() == m_shape.words &&
           m_file->values<std::int8_t>("matrices"_L1).size() == 2 * gates * read + labels * 2 * hidden &&
           m_file->values<float>("matrixscales"_L1).size() == layers * 4 * gates + labels &&
           m_file->values<float>("biases"_L1).size() == layers * 2 * gates + labels;
}

/// Turns the 8-bit rows of the matrices into columns of numbers, as the kernels take them.
void StatementModel::unpack()
{
    for (std::size_t column = 0, vector = 0, number = 0; column < statementColumns; ++column) {
        m_firstVector[column] = vector;
        m_firstNumber[column] = number;
        vector += rowsOf(column);
        number += rowsOf(column) * m_shape.widths[column];
    }
    const auto matrices = m_file->values<std::int8_t>("matrices"_L1);
    const auto scales = m_file->values<float>("matrixscales"_L1), biases = m_file->values<float>("biases"_L1);
    m_weights.resize(matrices.size());
    std::size_t at = 0, row = 0, bias = 0;
    const auto unpackMatrix = [&](std::size_t rows, std::size_t columns) {
        float *const matrix = m_weights.data() + at;
        for (std::size_t i = 0; i < rows; ++i, ++row) {
            for (std::size_t k = 0; k < columns; ++k, ++at)
                matrix[k * rows + i] = float(matrices[at]) * scales[row];
        }
        return matrix;
    };
    const auto takeBias = [&](std::size_t count) {
        const float *const values = biases.data() + bias;
        bias += count;
        return values;
    };
    const std::size_t hidden = m_shape.hidden, gates = 4 * hidden;
    for (std::size_t i = 0; i < 2 * std::size_t(m_shape.layers); ++i) {
        RecurrentLayers::Direction &direction = m_layers.directions[i];
        direction.input = unpackMatrix(gates, i < 2 ? inputs() : 2 * hidden);
        direction.hidden = unpackMatrix(gates, hidden);
        direction.bias = takeBias(gates);
    }
    m_layers.output = unpackMatrix(m_shape.labels, 2 * hidden);
    m_layers.outputBias = takeBias(m_shape.labels);
    m_layers.layers = std::ptrdiff_t(m_shape.layers);
    m_layers.inputs = std::ptrdiff_t(inputs());
    m_layers.hidden = std::ptrdiff_t(hidden);
    m_layers.labels = std::ptrdiff_t(m_shape.labels);
}

LabelChain::Edges StatementModel::edges() const
{
    LabelChain::Edges edges{};
    std::ranges::copy(m_edges, edges.begin());
    return edges;
}

bool StatementModel::passes(std::span<const StatementRow> paragraph) const
{
    if (m_gate.empty())
        return true;
    std::size_t first = 1;
    float sum = 0.0F;
    std::vector<std::uint16_t> values;
    for (const StatementColumn column : gateColumns) {
        values.clear();
        for (const StatementRow &row : paragraph)
            values.push_back(row[std::size_t(column)]);
        std::ranges::sort(values);
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (i == 0 || values[i] != values[i - 1])
                sum += m_gate[first + values[i]];
        }
        first += rowsOf(std::size_t(column));
    }
    return sum >= m_gate.front();
}

void StatementModel::embed(const StatementRow &row, float *vector) const
{
    for (std::size_t column = 0; column < statementColumns; ++column) {
        const std::size_t width = m_shape.widths[column];
        const float scale = m_vectorScales[m_firstVector[column] + row[column]];
        const std::int8_t *const values = m_vectors.data() + m_firstNumber[column] + row[column] * width;
        for (std::size_t i = 0; i < width; ++i)
            vector[i] = scale * float(values[i]);
        vector += width;
    }
}

void StatementModel::score(std::span<const std::span<const StatementRow>> sequences, InstructionSet set,
    Workspace &workspace, std::vector<float> &scores) const
{
    auto &[order, begin, count, input, packed] = workspace;
    order.resize(sequences.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t i) { return sequences[i].size(); });
    begin.clear();
    count.clear();
    std::ptrdiff_t columns = 0;
    for (std::size_t step = 0, running = order.size(); running > 0; ++step) {
        while (running > 0 && sequences[order[running - 1]].size() <= step)
            --running;
        if (running == 0)
            break;
        begin.push_back(columns);
        count.push_back(std::ptrdiff_t(running));
        columns += std::ptrdiff_t(running);
    }
    scores.resize(std::size_t(columns) * m_shape.labels);
    if (columns == 0)
        return;
    const std::size_t width = inputs(), labels = m_shape.labels;
    input.resize(std::size_t(columns) * width);
    packed.resize(scores.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        const auto rows = sequences[order[place]];
        for (std::size_t step = 0; step < rows.size(); ++step)
            embed(rows[step], input.data() + (std::size_t(begin[step]) + place) * width);
    }
    recurrentKernel(set)(
        m_layers, {begin.data(), count.data(), std::ssize(begin), columns}, input.data(), packed.data());
    std::vector<std::size_t> first(sequences.size());
    for (std::size_t i = 1; i < sequences.size(); ++i)
        first[i] = first[i - 1] + sequences[i - 1].size();
    for (std::size_t place = 0; place < order.size(); ++place) {
        for (std::size_t step = 0; step < sequences[order[place]].size(); ++step)
            std::copy_n(packed.data() + (std::size_t(begin[step]) + place) * labels, labels,
                scores.data() + (first[order[place]] + step) * labels);
    }
}

} // namespace sourcelight::language
