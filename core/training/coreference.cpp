// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/coreference.h"

#include "core/language/partsofspeech.h"
#include "core/model/codepoints.h"
#include "core/model/enumnames.h"
#include "core/reading/reading.h"
#include "core/training/corpora.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

CoreferenceDocument documentOf(const QJsonObject &line)
{
    CoreferenceDocument document;
    document.article = reading::articleFromText(line["id"_L1].toString(), line["text"_L1].toString());
    const CodePoints codePoints(document.article.text);
    for (const auto mentions = line["mentions"_L1].toArray(); const auto mention : mentions) {
        document.mentions.push_back({codePoints.toUtf16({mention["start"_L1].toInt(), mention["end"_L1].toInt()}),
            mention["cluster"_L1].toString().toInt(), mention["type"_L1].toString()});
    }
    std::ranges::stable_sort(document.mentions, {}, &AnnotatedMention::span);
    static const QRegularExpression entry(u"(\\d+) \\((\\d)\\*?\\)"_s);
    for (const auto &match : entry.globalMatch(line["salience"_L1].toString()))
        document.salience.insert(match.captured(1).toInt(), match.captured(2).toInt());
    return document;
}

/// Names by the parts of speech of the annotated mentions.
class NameFinder
{
public:
    NameFinder(const CoreferenceDocument &document, const std::vector<Sentence> &sentences,
        const language::LanguageResources &resources)
        : m_document(document)
        , m_resources(resources)
    {
        for (const Sentence &sentence : sentences)
            m_tokens.insert(m_tokens.end(), sentence.tokens.begin(), sentence.tokens.end());
    }

    struct Found {
        Span name;
        QStringList roles;
        QString type;
    };

    [[nodiscard]] std::map<int, std::vector<Found>> find() const
    {
        std::map<int, std::vector<Found>> found;
        for (const AnnotatedMention &mention : m_document.mentions) {
            if (const Found name = nameIn(mention); !name.name.isEmpty())
                found[mention.cluster].push_back(name);
        }
        return found;
    }

    [[nodiscard]] bool isPeople(Span name) const
    {
        return m_resources.demonyms.contains(textOf(m_document.article, name).toString());
    }

private:
    [[nodiscard]] QString wordAt(std::size_t i) const
    {
        return textOf(m_document.article, m_tokens[i].span).toString();
    }

    /// The run of proper nouns at the head of a mention, unless it is but a title ("the President").
    [[nodiscard]] Found nameIn(const AnnotatedMention &mention) const
    {
        const auto from = std::ranges::lower_bound(
            m_tokens, mention.span.begin, {}, [](const Token &token) { return token.span.begin; });
        const std::size_t begin = std::size_t(from - m_tokens.begin());
        std::size_t end = begin;
        const auto isNoun = [this](std::size_t i) {
            return m_tokens[i].upos == Upos::Noun || m_tokens[i].upos == Upos::Propn;
        };
        for (std::size_t i = begin; i < m_tokens.size() && m_tokens[i].span.end <= mention.span.end; ++i) {
            const Upos upos = m_tokens[i].upos;
            const bool goesOn = isNoun(i) || upos == Upos::Adj || upos == Upos::Num || upos == Upos::Part ||
                                upos == Upos::Det ||
                                (upos == Upos::Punct && wordAt(i) != ","_L1 && wordAt(i) != "("_L1);
            if (!goesOn)
                break;
            if (isNoun(i))
                end = i + 1;
        }
        std::size_t first = end;
        while (first > begin && m_tokens[first - 1].upos == Upos::Propn)
            --first;
        bool onlyTitles = true;
        for (std::size_t i = first; i < end; ++i)
            onlyTitles = onlyTitles && m_resources.titles.contains(wordAt(i).toLower());
        if (onlyTitles)
            return {};
        Found found{{m_tokens[first].span.begin, m_tokens[end - 1].span.end}, {}, mention.type};
        for (std::size_t i = begin; i < first; ++i) {
            if (m_tokens[i].upos == Upos::Noun)
                found.roles.append(wordAt(i));
        }
        if (const QString role = appositionAfter(found.name, mention.cluster); !role.isEmpty())
            found.roles.append(role);
        return found;
    }

    /// The mention of the same cluster between commas after a name: "the mayor of Oslo"; empty where there is none.
    [[nodiscard]] QString appositionAfter(Span name, int cluster) const
    {
        const QString &text = m_document.article.text;
        if (QStringView(text).sliced(name.end, std::min<qsizetype>(2, text.size() - name.end)) != ", "_L1)
            return {};
        const auto after = std::ranges::lower_bound(
            m_document.mentions, name.end + 2, {}, [](const AnnotatedMention &mention) { return mention.span.begin; });
        const bool same =
            after != m_document.mentions.end() && after->cluster == cluster && after->span.begin == name.end + 2;
        return same ? textOf(m_document.article, after->span).toString() : QString();
    }

    const CoreferenceDocument &m_document;
    const language::LanguageResources &m_resources;
    std::vector<Token> m_tokens;
};

EntityType typeOf(const QString &type, bool people)
{
    if (people)
        return EntityType::NORP;
    return type == "person"_L1         ? EntityType::Person
           : type == "organization"_L1 ? EntityType::Organization
           : type == "place"_L1        ? EntityType::Location
                                       : EntityType::Misc;
}

} // namespace

int CoreferenceDocument::clusterOf(Span phrase) const
{
    const auto from = std::ranges::lower_bound(
        mentions, phrase.begin, {}, [](const AnnotatedMention &mention) { return mention.span.begin; });
    for (auto it = from; it != mentions.end() && it->span.begin == phrase.begin; ++it) {
        if (it->span.end >= phrase.end)
            return it->cluster;
    }
    return -1;
}

Expected<std::vector<CoreferenceDocument>> readCoreference(const QString &path)
{
    std::vector<CoreferenceDocument> documents;
    const auto read =
        readJsonLines(path, [&documents](const QJsonObject &line) { documents.push_back(documentOf(line)); });
    return read.transform([&documents] { return std::move(documents); });
}

AnnotatedEntities entitiesOf(const CoreferenceDocument &document, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources)
{
    const NameFinder finder(document, sentences, resources);
    AnnotatedEntities result;
    std::set<Span> taken; // two clusters may have the same name, by a slip of an annotator or of ours
    for (const auto &[cluster, names] : finder.find()) {
        Entity entity;
        entity.type = typeOf(names.front().type, finder.isPeople(names.front().name));
        entity.id = makeId('e'_L1, names.front().name, {}, QString::number(cluster));
        QStringList texts;
        for (const auto &[span, roles, type] : names) {
            if (!taken.insert(span).second)
                continue;
            texts.append(textOf(document.article, span).toString());
            entity.roles += roles;
            Mention mention;
            mention.span = span;
            mention.entity = entity.id;
            mention.id = makeId('m'_L1, span, texts.last(), entity.id);
            result.entities.mentions.push_back(mention);
        }
        if (texts.isEmpty())
            continue;
        entity.name = *std::ranges::max_element(texts, {}, &QString::size);
        texts.removeDuplicates();
        texts.removeOne(entity.name);
        entity.aliases = texts;
        result.entities.entities.push_back(entity);
        result.clusters.push_back(cluster);
    }
    std::ranges::stable_sort(result.entities.mentions, inTextOrder, &Mention::span);
    return result;
}

AnnotatedEntities entitiesFoundIn(const CoreferenceDocument &document, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources)
{
    AnnotatedEntities result{
        .entities = extraction::extractEntities(document.article, sentences, resources), .clusters = {}};
    std::erase_if(result.entities.mentions, [](const Mention &mention) { return mention.kind != MentionKind::Name; });
    QHash<Id, std::map<int, int>> votes;
    for (const Mention &name : result.entities.mentions) {
        const AnnotatedMention *around = nullptr;
        for (const AnnotatedMention &mention : document.mentions) {
            if (mention.span.contains(name.span) && (!around || mention.span.length() < around->span.length()))
                around = &mention;
        }
        if (around)
            ++votes[name.entity][around->cluster];
    }
    for (const Entity &entity : result.entities.entities) {
        const std::map<int, int> clusters = votes.value(entity.id);
        const auto most = std::ranges::max_element(clusters, {}, [](const auto &vote) { return vote.second; });
        result.clusters.push_back(most == clusters.end() ? -1 : most->first);
    }
    return result;
}

} // namespace sourcelight::training
