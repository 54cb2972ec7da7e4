// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/htmlwalker.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

/// The node after @p node in document order that is not inside it; null at the end of @p root. Calls @p leave for each
/// element that ends in between.
template <typename Leave> const GumboNode *next(const GumboNode *node, const GumboNode *root, const Leave &leave)
{
    while (node != root) {
        const GumboVector &siblings = node->parent->v.element.children;
        if (node->index_within_parent + 1 < siblings.length)
            return static_cast<const GumboNode *>(siblings.data[node->index_within_parent + 1]);
        node = node->parent;
        leave(*node);
    }
    return nullptr;
}

bool isElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT;
}

const GumboNode *firstChild(const GumboNode &node)
{
    const GumboVector &children = node.v.element.children;
    return children.length > 0 ? static_cast<const GumboNode *>(children.data[0]) : nullptr;
}

bool holdsTopHeading(const GumboNode &root)
{
    const auto nothing = [](const GumboNode &) {};
    for (const GumboNode *node = &root; node;) {
        if (isElement(*node) && node->v.element.tag == GUMBO_TAG_H1)
            return true;
        const GumboNode *child = isElement(*node) ? firstChild(*node) : nullptr;
        node = child ? child : next(node, &root, nothing);
    }
    return false;
}

QString textOfTitle(const GumboNode &node)
{
    const GumboNode *child = firstChild(node);
    return child && child->type == GUMBO_NODE_TEXT ? QString::fromUtf8(child->v.text.text) : QString();
}

// clang-format off
/// True for elements that flow inside a line of text.
bool isInline(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A: case GUMBO_TAG_ABBR: case GUMBO_TAG_ACRONYM: case GUMBO_TAG_B: case GUMBO_TAG_BDI: case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG: case GUMBO_TAG_CITE: case GUMBO_TAG_CODE: case GUMBO_TAG_DATA: case GUMBO_TAG_DEL: case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM: case GUMBO_TAG_FONT: case GUMBO_TAG_I: case GUMBO_TAG_IMG: case GUMBO_TAG_INS: case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL: case GUMBO_TAG_MARK: case GUMBO_TAG_NOBR: case GUMBO_TAG_RUBY: case GUMBO_TAG_S: case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL: case GUMBO_TAG_SPAN: case GUMBO_TAG_STRIKE: case GUMBO_TAG_STRONG: case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP: case GUMBO_TAG_TIME: case GUMBO_TAG_TT: case GUMBO_TAG_U: case GUMBO_TAG_UNKNOWN: case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
        return true;
    default:
        return false;
    }
}
// clang-format on

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

} // namespace

HtmlWalker::HtmlWalker(ArticleBuilder &builder, const QByteArray &page)
    : m_builder(builder)
    , m_page(page)
    , m_position(page)
{
}

void HtmlWalker::walk(const GumboOutput &tree, const Progress &progress)
{
    const auto leaving = [this](const GumboNode &node) { leave(node); };
    for (const GumboNode *node = tree.root; node && !progress.cancelled();) {
        const GumboNode *child = nullptr;
        if (isElement(*node)) {
            const bool entered = enter(*node);
            child = entered ? firstChild(*node) : nullptr;
            if (entered && !child)
                leave(*node);
        } else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
                   node->type == GUMBO_NODE_CDATA) {
            addText(node->v.text);
        }
        node = child ? child : next(node, tree.root, leaving);
    }
}

/// True for what is on a page and not of its article: scripts, controls, menus, the head and foot of the page.
bool HtmlWalker::isFurniture(const GumboNode &node)
{
    const GumboElement &element = node.v.element;
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return true;
    switch (element.tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIALOG:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
        return true;
    case GUMBO_TAG_HEADER:
        // The head of an article holds its headline; that of a page does so only where no other element can.
        return m_articles == 0 && (std::exchange(m_pageHeadSeen, true) || !holdsTopHeading(node));
    default:
        return gumbo_get_attribute(&element.attributes, "hidden") != nullptr ||
               attribute(element, "aria-hidden").compare("true"_L1, Qt::CaseInsensitive) == 0 ||
               attribute(element, "style").remove(u' ').contains("display:none"_L1, Qt::CaseInsensitive);
    }
}

BlockKind HtmlWalker::kind() const
{
    if (m_headings > 0)
        return m_inHeadline ? BlockKind::Headline : BlockKind::Heading;
    if (m_captions > 0)
        return BlockKind::Caption;
    if (m_quotes > 0)
        return BlockKind::Quote;
    return m_lists.empty() ? BlockKind::Paragraph : BlockKind::List;
}

bool HtmlWalker::enter(const GumboNode &node)
{
    const GumboElement &element = node.v.element;
    if (isFurniture(node))
        return false;
    m_metadata.take(element);
    switch (element.tag) {
    case GUMBO_TAG_TITLE:
        m_metadata.takeTitle(textOfTitle(node));
        return false;
    case GUMBO_TAG_BR:
        breakLine();
        return true;
    case GUMBO_TAG_Q:
        m_builder.addText(u"\u201c", {});
        return true;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        m_builder.separate(u"\t");
        return true;
    case GUMBO_TAG_LI:
        startItem();
        return true;
    case GUMBO_TAG_TABLE:
        m_firstRow = true;
        break;
    case GUMBO_TAG_TR:
        m_builder.startBlock(kind(), std::exchange(m_firstRow, false) ? u"\n\n"_s : u"\n"_s);
        return true;
    case GUMBO_TAG_BLOCKQUOTE:
        ++m_quotes;
        break;
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_CAPTION:
        ++m_captions;
        break;
    case GUMBO_TAG_PRE:
        ++m_preformatted;
        break;
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
        ++m_articles;
        break;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        m_lists.push_back({element.tag == GUMBO_TAG_OL, 1, true});
        break;
    default:
        break;
    }
    if (isHeading(element.tag)) {
        ++m_headings;
        m_inHeadline =
            element.tag == GUMBO_TAG_H1 && !std::exchange(m_headline, m_headline || element.tag == GUMBO_TAG_H1);
    }
    if (!isInline(element.tag))
        m_builder.startBlock(kind());
    return true;
}

void HtmlWalker::leave(const GumboNode &node)
{
    const GumboTag tag = node.v.element.tag;
    switch (tag) {
    case GUMBO_TAG_Q:
        m_builder.addText(u"\u201d", {});
        return;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_BR:
        return;
    case GUMBO_TAG_BLOCKQUOTE:
        --m_quotes;
        break;
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_CAPTION:
        --m_captions;
        break;
    case GUMBO_TAG_PRE:
        --m_preformatted;
        break;
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
        --m_articles;
        break;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        m_lists.pop_back();
        break;
    default:
        break;
    }
    if (isHeading(tag))
        --m_headings;
    if (!isInline(tag))
        m_builder.startBlock(kind());
}

void HtmlWalker::startItem()
{
    List loose;
    List &list = m_lists.empty() ? loose : m_lists.back();
    const bool apart = std::exchange(list.first, false) && m_lists.size() < 2;
    const QString marker = list.ordered ? QString::number(list.number++) + u'.' : u"-"_s;
    m_builder.startBlock(
        m_quotes > 0 || m_captions > 0 ? kind() : BlockKind::List, itemLead(qsizetype(m_lists.size()), apart, marker));
}

void HtmlWalker::breakLine()
{
    if (m_headings > 0)
        m_builder.addText(u" ", {});
    else
        m_builder.startBlock(kind(), u"\n"_s);
}

/// Where a text stands in the page, in UTF-16. Empty where the tree does not say so for sure: Gumbo joins texts that
/// misplaced tags stood between, and names the place of the first.
Span HtmlWalker::placeOf(const GumboText &text)
{
    const QByteArrayView piece(text.original_text.data, qsizetype(text.original_text.length));
    if (piece.isEmpty() || piece.begin() < m_page.begin() || piece.end() > m_page.end())
        return {};
    const bool same = piece == QByteArrayView(text.text);
    const bool decoded = !piece.contains('<') && (piece.contains('&') || piece.contains('\r'));
    if (!same && !decoded)
        return {};
    const auto begin = m_position.utf16At(piece.begin());
    if (!begin)
        return {};
    const Span place{*begin, m_position.utf16At(piece.end()).value_or(*begin)};
    // Equal lengths say that the two run in step.
    const bool chance = !same && place.length() == QString::fromUtf8(text.text).size();
    return chance ? Span{} : place;
}

void HtmlWalker::addText(const GumboText &text)
{
    QString content = QString::fromUtf8(text.text);
    const Span place = placeOf(text);
    if (m_preformatted > 0) {
        m_builder.addVerbatim(content, place);
        return;
    }
    // A line break in the source of a page is a space.
    content.replace(u'\n', u' ');
    m_builder.addText(content, place);
}

} // namespace sourcelight::reading
