// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/referencesmeasure.h"

#include "core/extraction/entities/references.h"
#include "core/extraction/entities/referencewalk.h"
#include "core/training/conllu.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

using extraction::Discourse;
using extraction::noReferent;
using extraction::ReferenceChoice;
using extraction::ReferenceGroup;

constexpr std::size_t folds = 5;

std::optional<ReferenceGroup> groupOf(QStringView text)
{
    static const QSet<QString> he{
        u"he"_s, u"him"_s, u"his"_s, u"himself"_s, u"she"_s, u"her"_s, u"hers"_s, u"herself"_s},
        they{u"they"_s, u"them"_s, u"their"_s, u"theirs"_s, u"themselves"_s}, it{u"it"_s, u"its"_s, u"itself"_s};
    const QString word = text.toString().toLower();
    if (he.contains(word))
        return ReferenceGroup::HeShe;
    if (they.contains(word))
        return ReferenceGroup::They;
    if (it.contains(word))
        return ReferenceGroup::It;
    return word.startsWith("the "_L1) ? std::optional(ReferenceGroup::Noun) : std::nullopt;
}

/// "The United Nations", "the Secretary-General, Mary Poll": holds a name of what it speaks of.
bool holdsName(const ReferencesDocument &document, const AnnotatedMention &mention, const Id &entity)
{
    return std::ranges::any_of(document.named.entities.mentions,
        [&mention, &entity](const Mention &name) { return name.entity == entity && mention.span.contains(name.span); });
}

void countAnnotated(const ReferencesDocument &document, ReferenceScores &scores)
{
    const auto &[entities, clusters] = document.named;
    for (const AnnotatedMention &mention : document.gold.mentions) {
        const auto group = groupOf(textOf(document.gold.article, mention.span));
        const auto entity = std::ranges::find(clusters, mention.cluster);
        if (group && entity != clusters.end() &&
            !holdsName(document, mention, entities.entities[std::size_t(entity - clusters.begin())].id))
            ++scores[std::size_t(*group)].annotated;
    }
}

/// What the model would link in a document, going by its own best guesses.
void collectOutcomes(const ReferencesDocument &document, const language::LanguageResources &resources,
    std::vector<ReferenceOutcome> &outcomes)
{
    const auto decide = [&](const Discourse &discourse, const ReferenceChoice &choice) {
        const auto [candidate, probability] = extraction::likeliestReference(choice, *resources.references);
        if (candidate == 0)
            return noReferent;
        const extraction::Mentioning &phrase = discourse.phrases[choice.phrase];
        const std::size_t referent = choice.candidates[candidate].referent;
        if (const std::ptrdiff_t entity = discourse.referents[referent].entity; entity >= 0) {
            const bool right = document.named.clusters[std::size_t(entity)] == document.gold.clusterOf(phrase.span);
            outcomes.push_back({extraction::groupOf(phrase), probability, right});
        }
        return probability < 0.5 ? noReferent : referent;
    };
    extraction::walkReferences(document.gold.article, document.sentences, resources, document.named.entities, decide);
}

} // namespace

void scoreReferences(const ReferencesDocument &document, const AnnotatedEntities &given,
    const language::LanguageResources &resources, ReferenceScores &scores)
{
    countAnnotated(document, scores);
    QHash<Id, int> clusters;
    for (std::size_t i = 0; i < given.clusters.size(); ++i)
        clusters.insert(given.entities.entities[i].id, given.clusters[i]);
    extraction::Entities entities = given.entities;
    extraction::resolveReferences(document.gold.article, document.sentences, resources, entities);
    for (const Mention &mention : entities.mentions) {
        if (mention.kind == MentionKind::Name)
            continue;
        const auto pronoun = groupOf(textOf(document.gold.article, mention.span));
        const bool noun = mention.kind == MentionKind::Nominal || !pronoun;
        ReferenceCounts &counts = scores[std::size_t(noun ? ReferenceGroup::Noun : *pronoun)];
        ++counts.linked;
        const int cluster = document.gold.clusterOf(mention.span);
        const bool right = cluster >= 0 && clusters.value(mention.entity) == cluster;
        counts.right += right;
        counts.links.push_back({mention.confidence, right});
    }
}

std::vector<float> fitCalibration(const std::vector<ReferenceOutcome> &outcomes)
{
    constexpr int steps = 2000;
    constexpr double rate = 0.5, edge = 1e-6, pull = 1.0; // towards what the model says, in observations
    std::vector<float> lines;
    for (std::size_t group = 0; group < extraction::referenceGroups; ++group) {
        double slope = 1.0, intercept = 0.0;
        for (int step = 0; step < steps; ++step) {
            double slopeGradient = pull * (slope - 1.0), interceptGradient = pull * intercept, count = pull;
            for (const ReferenceOutcome &outcome : outcomes) {
                if (std::size_t(outcome.group) != group)
                    continue;
                const double sure = std::clamp(outcome.probability, edge, 1.0 - edge);
                const double odds = std::log(sure / (1.0 - sure));
                const double error = 1.0 / (1.0 + std::exp(-(slope * odds + intercept))) - double(outcome.right);
                slopeGradient += error * odds;
                interceptGradient += error;
                count += 1.0 + odds * odds;
            }
            slope -= rate * slopeGradient / count;
            intercept -= rate * interceptGradient / count;
        }
        lines.insert(lines.end(), {float(slope), float(intercept)});
    }
    return lines;
}

Expected<CrossValidation> crossValidateReferences(const std::vector<ReferencesDocument> &documents,
    const language::LanguageResources &resources, const RankingTraining &training)
{
    const QTemporaryDir scratch;
    CrossValidation result;
    std::array<ReferencesWeights, folds> weights;
    language::LanguageResources learned = resources;
    const auto use = [&](std::size_t fold) -> Expected<void> {
        const auto model = writeReferences(weights[fold], scratch.filePath(u"references.model"_s));
        if (!model)
            return std::unexpected(model.error());
        learned.references = *model;
        return {};
    };
    for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<const ReferencesDocument *> others;
        for (std::size_t i = 0; i < documents.size(); ++i) {
            if (i % folds != fold)
                others.push_back(&documents[i]);
        }
        weights[fold].references = trainReferences(others, resources, training);
        if (const auto used = use(fold); !used)
            return std::unexpected(used.error());
        for (std::size_t i = fold; i < documents.size(); i += folds)
            collectOutcomes(documents[i], learned, result.outcomes);
    }
    result.calibration = fitCalibration(result.outcomes);
    for (std::size_t fold = 0; fold < folds; ++fold) {
        weights[fold].calibration = result.calibration;
        if (const auto used = use(fold); !used)
            return std::unexpected(used.error());
        for (std::size_t i = fold; i < documents.size(); i += folds) {
            const ReferencesDocument &document = documents[i];
            scoreReferences(document, document.named, learned, result.everywhere);
            if (!isOfThePress(document.gold.article.id))
                continue;
            scoreReferences(document, document.named, learned, result.press);
            if (learned.names) {
                const auto found = entitiesFoundIn(document.gold, document.sentences, learned);
                scoreReferences(document, found, learned, result.pressFound);
            }
        }
    }
    return result;
}

} // namespace sourcelight::training
