// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/referencestraining.h"

#include "core/extraction/entities/referencewalk.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"
#include "core/training/modelwriter.h"

#include <algorithm>

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

/// Decides as the annotators did and keeps what there was to choose from.
class Oracle
{
public:
    Oracle(const ReferencesDocument &document, std::vector<RankingExample> &examples)
        : m_document(document)
        , m_examples(examples)
    {
    }

    std::size_t decide(const Discourse &discourse, const ReferenceChoice &choice)
    {
        const int cluster = m_document.gold.clusterOf(discourse.phrases[choice.phrase].span);
        RankingExample example;
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
    std::vector<RankingExample> &m_examples;
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
    const language::LanguageResources &resources, const RankingTraining &training)
{
    std::vector<RankingExample> examples;
    for (const ReferencesDocument *document : documents) {
        Oracle oracle(*document, examples);
        extraction::walkReferences(document->gold.article, document->sentences, resources, document->named.entities,
            [&oracle](const Discourse &discourse, const ReferenceChoice &choice) {
                return oracle.decide(discourse, choice);
            });
    }
    return trainRanking(examples, training);
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
