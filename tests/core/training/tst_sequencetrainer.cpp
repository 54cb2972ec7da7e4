// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/sequencemodel.h"
#include "core/training/sequencetrainer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace sourcelight;
using namespace sourcelight::training;
using namespace Qt::StringLiterals;
using language::FeatureTable;
using language::SequenceModel;

namespace
{

constexpr QLatin1StringView task = "toy"_L1;
constexpr int words = 12;

/// A toy language: a word's label is its number modulo 3, but that of a word of 9 or more is told by the word before it
/// alone: it is 2 after a label 0, and 1 otherwise.
struct Toy {
    std::vector<int> sentence;
    std::vector<std::uint8_t> labels;
};

Toy randomToy(std::mt19937 &random)
{
    Toy toy;
    for (auto count = 1 + random() % 8; count > 0; --count) {
        const int word = int(random() % words);
        const bool follows = !toy.labels.empty() && toy.labels.back() == 0;
        toy.sentence.push_back(word);
        toy.labels.push_back(std::uint8_t(word < 9 ? word % 3 : follows ? 2 : 1));
    }
    return toy;
}

void addFeatures(const Toy &toy, FeatureTable &table)
{
    for (const int word : toy.sentence) {
        table.add(1, 0);
        table.add(2, std::min<language::FeatureHash>(language::FeatureHash(word), 9));
        table.endToken();
    }
}

LabeledSequences examples(int count)
{
    std::mt19937 random(5);
    LabeledSequences sequences;
    for (int i = 0; i < count; ++i) {
        const Toy toy = randomToy(random);
        addFeatures(toy, sequences.features);
        sequences.labels.insert(sequences.labels.end(), toy.labels.begin(), toy.labels.end());
        sequences.endSequence();
    }
    return sequences;
}

SequenceTraining settings()
{
    return {.epochs = 12, .rate = 0.3F, .dropout = 0.1F, .bits = 12};
}

} // namespace

/// The trainer learns what can be learned, the same each time.
class TestSequenceTrainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aToyLanguageIsLearned()
    {
        const auto model = trained(settings());
        QVERIFY(model);
        std::mt19937 random(77);
        SequenceModel::Workspace workspace;
        int right = 0, all = 0;
        for (int i = 0; i < 200; ++i) {
            const Toy toy = randomToy(random);
            FeatureTable table;
            addFeatures(toy, table);
            (*model)->decode(table, workspace);
            for (std::size_t token = 0; token < toy.labels.size(); ++token) {
                ++all;
                right += workspace.labels[token] == toy.labels[token];
            }
        }
        QCOMPARE(right, all);
    }

    void theLikelihoodRises()
    {
        std::vector<double> likelihoods;
        SequenceTraining training = settings();
        training.report = [&likelihoods](int, double likelihood) { likelihoods.push_back(likelihood); };
        QVERIFY(trained(training));
        QCOMPARE(likelihoods.size(), std::size_t(training.epochs));
        QVERIFY(likelihoods.back() > likelihoods.front());
        QVERIFY(likelihoods.back() <= 0.0);
    }

    void theSameSeedGivesTheSameBytes()
    {
        SequenceTraining training = settings();
        const QByteArray first = bytesOf(training), second = bytesOf(training);
        training.seed = 2;
        QVERIFY(!first.isEmpty());
        QCOMPARE(first, second);
        QVERIFY(bytesOf(training) != first);
    }

    void forbiddenEdgesAreNeverTaken()
    {
        SequenceTraining training = settings();
        training.allowed = [](int from, int to) { return from != 0 || to != 2; };
        const auto model = trained(training);
        QVERIFY(model);
        std::mt19937 random(9);
        SequenceModel::Workspace workspace;
        for (int i = 0; i < 200; ++i) {
            FeatureTable table;
            addFeatures(randomToy(random), table);
            (*model)->decode(table, workspace);
            for (std::size_t token = 1; token < workspace.labels.size(); ++token)
                QVERIFY(workspace.labels[token - 1] != 0 || workspace.labels[token] != 2);
        }
    }

    void noMoreRowsAreKeptThanAsked()
    {
        SequenceTraining training = settings();
        training.rows = 4;
        const auto model = trained(training);
        QVERIFY(model);
        const auto shape = (*model)->file().values<SequenceModel::Shape>("shape"_L1);
        QCOMPARE(shape.front().rows, 4U);
    }

    void weightsOfSequencesCount()
    {
        // the same token with two labels, one of which weighs more
        LabeledSequences sequences;
        for (int i = 0; i < 40; ++i) {
            sequences.features.add(1, 0);
            sequences.features.endToken();
            sequences.labels.push_back(std::uint8_t(i % 2));
            sequences.endSequence(i % 2 == 0 ? 1.0F : 0.1F);
        }
        const auto model = write(sequences, settings());
        QVERIFY(model);
        FeatureTable table;
        table.add(1, 0);
        table.endToken();
        SequenceModel::Workspace workspace;
        (*model)->decode(table, workspace);
        QCOMPARE(int(workspace.labels.front()), 0);
    }

private:
    Expected<std::shared_ptr<const SequenceModel>> write(
        const LabeledSequences &sequences, const SequenceTraining &training)
    {
        ModelWriter writer;
        trainSequenceModel(sequences, {u"zero"_s, u"one"_s, u"two"_s}, training, writer);
        return writer.write(path(), task, 1).and_then([this] { return SequenceModel::open(path(), task, 1); });
    }
    Expected<std::shared_ptr<const SequenceModel>> trained(const SequenceTraining &training)
    {
        return write(examples(400), training);
    }
    QByteArray bytesOf(const SequenceTraining &training)
    {
        QFile file(path());
        return trained(training) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"toy.slm"_s); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSequenceTrainer)
#include "tst_sequencetrainer.moc"
