// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/model/article.h"
#include "core/model/progress.h"
#include "core/model/sentence.h"

namespace sourcelight::extraction
{

/// The personal pronouns of the third person, each in all its forms; Other stands for the rest ("I", "you", "who").
enum class Pronoun : std::uint8_t { None, He, She, They, It, Other };

/// Forms of a personal pronoun. "her" is possessive or objective by its part of speech.
enum class PronounForm : std::uint8_t { Subjective, Objective, Possessive, Reflexive };

/// What a noun phrase begins with, which tells whether it can speak of something known already.
enum class Determiner : std::uint8_t { None, Definite, Demonstrative, Indefinite, Possessive, Quantity };

/// What a noun phrase is to its clause, as far as the parts of speech around it tell.
enum class GrammaticalRole : std::uint8_t { Subject, Object, Oblique, Possessor, Modifier, Other };

/// A noun with what stands before it, up to its determiner, but nothing of what follows; or a pronoun.
struct NounPhrase {
    std::size_t sentence = 0;
    std::size_t first = 0; ///< tokens `[first, last)` of the sentence
    std::size_t last = 0;
    std::size_t head = 0;
    Span span;
    Pronoun pronoun = Pronoun::None;
    PronounForm form = PronounForm::Subjective;
    Determiner determiner = Determiner::None;
    GrammaticalRole role = GrammaticalRole::Other;
    bool plural = false;
    bool joined = false; ///< several phrases joined by "and"
    bool proper = false; ///< headed by a proper noun
    bool speaks = false; ///< subject of a verb that reports speech
    bool followedByOf = false;
    bool appositive = false;       ///< between commas right after the phrase before it
    bool predicate = false;        ///< after a form of "to be" whose subject is the phrase before it
    bool pleonastic = false;       ///< "it" that speaks of nothing: "it is clear that"
    std::ptrdiff_t quotation = -1; ///< index of the quotation that it stands in
};

/**
 * The noun phrases of an article whose tokens have parts of speech, in text order: pronouns, and maximal runs of
 * determiner, adjectives, numbers and nouns that end in a noun; where two are joined by "and", the whole after them
 * too. Linear in the text; a stopped @p progress ends it early.
 */
[[nodiscard]] std::vector<NounPhrase> findNounPhrases(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, const Progress &progress = {});

} // namespace sourcelight::extraction
