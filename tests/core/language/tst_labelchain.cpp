// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/labelchain.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>
#include <tuple>

using namespace sourcelight::language;

namespace
{

constexpr std::size_t labels = statementTokenLabels;
using Labelling = std::vector<std::size_t>;

/// Every labelling that may be, with its score.
std::map<Labelling, double> allOf(const std::vector<float> &scores, const LabelChain::Edges &edges)
{
    std::map<Labelling, double> all{{{}, 0.0}};
    for (std::size_t token = 0; token < scores.size() / labels; ++token) {
        std::map<Labelling, double> longer;
        for (const auto &[labelling, score] : all) {
            const std::size_t from = labelling.empty() ? labels : labelling.back();
            for (std::size_t to = 0; to < labels; ++to) {
                if (!mayFollow(from, to))
                    continue;
                Labelling next = labelling;
                next.push_back(to);
                longer[next] = score + double(edges[from * labels + to]) + double(scores[token * labels + to]);
            }
        }
        all = std::move(longer);
    }
    return all;
}

std::vector<LabelledTokens> stretchesOf(const Labelling &labelling)
{
    std::vector<LabelledTokens> stretches;
    for (std::size_t i = 0; i < labelling.size(); ++i) {
        if (labelling[i] % 2 == 1)
            stretches.push_back({StatementRole(labelling[i] / 2), i, i + 1, 0.0F});
        else if (labelling[i] > 0)
            stretches.back().last = i + 1;
    }
    return stretches;
}

using Stretch = std::tuple<StatementRole, std::size_t, std::size_t>;

Stretch placeOf(const LabelledTokens &stretch)
{
    return {stretch.role, stretch.first, stretch.last};
}

/// How probable each stretch is: the share of the labellings that it is part of.
std::map<Stretch, double> probabilitiesOf(const std::map<Labelling, double> &all)
{
    const auto best = std::ranges::max_element(all, {}, [](const auto &one) { return one.second; });
    std::map<Stretch, double> probabilities;
    double whole = 0.0;
    for (const auto &[labelling, score] : all) {
        const double weight = std::exp(score - best->second);
        whole += weight;
        for (const LabelledTokens &stretch : stretchesOf(labelling))
            probabilities[placeOf(stretch)] += weight;
    }
    for (auto &[stretch, probability] : probabilities)
        probability /= whole;
    return probabilities;
}

/// The most that disjoint stretches from @p begin on can be above @p least together.
double mostFrom(std::size_t begin, double least, const std::map<Stretch, double> &probabilities)
{
    double most = 0.0;
    for (const auto &[stretch, probability] : probabilities) {
        if (std::get<1>(stretch) >= begin && probability > least)
            most = std::max(most, probability - least + mostFrom(std::get<2>(stretch), least, probabilities));
    }
    return most;
}

/// Three tokens of which the middle one is a cue by one to e, if anything.
std::vector<float> doubtfulCue()
{
    std::vector<float> scores(3 * labels, -30.0F);
    for (std::size_t token = 0; token < 3; ++token)
        scores[token * labels] = 0.0F;
    scores[labels + firstLabelOf(StatementRole::Cue)] = -1.0F;
    return scores;
}

} // namespace

/// What is found is what trying out all labellings finds, and probabilities are shares of all of them.
class TestLabelChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stretchesAreTheMostProbableOfAllLabellings_data()
    {
        QTest::addColumn<int>("tokens");
        QTest::addColumn<float>("spread");
        for (const int tokens : {1, 2, 3, 5}) {
            QTest::addRow("%d tokens, unsure", tokens) << tokens << 3.0F;
            QTest::addRow("%d tokens, sure", tokens) << tokens << 9.0F;
        }
    }
    void stretchesAreTheMostProbableOfAllLabellings()
    {
        QFETCH(const int, tokens);
        QFETCH(const float, spread);
        std::mt19937 random{std::uint32_t(tokens)};
        const auto any = [&] { return (float(random()) / float(std::mt19937::max()) - 0.5F) * spread; };
        int compared = 0;
        for (int round = 0; round < 20; ++round) {
            LabelChain::Edges edges{};
            std::ranges::generate(edges, any);
            std::vector<float> scores(std::size_t(tokens) * labels);
            std::ranges::generate(scores, any);
            const auto probabilities = probabilitiesOf(allOf(scores, edges));
            LabelChain chain(edges);
            chain.read(scores);
            for (const float least : {0.12F, 0.3F, 0.6F}) {
                double gain = 0.0;
                std::size_t end = 0;
                for (const LabelledTokens &found : chain.find(least)) {
                    const double probability = probabilities.at(placeOf(found));
                    QVERIFY2(std::abs(double(found.probability) - probability) < 1e-4,
                        qPrintable(QStringLiteral("%1, not %2").arg(double(found.probability)).arg(probability)));
                    QVERIFY(found.probability > least && found.first >= end);
                    gain += probability - double(least);
                    end = found.last;
                    ++compared;
                }
                QVERIFY(std::abs(gain - mostFrom(0, double(least), probabilities)) < 1e-4);
            }
        }
        QVERIFY(compared > 5);
    }

    void nothingHasNoLabels()
    {
        LabelChain chain({});
        chain.read({});
        QVERIFY(chain.find(0.3F).empty());
    }

    void whatIsDoubtfulIsFoundWhereLessIsAsked()
    {
        LabelChain chain({});
        chain.read(doubtfulCue());
        QVERIFY(chain.find(0.3F).empty());
        const auto found = chain.find(0.25F);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(placeOf(found.front()), Stretch(StatementRole::Cue, 1, 2));
        QVERIFY(std::abs(double(found.front().probability) - std::exp(-1.0) / (1.0 + std::exp(-1.0))) < 1e-4);
    }

    void nothingIsKeptFromTheParagraphBefore()
    {
        LabelChain chain({});
        chain.read(doubtfulCue());
        chain.read({});
        QVERIFY(chain.find(0.2F).empty());
    }

    void extremeScoresStayProbabilities()
    {
        std::vector<float> scores(300 * labels, -80.0F);
        for (std::size_t token = 0; token < 300; ++token)
            scores[token * labels + (token == 0 ? 5 : 6)] = 80.0F;
        LabelChain chain({});
        chain.read(scores);
        const auto found = chain.find(0.3F);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front().probability > 0.999F && found.front().probability <= 1.0F);
    }
};

QTEST_GUILESS_MAIN(TestLabelChain)
#include "tst_labelchain.moc"
