// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/referenceranking.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

ReferenceGroup groupOf(const NounPhrase &phrase)
{
    switch (phrase.pronoun) {
    case Pronoun::He:
    case Pronoun::She:
        return ReferenceGroup::HeShe;
    case Pronoun::They:
        return ReferenceGroup::They;
    case Pronoun::It:
        return ReferenceGroup::It;
    default:
        return ReferenceGroup::Noun;
    }
}

RankedReference likeliestReference(const ReferenceChoice &choice, const language::LinearModel &model)
{
    double most = 0.0, total = 0.0, bestScore = 0.0;
    std::size_t best = 0;
    std::vector<double> scores;
    scores.reserve(choice.candidates.size());
    for (std::size_t i = 0; i < choice.candidates.size(); ++i) {
        const double score = model.score(choice.featuresOf(choice.candidates[i]));
        scores.push_back(score);
        most = i == 0 ? score : std::max(most, score);
        if (i == 1 || (i > 1 && score > bestScore)) {
            best = i;
            bestScore = score;
        }
    }
    if (best == 0)
        return {};
    for (const double score : scores)
        total += std::exp(score - most);
    return {best, std::exp(bestScore - most) / total};
}

double calibrated(double probability, ReferenceGroup group, const language::LinearModel &model)
{
    const std::span<const float> lines = model.section("calibration"_L1);
    if (lines.size() != 2 * referenceGroups)
        return probability;
    constexpr double edge = 1e-6; // log-odds are finite between
    const double sure = std::clamp(probability, edge, 1.0 - edge);
    const double slope = double(lines[2 * std::size_t(group)]), intercept = double(lines[2 * std::size_t(group) + 1]);
    return 1.0 / (1.0 + std::exp(-(slope * std::log(sure / (1.0 - sure)) + intercept)));
}

QStringList evidenceFor(const ReferenceChoice &choice, std::size_t candidate, const language::LinearModel &model)
{
    constexpr std::size_t most = 4;
    std::array<double, 256> weights{};
    const double others = double(choice.candidates.size() - 1);
    for (std::size_t i = 0; i < choice.candidates.size(); ++i) {
        const double share = i == candidate ? 1.0 : -1.0 / others;
        for (const ReferenceFeature &feature : choice.featuresOf(choice.candidates[i]))
            weights[feature.name] += share * double(model.weight(feature.hash));
    }
    std::vector<std::uint8_t> names;
    for (const ReferenceFeature &feature : choice.featuresOf(choice.candidates[candidate])) {
        if (weights[feature.name] > 0.0 && !std::ranges::contains(names, feature.name))
            names.push_back(feature.name);
    }
    std::ranges::stable_sort(names, std::ranges::greater(), [&weights](std::uint8_t name) { return weights[name]; });
    QStringList evidence;
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i)
        evidence.append(evidenceName(names[i]));
    return evidence;
}

} // namespace sourcelight::extraction
