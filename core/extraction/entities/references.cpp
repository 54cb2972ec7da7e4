// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/references.h"

#include "core/extraction/entities/referenceranking.h"
#include "core/extraction/entities/referencewalk.h"

#include <algorithm>
#include <array>

namespace sourcelight::extraction
{

namespace
{

/// Links that are less often right than this are kept from the reader; in the order of ReferenceGroup.
constexpr std::array<double, referenceGroups> leastSure{0.5, 0.6, 0.6, 0.6};
/// The same for what has no name, which the reader never sees.
constexpr double leastSureUnnamed = 0.5;

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
        const auto [candidate, probability] = likeliestReference(choice, m_model);
        if (candidate == 0)
            return noReferent;
        const Mentioning &phrase = discourse.phrases[choice.phrase];
        const std::size_t referent = choice.candidates[candidate].referent;
        const std::ptrdiff_t entity = discourse.referents[referent].entity;
        if (entity < 0)
            return probability < leastSureUnnamed ? noReferent : referent;
        const ReferenceGroup group = groupOf(phrase);
        const double confidence = calibrated(probability, group, m_model);
        if (confidence < leastSure[std::size_t(group)])
            return noReferent;
        m_found.push_back(mentionOf(phrase, m_entities.entities[std::size_t(entity)]));
        m_found.back().confidence = confidence;
        m_found.back().evidence = evidenceFor(choice, candidate, m_model);
        return referent;
    }

    /// Puts the mentions found among the names.
    void finish()
    {
        auto &mentions = m_entities.mentions;
        mentions.insert(
            mentions.end(), std::make_move_iterator(m_found.begin()), std::make_move_iterator(m_found.end()));
        std::ranges::stable_sort(mentions, inTextOrder, &Mention::span);
    }

private:
    [[nodiscard]] Mention mentionOf(const Mentioning &phrase, const Entity &entity) const
    {
        Mention mention;
        mention.span = phrase.span;
        mention.kind = phrase.isPersonal() ? MentionKind::Pronoun : MentionKind::Nominal;
        mention.entity = entity.id;
        mention.id = makeId(QLatin1Char('m'), mention.span, textOf(m_article, mention.span), entity.id);
        return mention;
    }

    const language::LinearModel &m_model;
    const Article &m_article;
    Entities &m_entities;
    std::vector<Mention> m_found;
};

} // namespace

void resolveReferences(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, Entities &entities, const Progress &progress)
{
    if (!resources.references)
        return;
    Resolver resolver(*resources.references, article, entities);
    const ReferenceDecision decide = [&resolver](const Discourse &discourse, const ReferenceChoice &choice) {
        return resolver.decide(discourse, choice);
    };
    walkReferences(article, sentences, resources, entities, decide, progress);
    resolver.finish();
}

} // namespace sourcelight::extraction
