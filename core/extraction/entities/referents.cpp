// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/referents.h"

#include "core/language/wordform.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

using language::LanguageResources;

QChar genderFrom(std::optional<QStringView> value)
{
    if (!value)
        return {};
    return *value == "female"_L1 ? u'f' : *value == "male"_L1 ? u'm' : QChar();
}

/// The gender that a noun or title in small letters has.
QChar genderOfNoun(const QString &word, const LanguageResources &resources)
{
    const QChar gender = genderFrom(resources.genderNouns.value(word));
    return gender.isNull() ? genderFrom(resources.titles.value(word)) : gender;
}

QString singularOf(const QString &word)
{
    if (word.endsWith("ies"_L1))
        return word.chopped(3) + u'y';
    return word.endsWith(u's') ? word.chopped(1) : word;
}

std::uint8_t kindsOfNoun(const QString &word, const LanguageResources &resources)
{
    std::uint8_t kinds = 0;
    for (const QString &form : {word, singularOf(word)}) {
        const QStringView source = resources.sourceNouns.value(form).value_or(QStringView());
        const bool person = source == "anonymous"_L1 || source == "collective"_L1 || source == "office"_L1;
        if (person || resources.titles.contains(form) || resources.genderNouns.contains(form))
            kinds |= IsPerson;
        const auto organization = resources.organizationWords.value(form);
        if (source == "organization"_L1 || organization == "head"_L1 || organization == "institution"_L1)
            kinds |= IsOrganization;
        if (source == "document"_L1)
            kinds |= IsDocument;
        if (resources.placeWords.contains(form))
            kinds |= IsPlace;
        if (resources.facilityWords.value(form) == "head"_L1)
            kinds |= IsFacility;
        if (resources.eventWords.value(form) == "head"_L1)
            kinds |= IsEvent;
    }
    return kinds;
}

language::FeatureHash hashOf(QStringView word)
{
    return language::wordFormOf(word).word;
}

/// Puts names where they stand among the phrases.
class Merger
{
public:
    Merger(const Article &article, const std::vector<Sentence> &sentences, const LanguageResources &resources)
        : m_article(article)
        , m_sentences(sentences)
        , m_resources(resources)
    {
    }

    [[nodiscard]] std::vector<Mentioning> merge(
        const std::vector<NounPhrase> &phrases, const std::vector<Mention> &names)
    {
        std::vector<Mentioning> result;
        std::size_t name = 0;
        for (const NounPhrase &phrase : phrases) {
            const Span head = m_sentences[phrase.sentence].tokens[phrase.head].span;
            for (; name < names.size() && names[name].span.end <= head.begin; ++name)
                addModifier(names[name], std::ptrdiff_t(name), result);
            Mentioning mentioning = describe(phrase);
            if (name < names.size() && names[name].span.overlaps(head) && !phrase.joined &&
                phrase.pronoun == Pronoun::None)
                mentioning.name = std::ptrdiff_t(name++);
            result.push_back(mentioning);
        }
        for (; name < names.size(); ++name)
            addModifier(names[name], std::ptrdiff_t(name), result);
        return result;
    }

private:
    [[nodiscard]] Mentioning describe(const NounPhrase &phrase) const
    {
        const std::vector<Token> &tokens = m_sentences[phrase.sentence].tokens;
        Mentioning mentioning{phrase};
        const QString head = textOf(m_article, tokens[phrase.head].span).toString().toLower();
        mentioning.headWord = hashOf(head);
        if (phrase.pronoun == Pronoun::None && !phrase.proper) {
            mentioning.kinds = kindsOfNoun(head, m_resources);
            mentioning.gender = genderOfNoun(head, m_resources);
        }
        if (phrase.last < tokens.size())
            mentioning.next = hashOf(textOf(m_article, tokens[phrase.last].span));
        if (phrase.last + 1 < tokens.size())
            mentioning.next2 = hashOf(textOf(m_article, tokens[phrase.last + 1].span));
        return mentioning;
    }

    void addModifier(const Mention &name, std::ptrdiff_t index, std::vector<Mentioning> &result)
    {
        while (m_sentence < m_sentences.size() && m_sentences[m_sentence].span.end <= name.span.begin)
            ++m_sentence;
        if (m_sentence == m_sentences.size())
            return;
        const auto &tokens = m_sentences[m_sentence].tokens;
        const auto first =
            std::ranges::upper_bound(tokens, name.span.begin, {}, [](const Token &t) { return t.span.end; });
        const auto last =
            std::find_if(first, tokens.end(), [&](const Token &t) { return t.span.begin >= name.span.end; });
        if (first == last)
            return;
        Mentioning mentioning;
        mentioning.sentence = m_sentence;
        mentioning.first = std::size_t(first - tokens.begin());
        mentioning.last = std::size_t(last - tokens.begin());
        mentioning.head = mentioning.last - 1;
        mentioning.span = name.span;
        mentioning.role = GrammaticalRole::Modifier;
        mentioning.proper = true;
        mentioning.name = index;
        result.push_back(mentioning);
    }

    const Article &m_article;
    const std::vector<Sentence> &m_sentences;
    const LanguageResources &m_resources;
    std::size_t m_sentence = 0;
};

/// The word that ends before @p position, its dot included; empty where there is none.
QStringView wordBefore(QStringView text, qsizetype position)
{
    qsizetype end = position;
    while (end > 0 && text[end - 1] == u' ')
        --end;
    qsizetype begin = end;
    while (begin > 0 && (text[begin - 1].isLetter() || text[begin - 1] == u'.'))
        --begin;
    return text.sliced(begin, end - begin);
}

class Describer
{
public:
    explicit Describer(const LanguageResources &resources)
        : m_resources(resources)
    {
    }

    [[nodiscard]] EntityWords describe(const Entity &entity) const
    {
        EntityWords words;
        QStringList names = entity.aliases;
        names.prepend(entity.name);
        for (const QString &name : std::as_const(names)) {
            const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
            for (const QString &part : parts)
                words.name.insert(hashOf(part));
            if (entity.type == EntityType::Person)
                readGivenName(parts, words);
        }
        for (const QString &role : entity.roles)
            readRole(role.toLower().split(u' ', Qt::SkipEmptyParts), entity.type == EntityType::Person, words);
        return words;
    }

private:
    /// The words up to "of" and its like: "the undersecretary to the minister" is no minister.
    void readRole(const QStringList &parts, bool isPerson, EntityWords &words) const
    {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (m_resources.functionWords.contains(parts[i])) {
                if (i > 0)
                    return;
                continue;
            }
            words.roles.insert(hashOf(parts[i]));
            if (words.gender.isNull() && isPerson)
                words.gender = genderOfNoun(parts[i], m_resources);
        }
    }

    void readGivenName(const QStringList &parts, EntityWords &words) const
    {
        for (qsizetype i = 0; i + 1 < parts.size() && words.gender.isNull(); ++i) {
            words.gender = genderFrom(m_resources.titles.value(parts[i].toLower()));
            if (words.gender.isNull())
                words.gender = genderFrom(m_resources.firstNames.value(parts[i]));
            if (m_resources.firstNames.contains(parts[i]))
                break;
        }
        if (parts.size() > 1 && words.nameEnding == 0)
            words.nameEnding = hashOf(parts.front().right(2));
        if (parts.size() == 1 && words.gender.isNull())
            words.gender = genderFrom(m_resources.firstNames.value(parts.front()));
    }

    const LanguageResources &m_resources;
};

} // namespace

std::vector<Mentioning> findMentionings(const Article &article, const std::vector<Sentence> &sentences,
    const LanguageResources &resources, const Entities &entities, const Progress &progress)
{
    const std::vector<NounPhrase> phrases = findNounPhrases(article, sentences, resources, progress);
    return Merger(article, sentences, resources).merge(phrases, entities.mentions);
}

std::vector<EntityWords> describeEntities(
    const Article &article, const Entities &entities, const LanguageResources &resources)
{
    const Describer describer(resources);
    std::vector<EntityWords> words;
    QHash<QStringView, std::size_t> indexes;
    for (const Entity &entity : entities.entities) {
        indexes.insert(entity.id, words.size());
        words.push_back(describer.describe(entity));
    }
    for (const Mention &mention : entities.mentions) {
        const auto index = indexes.constFind(mention.entity);
        if (index == indexes.cend() || entities.entities[*index].type != EntityType::Person)
            continue;
        const QString title = wordBefore(article.text, mention.span.begin).toString().toLower();
        const QChar gender = genderOfNoun(title, resources);
        if (!gender.isNull())
            words[*index].gender = gender;
    }
    return words;
}

} // namespace sourcelight::extraction
