// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/namelexicon.h"
#include "core/model/article.h"
#include "core/model/sentence.h"

#include <QHash>
#include <QSet>

#include <cstdint>
#include <initializer_list>

namespace sourcelight::extraction
{

/// How a word is written.
enum class Shape : std::uint8_t {
    Lower,   ///< "reporters"; words of scripts without capitals
    Capital, ///< "Iraq", "McDonald", "d'Ivoire", "iPhone"
    Upper,   ///< "NATO", "U.S.", "G7"
    Initial, ///< "J.", "J"
    Number,  ///< "2,000", "15th"
    Mark,    ///< punctuation, symbols, addresses, the possessive "'s"
};

/// A token or a part of one, as names need it: "US-led" is three words, "Ban Ki-moon" two.
struct NameWord {
    Span span;
    QStringView text; ///< a view into the article
    Shape shape = Shape::Mark;
    bool glued = false; ///< no white space between it and the word before
    bool opens = false; ///< would be capitalised whatever it is: begins a sentence or a quotation

    [[nodiscard]] bool isCapitalized() const { return shape == Shape::Capital || shape == Shape::Upper; }
};

/// How a sentence uses capitals, and so what they say.
enum class CaseStyle { Sentence, Title, Capitals };

/// The words of a sentence; the views are valid as long as @p article is.
[[nodiscard]] std::vector<NameWord> wordsOf(
    const Article &article, const Sentence &sentence, const NameLexicon &lexicon);

/// Whether capitals mark names in @p words, most of its words, or all letters.
[[nodiscard]] CaseStyle caseStyle(const std::vector<NameWord> &words, const NameLexicon &lexicon);

/// The text from @p first to before @p last, as written, white space simplified.
[[nodiscard]] QString phrase(const std::vector<NameWord> &words, qsizetype first, qsizetype last);

/// Two letters or more, all or nearly all of them capitals, the last one too: "NFB", "N.F.B.", "BoNT"; plurals ("MPs").
[[nodiscard]] bool isAcronym(QStringView text);

/// Whether @p text is one of @p words, in any case.
[[nodiscard]] bool isOneOf(QStringView text, std::initializer_list<QLatin1StringView> words);

/// How an article writes its words where nothing forces a capital: views into it.
struct Usage {
    QSet<QStringView> lower;
    QHash<QStringView, int> capitalized;

    void add(const std::vector<NameWord> &words);
};

} // namespace sourcelight::extraction
