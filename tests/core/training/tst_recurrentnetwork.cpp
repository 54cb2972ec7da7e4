// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/networktrainer.h"

#include <QTest>

#include <cmath>

using namespace sourcelight::training;

namespace
{

NetworkShape smallShape(std::size_t layers)
{
    return {.tables = {{5, 3}, {4, 2}}, .hidden = 3, .layers = layers, .labels = 3};
}

/// Sequences of different lengths with labels that are known, and one whose labels are only probable.
template <typename Scalar> struct Examples {
    std::vector<std::vector<std::uint16_t>> columns;
    std::vector<std::vector<Scalar>> labels, edges;

    explicit Examples(const NetworkShape &shape)
    {
        std::mt19937 random(3);
        for (const std::size_t length : {4, 1, 6, 4}) {
            auto &ofTokens = columns.emplace_back();
            auto &ofLabels = labels.emplace_back(length * shape.labels);
            auto &ofEdges = edges.emplace_back(shape.labels * (shape.labels + 1));
            std::size_t before = shape.labels;
            for (std::size_t i = 0; i < length; ++i) {
                for (const EmbeddingTable &table : shape.tables)
                    ofTokens.push_back(std::uint16_t(random() % table.rows));
                const std::size_t label = random() % shape.labels;
                ofLabels[i * shape.labels + label] = 1;
                ofEdges[before * shape.labels + label] += 1;
                before = label;
            }
        }
    }
    [[nodiscard]] std::vector<NetworkExample<Scalar>> views() const
    {
        std::vector<NetworkExample<Scalar>> all;
        for (std::size_t i = 0; i < columns.size(); ++i)
            all.push_back({columns[i], labels[i], edges[i]});
        return all;
    }
};

double lossOf(const RecurrentNetwork<double> &network, const NetworkWeights<double> &weights,
    const std::vector<NetworkExample<double>> &examples, const NetworkDropout &dropout)
{
    std::mt19937 random(11);
    NetworkWeights<double> unused(weights.size());
    return network.learn(weights, examples, dropout, random, 1.0, unused);
}

} // namespace

/// Back-propagation is right where it says what small changes of the weights do.
class TestRecurrentNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gradientsAreThoseOfSmallChanges_data()
    {
        QTest::addColumn<int>("layers");
        QTest::addColumn<double>("dropout");
        QTest::newRow("one layer") << 1 << 0.0;
        QTest::newRow("two layers") << 2 << 0.0;
        QTest::newRow("two layers, some of it dropped") << 2 << 0.4;
    }
    void gradientsAreThoseOfSmallChanges()
    {
        QFETCH(const int, layers);
        QFETCH(const double, dropout);
        const NetworkDropout drop{.word = dropout, .input = dropout, .hidden = dropout, .output = dropout};
        const RecurrentNetwork<double> network(smallShape(std::size_t(layers)));
        const Examples<double> examples(network.shape());
        std::mt19937 random(7);
        NetworkWeights<double> weights = network.initialWeights(random);
        for (double &weight : weights)
            weight += 0.3 * (double(random()) / double(std::mt19937::max()) - 0.5);
        NetworkWeights<double> gradient(weights.size());
        std::mt19937 sameDropped(11);
        network.learn(weights, examples.views(), drop, sameDropped, 1.0, gradient);
        constexpr double change = 1e-5;
        double largest = 0.0;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const double weight = weights[i];
            weights[i] = weight + change;
            const double above = lossOf(network, weights, examples.views(), drop);
            weights[i] = weight - change;
            const double below = lossOf(network, weights, examples.views(), drop);
            weights[i] = weight;
            const double measured = (above - below) / (2 * change);
            QVERIFY2(std::abs(measured - gradient[i]) < 1e-6 * (1 + std::abs(measured)),
                qPrintable(
                    QStringLiteral("weight %1: %2 measured, %3 computed").arg(i).arg(measured).arg(gradient[i])));
            largest = std::max(largest, std::abs(measured));
        }
        QVERIFY(largest > 0.1);
    }

    void sequencesDoNotDependOnThoseBesideThem()
    {
        const RecurrentNetwork<double> network(smallShape(2));
        const Examples<double> examples(network.shape());
        std::mt19937 random(7);
        const NetworkWeights<double> weights = network.initialWeights(random);
        const auto together = network.infer(weights, examples.views());
        for (std::size_t i = 0; i < together.size(); ++i) {
            const auto alone = network.infer(weights, std::vector{examples.views()[i]});
            QCOMPARE(alone.front().labels.size(), together[i].labels.size());
            for (std::size_t k = 0; k < together[i].labels.size(); ++k)
                QVERIFY(std::abs(alone.front().labels[k] - together[i].labels[k]) < 1e-12);
        }
    }

    void marginalsAddUp()
    {
        const RecurrentNetwork<double> network(smallShape(1));
        const Examples<double> examples(network.shape());
        std::mt19937 random(7);
        const auto all = network.infer(network.initialWeights(random), examples.views());
        for (const auto &sequence : all) {
            double labels = 0.0, edges = 0.0;
            for (const double p : sequence.labels)
                labels += p;
            for (const double p : sequence.edges)
                edges += p;
            const double tokens = double(sequence.labels.size()) / 3.0;
            QVERIFY(std::abs(labels - tokens) < 1e-9);
            QVERIFY(std::abs(edges - tokens) < 1e-9);
        }
    }

    void aToyLanguageIsLearnedTheSameEachTime()
    {
        const RecurrentNetwork<float> network({.tables = {{8, 6}}, .hidden = 8, .layers = 1, .labels = 2});
        const NetworkSequences sequences = toys(300);
        const NetworkWeights<float> once = trained(network, sequences, true),
                                    again = trained(network, sequences, false);
        QVERIFY(once == again);
        const NetworkSequences others = toys(50);
        int right = 0, tokens = 0;
        for (std::size_t i = 0; i < others.size(); ++i) {
            const NetworkExample<float> example = others.example(i, network.shape());
            const auto found = network.infer(once, std::vector{example});
            for (std::size_t k = 0; k < example.labels.size(); k += 2, ++tokens)
                right += (found.front().labels[k] > 0.5F) == (example.labels[k] > 0.5F);
        }
        QVERIFY2(right > tokens * 95 / 100, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(tokens)));
    }

private:
    /// Word 0 opens a bracket and word 1 closes it; a token's label says whether it stands in one that is closed later.
    static NetworkSequences toys(int count)
    {
        std::mt19937 random{std::uint32_t(count)};
        NetworkSequences sequences;
        for (int i = 0; i < count; ++i) {
            std::vector<std::uint16_t> words(3 + random() % 8);
            for (auto &word : words)
                word = std::uint16_t(random() % 8);
            std::vector<float> edges(6);
            std::size_t before = 2;
            for (std::size_t at = 0; at < words.size(); ++at) {
                bool opened = false, closed = false;
                for (std::size_t k = 0; k <= at; ++k)
                    opened = words[k] == 0 || (opened && words[k] != 1);
                for (std::size_t k = at; k < words.size() && words[k] != 0; ++k)
                    closed = closed || words[k] == 1;
                const std::size_t label = opened && closed ? 1 : 0;
                sequences.labels.push_back(label == 0 ? 1.0F : 0.0F);
                sequences.labels.push_back(label == 1 ? 1.0F : 0.0F);
                edges[before * 2 + label] += 1.0F;
                before = label;
            }
            sequences.columns.insert(sequences.columns.end(), words.begin(), words.end());
            sequences.edges.insert(sequences.edges.end(), edges.begin(), edges.end());
            sequences.ends.push_back(sequences.columns.size());
        }
        return sequences;
    }
    static NetworkWeights<float> trained(
        const RecurrentNetwork<float> &network, const NetworkSequences &sequences, bool parallel)
    {
        NetworkTraining training{.epochs = 40, .rate = 1e-2F, .dropout = {.output = 0.1}, .batch = 200};
        training.parallel = parallel;
        std::mt19937 random(1);
        return trainNetwork(network, network.initialWeights(random), sequences, training);
    }
};

QTEST_GUILESS_MAIN(TestRecurrentNetwork)
#include "tst_recurrentnetwork.moc"
