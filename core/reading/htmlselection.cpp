// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/htmlselection.h"

#include <algorithm>

namespace sourcelight::reading
{

HtmlSelection::HtmlSelection(const HtmlOutline &outline)
    : m_outline(outline)
    , m_texts(outline.texts().size(), true)
    , m_lines(outline.lines().size(), true)
{
    count();
}

void HtmlSelection::drop(const HtmlElement &element)
{
    std::fill(m_texts.begin() + qsizetype(element.textBegin), m_texts.begin() + qsizetype(element.textEnd), false);
    for (size_t i = element.lineBegin; i < element.lineEnd; ++i) {
        const HtmlLine &line = m_outline.lines()[i];
        const auto end = m_texts.begin() + qsizetype(line.textEnd);
        m_lines[i] = std::find(m_texts.begin() + qsizetype(line.textBegin), end, true) != end;
    }
}

void HtmlSelection::set(size_t line, bool keep)
{
    const HtmlLine &texts = m_outline.lines()[line];
    std::fill(m_texts.begin() + qsizetype(texts.textBegin), m_texts.begin() + qsizetype(texts.textEnd), keep);
    m_lines[line] = keep;
}

void HtmlSelection::count()
{
    m_sums.assign(1, {});
    for (size_t i = 0; i < m_lines.size(); ++i) {
        HtmlCounts sum = m_sums.back();
        if (m_lines[i]) {
            const HtmlCounts &counts = m_outline.lines()[i].counts;
            sum.letters += counts.letters;
            sum.linked += counts.linked;
            sum.prose += counts.prose;
        }
        m_sums.push_back(sum);
    }
}

std::vector<qsizetype> HtmlSelection::proseInside(HtmlHint hint) const
{
    std::vector<bool> inside(m_lines.size(), false);
    const std::vector<HtmlElement> &elements = m_outline.elements();
    for (size_t i = 0; i < elements.size();) {
        const HtmlElement &element = elements[i];
        const bool found = element.hints.testFlag(hint) && element.node->v.element.tag != GUMBO_TAG_BODY;
        if (found)
            std::fill(inside.begin() + qsizetype(element.lineBegin), inside.begin() + qsizetype(element.lineEnd), true);
        i = found ? element.end : i + 1;
    }
    std::vector<qsizetype> sums(1);
    for (size_t i = 0; i < m_lines.size(); ++i)
        sums.push_back(sums.back() + (inside[i] ? m_sums[i + 1].prose - m_sums[i].prose : 0));
    return sums;
}

std::vector<qsizetype> HtmlSelection::prose() const
{
    std::vector<qsizetype> sums(m_sums.size());
    std::ranges::transform(m_sums, sums.begin(), &HtmlCounts::prose);
    return sums;
}

std::vector<const GumboNode *> HtmlSelection::texts() const
{
    std::vector<const GumboNode *> texts;
    for (size_t i = 0; i < m_texts.size(); ++i) {
        if (m_texts[i])
            texts.push_back(m_outline.texts()[i]);
    }
    return texts;
}

} // namespace sourcelight::reading
