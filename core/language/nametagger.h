// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/sequencemodel.h"
#include "core/language/wordusage.h"
#include "core/model/progress.h"

namespace sourcelight::language
{

/// Names the task and its features in a model file; the number grows whenever the features change.
inline constexpr QLatin1StringView namesTask{"names"};
inline constexpr std::uint32_t namesFeatures = 1;

/// A name as the tagger sees it: tokens `[first, last)` of a sentence.
struct TaggedName {
    std::size_t sentence = 0;
    std::size_t first = 0;
    std::size_t last = 0;
    QStringView type;         ///< "Person", "Date": the label's second part, a view into the model
    float confidence = 1.0F;  ///< probability that the span and the type are right, calibrated
};

/// Finds the names of an article whose tokens have parts of speech. Linear in the tokens; a stopped @p progress ends it
/// early with what it has.
[[nodiscard]] std::vector<TaggedName> tagNames(const Article &article, const std::vector<Sentence> &sentences,
    const SequenceModel &model, const Progress &progress = {});

/// The features by which names are told, sentence by sentence, with what the article as a whole says.
class NameFeatures
{
public:
    NameFeatures(const Article &article, const std::vector<Sentence> &sentences, Gazetteer gazetteer);

    /// The features of tokens `[first, last)` of a sentence.
    void add(std::size_t sentence, std::size_t first, std::size_t last, FeatureTable &table);

private:
    void addWords(qsizetype i, FeatureTable &table) const;
    void addCapitals(qsizetype i, FeatureTable &table) const;
    void addPartsOfSpeech(qsizetype i, FeatureTable &table) const;
    void addGazetteer(qsizetype i, FeatureTable &table) const;
    void addUsage(qsizetype i, FeatureTable &table) const;
    [[nodiscard]] FeatureHash tagAt(qsizetype i) const;

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
