// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/references.h"

#include "core/extraction/entities/referencewalk.h"

#include <algorithm>
#include <cmath>

namespace sourcelight::extraction
{

namespace
{

/// Links below these probabilities are kept to ourselves.
constexpr double leastForPersons = 0.5, leastForOthers = 0.6, leastForNouns = 0.6;

double leastFor(const Mentioning &phrase)
{
    if (!phrase.isPersonal())
        return leastForNouns;
    return phrase.pronoun == Pronoun::He || phrase.pronoun == Pronoun::She ? leastForPersons : leastForOthers;
}

/// Decides by the model and makes mentions of what it decides.
class Resolver
{
public:
    Resolver(const language::LinearModel &model, const Article &article, Entities &entities)
        : m_model(model)
        , m_article(article)
        , m_entities(entities)
    {
    }

    std::size_t decide(const Discourse &discourse, const ReferenceChoice &choice)
    {
        std::vector<double> &scores = m_scores;
        scores.clear();
        for (const Candidate &candidate : choice.candidates) {
            double sum = 0.0;
            for (const ReferenceFeature &feature : choice.featuresOf(candidate))
                sum += double(m_model.weight(feature.hash));
            scores.push_back(sum);
        }
        const std::size_t best = std::size_t(std::ranges::max_element(scores) - scores.begin());
        const double most = scores[best];
        double total = 0.0;
        for (const double score : scores)
            total += std::exp(score - most);
        const Candidate &chosen = choice.candidates[best];
        if (chosen.referent != noReferent)
            link(discourse, choice, chosen, 1.0 / total);
        return chosen.referent;
    }

    /// Puts the mentions found among the names.
    void finish()
    {
        auto &mentions = m_entities.mentions;
        mentions.insert(mentions.end(), std::make_move_iterator(m_found.begin()), std::make_move_iterator(m_found.end()));
        std::ranges::stable_sort(mentions, inTextOrder, &Mention::span);
    }

private:
    void link(const Discourse &discourse, const ReferenceChoice &choice, const Candidate &chosen, double probability)
    {
        const Mentioning &phrase = discourse.phrases[choice.phrase];
        const Referent &referent = discourse.referents[chosen.referent];
        if (referent.entity < 0 || probability < leastFor(phrase))
            return;
        const Entity &entity = m_entities.entities[std::size_t(referent.entity)];
        Mention mention;
        mention.span = phrase.span;
        mention.kind = phrase.isPersonal() ? MentionKind::Pronoun : MentionKind::Nominal;
        mention.entity = entity.id;
        mention.id = makeId(QLatin1Char('m'), mention.span, textOf(m_article, mention.span), entity.id);
        mention.confidence = probability;
        mention.evidence = evidenceFor(choice, chosen);
        m_found.push_back(std::move(mention));
    }

    /// The features that speak most for the link, against what they say of the other candidates on average.
    [[nodiscard]] QStringList evidenceFor(const ReferenceChoice &choice, const Candidate &chosen) const
    {
        constexpr std::size_t most = 4;
        std::array<double, 256> weights{};
        const double others = double(std::max<std::size_t>(1, choice.candidates.size() - 1));
        for (const Candidate &candidate : choice.candidates) {
            const double share = &candidate == &chosen ? 1.0 : -1.0 / others;
            for (const ReferenceFeature &feature : choice.featuresOf(candidate))
                weights[feature.name] += share * double(m_model.weight(feature.hash));
        }
        std::vector<std::pair<double, std::uint8_t>> strongest;
        for (const ReferenceFeature &feature : choice.featuresOf(chosen)) {
            const std::pair entry(-weights[feature.name], feature.name);
            if (entry.first < 0 && !std::ranges::contains(strongest, entry))
                strongest.push_back(entry);
        }
        std::ranges::sort(strongest);
        QStringList names;
        for (std::size_t i = 0; i < std::min(most, strongest.size()); ++i)
            names.append(evidenceName(strongest[i].second));
        return names;
    }

    const language::LinearModel &m_model;
    const Article &m_article;
    Entities &m_entities;
    std::vector<Mention> m_found;
    std::vector<double> m_scores;
};

} // namespace

void resolveReferences(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, Entities &entities, const Progress &progress)
{
    if (!resources.references)
        return;
    Resolver resolver(*resources.references, article, entities);
    walkReferences(
        article, sentences, resources, entities,
        [&resolver](const Discourse &discourse, const ReferenceChoice &choice) {
            return resolver.decide(discourse, choice);
        },
        progress);
    resolver.finish();
}

} // namespace sourcelight::extraction
