// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/sequencemodel.h"
#include "core/training/modelwriter.h"

#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cmath>
#include <random>

using namespace sourcelight;
using namespace sourcelight::language;
using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView task = "random"_L1;
constexpr unsigned bits = 6; ///< 64 buckets

/// A small model with random weights, and the same weights in the open.
struct RandomModel {
    explicit RandomModel(unsigned seed, bool withForbidden)
        : random(seed)
        , labels(2 + random() % 4)
        , rows(64)
        , edges((labels + 1) * stride, SequenceModel::forbidden)
    {
        for (auto &row : rows) {
            if (random() % 2 == 0)
                continue;
            row.assign(labels, 0);
            for (int &weight : row)
                weight = int(random() % 255) - 127;
        }
        for (std::size_t j = 0; j <= labels; ++j) {
            for (std::size_t k = 0; k < labels; ++k) {
                const bool allowed = !withForbidden || k == 0 || random() % 3 != 0;
                if (allowed)
                    edges[j * stride + k] = std::int16_t(int(random() % 401) - 200);
            }
        }
    }

    [[nodiscard]] training::ModelWriter sections(SequenceModel::Shape shape) const
    {
        std::vector<std::uint64_t> buckets(1);
        std::vector<std::int8_t> weights;
        for (std::size_t bucket = 0; bucket < rows.size(); ++bucket) {
            if (rows[bucket].empty())
                continue;
            buckets.front() |= std::uint64_t(1) << bucket;
            for (std::size_t k = 0; k < stride; ++k)
                weights.push_back(k < labels ? std::int8_t(rows[bucket][k]) : std::int8_t(0));
        }
        QByteArray names;
        for (std::size_t k = 0; k < labels; ++k)
            names += "label" + QByteArray::number(qlonglong(k)) + '\n';
        training::ModelWriter writer;
        writer.add("labels"_L1, std::as_bytes(std::span(names)));
        writer.add("shape"_L1, std::vector{shape});
        writer.add("buckets"_L1, buckets);
        writer.add("ranks"_L1, std::vector<std::uint32_t>{firstRank});
        writer.add("rows"_L1, weights);
        writer.add("edges"_L1, edges);
        return writer;
    }
    [[nodiscard]] SequenceModel::Shape shape() const
    {
        const auto count = std::ranges::count_if(rows, [](const auto &row) { return !row.empty(); });
        return {.labels = std::uint32_t(labels),
            .stride = stride,
            .bits = bits,
            .rows = std::uint32_t(count),
            .scale = 0.01F,
            .reserved = 0.0F};
    }
    [[nodiscard]] Expected<std::shared_ptr<const SequenceModel>> write(SequenceModel::Shape shape) const
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"model.slm"_s);
        return sections(shape).write(path, task, 1).and_then([&] { return SequenceModel::open(path, task, 1); });
    }

    /// The score of a sequence of labels, or nothing where it is forbidden.
    [[nodiscard]] std::optional<int> score(const FeatureTable &table, const std::vector<std::size_t> &sequence) const
    {
        int sum = 0;
        for (std::size_t token = 0; token < sequence.size(); ++token) {
            const std::int16_t edge = edges[(token ? sequence[token - 1] : labels) * stride + sequence[token]];
            if (edge == SequenceModel::forbidden)
                return std::nullopt;
            sum += edge;
            for (const std::uint32_t feature : table[token]) {
                if (const auto &row = rows[feature >> (32 - bits)]; !row.empty())
                    sum += row[sequence[token]];
            }
        }
        return sum;
    }

    static constexpr std::size_t stride = SequenceModel::padding;
    std::mt19937 random;
    std::size_t labels;
    std::vector<std::vector<int>> rows; ///< by bucket; empty where there is none
    std::vector<std::int16_t> edges;
    std::uint32_t firstRank = 0;
};

FeatureTable randomFeatures(std::mt19937 &random, std::size_t tokens)
{
    FeatureTable table;
    for (std::size_t token = 0; token < tokens; ++token) {
        for (auto count = random() % 6; count > 0; --count)
            table.add(1, random());
        table.endToken();
    }
    return table;
}

/// Calls @p take with every sequence of @p tokens labels.
void forEachSequence(
    std::size_t tokens, std::size_t labels, const std::function<void(const std::vector<std::size_t> &)> &take)
{
    std::vector<std::size_t> sequence(tokens);
    while (true) {
        take(sequence);
        std::size_t i = 0;
        while (i < tokens && ++sequence[i] == labels)
            sequence[i++] = 0;
        if (i == tokens)
            return;
    }
}

} // namespace

/// Decoding and marginals against the definition: the sum over all sequences of labels.
class TestSequenceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodingAgreesWithTryingAllSequences_data()
    {
        QTest::addColumn<bool>("withForbidden");
        QTest::newRow("every label may follow every other") << false;
        QTest::newRow("some may not") << true;
    }
    void decodingAgreesWithTryingAllSequences()
    {
        QFETCH(bool, withForbidden);
        SequenceModel::Workspace workspace;
        for (unsigned seed = 0; seed < 100; ++seed) {
            RandomModel random(seed, withForbidden);
            const auto model = random.write(random.shape());
            QVERIFY(model);
            const FeatureTable table = randomFeatures(random.random, 1 + seed % 6);
            (*model)->decodeWithMarginals(table, workspace);

            std::optional<int> best;
            double total = 0.0;
            std::vector<double> shares(table.size() * random.labels);
            forEachSequence(table.size(), random.labels, [&](const std::vector<std::size_t> &sequence) {
                const auto score = random.score(table, sequence);
                if (!score)
                    return;
                best = std::max(best.value_or(*score), *score);
                const double weight = std::exp(double(*score) * 0.01);
                total += weight;
                for (std::size_t token = 0; token < sequence.size(); ++token)
                    shares[token * random.labels + sequence[token]] += weight;
            });
            const std::vector<std::size_t> decoded(workspace.labels.begin(), workspace.labels.end());
            QCOMPARE(random.score(table, decoded), best);
            QCOMPARE(workspace.marginals.size(), shares.size());
            for (std::size_t i = 0; i < shares.size(); ++i)
                QVERIFY(std::abs(double(workspace.marginals[i]) - shares[i] / total) < 1e-4);
        }
    }

    void anEmptySequenceHasNoLabels()
    {
        const RandomModel random(1, false);
        const auto model = random.write(random.shape());
        QVERIFY(model);
        SequenceModel::Workspace workspace;
        (*model)->decodeWithMarginals(FeatureTable(), workspace);
        QVERIFY(workspace.labels.empty() && workspace.marginals.empty());
    }

    void sectionsThatDoNotFitAreNoticed_data()
    {
        using Shape = SequenceModel::Shape;
        QTest::addColumn<std::function<void(RandomModel &, Shape &)>>("change");
        const auto row = [](const char *name, const std::function<void(RandomModel &, Shape &)> &change) {
            QTest::newRow(name) << change;
        };
        row("no labels", [](RandomModel &, Shape &shape) { shape.labels = 0; });
        row("more labels than names", [](RandomModel &, Shape &shape) { ++shape.labels; });
        row("short rows", [](RandomModel &, Shape &shape) { shape.stride = 0; });
        row("rows out of step", [](RandomModel &, Shape &shape) { shape.stride = 9; });
        row("more rows than there are", [](RandomModel &, Shape &shape) { ++shape.rows; });
        row("rows without end", [](RandomModel &, Shape &shape) { shape.rows = ~0U; });
        row("no bits", [](RandomModel &, Shape &shape) { shape.bits = 0; });
        row("bits beyond the hash", [](RandomModel &, Shape &shape) { shape.bits = 33; });
        row("more bits than buckets", [](RandomModel &, Shape &shape) { shape.bits = 7; });
        row("no scale", [](RandomModel &, Shape &shape) { shape.scale = 0.0F; });
        row("edges cut off", [](RandomModel &model, Shape &) { model.edges.pop_back(); });
        row("ranks that do not count", [](RandomModel &model, Shape &) { model.firstRank = 1; });
    }
    void sectionsThatDoNotFitAreNoticed()
    {
        using Change = std::function<void(RandomModel &, SequenceModel::Shape &)>;
        QFETCH(Change, change);
        RandomModel random(3, false);
        SequenceModel::Shape shape = random.shape();
        change(random, shape);
        const auto model = random.write(shape);
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::MissingResource);
    }
};

QTEST_GUILESS_MAIN(TestSequenceModel)
#include "tst_sequencemodel.moc"
