// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"
#include "core/model/enumnames.h"

#include <QTest>

namespace sourcelight::test
{

/// An article of @p text: every line a block, the first of several a headline where it ends without a full stop, one
/// that begins with "By " a byline.
inline Article articleOf(const QString &text)
{
    Article article;
    article.id = QStringLiteral("test");
    article.text = text;
    qsizetype begin = 0;
    for (const auto all = text.split(u'\n'); const QString &line : all) {
        const Span span{begin, begin + line.size()};
        begin = span.end + 1;
        if (line.trimmed().isEmpty())
            continue;
        const bool headline = span.begin == 0 && span.end < text.size() && !line.endsWith(u'.');
        const bool byline = line.startsWith(QLatin1StringView("By "));
        article.blocks.push_back({span, headline ? BlockKind::Headline
                                        : byline ? BlockKind::Byline
                                                 : BlockKind::Paragraph});
    }
    return article;
}

/// The lexicons; a failed test and nothing where they cannot be loaded.
inline std::shared_ptr<const language::LanguageResources> lexicons()
{
    static const auto loaded = language::loadLanguageResources();
    return loaded ? *loaded : nullptr;
}

inline extraction::Entities entitiesOf(const Article &article)
{
    const auto resources = lexicons();
    auto sentences = language::segment(article, *resources);
    language::tagPartsOfSpeech(article, sentences, *resources->partsOfSpeech);
    return extraction::extractEntities(article, sentences, *resources);
}

/// "Person Mary Poll; Location Norway": type and name of each entity, in text order.
inline QString namesIn(const QString &text)
{
    QStringList names;
    for (const Entity &entity : entitiesOf(articleOf(text)).entities)
        names.append(enumNames<EntityType>[std::size_t(entity.type)] + u' ' + entity.name);
    return names.join(QLatin1StringView("; "));
}

/// A text in which names are marked "[P Anna Rosvold]": P for a person, O organisation, L location, N nationality.
struct MarkedText {
    Article article;
    std::vector<std::pair<Span, QString>> names; ///< with their types

    explicit MarkedText(const QString &marked)
    {
        static const QHash<QChar, QString> types{{u'P', QStringLiteral("Person")},
            {u'O', QStringLiteral("Organization")}, {u'L', QStringLiteral("Location")}, {u'N', QStringLiteral("NORP")}};
        QString text;
        for (qsizetype i = 0; i < marked.size(); ++i) {
            if (marked[i] == u'[') {
                names.push_back({{text.size(), -1}, types.value(marked[i + 1])});
                i += 2;
            } else if (marked[i] == u']') {
                names.back().first.end = text.size();
            } else {
                text += marked[i];
            }
        }
        article = articleOf(text);
    }
};

/// The entities of a text whose names are marked: all but the tagging of names.
inline extraction::Entities entitiesOfMarked(const MarkedText &text)
{
    const auto resources = lexicons();
    auto sentences = language::segment(text.article, *resources);
    language::tagPartsOfSpeech(text.article, sentences, *resources->partsOfSpeech);
    std::vector<language::TaggedName> names;
    for (const auto &[span, type] : text.names) {
        for (std::size_t i = 0; i < sentences.size(); ++i) {
            const auto &tokens = sentences[i].tokens;
            const auto inside = [&span](const Token &token) { return span.contains(token.span); };
            const auto first = std::ranges::find_if(tokens, inside);
            const auto last = std::find_if_not(first, tokens.end(), inside);
            if (first != last)
                names.push_back(
                    {i, std::size_t(first - tokens.begin()), std::size_t(last - tokens.begin()), type, 0.9F, {}});
        }
    }
    return extraction::entitiesFrom(text.article, sentences, names, *resources);
}
inline extraction::Entities entitiesOfMarked(const QString &marked)
{
    return entitiesOfMarked(MarkedText(marked));
}

/// "Mary Poll = Mary Poll, Poll; ...": each entity's name and its mentions, in text order.
inline QString groupsIn(const QString &marked)
{
    const MarkedText text(marked);
    const extraction::Entities found = entitiesOfMarked(text);
    QStringList groups;
    for (const Entity &entity : found.entities) {
        QStringList mentions;
        for (const Mention &mention : found.mentions) {
            if (mention.entity == entity.id && mention.kind == MentionKind::Name)
                mentions.append(textOf(text.article, mention.span).toString());
        }
        groups.append(entity.name + QLatin1StringView(" = ") + mentions.join(QLatin1StringView(", ")));
    }
    return groups.join(QLatin1StringView("; "));
}

} // namespace sourcelight::test
