// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/progress.h"
#include "core/reading/articlebuilder.h"
#include "core/reading/htmlentity.h"
#include "core/reading/maincontent.h"
#include "core/reading/utf8position.h"

#include <vector>

namespace sourcelight::reading
{

/// Walks the tree of a page, without recursion, and grows an article of the blocks of its main content.
class HtmlWalker
{
public:
    /// @p page is what the tree was made of; it and @p content must outlive the walker.
    HtmlWalker(ArticleBuilder &builder, const QByteArray &page, const MainContent &content);

    /// Ends early where @p progress is stopped.
    void walk(const GumboOutput &tree, const Progress &progress);

private:
    struct List {
        bool ordered = false;
        int number = 1;
        bool first = true;
    };

    /// Returns false where the element is passed over with all in it.
    bool enter(const GumboNode &node);
    void leave(const GumboNode &node);
    [[nodiscard]] bool isOfArticle(const GumboNode &node);
    [[nodiscard]] bool holdsNext(const GumboNode &element) const;
    void startItem();
    void breakLine();
    void addText(const GumboText &text);
    [[nodiscard]] Span placeOf(const GumboText &text);
    [[nodiscard]] BlockKind kind() const;

    ArticleBuilder &m_builder;
    const MainContent &m_content;
    size_t m_next = 0; ///< of the content's texts
    QByteArrayView m_page;
    Utf8Position m_position;
    std::vector<bool> m_quotedHere; ///< the <q> elements around hold text of the article
    std::vector<List> m_lists;      ///< those around, outermost first
    int m_quotes = 0;
    int m_captions = 0;
    int m_headings = 0;
    int m_preformatted = 0;
    int m_code = 0; ///< <code> and its like
    HtmlEntities m_entities;
    bool m_inHeadline = false;
    bool m_firstRow = true;
};

} // namespace sourcelight::reading
