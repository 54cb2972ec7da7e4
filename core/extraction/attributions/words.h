// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/model/article.h"
#include "core/model/sentence.h"

namespace sourcelight::extraction
{

/// A token as the rules of attribution see it.
struct Word {
    Span span;
    QStringView text;    ///< a view into the article
    QString folded;      ///< in lower case
    bool quoted = false; ///< inside quotation marks; the marks themselves are not

    [[nodiscard]] bool is(QStringView word) const { return folded == word; }
    [[nodiscard]] bool isWord() const { return text.front().isLetterOrNumber(); }
    [[nodiscard]] bool isCapitalised() const { return text.front().isUpper(); }
};

/// Indexes into the words of a sentence, half-open.
struct WordRange {
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    [[nodiscard]] qsizetype length() const { return end - begin; }

    friend bool operator==(const WordRange &, const WordRange &) = default;
};

/// The words of one sentence.
struct Words {
    std::vector<Word> all;
    const language::LanguageResources &resources;

    [[nodiscard]] qsizetype size() const { return qsizetype(all.size()); }
    /// The word at @p i; null beyond the ends.
    [[nodiscard]] const Word *at(qsizetype i) const { return i >= 0 && i < size() ? &all[size_t(i)] : nullptr; }
    [[nodiscard]] bool is(qsizetype i, QStringView word) const { return at(i) && at(i)->is(word); }
    /// The text that a range that is not empty covers.
    [[nodiscard]] Span spanOf(WordRange range) const
    {
        Q_ASSERT(range.begin >= 0 && range.begin < range.end && range.end <= size());
        return {all[size_t(range.begin)].span.begin, all[size_t(range.end - 1)].span.end};
    }
};

/// @p quotations are those of the article, in text order.
[[nodiscard]] Words readWords(const Article &article, const Sentence &sentence, const Spans &quotations,
    const language::LanguageResources &resources);

[[nodiscard]] bool isQuotationMark(QChar c);

} // namespace sourcelight::extraction
