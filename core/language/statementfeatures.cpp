// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/statementfeatures.h"

#include "core/language/partsofspeech.h"

#include <algorithm>

namespace sourcelight::language
{

namespace
{

/// A quotation mark as a token of its own.
enum class Mark : std::uint8_t { None, Open, Close, Either };

Mark markOf(QStringView token)
{
    if (token == u"\"")
        return Mark::Either;
    if (token == u"“" || token == u"«" || token == u"„" || token == u"``" || token == u"‟")
        return Mark::Open;
    if (token == u"”" || token == u"»" || token == u"''" || token == u"″")
        return Mark::Close;
    return Mark::None;
}

std::uint16_t hashed(StatementColumn column, FeatureHash hash)
{
    const std::uint64_t values = statementColumnSizes[std::size_t(column)] - 1U;
    return std::uint16_t(1U + (((combine(FeatureHash(column), hash) >> 32) * values) >> 32));
}

/// Distances in tokens, grouped; 9 stands for far or none.
std::uint16_t grouped(std::size_t distance)
{
    constexpr std::size_t most[] = {0, 1, 2, 3, 4, 6, 9, 14, 22};
    return std::uint16_t(std::ranges::lower_bound(most, distance) - std::begin(most));
}
constexpr std::uint16_t farAway = 9;

std::uint16_t listsOf(QStringView text, const WordForm &form, const LanguageResources &resources)
{
    constexpr qsizetype longest = 24; ///< no word of the lexicons is longer
    if (form.isMark || text.size() > longest)
        return 0;
    std::array<char16_t, longest> folded{};
    std::ranges::transform(text, folded.begin(), [](QChar c) { return c.toLower().unicode(); });
    const QStringView lower(folded.data(), text.size());
    return std::uint16_t(resources.cues.contains(lower) + 2 * resources.sourceNouns.contains(lower) +
                         4 * resources.titles.contains(lower) +
                         8 * (form.startsUpper && resources.firstNames.contains(text)) +
                         16 * resources.organizationWords.contains(text));
}

} // namespace

std::uint16_t StatementWords::numberOf(const WordForm &word) const
{
    const std::uint32_t key = keyOf(word);
    const auto found = std::ranges::lower_bound(m_keys, key);
    return found == m_keys.end() || *found != key ? unknown : std::uint16_t(found - m_keys.begin() + 1);
}

std::vector<ParagraphOfSentences> paragraphsOf(const Article &article, const std::vector<Sentence> &sentences)
{
    std::vector<ParagraphOfSentences> paragraphs;
    auto block = article.blocks.begin();
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const bool goesOn =
            !paragraphs.empty() && block != article.blocks.end() && sentences[i].span.begin < block->span.end;
        if (!goesOn)
            paragraphs.push_back({i, i});
        paragraphs.back().last = i + 1;
        while (block != article.blocks.end() && block->span.end <= sentences[i].span.begin)
            ++block;
    }
    return paragraphs;
}

void StatementParagraph::assign(const Article &article, std::span<const Sentence> sentences,
    const StatementWords &words, const LanguageResources &resources, bool isFirst)
{
    m_tokens.clear();
    m_begins.clear();
    m_ends.clear();
    for (const Sentence &sentence : sentences) {
        const std::size_t begin = m_tokens.size(), end = begin + sentence.tokens.size();
        m_tokens.insert(m_tokens.end(), sentence.tokens.begin(), sentence.tokens.end());
        m_begins.resize(end, begin);
        m_ends.resize(end, end);
    }
    m_forms.assign(article, m_tokens);
    m_rows.assign(m_tokens.size(), {});
    findQuotations(article);
    addWords(article, words, resources);
    addDistances();
    addSurroundings(isFirst);
}

/// Marks what stands in quotation marks, these included: to the end of the paragraph where none closes, from its
/// beginning where none opened.
void StatementParagraph::findQuotations(const Article &article)
{
    m_quoted.assign(m_tokens.size(), 0);
    bool open = false, any = false;
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        const Mark mark = markOf(textOf(article, m_tokens[i].span));
        const bool closes = mark == Mark::Close || (mark == Mark::Either && open);
        open = open || (mark != Mark::None && !closes);
        m_quoted[i] = std::uint8_t(open || closes);
        if (closes && !open && !any)
            std::fill_n(m_quoted.begin(), i, std::uint8_t(1));
        any = any || open || closes;
        open = open && !closes;
    }
    m_leftOpen = open;
}

void StatementParagraph::addWords(
    const Article &article, const StatementWords &words, const LanguageResources &resources)
{
    using enum StatementColumn;
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        const WordForm &form = m_forms.at(qsizetype(i));
        StatementRow &row = m_rows[i];
        const auto set = [&row](StatementColumn column, std::uint16_t value) { row[std::size_t(column)] = value; };
        const auto affix = [&form](const auto &affixes, std::size_t letters) {
            return affixes[letters - 1] ? affixes[letters - 1] : form.word;
        };
        const std::uint16_t number = words.numberOf(form);
        set(Word, number);
        set(Reporting, words.reportingOf(number));
        set(Prefix, hashed(Prefix, affix(form.prefixes, 3)));
        set(Suffix, hashed(Suffix, affix(form.suffixes, 3)));
        set(Ending, hashed(Ending, affix(form.suffixes, 2)));
        set(Shape, hashed(Shape, form.shape));
        set(Tag, m_tokens[i].xpos);
        set(List, listsOf(textOf(article, m_tokens[i].span), form, resources));
    }
}

void StatementParagraph::addDistances()
{
    using enum StatementColumn;
    constexpr std::size_t none = ~std::size_t(0);
    std::size_t last = none;
    for (std::size_t i = 0; i < m_tokens.size(); ++i) {
        if (m_begins[i] == i)
            last = none;
        m_rows[i][std::size_t(Before)] = last == none ? farAway : grouped(i - last);
        if (isReporting(i))
            last = i;
    }
    last = none;
    for (std::size_t i = m_tokens.size(); i-- > 0;) {
        if (m_ends[i] == i + 1)
            last = none;
        m_rows[i][std::size_t(After)] = last == none ? farAway : grouped(last - i);
        if (isReporting(i))
            last = i;
    }
}

void StatementParagraph::addSurroundings(bool isFirst)
{
    using enum StatementColumn;
    const std::size_t size = m_tokens.size();
    const bool opens = size > 0 && m_quoted.front(), closes = size > 0 && m_quoted.back();
    const auto paragraph = std::uint16_t(isFirst + 2 * opens + 4 * closes + 8 * m_leftOpen);
    for (std::size_t i = 0; i < size; ++i) {
        StatementRow &row = m_rows[i];
        const bool before = i > 0 && m_quoted[i - 1], after = i + 1 < size && m_quoted[i + 1];
        row[std::size_t(Quotation)] = std::uint16_t(4 * m_quoted[i] + 2 * before + after);
        row[std::size_t(FromStart)] = std::uint16_t(std::min<std::size_t>(i - m_begins[i], 4));
        row[std::size_t(ToEnd)] = std::uint16_t(std::min<std::size_t>(m_ends[i] - 1 - i, 4));
        row[std::size_t(Paragraph)] = paragraph;
    }
}

} // namespace sourcelight::language
