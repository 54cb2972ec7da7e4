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

std::vector<extraction::SalienceFeatures> featuresOf(
    const ReferencesDocument &document, const language::LanguageResources &resources)
{
    extraction::Entities entities = document.named.entities;
    extraction::resolveReferences(document.gold.article, document.sentences, resources, entities);
    return extraction::salienceFeatures(document.gold.article, document.sentences, entities);
}

std::vector<double> summariesOf(const ReferencesDocument &document)
{
    std::vector<double> counts;
    counts.reserve(document.named.clusters.size());
    for (const int cluster : document.named.clusters)
        counts.push_back(document.gold.salience.value(cluster));
    return counts;
}

double pairsInOrder(const std::vector<double> &ratings, const std::vector<double> &counts)
{
    double right = 0.0, all = 0.0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        for (std::size_t k = 0; k < counts.size(); ++k) {
            if (counts[i] <= counts[k])
                continue;
            all += 1.0;
            right += ratings[i] > ratings[k] ? 1.0 : ratings[i] < ratings[k] ? 0.0 : 0.5;
        }
    }
    return right / all;
}

double averagePrecision(const std::vector<double> &ratings, const std::vector<double> &counts)
{
    std::vector<std::size_t> order(ratings.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::pair(-ratings[i], counts[i]); });
    double right = 0.0, sum = 0.0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (counts[order[i]] > 0.0) {
            right += 1.0;
            sum += right / double(i + 1);
        }
    }
    return sum / right;
}

SalienceScore averageOf(SalienceScore sums)
{
    sums.pairs /= std::max(1, sums.articles);
    sums.precision /= std::max(1, sums.articles);
    return sums;
}

} // namespace

std::vector<float> trainSalience(
    const std::vector<const ReferencesDocument *> &documents, const language::LanguageResources &resources)
{
    constexpr int epochs = 3000;
    constexpr double rate = 0.05, decay = 1e-4;
    std::vector<extraction::SalienceFeatures> features;
    std::vector<double> wanted;
    for (const ReferencesDocument *document : documents) {
        const auto found = featuresOf(*document, resources);
        features.insert(features.end(), found.begin(), found.end());
        for (const double count : summariesOf(*document))
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

void scoreSalience(const ReferencesDocument &document, const language::LanguageResources &resources,
    const SalienceRating &rating, SalienceScore &sums)
{
    const std::vector<double> counts = summariesOf(document);
    const auto salient = std::ranges::count_if(counts, [](double count) { return count > 0.0; });
    if (salient == 0 || salient == std::ssize(counts))
        return;
    const std::vector<double> ratings = rating(featuresOf(document, resources));
    sums.pairs += pairsInOrder(ratings, counts);
    sums.precision += averagePrecision(ratings, counts);
    ++sums.articles;
}

SalienceValidation crossValidateSalience(
    const std::vector<ReferencesDocument> &documents, const language::LanguageResources &resources)
{
    constexpr std::size_t folds = 5, mentions = 3;
    SalienceValidation sums;
    for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<const ReferencesDocument *> others;
        for (std::size_t i = 0; i < documents.size(); ++i) {
            if (i % folds != fold)
                others.push_back(&documents[i]);
        }
        const std::vector<float> weights = trainSalience(others, resources);
        const auto by = [](auto rate) {
            return [rate](const std::vector<extraction::SalienceFeatures> &all) {
                std::vector<double> ratings(all.size());
                std::ranges::transform(all, ratings.begin(), rate);
                return ratings;
            };
        };
        for (std::size_t i = fold; i < documents.size(); i += folds) {
            scoreSalience(documents[i], resources,
                by([&weights](const auto &features) { return extraction::salienceBy(weights, features); }), sums.model);
            scoreSalience(documents[i], resources, by([](const auto &features) { return double(features[mentions]); }),
                sums.mentions);
        }
    }
    return {averageOf(sums.model), averageOf(sums.mentions)};
}

} // namespace sourcelight::training
