// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/statementparts.h"

#include "core/extraction/attributions/quotations.h"
#include "core/language/partsofspeech.h"

#include <algorithm>

namespace sourcelight::extraction
{

StatementText::StatementText(
    const Article &article, const std::vector<Sentence> &sentences, const std::vector<LabelledSpan> &labels)
    : m_article(article)
    , m_quotations(findQuotations(article))
{
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        m_tokens.insert(m_tokens.end(), sentences[i].tokens.begin(), sentences[i].tokens.end());
        m_sentences.resize(m_tokens.size(), i);
    }
    setLabels(labels);
}

void StatementText::setLabels(const std::vector<LabelledSpan> &labels)
{
    m_parts.clear();
    for (const LabelledSpan &label : labels) {
        StatementPart part{label};
        part.first = tokenAt(label.span.begin);
        part.last = part.first;
        while (part.last < size() && m_tokens[part.last].span.begin < label.span.end)
            ++part.last;
        if (part.last == part.first)
            continue;
        part.block = blockAt(label.span.begin);
        part.quotedShare = double(quotedLength(label.span)) / double(label.span.length());
        m_parts.push_back(std::move(part));
    }
}

bool StatementText::isNominal(std::size_t i) const
{
    const Upos upos = m_tokens[i].upos;
    return upos == Upos::Noun || upos == Upos::Propn || upos == Upos::Adj || upos == Upos::Num || upos == Upos::Det;
}

bool StatementText::is(std::size_t i, std::initializer_list<QLatin1StringView> words) const
{
    const QStringView text = word(i);
    return std::ranges::any_of(
        words, [text](QLatin1StringView known) { return text.compare(known, Qt::CaseInsensitive) == 0; });
}

QLatin1StringView StatementText::tag(std::size_t i) const
{
    return i < size() ? language::pennTags()[m_tokens[i].xpos] : QLatin1StringView();
}

std::size_t StatementText::tokenAt(qsizetype position) const
{
    const auto found =
        std::ranges::upper_bound(m_tokens, position, {}, [](const Token &token) { return token.span.end; });
    return std::size_t(found - m_tokens.begin());
}

std::size_t StatementText::blockAt(qsizetype position) const
{
    const auto &blocks = m_article.blocks;
    const auto found =
        std::ranges::upper_bound(blocks, position, {}, [](const Block &block) { return block.span.end; });
    return std::size_t(found - blocks.begin());
}

std::size_t StatementText::quotationAt(qsizetype position) const
{
    const auto found = std::ranges::upper_bound(m_quotations, position, {}, &Span::end);
    return std::size_t(found - m_quotations.begin());
}

bool StatementText::touchesPart(Span span) const
{
    const auto part =
        std::ranges::upper_bound(m_parts, span.begin, {}, [](const StatementPart &known) { return known.span.end; });
    return part != m_parts.end() && part->span.begin < span.end;
}

qsizetype StatementText::quotedLength(Span span) const
{
    qsizetype length = 0;
    for (std::size_t i = quotationAt(span.begin); i < m_quotations.size() && m_quotations[i].begin < span.end; ++i)
        length += std::min(span.end, m_quotations[i].end) - std::max(span.begin, m_quotations[i].begin);
    return length;
}

} // namespace sourcelight::extraction
