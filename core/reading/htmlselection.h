// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/htmloutline.h"

namespace sourcelight::reading
{

/// What of a page is kept: all of it at first, then less. The outline must outlive it.
class HtmlSelection
{
public:
    explicit HtmlSelection(const HtmlOutline &outline);

    void drop(const HtmlElement &element);
    void drop(size_t line) { set(line, false); }
    void keep(size_t line) { set(line, true); }
    /// True for a line of which at least one text is kept.
    [[nodiscard]] bool keeps(size_t line) const { return m_lines[line]; }

    /// Counts anew what is kept; to be called after changes and before counts().
    void count();
    [[nodiscard]] HtmlCounts counts(const HtmlElement &element) const
    {
        return m_sums[element.lineEnd] - m_sums[element.lineBegin];
    }
    /// What is kept of the whole page.
    [[nodiscard]] const HtmlCounts &all() const { return m_sums.back(); }
    /// The prose kept before each line, only that inside elements with @p hint; one more for the end.
    [[nodiscard]] std::vector<qsizetype> proseInside(HtmlHint hint) const;
    /// The same without regard to elements.
    [[nodiscard]] std::vector<qsizetype> prose() const;

    /// The text nodes kept, in document order.
    [[nodiscard]] std::vector<const GumboNode *> texts() const;

private:
    void set(size_t line, bool keep);

    const HtmlOutline &m_outline;
    std::vector<bool> m_texts;
    std::vector<bool> m_lines;
    std::vector<HtmlCounts> m_sums; ///< of the lines before each
};

} // namespace sourcelight::reading
