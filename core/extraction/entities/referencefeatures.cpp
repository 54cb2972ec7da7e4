// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/referencefeatures.h"

#include <array>

namespace sourcelight::extraction
{

namespace
{

using language::combine;
using language::FeatureHash;

/// Templates of features; their numbers are part of every model.
enum Template : std::uint8_t {
    NotMentioned,
    Distance,
    Recency,
    Subject,
    CalledLast,
    Gender,
    GivenName,
    Type,
    Number,
    Mentions,
    Opening,
    Quotation,
    Speaker,
    Clause,
    Apposition,
    Predicate,
    Role,
    NameWord,
    SameNoun,
    Noun,
    SubjectBefore,
    Named,
    Rivals,
    Pleonastic,
    Determined,
    After,
    Parallel,
    TemplateCount,
};

constexpr std::array<QLatin1StringView, TemplateCount> templateNames{QLatin1StringView("not-mentioned"),
    QLatin1StringView("distance"), QLatin1StringView("recency"), QLatin1StringView("subject"),
    QLatin1StringView("called-last"), QLatin1StringView("gender"), QLatin1StringView("given-name"),
    QLatin1StringView("type"), QLatin1StringView("number"), QLatin1StringView("mentions"), QLatin1StringView("opening"),
    QLatin1StringView("quotation"), QLatin1StringView("speaker"), QLatin1StringView("clause"),
    QLatin1StringView("apposition"), QLatin1StringView("predicate"), QLatin1StringView("role"),
    QLatin1StringView("name-word"), QLatin1StringView("same-noun"), QLatin1StringView("noun"),
    QLatin1StringView("subject-before"), QLatin1StringView("named"), QLatin1StringView("rivals"),
    QLatin1StringView("pleonastic"), QLatin1StringView("determiner"), QLatin1StringView("after"),
    QLatin1StringView("parallel")};

std::size_t atMost(std::size_t value, std::size_t most)
{
    return std::min(value, most);
}

/// 0, 1, 2, 3, then by doubling: 4-7, 8-15, 16 and more.
std::size_t bucket(std::size_t count)
{
    return count < 4 ? count : count < 8 ? 4 : count < 16 ? 5 : 6;
}

/// What kind of phrase looks back: each kind has weights of its own for nearly everything.
FeatureHash kindOf(const Mentioning &phrase)
{
    if (phrase.isPersonal())
        return FeatureHash(phrase.pronoun == Pronoun::She ? Pronoun::He : phrase.pronoun);
    const bool person = phrase.kinds & IsPerson, organization = phrase.kinds & IsOrganization;
    const FeatureHash thing = person ? 10 : organization ? 11 : phrase.kinds & (IsPlace | IsFacility) ? 12 : 13;
    return thing + (phrase.plural ? 10U : 0U);
}

/// The type of a referent; of what has no name, the kind that its noun says.
FeatureHash typeOf(const Referent &referent)
{
    return referent.entity >= 0 ? 100 + FeatureHash(referent.type) : FeatureHash(referent.kinds);
}

/// Collects the features of the candidates of one phrase.
class Collector
{
public:
    Collector(const Discourse &discourse, ReferenceChoice &choice)
        : m_discourse(discourse)
        , m_choice(choice)
        , m_phrase(discourse.phrases[choice.phrase])
        , m_kind(kindOf(m_phrase))
    {
        choice.features.clear();
        for (const Candidate &candidate : choice.candidates) {
            if (candidate.referent != noReferent)
                m_most = std::max(m_most, discourse.referents[candidate.referent].mentions);
        }
        findSpeaker();
    }

    void collect()
    {
        for (std::size_t i = 0; i < m_choice.candidates.size(); ++i) {
            Candidate &candidate = m_choice.candidates[i];
            candidate.begin = m_choice.features.size();
            if (candidate.referent == noReferent) {
                addNothing();
            } else {
                const Referent &referent = m_discourse.referents[candidate.referent];
                addPlace(referent, i - 1);
                addNature(referent);
                addUse(referent);
                addContext(referent, candidate.referent);
                if (!m_phrase.isPersonal())
                    addWords(referent);
            }
            candidate.end = m_choice.features.size();
        }
    }

private:
    template <typename... Values> void add(Template name, Values... values)
    {
        FeatureHash hash = combine(FeatureHash(name) + 1, m_kind);
        ((hash = combine(hash, FeatureHash(values))), ...);
        m_choice.features.push_back({name, std::uint32_t(hash >> 32)});
    }

    [[nodiscard]] const Mentioning &lastOf(const Referent &referent) const
    {
        return m_discourse.phrases[referent.last];
    }
    [[nodiscard]] std::size_t sentencesSince(std::size_t phrase) const
    {
        const std::size_t sentence = m_discourse.phrases[phrase].sentence;
        return m_phrase.sentence > sentence ? m_phrase.sentence - sentence : 0;
    }

    /// Who speaks the quotation that the phrase stands in, where his or her verb stands in the same sentence.
    void findSpeaker()
    {
        const auto &phrases = m_discourse.phrases;
        constexpr std::size_t reach = 40;
        if (m_phrase.quotation < 0)
            return;
        for (std::size_t back = 1; back <= atMost(m_choice.phrase, reach - 1) && m_speaker == noReferent; ++back)
            considerSpeaker(phrases[m_choice.phrase - back], m_choice.phrase - back);
        for (std::size_t i = m_choice.phrase + 1; i < atMost(phrases.size(), m_choice.phrase + reach); ++i)
            considerSpeaker(phrases[i], i);
    }

    void considerSpeaker(const Mentioning &phrase, std::size_t i)
    {
        if (m_speaker == noReferent && phrase.sentence == m_phrase.sentence && phrase.speaks && phrase.quotation < 0)
            m_speaker = i;
    }

    void addNothing()
    {
        const std::size_t rivals = atMost(m_choice.candidates.size() - 1, 4);
        std::size_t named = 0;
        for (const Candidate &candidate : m_choice.candidates)
            named += candidate.referent != noReferent && m_discourse.referents[candidate.referent].entity >= 0;
        add(NotMentioned);
        add(NotMentioned, m_phrase.pronoun, m_phrase.form, m_phrase.quotation >= 0);
        add(Rivals, rivals, atMost(named, 3));
        add(Determined, m_phrase.determiner, m_phrase.followedByOf, atMost(m_phrase.last - m_phrase.first, 4));
        add(Pleonastic, m_phrase.pleonastic, m_phrase.role);
        add(After, m_phrase.next);
        add(After, m_phrase.next, m_phrase.next2);
        add(Subject, m_phrase.role);
        add(Apposition, m_phrase.appositive, m_phrase.predicate);
        if (!m_phrase.isPersonal())
            add(Noun, m_phrase.headWord);
    }

    void addPlace(const Referent &referent, std::size_t rank)
    {
        const Mentioning &last = lastOf(referent);
        const std::size_t distance = atMost(sentencesSince(referent.last), 5);
        add(Distance, distance);
        add(Distance, distance, m_phrase.form, m_phrase.role == GrammaticalRole::Subject);
        add(Recency, atMost(rank, 6));
        add(Recency, atMost(rank, 3), atMost(m_choice.candidates.size() - 1, 4), atMost(distance, 2));
        add(Rivals, atMost(m_choice.candidates.size() - 1, 4), referent.entity >= 0);
        add(Subject, last.role, atMost(distance, 2));
        add(Parallel, last.role, m_phrase.role, atMost(distance, 2));
        if (distance == 0) {
            const std::size_t verbs = m_discourse.verbs[m_choice.phrase] - m_discourse.verbs[referent.last];
            add(Clause, atMost(verbs, 3), m_phrase.form, last.role);
            add(Clause, atMost(m_choice.phrase - referent.last, 4), m_phrase.form);
        }
        add(SubjectBefore, bool(m_discourse.leads[referent.last]), m_phrase.role == GrammaticalRole::Subject,
            atMost(distance, 2));
    }

    void addNature(const Referent &referent)
    {
        const FeatureHash type = typeOf(referent);
        const QChar gender = m_phrase.pronoun == Pronoun::He    ? u'm'
                             : m_phrase.pronoun == Pronoun::She ? u'f'
                                                                : m_phrase.gender;
        add(Type, type);
        add(Type, type, m_phrase.plural, referent.plural);
        add(Number, m_phrase.plural, referent.plural, referent.entity >= 0);
        if (!gender.isNull())
            add(Gender, referent.gender.isNull(), type);
        if (!gender.isNull() && referent.gender.isNull() && referent.nameEnding)
            add(GivenName, referent.nameEnding, gender.unicode());
        if (referent.entity < 0) {
            add(Noun, referent.head);
            add(Determined, m_discourse.phrases[referent.introduced].determiner, m_phrase.pronoun == Pronoun::None);
        }
    }

    void addUse(const Referent &referent)
    {
        const std::size_t distance = atMost(sentencesSince(referent.last), 2);
        const bool same = referent.pronoun == m_phrase.pronoun;
        const FeatureHash called = referent.pronoun != Pronoun::None ? (same ? 1U : 2U)
                                   : lastOf(referent).name >= 0      ? 3U
                                                                     : 4U;
        add(CalledLast, called, distance);
        add(CalledLast, called, m_phrase.form, lastOf(referent).role == GrammaticalRole::Subject);
        add(Mentions, bucket(std::size_t(referent.mentions)), referent.entity >= 0);
        add(Mentions, 100, referent.mentions == m_most, referent.entity >= 0);
        add(Opening, referent.early, referent.entity >= 0);
        if (referent.entity >= 0)
            add(Named, atMost(sentencesSince(referent.lastName), 5));
    }

    void addContext(const Referent &referent, std::size_t index)
    {
        const Mentioning &last = lastOf(referent);
        const bool sameQuotation = m_phrase.quotation == last.quotation;
        add(Quotation, m_phrase.quotation >= 0, last.quotation >= 0, sameQuotation);
        if (m_speaker != noReferent) {
            const bool byName = referent.entity >= 0 && m_discourse.entities[m_speaker] == referent.entity;
            add(Speaker, 1, byName || m_discourse.spokenOf[m_speaker] == std::ptrdiff_t(index));
        }
        if (m_phrase.speaks)
            add(Speaker, 2, last.speaks, atMost(sentencesSince(referent.last), 2));
    }

    void addWords(const Referent &referent)
    {
        const bool isRight = referent.last + 1 == m_choice.phrase || referent.last == m_choice.phrase + 1;
        const bool after = referent.last > m_choice.phrase;
        add(Apposition, isRight && (after || m_phrase.appositive), referent.entity >= 0);
        add(Predicate, isRight && m_phrase.predicate, referent.entity >= 0);
        add(SameNoun, referent.head == m_phrase.headWord, referent.entity >= 0, m_phrase.determiner);
        if (referent.entity < 0)
            return;
        const EntityWords &words = m_discourse.entityWords[std::size_t(referent.entity)];
        add(Role, words.roles.contains(m_phrase.headWord), m_phrase.last - m_phrase.first > 2);
        add(NameWord, words.name.contains(m_phrase.headWord), FeatureHash(referent.type));
        add(Noun, m_phrase.headWord, FeatureHash(referent.type));
        add(Type, FeatureHash(referent.type), FeatureHash(m_phrase.kinds), m_phrase.plural, 1);
        add(Determined, m_phrase.determiner, m_phrase.followedByOf, atMost(m_phrase.last - m_phrase.first, 4));
    }

    const Discourse &m_discourse;
    ReferenceChoice &m_choice;
    const Mentioning &m_phrase;
    FeatureHash m_kind;
    int m_most = 0;
    std::size_t m_speaker = noReferent; ///< the phrase that names the speaker of the quotation around
};

/// What a noun may speak of that has a name.
bool mayCall(const Mentioning &phrase, const Referent &referent, const EntityWords &words)
{
    if (words.roles.contains(phrase.headWord) || words.name.contains(phrase.headWord))
        return true;
    switch (referent.type) {
    case EntityType::Person:
        return (phrase.kinds & IsPerson) && !phrase.plural;
    case EntityType::Organization:
        return phrase.kinds == 0 || (phrase.kinds & IsOrganization);
    case EntityType::Location:
    case EntityType::Facility:
        return phrase.kinds == 0 || (phrase.kinds & (IsPlace | IsFacility | IsOrganization));
    case EntityType::NORP:
        return phrase.kinds == 0 || phrase.plural || (phrase.kinds & IsOrganization);
    default:
        return !(phrase.kinds & IsPerson);
    }
}

bool clash(QChar one, QChar other)
{
    return !one.isNull() && !other.isNull() && one != other;
}

} // namespace

QLatin1StringView evidenceName(std::uint8_t feature)
{
    return templateNames[feature];
}

bool agree(const Mentioning &phrase, const Referent &referent, const EntityWords *words)
{
    const bool named = referent.entity >= 0, person = named && referent.type == EntityType::Person;
    switch (phrase.pronoun) {
    case Pronoun::He:
    case Pronoun::She:
        return !clash(referent.gender, phrase.pronoun == Pronoun::He ? u'm' : u'f') &&
               (named ? person : !referent.plural && (referent.kinds == 0 || (referent.kinds & IsPerson)));
    case Pronoun::It:
        return !referent.plural && referent.gender.isNull() && !person && referent.kinds != IsPerson;
    case Pronoun::They:
        return named ? !person : referent.plural || (referent.kinds & IsOrganization);
    default:
        break;
    }
    if (clash(referent.gender, phrase.gender))
        return false;
    return named ? mayCall(phrase, referent, *words) : referent.head == phrase.headWord;
}

bool isBarred(const Discourse &discourse, std::size_t phrase, const Referent &referent)
{
    const Mentioning &here = discourse.phrases[phrase], &before = discourse.phrases[referent.last];
    const bool bySubject = referent.last + 1 == phrase && before.sentence == here.sentence &&
                           before.role == GrammaticalRole::Subject &&
                           discourse.verbs[phrase] == discourse.verbs[referent.last] + 1;
    const bool free = here.role == GrammaticalRole::Subject || here.predicate || here.appositive ||
                      (here.isPersonal() && here.form != PronounForm::Objective);
    return bySubject && !free;
}

void addReferenceFeatures(const Discourse &discourse, ReferenceChoice &choice)
{
    Collector(discourse, choice).collect();
}

} // namespace sourcelight::extraction
