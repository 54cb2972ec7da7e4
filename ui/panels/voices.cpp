// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/voices.h"

#include "core/extraction/attributions/quotations.h"

namespace sourcelight::ui
{

namespace
{

struct Content {
    Span span;
    size_t attribution = 0;
};

/// All content, outer before inner.
std::vector<Content> contentsOf(const std::vector<Attribution> &attributions)
{
    std::vector<Content> contents;
    for (size_t i = 0; i < attributions.size(); ++i) {
        for (const Span &span : attributions[i].content)
            contents.push_back({span, i});
    }
    std::ranges::stable_sort(contents, [](const Content &a, const Content &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    return contents;
}

/// Walks along the text and knows the innermost content at each place.
class InnermostContent
{
public:
    explicit InnermostContent(std::vector<Content> contents)
        : m_contents(std::move(contents))
    {
    }

    /// Of @p position, which never falls from call to call; null in the reporter's own voice.
    const Content *at(qsizetype position)
    {
        while (m_next < m_contents.size() && m_contents[m_next].span.begin <= position)
            m_open.push_back(&m_contents[m_next++]);
        while (!m_open.empty() && m_open.back()->span.end <= position)
            m_open.pop_back();
        return m_open.empty() ? nullptr : m_open.back();
    }

private:
    std::vector<Content> m_contents;
    std::vector<const Content *> m_open;
    size_t m_next = 0;
};

/// Walks along the text and knows whether a place is inside quotation marks.
class Quoted
{
public:
    explicit Quoted(Spans quotations)
        : m_quotations(std::move(quotations))
    {
    }

    /// @p position never falls from call to call.
    bool at(qsizetype position)
    {
        while (m_next < m_quotations.size() && m_quotations[m_next].end <= position)
            ++m_next;
        return m_next < m_quotations.size() && m_quotations[m_next].begin <= position;
    }

private:
    Spans m_quotations;
    size_t m_next = 0;
};

bool isCounted(BlockKind kind)
{
    return kind != BlockKind::Byline && kind != BlockKind::Dateline && kind != BlockKind::Boilerplate;
}

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || c == u'\'' || c == u'’' || c == u'-';
}

} // namespace

Voices voicesOf(const Analysis &analysis)
{
    const std::vector<Attribution> &attributions = analysis.annotations.attributions;
    const QStringView text = analysis.article.text;
    InnermostContent innermost(contentsOf(attributions));
    Quoted quoted(extraction::findQuotations(analysis.article));
    Voices voices;
    voices.byAttribution.resize(attributions.size());
    for (const Block &block : analysis.article.blocks) {
        bool inWord = false;
        for (qsizetype i = block.span.begin; isCounted(block.kind) && i < block.span.end; ++i) {
            const bool begins = !inWord && text[i].isLetterOrNumber();
            inWord = begins || (inWord && isPartOfWord(text[i]));
            if (!begins)
                continue;
            ++voices.all;
            if (const Content *content = innermost.at(i)) {
                ++voices.byAttribution[content->attribution];
                const auto kind = size_t(attributions[content->attribution].sourceKind);
                ++voices.byKind[kind];
                voices.quotedByKind[kind] += quoted.at(i);
            } else {
                ++voices.reporter;
            }
        }
    }
    return voices;
}

} // namespace sourcelight::ui
