// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/model/sentence.h"

#include <initializer_list>

namespace sourcelight::extraction
{

/// Words `[first, last)` of a sentence.
struct WordRange {
    qsizetype first = 0;
    qsizetype last = 0;

    [[nodiscard]] qsizetype size() const { return last - first; }
    [[nodiscard]] bool isEmpty() const { return last <= first; }
};

/// The tokens of a sentence as words: a light view, valid as long as article and sentence are.
class SentenceWords
{
public:
    SentenceWords(const Article &article, const Sentence &sentence)
        : m_article(&article)
        , m_tokens(&sentence.tokens)
    {
    }

    [[nodiscard]] qsizetype size() const { return std::ssize(*m_tokens); }
    /// The word at @p i; empty beyond both ends.
    [[nodiscard]] QStringView at(qsizetype i) const
    {
        return i < 0 || i >= size() ? QStringView() : textOf(*m_article, token(i).span);
    }
    [[nodiscard]] const Token &token(qsizetype i) const { return (*m_tokens)[std::size_t(i)]; }
    /// True where the word at @p i is one of @p words, in any case.
    [[nodiscard]] bool is(qsizetype i, std::initializer_list<QLatin1StringView> words) const
    {
        const QStringView word = at(i);
        return std::ranges::any_of(words, [word](auto other) { return word.compare(other, Qt::CaseInsensitive) == 0; });
    }
    /// True where nothing stands between the word at @p i and the one before.
    [[nodiscard]] bool isGlued(qsizetype i) const
    {
        return i > 0 && i < size() && token(i).span.begin == token(i - 1).span.end;
    }
    [[nodiscard]] Span span(WordRange range) const
    {
        return range.isEmpty() ? Span{} : Span{token(range.first).span.begin, token(range.last - 1).span.end};
    }
    /// The text of @p range, white space simplified.
    [[nodiscard]] QString phrase(WordRange range) const
    {
        return textOf(*m_article, span(range)).toString().simplified();
    }

private:
    const Article *m_article;
    const std::vector<Token> *m_tokens;
};

} // namespace sourcelight::extraction
