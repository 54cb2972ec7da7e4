// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/saliencetraining.h"

#include "core/extraction/entities/references.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sourcelight::training
{

namespace
{

constexpr double summaries = 5.0;

extraction::Entities withReferences(const ReferencesDocument &document, const language::LanguageResources &resources)
{
    extraction::Entities entities = document.named.entities;
    extraction::resolveReferences(document.gold.article, document.sentences, resources, entities);
    return entities;
}

std::vector<double> summariesOf(const ReferencesDocument &document)
{
    std::vector<double> counts;
    for (const int cluster : document.named.clusters)
        counts.push_back(document.gold.salience.value(cluster));
    return counts;
}

/// The place of each value in ascending order; equal values share the mean of theirs.
std::vector<double> ranksOf(const std::vector<double> &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&values](std::size_t i) { return values[i]; });
    std::vector<double> ranks(values.size());
    for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            ranks[order[i]] = double(begin + end - 1) / 2.0;
    }
    return ranks;
}

double correlation(const std::vector<double> &one, const std::vector<double> &other)
{
    const std::vector<double> a = ranksOf(one), b = ranksOf(other);
    const double mean = double(a.size() - 1) / 2.0;
    double both = 0.0, ofA = 0.0, ofB = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        both += (a[i] - mean) * (b[i] - mean);
        ofA += (a[i] - mean) * (a[i] - mean);
        ofB += (b[i] - mean) * (b[i] - mean);
    }
    return ofA * ofB > 0.0 ? both / std::sqrt(ofA * ofB) : 0.0;
}

/// Entities with equal ratings stand in the order of their first mentions.
double averagePrecision(const std::vector<double> &ratings, const std::vector<double> &counts)
{
    std::vector<std::size_t> order(ratings.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::ranges::greater(), [&ratings](std::size_t i) { return ratings[i]; });
    double right = 0.0, sum = 0.0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (counts[order[i]] > 0.0) {
            right += 1.0;
            sum += right / double(i + 1);
        }
    }
    return right > 0.0 ? sum / right : 0.0;
}

} // namespace

std::vector<float> trainSalience(
    const std::vector<ReferencesDocument> &documents, const language::LanguageResources &resources)
{
    constexpr int epochs = 3000;
    constexpr double rate = 0.05, decay = 1e-4;
    std::vector<extraction::SalienceFeatures> features;
    std::vector<double> wanted;
    for (const ReferencesDocument &document : documents) {
        const auto found = extraction::salienceFeatures(
            document.gold.article, document.sentences, withReferences(document, resources));
        features.insert(features.end(), found.begin(), found.end());
        for (const double count : summariesOf(document))
            wanted.push_back(count / summaries);
    }
    std::vector<float> weights(extraction::salienceFeatureCount);
    std::vector<double> squares(weights.size(), 1e-8);
    for (int epoch = 0; epoch < epochs; ++epoch) {
        std::vector<double> gradient(weights.size());
        for (std::size_t i = 0; i < features.size(); ++i) {
            const double error = extraction::salienceBy(weights, features[i]) - wanted[i];
            for (std::size_t k = 0; k < weights.size(); ++k)
                gradient[k] += error * double(features[i][k]) / double(features.size());
        }
        for (std::size_t k = 0; k < weights.size(); ++k) {
            const double slope = gradient[k] + decay * double(weights[k]);
            squares[k] += slope * slope;
            weights[k] -= float(rate * slope / std::sqrt(squares[k]));
        }
    }
    return weights;
}

SalienceScore scoreSalience(const std::vector<ReferencesDocument> &documents,
    const language::LanguageResources &resources, const SalienceRating &rating)
{
    SalienceScore score;
    for (const ReferencesDocument &document : documents) {
        const std::vector<double> counts = summariesOf(document);
        const auto salient = std::ranges::count_if(counts, [](double count) { return count > 0.0; });
        if (salient == 0 || salient == std::ssize(counts))
            continue;
        const std::vector<double> ratings = rating(document, withReferences(document, resources));
        score.precision += averagePrecision(ratings, counts);
        score.correlation += correlation(ratings, counts);
        ++score.articles;
    }
    score.precision /= std::max(1, score.articles);
    score.correlation /= std::max(1, score.articles);
    return score;
}

} // namespace sourcelight::training
