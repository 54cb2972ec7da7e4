// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/statementfeatures.h"

namespace sourcelight::language
{

/// Names the task of the fast labelling of statements and its features in a model file; the number grows whenever the
/// features change.
inline constexpr QLatin1StringView fastStatementsTask{"attribution-fast"};
inline constexpr std::uint32_t fastStatementsFeatures = 1;

/// The hashed features by which a linear model labels the tokens of a paragraph: words, parts of speech, quotation
/// marks and words of reporting nearby. Looks at the paragraph once; views into it.
class StatementHashes
{
public:
    explicit StatementHashes(const StatementParagraph &paragraph);

    /// Adds the features of one token.
    void add(std::size_t token, FeatureTable &table) const;

private:
    /// What lies around a token: the nearest words of reporting, quotation marks and ends of clauses, as tokens; -1 for
    /// none.
    struct Surroundings {
        std::ptrdiff_t reportingBefore = -1, reportingAfter = -1;
        std::ptrdiff_t quotationBegin = -1, quotationEnd = -1;    ///< of the one that the token stands in
        std::ptrdiff_t quotationBefore = -1, quotationAfter = -1; ///< the last token of one, the first of the next
        std::ptrdiff_t clauseBefore = -1, clauseAfter = -1;
        FeatureHash commas = 0, thats = 0; ///< since reportingBefore
        FeatureHash commasAfter = 0;       ///< up to reportingAfter
    };

    [[nodiscard]] std::ptrdiff_t size() const { return std::ssize(m_around); }
    [[nodiscard]] FeatureHash word(std::ptrdiff_t i) const { return m_words.at(i).word; }
    [[nodiscard]] FeatureHash tag(std::ptrdiff_t i) const;
    [[nodiscard]] bool isComma(std::ptrdiff_t i) const;
    [[nodiscard]] bool endsClause(std::size_t i) const;
    void lookBack();
    void lookAhead();
    void addWords(std::ptrdiff_t i, FeatureTable &table) const;
    void addTags(std::ptrdiff_t i, FeatureTable &table) const;
    void addQuotation(std::ptrdiff_t i, FeatureTable &table) const;
    void addReporting(std::ptrdiff_t i, FeatureTable &table) const;
    void addPlace(std::ptrdiff_t i, FeatureTable &table) const;

    const StatementParagraph &m_paragraph;
    const WordForms &m_words;
    std::vector<Surroundings> m_around;
};

} // namespace sourcelight::language
