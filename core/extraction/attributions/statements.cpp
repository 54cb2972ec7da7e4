// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/statements.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

template <size_t Size> bool isOneOf(const Word *word, const std::array<QStringView, Size> &words)
{
    return word && std::ranges::contains(words, QStringView(word->folded));
}

/// How a cue and its source stand to each other.
enum class Order { SourceFirst, CueFirst, AccordingTo, Shared };

/// A cue with its source, before its content is looked for.
struct Shape {
    Cue cue;
    WordRange source;
    Order order = Order::SourceFirst;
    WordRange clause; ///< source and cue together
};

bool isQuote(const Word *word)
{
    return word && word->text.size() <= 2 && isQuotationMark(word->text.front());
}

bool isFinal(const Word *word)
{
    static constexpr std::array<QStringView, 4> marks{u".", u"!", u"?", u";"};
    return !word->quoted && isOneOf(word, marks);
}

/// Drops what does not belong to a content at its ends: commas, colons, dashes, full stops, "that", conjunctions.
WordRange trimmed(const Words &words, WordRange range)
{
    static constexpr std::array<QStringView, 10> leading{
        u",", u":", u";", u"-", u"\u2013", u"\u2014", u"--", u"that", u"and", u"but"};
    static constexpr std::array<QStringView, 9> trailing{
        u",", u":", u";", u"-", u"\u2013", u"\u2014", u"--", u"and", u"but"};
    while (!range.isEmpty() && !words.at(range.begin)->quoted && isOneOf(words.at(range.begin), leading))
        ++range.begin;
    while (!range.isEmpty() && !words.at(range.end - 1)->quoted &&
           (isOneOf(words.at(range.end - 1), trailing) || isFinal(words.at(range.end - 1))))
        --range.end;
    return range;
}

bool holdsQuote(const Words &words, WordRange range)
{
    for (qsizetype i = range.begin; i < range.end; ++i) {
        if (words.at(i)->quoted)
            return true;
    }
    return false;
}

/// A clause, as far as its words show: some form of a verb that function words have.
bool looksLikeClause(const Words &words, WordRange range)
{
    static constexpr std::array<QStringView, 27> verbs{u"is", u"are", u"was", u"were", u"be", u"been", u"has", u"have",
        u"had", u"do", u"does", u"did", u"will", u"would", u"can", u"could", u"may", u"might", u"must", u"should",
        u"shall", u"remains", u"remain", u"'s", u"'re", u"'ve", u"wo"};
    constexpr qsizetype shortest = 3;
    if (range.length() < shortest)
        return false;
    for (qsizetype i = range.begin; i < range.end; ++i) {
        if (isOneOf(words.at(i), verbs))
            return true;
    }
    return false;
}

/// "on Tuesday", "in a statement": when and where it was said, not what.
bool isCircumstance(const Words &words, WordRange range)
{
    static constexpr std::array<QStringView, 14> openers{u"on", u"in", u"at", u"during", u"after", u"before", u"by",
        u"through", u"to", u"from", u"via", u"late", u"for", u"as"};
    return range.isEmpty() || (isOneOf(words.at(range.begin), openers) && !holdsQuote(words, range));
}

/// "said [on Tuesday] that": steps over the circumstance, where "that" comes soon.
qsizetype behindCircumstance(const Words &words, qsizetype i)
{
    constexpr qsizetype reach = 10;
    if (!isCircumstance(words, {i, words.size()}))
        return i;
    for (qsizetype at = i; at < std::min(words.size(), i + reach); ++at) {
        if (words.is(at, u"that"))
            return at;
    }
    return i;
}

bool startsAtSharedSource(const Words &words, const Cue &cue)
{
    qsizetype before = cue.words.begin - 1;
    while (before > 0 && (words.is(before, u"also") || words.is(before, u"later") || words.is(before, u"then")))
        --before;
    const bool joined = words.is(before, u"and") || words.is(before, u"but");
    const bool participle = words.is(before, u",") && words.at(cue.words.begin)->folded.endsWith(u"ing");
    return joined || participle;
}

std::optional<Shape> shapeOf(const Words &words, const Cue &cue, const std::vector<Shape> &before)
{
    const qsizetype limit = before.empty() ? 0 : before.back().clause.end;
    if (cue.lemma == u"according to" || cue.lemma == u"in the words of") {
        const WordRange source = sourceFrom(words, cue.words.end);
        if (source.isEmpty())
            return std::nullopt;
        return Shape{cue, source, Order::AccordingTo, {cue.words.begin, source.end}};
    }
    if (!before.empty() && startsAtSharedSource(words, cue))
        return Shape{cue, before.back().source, Order::Shared, cue.words};
    const WordRange subject = sourceBefore(words, cue, limit);
    if (!subject.isEmpty())
        return Shape{cue, subject, Order::SourceFirst, {subject.begin, cue.words.end}};
    const Word *previous = words.at(cue.words.begin - 1);
    const WordRange behind = sourceFrom(words, cue.words.end);
    if (previous && (previous->is(u",") || isQuote(previous)) && !behind.isEmpty())
        return Shape{cue, behind, Order::CueFirst, {cue.words.begin, behind.end}};
    return std::nullopt;
}

/// Beside a quotation any subject may be a source.
bool touchesQuote(const Words &words, const Shape &shape)
{
    return isQuote(words.at(shape.clause.begin - 1)) || isQuote(words.at(shape.clause.end)) ||
           (words.is(shape.clause.end, u",") && isQuote(words.at(shape.clause.end + 1)));
}

/// "told [Reuters]", "assured [the lawmakers]": who was spoken to.
WordRange addresseeOf(const Words &words, const Cue &cue, const MentionIndex &mentions)
{
    static constexpr std::array<QStringView, 9> verbs{
        u"tell", u"inform", u"assure", u"remind", u"ask", u"brief", u"advise", u"warn", u"notify"};
    if (!std::ranges::contains(verbs, QStringView(cue.lemma)))
        return {};
    const qsizetype begin = cue.words.end;
    static constexpr std::array<QStringView, 6> pronouns{u"him", u"her", u"them", u"us", u"me", u"you"};
    if (isOneOf(words.at(begin), pronouns))
        return {begin, begin + 1};
    static constexpr std::array<QStringView, 5> determiners{u"the", u"a", u"an", u"his", u"her"};
    const qsizetype noun = isOneOf(words.at(begin), determiners) ? begin + 1 : begin;
    const Word *head = words.at(noun);
    if (!head || head->quoted || !head->isWord())
        return {};
    for (const Mention &mention : mentions.in(head->span)) {
        qsizetype end = noun;
        while (words.at(end) && words.at(end)->span.begin < mention.span.end)
            ++end;
        // "told the Wire agency"
        while (words.at(end) && words.resources.sourceNouns.contains(words.at(end)->folded))
            ++end;
        return {begin, end};
    }
    constexpr qsizetype reach = 3;
    for (qsizetype i = noun; i < noun + reach && words.at(i) && words.at(i)->isWord(); ++i) {
        if (words.resources.sourceNouns.contains(words.at(i)->folded) || words.at(i)->folded.endsWith(u"ers"))
            return {begin, i + 1};
    }
    return {};
}

/// Where the words behind a cue stop being its own: at a cue that shares its source, or that looks back.
qsizetype endOfContent(const Words &words, const std::vector<Shape> &shapes, size_t n)
{
    qsizetype end = words.size();
    while (end > 0 && isFinal(words.at(end - 1)))
        --end;
    for (size_t next = n + 1; next < shapes.size(); ++next) {
        const Shape &shape = shapes[next];
        const bool last = shape.clause.end >= end || isCircumstance(words, trimmed(words, {shape.clause.end, end}));
        const bool looksBack = shape.order == Order::CueFirst ||
                               (shape.order == Order::SourceFirst && last && words.is(shape.clause.begin - 1, u","));
        if (shape.order == Order::Shared || looksBack)
            return shape.clause.begin;
    }
    return end;
}

/// Joins a cue with the content before, behind or around it.
class ContentFinder
{
public:
    ContentFinder(const Words &words, const MentionIndex &mentions, const std::vector<Shape> &shapes)
        : m_words(words)
        , m_mentions(mentions)
        , m_shapes(shapes)
    {
    }

    std::optional<Statement> statement(size_t n, const Statement *earlier) const
    {
        const Shape &shape = m_shapes[n];
        Statement statement{shape.source, shape.cue.words, {}, {}, shape.cue.cueClass, {}, 0};
        qsizetype behind = shape.clause.end;
        if (shape.order != Order::AccordingTo && shape.order != Order::CueFirst) {
            statement.addressee = addresseeOf(m_words, shape.cue, m_mentions);
            behind = behindCircumstance(m_words, std::max(behind, statement.addressee.end));
        }
        const WordRange after = trimmed(m_words, {behind, endOfContent(m_words, m_shapes, n)});
        const qsizetype from = earlier && !earlier->content.empty() ? earlier->content.front().begin
                               : earlier                            ? earlier->cue.end
                                                                    : 0;
        const WordRange before = trimmed(m_words, {from, shape.clause.begin});
        if (!join(shape, before, after, behind, statement))
            return std::nullopt;
        return statement;
    }

private:
    bool join(const Shape &shape, WordRange before, WordRange after, qsizetype behind, Statement &statement) const
    {
        const Word *ahead = m_words.at(shape.clause.begin - 1);
        const bool looksBack = !before.isEmpty() && ahead && (ahead->is(u",") || isQuote(ahead));
        const bool comma = m_words.is(behind, u",") || isQuote(m_words.at(behind));
        if (shape.order == Order::AccordingTo)
            return accept(statement, before.isEmpty() ? after : before, {}, u"according-to"_s, 0.9);
        if (shape.order == Order::CueFirst)
            return accept(statement, before, holdsQuote(m_words, after) ? after : WordRange{}, u"cue-before-source"_s,
                holdsQuote(m_words, before) ? 0.9 : 0.75);
        const bool quotedBefore = isQuote(ahead) && !holdsQuote(m_words, after);
        if (looksBack && (quotedBefore || isCircumstance(m_words, after)) && shape.order != Order::Shared)
            return accept(statement, before, {}, u"content-before-source"_s, holdsQuote(m_words, before) ? 0.9 : 0.75);
        if (looksBack && comma && shape.order != Order::Shared)
            return accept(statement, before, after, u"cue-inside-content"_s, 0.8);
        return joinBehind(shape, after, behind, statement);
    }

    bool joinBehind(const Shape &shape, WordRange after, qsizetype behind, Statement &statement) const
    {
        if (shape.cue.cueClass == CueClass::Refusal)
            return accept(statement, after, {}, u"refusal"_s, 0.7);
        // a form with "and" behind it is a noun: "over security worries and losses"
        if (after.isEmpty() || m_words.is(behind, u"and") || m_words.is(behind, u"or"))
            return false;
        const bool that = m_words.is(behind, u"that");
        const bool quote = m_words.at(after.begin)->quoted || isQuote(m_words.at(after.begin));
        const bool shared = shape.order == Order::Shared;
        if (quote)
            return accept(statement, after, {}, u"quotation-behind-cue"_s, 0.9);
        if (that)
            return accept(statement, after, {}, shared ? u"shared-source"_s : u"that-clause"_s, shared ? 0.7 : 0.85);
        const bool demands = shape.cue.cueClass == CueClass::Demand;
        if (isCircumstance(m_words, after) && !demands)
            return false;
        if (looksLikeClause(m_words, after) || demands || shape.cue.lemma == u"say" || holdsQuote(m_words, after))
            return accept(statement, after, {}, shared ? u"shared-source"_s : u"clause-behind-cue"_s, 0.6);
        return false;
    }

    static bool accept(Statement &statement, WordRange first, WordRange second, const QString &rule, double confidence)
    {
        for (const WordRange range : {first, second}) {
            if (!range.isEmpty())
                statement.content.push_back(range);
        }
        statement.rule = rule;
        statement.confidence = confidence;
        return !statement.content.empty() || statement.cueClass == CueClass::Refusal;
    }

    const Words &m_words;
    const MentionIndex &m_mentions;
    const std::vector<Shape> &m_shapes;
};

} // namespace

std::vector<Statement> findStatements(const Article &article, const Words &words, const MentionIndex &mentions)
{
    std::vector<Shape> shapes;
    for (const Cue &cue : findCues(words)) {
        auto shape = shapeOf(words, cue, shapes);
        if (shape && (touchesQuote(words, *shape) || readSource(article, words, shape->source, mentions).plausible))
            shapes.push_back(std::move(*shape));
    }
    std::vector<Statement> statements;
    const ContentFinder finder(words, mentions, shapes);
    for (size_t n = 0; n < shapes.size(); ++n) {
        if (auto statement = finder.statement(n, statements.empty() ? nullptr : &statements.back()))
            statements.push_back(std::move(*statement));
    }
    return statements;
}

} // namespace sourcelight::extraction
