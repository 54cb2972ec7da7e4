// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/reading/articlebuilder.h"
#include "core/reading/htmlmetadata.h"
#include "core/reading/htmltree.h"
#include "core/reading/utf8position.h"

#include <vector>

namespace sourcelight::reading
{

/// Walks the tree of a page, without recursion, and grows an article of its blocks.
class HtmlWalker
{
public:
    /// @p page is what the tree was made of.
    HtmlWalker(ArticleBuilder &builder, const QByteArray &page);

    /// Ends early where @p progress is stopped.
    void walk(const GumboOutput &tree, const Progress &progress);
    [[nodiscard]] const HtmlMetadata &metadata() const { return m_metadata; }

private:
    struct List {
        bool ordered = false;
        int number = 1;
        bool first = true;
    };

    /// Returns false where the element is passed over with all in it.
    bool enter(const GumboNode &node);
    void leave(const GumboNode &node);
    [[nodiscard]] bool isFurniture(const GumboNode &node);
    void startItem();
    void breakLine();
    void addText(const GumboText &text);
    [[nodiscard]] Span placeOf(const GumboText &text);
    [[nodiscard]] BlockKind kind() const;

    ArticleBuilder &m_builder;
    QByteArrayView m_page;
    Utf8Position m_position;
    HtmlMetadata m_metadata;
    std::vector<List> m_lists; ///< those around, outermost first
    int m_quotes = 0;
    int m_captions = 0;
    int m_headings = 0;
    int m_preformatted = 0;
    int m_articles = 0;
    bool m_headline = false; ///< one was found
    bool m_inHeadline = false;
    bool m_pageHeadSeen = false;
    bool m_firstRow = true;
};

} // namespace sourcelight::reading
