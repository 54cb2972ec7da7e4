// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/wordtypes.h"
#include "core/language/wordusage.h"

namespace sourcelight::language
{

/// The number of the features that a model of names was trained with; it grows whenever they change.
inline constexpr std::uint32_t namesFeatures = 2;

/// The features by which names are told, sentence by sentence, with what the article as a whole says.
class NameFeatures
{
public:
    NameFeatures(const Article &article, const std::vector<Sentence> &sentences, Gazetteer gazetteer);

    /// The features of tokens `[first, last)` of a sentence. With what a first look made of the article in @p types and
    /// of these very tokens in @p own, those of the second look.
    void add(std::size_t sentence, std::size_t first, std::size_t last, FeatureTable &table,
        const WordTypes *types = nullptr, std::span<const WordTypes::Shares> own = {});
    /// What a feature of the sentence added last says, for the reader to see: "word-before=said". Empty for those that
    /// say nothing to a person.
    [[nodiscard]] QString describe(qsizetype word, FeatureTable::Kind kind) const;
    /// The words of the sentence added last.
    [[nodiscard]] const WordForms &words() const { return m_words; }

private:
    void addWords(qsizetype i, FeatureTable &table) const;
    void addCapitals(qsizetype i, FeatureTable &table) const;
    void addPartsOfSpeech(qsizetype i, FeatureTable &table) const;
    void addGazetteer(qsizetype i, FeatureTable &table) const;
    void addUsage(qsizetype i, FeatureTable &table) const;
    void addTypes(
        qsizetype i, FeatureTable &table, const WordTypes &types, std::span<const WordTypes::Shares> own) const;
    [[nodiscard]] FeatureHash tagAt(qsizetype i) const; // a number of language::pennTags(), beyond it outside

    const Article &m_article;
    const std::vector<Sentence> &m_sentences;
    Gazetteer m_gazetteer;
    WordUsage m_usage;
    // of the sentence at hand
    WordForms m_words;
    std::vector<GazetteerMatch> m_matches;
    std::span<const Token> m_tokens;
    CaseStyle m_style = CaseStyle::Sentence;
};

} // namespace sourcelight::language
