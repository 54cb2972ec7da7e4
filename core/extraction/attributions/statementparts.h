// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/statementlabels.h"
#include "core/model/article.h"
#include "core/model/sentence.h"

namespace sourcelight::extraction
{

using language::LabelledSpan;
using language::StatementRole;

/// A labelled part of a statement and where it stands among the tokens of its article.
struct StatementPart : LabelledSpan {
    std::size_t first = 0; ///< tokens `[first, last)` of StatementText
    std::size_t last = 0;
    std::size_t block = 0;    ///< index into Article::blocks
    double quotedShare = 0.0; ///< of its characters, those inside quotation marks
};

/**
 * An article's tokens in one row, its quotations, and the labelled parts among them, in text order. Refers to the
 * article, which must outlive it.
 */
class StatementText
{
public:
    StatementText(
        const Article &article, const std::vector<Sentence> &sentences, const std::vector<LabelledSpan> &labels);

    /// Takes other parts. Those that no token stands in are left out.
    void setLabels(const std::vector<LabelledSpan> &labels);

    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const std::vector<StatementPart> &parts() const { return m_parts; }
    /// In text order and disjoint, see findQuotations().
    [[nodiscard]] const Spans &quotations() const { return m_quotations; }

    [[nodiscard]] std::size_t size() const { return m_tokens.size(); }
    [[nodiscard]] const Token &token(std::size_t i) const { return m_tokens[i]; }
    /// The word at @p i; empty beyond the end.
    [[nodiscard]] QStringView word(std::size_t i) const
    {
        return i < size() ? textOf(m_article, m_tokens[i].span) : QStringView();
    }
    /// Its Penn tag.
    [[nodiscard]] QLatin1StringView tag(std::size_t i) const;
    /// True for what the words of a noun phrase are but for pronouns: nouns, names, adjectives, numerals, determiners.
    [[nodiscard]] bool isNominal(std::size_t i) const;
    [[nodiscard]] bool is(std::size_t i, std::initializer_list<QLatin1StringView> words) const;
    /// Index of the sentence that token @p i stands in.
    [[nodiscard]] std::size_t sentence(std::size_t i) const { return m_sentences[i]; }
    /// The first token that ends behind @p position; size() where there is none.
    [[nodiscard]] std::size_t tokenAt(qsizetype position) const;
    /// Index of the block that holds @p position, which a block must.
    [[nodiscard]] std::size_t blockAt(qsizetype position) const;
    /// The quotation around or behind @p position; quotations().size() where there is none.
    [[nodiscard]] std::size_t quotationAt(qsizetype position) const;
    /// True where a labelled part and @p span overlap.
    [[nodiscard]] bool touchesPart(Span span) const;
    /// How many code units of @p span stand inside quotation marks, the marks included.
    [[nodiscard]] qsizetype quotedLength(Span span) const;

private:
    const Article &m_article;
    Spans m_quotations;
    std::vector<Token> m_tokens;
    std::vector<std::size_t> m_sentences;
    std::vector<StatementPart> m_parts;
};

} // namespace sourcelight::extraction
