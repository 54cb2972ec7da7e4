// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities.h"

#include "core/extraction/entities/grouping.h"
#include "core/extraction/entities/namereader.h"
#include "core/extraction/entities/namerepair.h"
#include "core/extraction/entities/peoples.h"
#include "core/extraction/entities/references.h"
#include "core/extraction/entities/salience.h"
#include "core/model/enumnames.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// Makes entities and mentions of the groups of an article's names.
class Describer
{
public:
    Describer(const Article &article, const std::vector<Name> &names, const std::vector<NameGroup> &groups)
        : m_article(article)
        , m_names(names)
        , m_groups(groups)
    {
    }

    [[nodiscard]] Entities describe() const
    {
        Entities result;
        for (const NameGroup &group : m_groups)
            addEntity(group, result);
        relatePeoplesToCountries(result);
        std::ranges::sort(result.mentions, {}, &Mention::span);
        return result;
    }

private:
    void addEntity(const NameGroup &group, Entities &result) const
    {
        Entity entity;
        entity.type = likeliest(group.scores);
        nameEntity(group, entity);
        if (entity.type == EntityType::Person)
            entity.roles = rolesOf(group);
        entity.id = makeId(QLatin1Char('e'), m_names[group.names.front()].span, entity.name, nameOf(entity.type));
        entity.confidence = 0.0;
        for (std::size_t i = 0; i < group.names.size(); ++i) {
            const Mention mention = mentionOf(m_names[group.names[i]], group.links[i], entity);
            entity.confidence = std::max(entity.confidence, mention.confidence);
            for (const QString &rule : mention.evidence) {
                if (!entity.evidence.contains(rule))
                    entity.evidence.append(rule);
            }
            result.mentions.push_back(mention);
        }
        result.entities.push_back(std::move(entity));
    }

    [[nodiscard]] Mention mentionOf(const Name &name, QLatin1StringView link, const Entity &entity) const
    {
        constexpr double outvoted = 0.5; ///< of the tagger's confidence, where other mentions say another type
        Mention mention;
        mention.span = name.span;
        mention.entity = entity.id;
        mention.id = makeId(QLatin1Char('m'), name.span, textOf(m_article, name.span), nameOf(entity.type));
        mention.confidence = name.confidence * (name.type == entity.type ? 1.0 : outvoted);
        mention.evidence = name.evidence;
        if (!link.isEmpty())
            mention.evidence.append(link);
        return mention;
    }

    static QString nameOf(EntityType type) { return enumNames<EntityType>[indexOf(type)]; }

    /// The most complete name: the one with the most words, then the one used most, then the first.
    void nameEntity(const NameGroup &group, Entity &entity) const
    {
        QStringList texts;
        QHash<QString, int> counts;
        for (const qsizetype index : group.names) {
            const QString &text = m_names[index].text;
            if (++counts[text] == 1)
                texts.append(text);
        }
        const auto completeness = [&counts](const QString &text) {
            const bool shouted = text.contains(u' ') && text == text.toUpper();
            return std::tuple(!shouted, text.count(u' '), counts.value(text));
        };
        entity.name = *std::ranges::max_element(texts, {}, completeness);
        texts.removeOne(entity.name);
        entity.aliases = texts;
    }

    [[nodiscard]] QStringList rolesOf(const NameGroup &group) const
    {
        QStringList roles;
        for (const qsizetype index : group.names) {
            for (const Span span : {m_names[index].title, m_names[index].apposition}) {
                const QString role = textOf(m_article, span).toString().simplified();
                if (!role.isEmpty() && !isFormOfAddress(role) && !roles.contains(role))
                    roles.append(role);
            }
        }
        return roles;
    }

    void relatePeoplesToCountries(Entities &result) const
    {
        QHash<QString, Id> countries;
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            if (!m_groups[i].country.isEmpty() && result.entities[i].type == EntityType::Location)
                countries.insert(m_groups[i].country, result.entities[i].id);
        }
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            const auto country = countries.constFind(m_groups[i].country);
            if (result.entities[i].type == EntityType::NORP && country != countries.cend())
                result.entities[i].related.push_back(*country);
        }
    }

    const Article &m_article;
    const std::vector<Name> &m_names;
    const std::vector<NameGroup> &m_groups;
};

} // namespace

Entities entitiesFrom(const Article &article, const std::vector<Sentence> &sentences,
    const std::vector<language::TaggedName> &tagged, const language::LanguageResources &resources,
    const Progress &progress)
{
    const NameLexicon lexicon(resources);
    std::vector<Name> names = namesFrom(article, sentences, tagged, lexicon);
    tiePeoples(names, lexicon);
    const std::vector<NameGroup> groups = groupNames(names, lexicon);
    Entities entities = Describer(article, names, groups).describe();
    resolveReferences(article, sentences, resources, entities, progress);
    rateSalience(article, sentences, resources, entities);
    return entities;
}

Entities extractEntities(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, const Progress &progress)
{
    if (!resources.names)
        return {};
    auto tagged = language::tagNames(article, sentences, *resources.names, progress);
    repairNames(article, sentences, tagged);
    return entitiesFrom(article, sentences, tagged, resources, progress);
}

} // namespace sourcelight::extraction
