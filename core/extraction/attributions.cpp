// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions.h"

#include "core/extraction/attributions/quotations.h"
#include "core/extraction/attributions/statements.h"

#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// Counts the code units of @p spans that stand inside quotation marks.
qsizetype quotedLength(const Spans &spans, const Spans &quotations)
{
    qsizetype length = 0;
    for (const Span &span : spans) {
        auto quotation = std::ranges::upper_bound(quotations, span.begin, {}, &Span::end);
        for (; quotation != quotations.end() && quotation->begin < span.end; ++quotation)
            length += std::min(span.end, quotation->end) - std::max(span.begin, quotation->begin);
    }
    return length;
}

Manner mannerOf(const Spans &content, const Spans &quotations)
{
    qsizetype length = 0;
    for (const Span &span : content)
        length += span.length();
    const qsizetype quoted = quotedLength(content, quotations);
    constexpr double nearlyAll = 0.9;
    if (quoted == 0)
        return Manner::Indirect;
    return double(quoted) >= nearlyAll * double(length) ? Manner::Direct : Manner::Mixed;
}

/// Finds the attributions of an article sentence by sentence; keeps what a later sentence may refer to.
class Finder
{
public:
    Finder(const Article &article, const Entities &entities, const language::LanguageResources &resources)
        : m_article(article)
        , m_resources(resources)
        , m_mentions(entities)
        , m_quotations(findQuotations(article))
    {
    }

    void readSentence(const Sentence &sentence)
    {
        const Words words = readWords(m_article, sentence, m_quotations, m_resources);
        rememberSubject(words);
        const std::vector<Statement> statements = findStatements(m_article, words, m_mentions);
        for (const Statement &statement : statements)
            add(words, statement);
        if (statements.empty())
            readOrphan(words, sentence);
    }

    std::vector<Attribution> take() { return std::move(m_attributions); }

private:
    void add(const Words &words, const Statement &statement)
    {
        Attribution attribution;
        attribution.cue = {words.spanOf(statement.cue)};
        for (const WordRange range : statement.content)
            attribution.content.push_back(words.spanOf(range));
        std::ranges::sort(attribution.content);
        attribution.cueClass = statement.cueClass;
        attribution.confidence = statement.confidence;
        attribution.evidence << statement.rule;
        if (!statement.source.isEmpty())
            setSource(words, statement, attribution);
        if (!statement.addressee.isEmpty())
            setVia(words.spanOf(statement.addressee), attribution);
        for (const WordRange range : statement.content)
            addHedges(words, range, attribution);
        finish(attribution);
    }

    void setSource(const Words &words, const Statement &statement, Attribution &attribution)
    {
        attribution.source = words.spanOf(statement.source);
        const SourceReading reading = readSource(m_article, words, statement.source, m_mentions);
        attribution.sourceKind = reading.kind;
        attribution.entity = reading.entity;
        attribution.sourceCount = reading.count;
        attribution.role = reading.role;
        const Word *pronoun = words.at(statement.source.begin);
        if (reading.pronoun && (pronoun->is(u"he") || pronoun->is(u"she")))
            resolvePronoun(pronoun->is(u"she"), attribution);
        else if (reading.kind == SourceKind::Named)
            m_recentPeople.push_back(reading.entity);
        setAnonymityReason(words, statement.source, attribution);
    }

    /// The person that a sentence begins with is who a later "he" or "she" means, whether they spoke or not.
    void rememberSubject(const Words &words)
    {
        constexpr qsizetype titleWords = 4;
        const WordRange opening{0, std::min(words.size(), titleWords)};
        for (const Mention &mention : m_mentions.in(words.spanOf(opening))) {
            const Entity *entity = m_mentions.entityOf(mention);
            if (entity && entity->type == EntityType::Person)
                m_recentPeople.push_back(entity->id);
        }
    }

    /// A first name that only women, or only men, bear speaks against "he", or "she".
    bool agrees(const Id &person, bool female) const
    {
        const Entity *entity = m_mentions.entity(person);
        const QString first = entity ? entity->name.section(u' ', 0, 0) : QString();
        const auto gender = m_resources.firstNames.value(first);
        return !gender || *gender != (female ? u"male"_s : u"female"_s);
    }

    void resolvePronoun(bool female, Attribution &attribution) const
    {
        const auto recent = m_recentPeople | std::views::reverse;
        const auto person = std::ranges::find_if(recent, [&](const Id &id) { return agrees(id, female); });
        if (person == recent.end())
            return;
        attribution.entity = *person;
        attribution.sourceKind = SourceKind::Named;
        constexpr double certainty = 0.8;
        attribution.confidence *= certainty;
        attribution.evidence << u"pronoun-to-last-person"_s;
    }

    /// "who asked not to be named because ...": the words behind "because" up to the end of the clause.
    static void setAnonymityReason(const Words &words, WordRange source, Attribution &attribution)
    {
        if (attribution.sourceKind != SourceKind::Anonymous)
            return;
        static constexpr std::array<QStringView, 4> markers{u"named", u"identified", u"anonymity", u"anonymous"};
        bool hidden = false;
        const qsizetype size = words.size();
        for (qsizetype i = source.begin; i < size; ++i) {
            const Word &word = *words.at(i);
            hidden = hidden || std::ranges::contains(markers, QStringView(word.folded));
            if (!hidden || !(word.is(u"because") || word.is(u"citing")))
                continue;
            qsizetype end = i + 1;
            while (end < size && !words.is(end, u",") && !words.is(end, u".") && !words.is(end, u"\u2014"))
                ++end;
            if (end > i + 1)
                attribution.anonymityReason = words.spanOf({i + 1, end});
            return;
        }
    }

    /// The one spoken to is the way the words took where it is an organisation: "told Reuters".
    void setVia(Span addressee, Attribution &attribution) const
    {
        for (const Mention &mention : m_mentions.in(addressee)) {
            const Entity *entity = m_mentions.entityOf(mention);
            if (entity && entity->type == EntityType::Organization) {
                attribution.via = mention.span;
                return;
            }
        }
    }

    static void addHedges(const Words &words, WordRange range, Attribution &attribution)
    {
        static constexpr std::array<QStringView, 14> hedges{u"may", u"might", u"could", u"likely", u"unlikely",
            u"possibly", u"perhaps", u"probably", u"potentially", u"apparently", u"reportedly", u"allegedly",
            u"presumably", u"seems"};
        for (qsizetype i = range.begin; i < range.end; ++i) {
            if (std::ranges::contains(hedges, QStringView(words.at(i)->folded)))
                attribution.hedges.push_back(words.at(i)->span);
        }
    }

    /// A sentence that is a quotation and names nobody: part of a longer one, or nobody's for now.
    void readOrphan(const Words &words, const Sentence &sentence)
    {
        constexpr double nearlyAll = 0.8;
        constexpr double nobodySure = 0.3;
        if (double(quotedLength({sentence.span}, m_quotations)) < nearlyAll * double(sentence.span.length()))
            return;
        const auto quotation = std::ranges::upper_bound(m_quotations, sentence.span.begin, {}, &Span::end);
        if (!m_attributions.empty() && quotation != m_quotations.end()) {
            Attribution &last = m_attributions.back();
            const bool runsOn = quotation->begin < sentence.span.begin &&
                                std::ranges::any_of(last.content, [&](Span span) { return span.overlaps(*quotation); });
            if (runsOn) {
                last.content.push_back(sentence.span);
                return;
            }
        }
        Attribution attribution;
        attribution.content = {words.spanOf({0, words.size()})};
        attribution.confidence = nobodySure;
        attribution.evidence << u"quotation-without-source"_s;
        addHedges(words, {0, words.size()}, attribution);
        finish(attribution);
    }

    void finish(Attribution &attribution)
    {
        attribution.manner = mannerOf(attribution.content, m_quotations);
        Span whole = hull(attribution.content.empty() ? attribution.cue : attribution.content);
        if (!attribution.cue.empty())
            whole = hull({whole, attribution.cue.front()});
        const QString cue = attribution.cue.empty() ? QString() : QString::number(attribution.cue.front().begin);
        attribution.id = makeId(QLatin1Char('a'), whole, textOf(m_article, whole), cue);
        m_attributions.push_back(std::move(attribution));
    }

    const Article &m_article;
    const language::LanguageResources &m_resources;
    MentionIndex m_mentions;
    Spans m_quotations;
    std::vector<Id> m_recentPeople;
    std::vector<Attribution> m_attributions;
};

/// What holds a position: content spans opened and closed in one pass over the text.
class ContentSweep
{
public:
    explicit ContentSweep(const std::vector<Attribution> &attributions)
        : m_attributions(attributions)
    {
        for (size_t n = 0; n < attributions.size(); ++n) {
            for (const Span &span : attributions[n].content)
                m_pieces.push_back({span, n});
        }
        std::ranges::sort(m_pieces, [](const Piece &a, const Piece &b) {
            return std::pair(a.span.begin, -a.span.end) < std::pair(b.span.begin, -b.span.end);
        });
    }

    /// The shortest content around @p span that is not of @p self. Spans have to come in the order of their begins.
    Id innermost(Span span, const Attribution *self = nullptr)
    {
        for (; m_next < m_pieces.size() && m_pieces[m_next].span.begin <= span.begin; ++m_next)
            m_open.push_back(m_pieces[m_next]);
        std::erase_if(m_open, [span](const Piece &piece) { return piece.span.end <= span.begin; });
        const Piece *best = nullptr;
        for (const Piece &piece : m_open) {
            const bool around = piece.span.contains(span) && &m_attributions[piece.attribution] != self;
            if (around && (!best || piece.span.length() < best->span.length()))
                best = &piece;
        }
        return best ? m_attributions[best->attribution].id : Id();
    }

private:
    struct Piece {
        Span span;
        size_t attribution;
    };

    const std::vector<Attribution> &m_attributions;
    std::vector<Piece> m_pieces;
    std::vector<Piece> m_open;
    size_t m_next = 0;
};

/// Where an attribution stands for the question whose content it is in: its cue, else its content.
Span placeOf(const Attribution &attribution)
{
    return attribution.cue.empty() ? hull(attribution.content) : attribution.cue.front();
}

void setParents(std::vector<Attribution> &attributions)
{
    std::vector<size_t> order(attributions.size());
    for (size_t n = 0; n < order.size(); ++n)
        order[n] = n;
    std::ranges::sort(order, {}, [&](size_t n) { return placeOf(attributions[n]); });
    ContentSweep sweep(attributions);
    std::vector<Id> parents(attributions.size());
    for (const size_t n : order)
        parents[n] = sweep.innermost(placeOf(attributions[n]), &attributions[n]);
    for (size_t n = 0; n < attributions.size(); ++n)
        attributions[n].parent = parents[n];
}

} // namespace

std::vector<Attribution> extractAttributions(const Article &article, const std::vector<Sentence> &sentences,
    const Entities &entities, const language::LanguageResources &resources, const Progress &progress)
{
    Finder finder(article, entities, resources);
    for (const Sentence &sentence : sentences) {
        if (progress.cancelled())
            break;
        finder.readSentence(sentence);
    }
    std::vector<Attribution> attributions = finder.take();
    std::ranges::stable_sort(attributions, {}, placeOf);
    setParents(attributions);
    return attributions;
}

void linkClaims(std::vector<NumericClaim> &claims, const std::vector<Attribution> &attributions)
{
    ContentSweep sweep(attributions);
    for (NumericClaim &claim : claims)
        claim.attribution = sweep.innermost(claim.span);
}

} // namespace sourcelight::extraction
