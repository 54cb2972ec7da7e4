// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/salience.h"

#include "core/language/partsofspeech.h"

#include <QHash>

#include <algorithm>
#include <bitset>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

constexpr std::size_t pieces = 10; ///< of the text, for how much of it an entity covers

/// What is counted of one entity.
struct Count {
    int mentions = 0;
    int names = 0;
    int subjects = 0;
    bool inHeadline = false;
    bool inOpening = false;
    qsizetype first = -1;
    std::bitset<pieces> reached;
};

/// Where the first finite verb of a sentence begins; its end where it has none.
qsizetype firstFiniteVerb(const Sentence &sentence)
{
    static const std::array finite{
        language::pennTag(u"VBD"), language::pennTag(u"VBZ"), language::pennTag(u"VBP"), language::pennTag(u"MD")};
    const auto verb = std::ranges::find_if(
        sentence.tokens, [](const Token &token) { return std::ranges::contains(finite, token.xpos); });
    return verb == sentence.tokens.end() ? sentence.span.end : verb->span.begin;
}

Span spanOfFirst(const Article &article, BlockKind kind)
{
    const auto block = std::ranges::find(article.blocks, kind, &Block::kind);
    return block == article.blocks.end() ? Span{} : block->span;
}

std::vector<Count> countMentions(
    const Article &article, const std::vector<Sentence> &sentences, const Entities &entities)
{
    QHash<QStringView, std::size_t> indexes;
    for (std::size_t i = 0; i < entities.entities.size(); ++i)
        indexes.insert(entities.entities[i].id, i);
    const Span headline = spanOfFirst(article, BlockKind::Headline),
               opening = spanOfFirst(article, BlockKind::Paragraph);
    std::vector<Count> counts(entities.entities.size());
    std::size_t sentence = 0;
    qsizetype verb = sentences.empty() ? 0 : firstFiniteVerb(sentences.front());
    for (const Mention &mention : entities.mentions) {
        while (sentence + 1 < sentences.size() && sentences[sentence].span.end <= mention.span.begin)
            verb = firstFiniteVerb(sentences[++sentence]);
        const auto index = indexes.constFind(mention.entity);
        if (index == indexes.cend())
            continue;
        Count &count = counts[*index];
        ++count.mentions;
        count.names += mention.kind == MentionKind::Name;
        count.subjects += mention.span.end <= verb;
        count.inHeadline = count.inHeadline || headline.contains(mention.span);
        count.inOpening = count.inOpening || opening.contains(mention.span);
        count.first = count.first < 0 ? mention.span.begin : count.first;
        count.reached.set(std::size_t(mention.span.begin) * pieces / std::size_t(article.text.size()));
    }
    return counts;
}

} // namespace

std::vector<SalienceFeatures> salienceFeatures(
    const Article &article, const std::vector<Sentence> &sentences, const Entities &entities)
{
    const std::vector<Count> counts = countMentions(article, sentences, entities);
    int mostNames = 1;
    for (const Count &count : counts)
        mostNames = std::max(mostNames, count.names);
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&counts](std::size_t i) { return counts[i].first; });
    const auto logOf = [](auto count) { return float(std::log(1.0 + double(count))); };
    std::vector<SalienceFeatures> result(counts.size());
    for (std::size_t before = 0; before < order.size(); ++before) {
        const Count &count = counts[order[before]];
        const EntityType type = entities.entities[order[before]].type;
        result[order[before]] = {float(count.inHeadline), float(count.inOpening), logOf(count.names),
            logOf(count.mentions), float(count.names) / float(mostNames), float(count.reached.count()) / float(pieces),
            float(count.subjects > 0), logOf(counts.size()), logOf(before), float(type == EntityType::Person),
            float(type == EntityType::Organization), float(type == EntityType::Location), 1.0F};
    }
    return result;
}

double salienceBy(std::span<const float> weights, const SalienceFeatures &features)
{
    Q_ASSERT(weights.size() == features.size());
    const double sum = std::inner_product(features.begin(), features.end(), weights.begin(), 0.0);
    return 1.0 / (1.0 + std::exp(-sum));
}

void rateSalience(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, Entities &entities)
{
    const auto weights = resources.references ? resources.references->section("salience"_L1) : std::span<const float>();
    const bool learned = weights.size() == salienceFeatureCount;
    const auto features = salienceFeatures(article, sentences, entities);
    for (std::size_t i = 0; i < features.size(); ++i) {
        constexpr std::size_t shareOfNames = 4;
        entities.entities[i].salience = learned ? salienceBy(weights, features[i]) : double(features[i][shareOfNames]);
    }
}

} // namespace sourcelight::extraction
