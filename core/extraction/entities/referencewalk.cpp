// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/referencewalk.h"

#include "core/language/partsofspeech.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

class Walk
{
public:
    Walk(const Article &article, const std::vector<Sentence> &sentences, const language::LanguageResources &resources,
        const Entities &entities, const Progress &progress)
        : m_sentences(sentences)
        , m_entities(entities)
        , m_progress(progress)
    {
        m_discourse.phrases = findMentionings(article, sentences, resources, entities, progress);
        m_discourse.entityWords = describeEntities(article, entities, resources);
        m_discourse.spokenOf.assign(m_discourse.phrases.size(), -1);
        findEntities();
        m_referentOf.assign(entities.entities.size(), noReferent);
        const auto paragraph = std::ranges::find(article.blocks, BlockKind::Paragraph, &Block::kind);
        m_openingEnd = paragraph == article.blocks.end() ? 0 : paragraph->span.end;
        findLeads();
        countVerbs();
    }

    void walk(const ReferenceDecision &decide)
    {
        for (std::size_t i = 0; i < m_discourse.phrases.size() && !m_progress.cancelled(); ++i) {
            const Mentioning &phrase = m_discourse.phrases[i];
            if (phrase.pronoun == Pronoun::Other)
                continue;
            std::size_t referent = noReferent;
            if (phrase.name >= 0) {
                referent = referentOfName(i);
            } else if (phrase.mayRefer()) {
                findCandidates(i);
                referent = decide(m_discourse, m_choice);
            }
            if (referent == noReferent && phrase.isPersonal() && phrase.pleonastic)
                continue;
            mention(i, referent == noReferent ? introduce(i) : referent);
        }
    }

private:
    /// How far back a phrase may speak of something, in sentences; and how much is looked at there.
    static constexpr std::size_t reachOfPronoun = 4, reachOfNoun = 12, mostCandidates = 32, mostPhrases = 250;

    void findEntities()
    {
        QHash<QStringView, std::ptrdiff_t> indexes;
        for (const Entity &entity : m_entities.entities)
            indexes.insert(entity.id, indexes.size());
        for (const Mentioning &phrase : m_discourse.phrases) {
            const Id id = phrase.name < 0 ? Id() : m_entities.mentions[std::size_t(phrase.name)].entity;
            m_discourse.entities.push_back(indexes.value(id, -1));
        }
    }

    void findLeads()
    {
        std::size_t led = std::size_t(-1);
        for (const Mentioning &phrase : m_discourse.phrases) {
            const bool leads = phrase.role == GrammaticalRole::Subject && phrase.sentence != led;
            m_discourse.leads.push_back(leads);
            led = leads ? phrase.sentence : led;
        }
    }

    void countVerbs()
    {
        const std::uint8_t finite[] = {
            language::pennTag(u"VBD"), language::pennTag(u"VBZ"), language::pennTag(u"VBP"), language::pennTag(u"MD")};
        std::size_t sentence = 0, token = 0, verbs = 0;
        for (const Mentioning &phrase : m_discourse.phrases) {
            for (; sentence < phrase.sentence; ++sentence)
                token = 0;
            for (; token < phrase.head; ++token)
                verbs += std::ranges::contains(finite, m_sentences[sentence].tokens[token].xpos);
            m_discourse.verbs.push_back(verbs);
        }
    }

    /// The referent of the name at the head of phrase @p i; none where the name is of no entity.
    std::size_t referentOfName(std::size_t i)
    {
        const std::ptrdiff_t entity = m_discourse.entities[i];
        if (entity < 0)
            return noReferent;
        std::size_t &referent = m_referentOf[std::size_t(entity)];
        if (referent == noReferent) {
            referent = introduce(i);
            Referent &named = m_discourse.referents[referent];
            const EntityWords &words = m_discourse.entityWords[std::size_t(entity)];
            named.entity = entity;
            named.type = m_entities.entities[std::size_t(entity)].type;
            named.kinds = 0;
            named.gender = words.gender;
            named.nameEnding = words.nameEnding;
        }
        return referent;
    }

    std::size_t introduce(std::size_t i)
    {
        const Mentioning &phrase = m_discourse.phrases[i];
        Referent referent;
        referent.introduced = referent.last = referent.lastName = i;
        referent.kinds = phrase.kinds;
        referent.plural = phrase.plural;
        referent.gender = phrase.gender;
        referent.early = phrase.span.begin < m_openingEnd;
        m_discourse.referents.push_back(referent);
        return m_discourse.referents.size() - 1;
    }

    void mention(std::size_t i, std::size_t index)
    {
        const Mentioning &phrase = m_discourse.phrases[i];
        Referent &referent = m_discourse.referents[index];
        referent.last = i;
        ++referent.mentions;
        referent.pronoun = phrase.pronoun;
        if (phrase.pronoun == Pronoun::None) {
            referent.head = phrase.headWord;
            if (phrase.name >= 0)
                referent.lastName = i;
        }
        if (phrase.pronoun == Pronoun::He || phrase.pronoun == Pronoun::She)
            referent.gender = phrase.pronoun == Pronoun::He ? u'm' : u'f';
        m_discourse.spokenOf[i] = std::ptrdiff_t(index);
    }

    void findCandidates(std::size_t i)
    {
        const Mentioning &phrase = m_discourse.phrases[i];
        const std::size_t reach = phrase.isPersonal() ? reachOfPronoun : reachOfNoun;
        m_choice.phrase = i;
        m_choice.candidates.assign(1, {.referent = noReferent});
        if (!phrase.isPersonal() && i + 1 < m_discourse.phrases.size())
            addNameAfter(i);
        const std::size_t furthest = std::min(i, mostPhrases - 1);
        for (std::size_t back = 1; back <= furthest && m_choice.candidates.size() < mostCandidates; ++back) {
            const std::size_t k = i - back;
            if (phrase.sentence - m_discourse.phrases[k].sentence > reach)
                break;
            const std::ptrdiff_t index = m_discourse.spokenOf[k];
            if (index < 0 || m_discourse.referents[std::size_t(index)].last != k)
                continue;
            if (!isBarred(m_discourse, i, m_discourse.referents[std::size_t(index)]))
                addCandidate(phrase, std::size_t(index));
        }
        addReferenceFeatures(m_discourse, m_choice);
    }

    void addCandidate(const Mentioning &phrase, std::size_t index)
    {
        const Referent &referent = m_discourse.referents[index];
        const EntityWords *words =
            referent.entity < 0 ? nullptr : &m_discourse.entityWords[std::size_t(referent.entity)];
        if (agree(phrase, referent, words) && !std::ranges::contains(m_choice.candidates, index, &Candidate::referent))
            m_choice.candidates.push_back({.referent = index});
    }

    /// "The president, Mary Poll, said": the name comes after the noun.
    void addNameAfter(std::size_t i)
    {
        const Mentioning &after = m_discourse.phrases[i + 1];
        if (after.appositive && after.name >= 0 && after.sentence == m_discourse.phrases[i].sentence) {
            if (const std::size_t referent = referentOfName(i + 1); referent != noReferent)
                addCandidate(m_discourse.phrases[i], referent);
        }
    }

    const std::vector<Sentence> &m_sentences;
    const Entities &m_entities;
    const Progress &m_progress;
    Discourse m_discourse;
    ReferenceChoice m_choice;
    std::vector<std::size_t> m_referentOf; ///< of each entity
    qsizetype m_openingEnd = 0;
};

} // namespace

void walkReferences(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, const Entities &entities, const ReferenceDecision &decide,
    const Progress &progress)
{
    Walk(article, sentences, resources, entities, progress).walk(decide);
}

} // namespace sourcelight::extraction
