// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/labelchain.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>

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

bool isSame(const LabelledTokens &one, const LabelledTokens &other)
{
    return one.role == other.role && one.first == other.first && one.last == other.last;
}

} // namespace

/// The likeliest labels are those that trying out all labellings finds, and probabilities are shares of all of them.
class TestLabelChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAndProbabilitiesAreThoseOfAllLabellings_data()
    {
        QTest::addColumn<int>("tokens");
        QTest::addColumn<float>("spread");
        for (const int tokens : {1, 2, 3, 5}) {
            QTest::addRow("%d tokens, unsure", tokens) << tokens << 1.0F;
            QTest::addRow("%d tokens, sure", tokens) << tokens << 6.0F;
        }
    }
    void labelsAndProbabilitiesAreThoseOfAllLabellings()
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
            const auto all = allOf(scores, edges);
            const auto best = std::ranges::max_element(all, {}, [](const auto &one) { return one.second; });
            const auto found = LabelChain(edges).decode(scores);
            const auto expected = stretchesOf(best->first);
            QCOMPARE(found.size(), expected.size());
            for (std::size_t i = 0; i < found.size(); ++i) {
                QVERIFY(isSame(found[i], expected[i]));
                double with = 0.0, whole = 0.0;
                for (const auto &[labelling, score] : all) {
                    const double weight = std::exp(score - best->second);
                    whole += weight;
                    const auto stretches = stretchesOf(labelling);
                    if (std::ranges::any_of(stretches, [&](const auto &other) { return isSame(other, found[i]); }))
                        with += weight;
                }
                QVERIFY2(std::abs(double(found[i].probability) - with / whole) < 1e-4,
                    qPrintable(QStringLiteral("%1, not %2").arg(double(found[i].probability)).arg(with / whole)));
                ++compared;
            }
        }
        QVERIFY(compared > 5);
    }

    void nothingHasNoLabels() { QVERIFY(LabelChain({}).decode({}).empty()); }

    void aBonusFindsDoubtfulCuesAndTellsHowDoubtful()
    {
        constexpr float unlikely = -30.0F;
        constexpr std::size_t cue = firstLabelOf(StatementRole::Cue);
        std::vector<float> scores(3 * labels, unlikely);
        for (std::size_t token = 0; token < 3; ++token)
            scores[token * labels] = 0.0F;
        scores[labels + cue] = -1.0F;
        QVERIFY(LabelChain({}).decode(scores).empty());
        QVERIFY(LabelChain({}, 0.9F).decode(scores).empty());
        const auto found = LabelChain({}, 1.1F).decode(scores);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(isSame(found.front(), {StatementRole::Cue, 1, 2, 0.0F}));
        QVERIFY(std::abs(double(found.front().probability) - std::exp(-1.0) / (1.0 + std::exp(-1.0))) < 1e-4);
    }

    void extremeScoresStayProbabilities()
    {
        std::vector<float> scores(300 * labels, -80.0F);
        for (std::size_t token = 0; token < 300; ++token)
            scores[token * labels + (token == 0 ? 5 : 6)] = 80.0F;
        const auto found = LabelChain({}).decode(scores);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found.front().probability > 0.999F && found.front().probability <= 1.0F);
    }
};

QTEST_GUILESS_MAIN(TestLabelChain)
#include "tst_labelchain.moc"
