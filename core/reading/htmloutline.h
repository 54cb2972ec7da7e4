// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/htmlhints.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sourcelight::reading
{

/// What a stretch of a page holds. Lengths are counted in characters that are not white space.
struct HtmlCounts {
    qsizetype letters = 0;
    qsizetype linked = 0; ///< of the letters, those inside links
    qsizetype prose = 0;  ///< of the letters, those in lines that read like sentences

    [[nodiscard]] double linkShare() const { return letters > 0 ? double(linked) / double(letters) : 0.0; }
    [[nodiscard]] HtmlCounts operator-(const HtmlCounts &other) const
    {
        return {letters - other.letters, linked - other.linked, prose - other.prose};
    }
};

/// An element of a page.
struct HtmlElement {
    const GumboNode *node = nullptr;
    size_t parent = 0;
    size_t end = 0;       ///< index of the first element behind it that is not inside it
    size_t lineBegin = 0; ///< the lines that it holds, in part or whole
    size_t lineEnd = 0;
    size_t textBegin = 0; ///< the texts that it holds
    size_t textEnd = 0;
    HtmlHints hints;
};

/// A line of text between two borders of blocks.
struct HtmlLine {
    size_t element = 0; ///< the innermost block around it
    size_t textBegin = 0;
    size_t textEnd = 0;
    HtmlCounts counts;
    bool sentence = false; ///< ends as a sentence does
};

/**
 * A page laid flat: its elements and its lines of text in document order, and what every element holds without walking
 * its tree again. Made in one pass over the tree, which must outlive it; what can never be text of an article
 * (HtmlHint::Skipped) is left out.
 */
class HtmlOutline
{
public:
    explicit HtmlOutline(const GumboNode &root);

    [[nodiscard]] const std::vector<HtmlElement> &elements() const { return m_elements; }
    [[nodiscard]] const std::vector<HtmlLine> &lines() const { return m_lines; }
    /// The text nodes that hold more than white space.
    [[nodiscard]] const std::vector<const GumboNode *> &texts() const { return m_texts; }
    /// The words of a line, white space in them as single spaces.
    [[nodiscard]] QString textOf(const HtmlLine &line) const { return words(line.textBegin, line.textEnd); }
    /// The words of an element, its lines parted by spaces.
    [[nodiscard]] QString textOf(const HtmlElement &element) const;
    /// What the lines in [@p begin, @p end) hold.
    [[nodiscard]] HtmlCounts counts(size_t begin, size_t end) const { return m_sums[end] - m_sums[begin]; }
    [[nodiscard]] HtmlCounts counts(const HtmlElement &element) const
    {
        return counts(element.lineBegin, element.lineEnd);
    }

private:
    void enter(const GumboNode &node);
    void leave();
    void addText(const GumboNode &node);
    void endLine();
    [[nodiscard]] QString words(size_t textBegin, size_t textEnd) const;

    std::vector<HtmlElement> m_elements;
    std::vector<HtmlLine> m_lines;
    std::vector<const GumboNode *> m_texts;
    std::vector<HtmlCounts> m_sums; ///< of the lines before each
    std::vector<size_t> m_open;     ///< elements around, outermost first
    HtmlLine m_line;
    int m_links = 0; ///< links around
};

} // namespace sourcelight::reading
