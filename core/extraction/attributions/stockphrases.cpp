// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/stockphrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// Tokens `[first, last)`.
struct Tokens {
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] bool isEmpty() const { return first >= last; }
};

class PhraseFinder
{
public:
    PhraseFinder(const StatementText &text, double confidence)
        : m_text(text)
        , m_confidence(confidence)
    {
    }

    [[nodiscard]] std::vector<LabelledSpan> find()
    {
        for (std::size_t i = 0; i < m_text.size(); ++i)
            addRefusal(i) || addHearsay(i) || addReportedly(i);
        return std::move(m_labels);
    }

private:
    using Words = std::initializer_list<QLatin1StringView>;

    [[nodiscard]] bool isNot(std::size_t i) const { return m_text.is(i, {"not"_L1, "n't"_L1, "n’t"_L1, "never"_L1}); }

    /// The token behind @p i and what may stand between an auxiliary and its verb.
    [[nodiscard]] std::size_t behind(std::size_t i) const
    {
        ++i;
        while (i < m_text.size() && m_text.token(i).upos == Upos::Adv && !isNot(i))
            ++i;
        return i;
    }

    /// "did not immediately respond to", "could not be reached", "was not available", "declined": token @p i begins it.
    [[nodiscard]] Tokens refusalAt(std::size_t i) const
    {
        const std::size_t negation = i + 1;
        if (m_text.is(i, {"did"_L1, "does"_L1, "do"_L1, "has"_L1, "have"_L1, "had"_L1}) && isNot(negation)) {
            const std::size_t verb = behind(negation);
            if (m_text.is(verb, {"respond"_L1, "responded"_L1, "reply"_L1, "replied"_L1}) &&
                m_text.is(verb + 1, {"to"_L1}))
                return {i, verb + 2};
            if (m_text.is(verb, {"return"_L1, "returned"_L1, "answer"_L1, "answered"_L1}))
                return {i, verb + 1};
        }
        if (m_text.is(i, {"could"_L1}) && isNot(negation)) {
            const std::size_t be = behind(negation);
            if (m_text.is(be, {"be"_L1}) && m_text.is(behind(be), {"reached"_L1, "contacted"_L1}))
                return {i, behind(be) + 1};
        }
        if (m_text.is(i, {"was"_L1, "were"_L1})) {
            const std::size_t state = isNot(negation) ? behind(negation) : negation;
            if (m_text.is(state, {isNot(negation) ? "available"_L1 : "unavailable"_L1}))
                return {i, state + 1};
        }
        return {};
    }

    /// What was asked for, behind a refusal: "for comment", "a request for an interview", "calls and e-mails".
    [[nodiscard]] Tokens askedFor(std::size_t i) const
    {
        constexpr std::size_t longest = 8;
        static constexpr Words asked{"comment"_L1, "request"_L1, "requests"_L1, "call"_L1, "calls"_L1, "message"_L1,
            "messages"_L1, "email"_L1, "emails"_L1, "e-mail"_L1, "e-mails"_L1, "inquiry"_L1, "inquiries"_L1,
            "enquiries"_L1, "query"_L1, "queries"_L1, "question"_L1, "questions"_L1, "interview"_L1, "letter"_L1,
            "letters"_L1};
        std::size_t last = i;
        for (std::size_t k = i; k < std::min(m_text.size(), i + longest) && belongs(i, k); ++k)
            last = m_text.is(k, asked) ? k + 1 : last;
        return {i, last};
    }

    [[nodiscard]] bool belongs(std::size_t first, std::size_t k) const
    {
        return m_text.sentence(k) == m_text.sentence(first) &&
               (m_text.isNominal(k) || m_text.token(k).upos == Upos::Adp || m_text.token(k).upos == Upos::Cconj ||
                   m_text.is(k, {"seeking"_L1, "asking"_L1, "'s"_L1, "’s"_L1}) || m_text.tag(k) == "PRP$"_L1);
    }

    /// The noun phrase right before token @p i.
    [[nodiscard]] Tokens subjectBefore(std::size_t i) const
    {
        constexpr std::size_t longest = 12;
        std::size_t first = i;
        while (first > 0 && i - first < longest && m_text.sentence(first - 1) == m_text.sentence(i) &&
               (m_text.isNominal(first - 1) || m_text.token(first - 1).upos == Upos::Pron ||
                   m_text.is(first - 1, {"of"_L1, "for"_L1, "at"_L1, "from"_L1, "'s"_L1, "’s"_L1, "-"_L1}) ||
                   m_text.tag(first - 1) == "PRP$"_L1))
            --first;
        while (first < i && (m_text.token(first).upos == Upos::Adp || m_text.tag(first) == "POS"_L1))
            ++first;
        return {first, i};
    }

    bool addRefusal(std::size_t i)
    {
        const Tokens cue = refusalAt(i);
        const Tokens content = cue.isEmpty() ? Tokens() : askedFor(cue.last);
        return !content.isEmpty() && add({{StatementRole::Source, subjectBefore(i)}, {StatementRole::Cue, cue},
                                         {StatementRole::Content, content}});
    }

    bool addHearsay(std::size_t i)
    {
        if (!m_text.is(i, {"is"_L1, "are"_L1, "was"_L1, "were"_L1}))
            return false;
        const std::size_t verb = behind(i);
        if (!m_text.is(verb, {"believed"_L1, "thought"_L1, "rumored"_L1, "rumoured"_L1, "alleged"_L1, "reported"_L1,
                                 "suspected"_L1, "understood"_L1, "feared"_L1}) ||
            !m_text.is(verb + 1, {"to"_L1}) ||
            m_text.token(verb + 2 < m_text.size() ? verb + 2 : verb).upos == Upos::Num)
            return false;
        return add({{StatementRole::Content, subjectBefore(i)}, {StatementRole::Cue, {i, verb + 1}},
            {StatementRole::Content, {verb + 1, clauseEnd(verb + 2)}}});
    }

    /// "reportedly" with its clause: "they have" and "agreed" in "they have reportedly agreed".
    bool addReportedly(std::size_t i)
    {
        if (!m_text.is(i, {"reportedly"_L1}))
            return false;
        std::size_t verb = i;
        while (verb > 0 &&
               (m_text.token(verb - 1).upos == Upos::Aux || m_text.is(verb - 1, {"has"_L1, "have"_L1, "had"_L1})))
            --verb;
        const Tokens before{subjectBefore(verb).first, i}, behind{i + 1, clauseEnd(i + 1)};
        const bool opens = i == 0 || m_text.sentence(i - 1) != m_text.sentence(i);
        if (opens)
            return add({{StatementRole::Cue, {i, i + 1}}, {StatementRole::Content, behind}});
        return add(
            {{StatementRole::Content, before}, {StatementRole::Cue, {i, i + 1}}, {StatementRole::Content, behind}});
    }

    /// Where the clause of token @p i ends: before the next mark, or "and" or "but".
    [[nodiscard]] std::size_t clauseEnd(std::size_t i) const
    {
        const std::size_t first = i;
        while (i < m_text.size() && m_text.sentence(i) == m_text.sentence(first) &&
               !m_text.is(i, {","_L1, "."_L1, ";"_L1, "!"_L1, "?"_L1, "and"_L1, "but"_L1}))
            ++i;
        return i;
    }

    /// False where one of the parts is empty, labelled already or in a quotation.
    bool add(const std::vector<std::pair<StatementRole, Tokens>> &parts)
    {
        for (const auto &[role, tokens] : parts) {
            if (tokens.isEmpty() || isTaken(spanOf(tokens)))
                return false;
        }
        for (const auto &[role, tokens] : parts)
            m_labels.push_back({role, spanOf(tokens), m_confidence, {u"stock-phrase"_s}});
        return true;
    }

    [[nodiscard]] Span spanOf(Tokens tokens) const
    {
        return {m_text.token(tokens.first).span.begin, m_text.token(tokens.last - 1).span.end};
    }

    [[nodiscard]] bool isTaken(Span span) const
    {
        const Block &block = m_text.article().blocks[m_text.blockAt(span.begin)];
        return m_text.touchesPart(span) || m_text.quotedLength(span) > 0 || block.kind == BlockKind::Quote;
    }

    const StatementText &m_text;
    double m_confidence;
    std::vector<LabelledSpan> m_labels;
};

} // namespace

std::vector<LabelledSpan> stockPhrases(const StatementText &text, double confidence)
{
    return PhraseFinder(text, confidence).find();
}

} // namespace sourcelight::extraction
