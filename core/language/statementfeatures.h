// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/language/wordform.h"

namespace sourcelight::language
{

/**
 * What the model of statements knows of a token before it looks around: a number in each of some columns, each of which
 * has a table of learned vectors.
 */
enum class StatementColumn : std::uint8_t {
    Word,      ///< in the model's vocabulary
    Prefix,    ///< three letters, hashed
    Suffix,    ///< three letters, hashed
    Ending,    ///< two letters, hashed
    Shape,     ///< hashed
    Tag,       ///< Penn tag
    Quotation, ///< whether the token, the one before and the one after stand in quotation marks
    Reporting, ///< how often the word is a cue, where it is known as one
    Before,    ///< distance to the reporting word before, within the sentence
    After,     ///< and to the one after
    FromStart, ///< of the sentence
    ToEnd,     ///< of the sentence
    Paragraph, ///< whether it is the first, and how quotation marks stand at its ends
    List,      ///< lexicons that hold the word
};
inline constexpr std::size_t statementColumns = 14;
using StatementRow = std::array<std::uint16_t, statementColumns>;

/// How many values the columns after Word have.
inline constexpr std::array<std::uint16_t, statementColumns> statementColumnSizes{
    0, 3001, 3001, 1001, 501, 56, 8, 8, 10, 10, 5, 5, 16, 32};

/// The words that a model of statements knows, each with how often it is a cue. Immutable; views into the model.
class StatementWords
{
public:
    static constexpr std::uint16_t unknown = 0;

    StatementWords() = default;
    /// @p keys ascending, keyOf() each word; @p reporting of each: 0 where it is no reporting word, at most 7.
    StatementWords(std::span<const std::uint32_t> keys, std::span<const std::uint8_t> reporting)
        : m_keys(keys)
        , m_reporting(reporting)
    {
    }

    [[nodiscard]] static std::uint32_t keyOf(const WordForm &word)
    {
        return std::uint32_t(combine(0, word.word) >> 32);
    }
    /// The number of a word, from 1 on; `unknown` for others.
    [[nodiscard]] std::uint16_t numberOf(const WordForm &word) const;
    [[nodiscard]] std::uint8_t reportingOf(std::uint16_t number) const
    {
        return number == unknown ? std::uint8_t(0) : m_reporting[number - 1U];
    }
    [[nodiscard]] std::size_t size() const { return m_keys.size(); }

private:
    std::span<const std::uint32_t> m_keys;
    std::span<const std::uint8_t> m_reporting;
};

/// Sentences `[first, last)` of an article: those of one of its blocks.
struct ParagraphOfSentences {
    std::size_t first = 0;
    std::size_t last = 0;
};
/// The paragraphs of an article, in text order: all sentences, each in one of them.
[[nodiscard]] std::vector<ParagraphOfSentences> paragraphsOf(
    const Article &article, const std::vector<Sentence> &sentences);

/// A paragraph, token by token, and what features ask of it. Reused from paragraph to paragraph.
class StatementParagraph
{
public:
    /// Takes the tokens of @p sentences in; @p previous is the paragraph before, null for the first.
    void assign(const Article &article, std::span<const Sentence> sentences, const StatementWords &words,
        const LanguageResources &resources, bool isFirst);

    [[nodiscard]] std::size_t size() const { return m_tokens.size(); }
    [[nodiscard]] const std::vector<Token> &tokens() const { return m_tokens; }
    [[nodiscard]] const std::vector<StatementRow> &rows() const { return m_rows; }
    [[nodiscard]] std::uint16_t at(std::size_t token, StatementColumn column) const
    {
        return m_rows[token][std::size_t(column)];
    }
    /// Whether a token stands in quotation marks.
    [[nodiscard]] bool isQuoted(std::size_t token) const { return m_quoted[token]; }
    [[nodiscard]] bool isReporting(std::size_t token) const
    {
        return at(token, StatementColumn::Reporting) != 0 && !m_quoted[token];
    }
    [[nodiscard]] const WordForms &forms() const { return m_forms; }
    /// The begin and the end of the sentence that a token stands in, as tokens.
    [[nodiscard]] std::size_t sentenceBegin(std::size_t token) const { return m_begins[token]; }
    [[nodiscard]] std::size_t sentenceEnd(std::size_t token) const { return m_ends[token]; }

private:
    void findQuotations(const Article &article);
    void addWords(const Article &article, const StatementWords &words, const LanguageResources &resources);
    void addDistances();
    void addSurroundings(bool isFirst);

    std::vector<Token> m_tokens;
    std::vector<std::size_t> m_begins, m_ends;
    std::vector<StatementRow> m_rows;
    std::vector<std::uint8_t> m_quoted;
    bool m_leftOpen = false; ///< the last quotation is not closed
    WordForms m_forms;
};

} // namespace sourcelight::language
