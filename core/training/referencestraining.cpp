// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/referencestraining.h"

#include "core/extraction/entities/referencewalk.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"
#include "core/training/modelwriter.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

using extraction::Candidate;
using extraction::Discourse;
using extraction::noReferent;
using extraction::ReferenceChoice;
using extraction::Referent;

/// A choice as the trainer sees it: the features of each candidate, and which of them are right.
struct Example {
    std::vector<std::uint32_t> features;
    std::vector<std::size_t> ends;
    std::vector<bool> right;
};

/// Decides as the annotators did and keeps what there was to choose from.
class Oracle
{
public:
    Oracle(const ReferencesDocument &document, std::vector<Example> &examples)
        : m_document(document)
        , m_examples(examples)
    {
    }

    std::size_t decide(const Discourse &discourse, const ReferenceChoice &choice)
    {
        const int cluster = m_document.gold.clusterOf(discourse.phrases[choice.phrase].span);
        Example example;
        bool any = false;
        for (const Candidate &candidate : choice.candidates) {
            const bool right = candidate.referent != noReferent && cluster >= 0 &&
                               clusterOf(discourse, discourse.referents[candidate.referent]) == cluster;
            any = any || right;
            example.right.push_back(right);
            for (const auto &feature : choice.featuresOf(candidate))
                example.features.push_back(feature.hash);
            example.ends.push_back(example.features.size());
        }
        example.right.front() = !any;
        if (choice.candidates.size() > 1)
            m_examples.push_back(std::move(example));
        for (std::size_t i = 0; cluster >= 0 && i < discourse.referents.size(); ++i) {
            if (clusterOf(discourse, discourse.referents[i]) == cluster)
                return i;
        }
        return noReferent;
    }

private:
    [[nodiscard]] int clusterOf(const Discourse &discourse, const Referent &referent) const
    {
        return referent.entity >= 0 ? m_document.named.clusters[std::size_t(referent.entity)]
                                    : m_document.gold.clusterOf(discourse.phrases[referent.introduced].span);
    }

    const ReferencesDocument &m_document;
    std::vector<Example> &m_examples;
};

/// Stochastic gradients of the likelihood of the right candidates, AdaGrad steps, weights averaged over the later half.
class Learner
{
public:
    explicit Learner(const ReferencesTraining &training)
        : m_training(training)
        , m_weights(std::size_t(1) << training.bits)
        , m_squares(m_weights.size())
        , m_sums(m_weights.size())
        , m_random(training.seed)
    {
    }

    std::vector<float> learn(const std::vector<Example> &examples)
    {
        std::vector<std::size_t> order(examples.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        int averaged = 0;
        for (int epoch = 0; epoch < m_training.epochs; ++epoch) {
            for (std::size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[m_random() % i]);
            for (const std::size_t index : order)
                step(examples[index]);
            if (2 * epoch < m_training.epochs)
                continue;
            ++averaged;
            for (std::size_t i = 0; i < m_weights.size(); ++i)
                m_sums[i] += m_weights[i];
        }
        for (float &sum : m_sums)
            sum /= float(std::max(1, averaged));
        return std::move(m_sums);
    }

private:
    void step(const Example &example)
    {
        const std::size_t count = example.ends.size();
        const auto limit = std::uint32_t(double(m_training.dropout) * 4294967295.0);
        m_kept.clear();
        m_ends.clear();
        m_scores.assign(count, 0.0);
        for (std::size_t i = 0, k = 0; i < count; ++i) {
            for (; k < example.ends[i]; ++k) {
                if (m_random() < limit)
                    continue;
                m_kept.push_back(example.features[k] >> (32 - m_training.bits));
                m_scores[i] += double(m_weights[m_kept.back()]);
            }
            m_ends.push_back(m_kept.size());
        }
        const double most = std::ranges::max(m_scores);
        double all = 0.0, right = 0.0;
        for (std::size_t i = 0; i < count; ++i) {
            m_scores[i] = std::exp(m_scores[i] - most);
            all += m_scores[i];
            right += example.right[i] ? m_scores[i] : 0.0;
        }
        for (std::size_t i = 0, k = 0; i < count; ++i) {
            const double wanted = example.right[i] ? m_scores[i] / right : 0.0;
            const auto gradient = float(m_scores[i] / all - wanted);
            for (; k < m_ends[i]; ++k)
                update(m_kept[k], gradient);
        }
    }

    void update(std::uint32_t index, float gradient)
    {
        const float slope = gradient + m_training.decay * m_weights[index];
        m_squares[index] += slope * slope;
        m_weights[index] -= m_training.rate * slope / (std::sqrt(m_squares[index]) + 1e-4F);
    }

    const ReferencesTraining &m_training;
    std::vector<float> m_weights, m_squares, m_sums;
    std::mt19937 m_random;
    std::vector<std::uint32_t> m_kept;
    std::vector<std::size_t> m_ends;
    std::vector<double> m_scores;
};

} // namespace

std::vector<ReferencesDocument> prepareReferences(std::vector<CoreferenceDocument> documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech)
{
    std::vector<ReferencesDocument> prepared;
    for (CoreferenceDocument &document : documents) {
        auto sentences = language::segment(document.article, resources);
        language::tagPartsOfSpeech(document.article, sentences, partsOfSpeech);
        AnnotatedEntities named = entitiesOf(document, sentences, resources);
        prepared.push_back({std::move(document), std::move(sentences), std::move(named)});
    }
    return prepared;
}

std::vector<float> trainReferences(const std::vector<const ReferencesDocument *> &documents,
    const language::LanguageResources &resources, const ReferencesTraining &training)
{
    std::vector<Example> examples;
    for (const ReferencesDocument *document : documents) {
        Oracle oracle(*document, examples);
        extraction::walkReferences(document->gold.article, document->sentences, resources, document->named.entities,
            [&oracle](const Discourse &discourse, const ReferenceChoice &choice) {
                return oracle.decide(discourse, choice);
            });
    }
    return Learner(training).learn(examples);
}

Expected<std::shared_ptr<const language::LinearModel>> writeReferences(
    const ReferencesWeights &weights, const QString &path)
{
    ModelWriter writer;
    writer.add("weights"_L1, weights.references);
    writer.add("calibration"_L1, weights.calibration);
    writer.add("salience"_L1, weights.salience);
    const auto written = writer.write(path, language::referencesTask, language::referencesFeatures);
    if (!written)
        return std::unexpected(written.error());
    return language::LinearModel::open(path, language::referencesTask, language::referencesFeatures);
}

} // namespace sourcelight::training
