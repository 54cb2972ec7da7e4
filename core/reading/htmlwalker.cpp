// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/htmlwalker.h"

#include "core/reading/htmlnodes.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

} // namespace

HtmlWalker::HtmlWalker(ArticleBuilder &builder, const QByteArray &page, const MainContent &content)
    : m_builder(builder)
    , m_content(content)
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
        } else if (isText(*node) && isOfArticle(*node)) {
            addText(node->v.text);
        }
        node = child ? child : nextNode(node, tree.root, leaving);
    }
}

/// True for the next text of the article, and for white space.
bool HtmlWalker::isOfArticle(const GumboNode &node)
{
    if (node.type == GUMBO_NODE_WHITESPACE)
        return true;
    if (m_next == m_content.texts.size() || m_content.texts[m_next] != &node)
        return false;
    ++m_next;
    return true;
}

/// True where the next text of the article is inside @p element.
bool HtmlWalker::holdsNext(const GumboNode &element) const
{
    const GumboNode *node = m_next < m_content.texts.size() ? m_content.texts[m_next] : nullptr;
    while (node && node != &element)
        node = node->parent;
    return node;
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
    if (hintsOfTag(element.tag).testFlag(HtmlHint::Skipped))
        return false;
    switch (element.tag) {
    case GUMBO_TAG_BR:
        breakLine();
        return true;
    case GUMBO_TAG_Q:
        m_quotedHere.push_back(holdsNext(node));
        if (m_quotedHere.back())
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
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
        ++m_code;
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
        m_inHeadline = &node == m_content.headline;
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
        if (m_quotedHere.back())
            m_builder.addText(u"\u201d", {});
        m_quotedHere.pop_back();
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
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
        --m_code;
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
    // Gumbo puts it for controls, which may be part of damaged text.
    const QByteArrayView original(text.original_text.data, qsizetype(text.original_text.length));
    if (content.contains(QChar::ReplacementCharacter) && !original.contains('<') && !original.contains('&'))
        content = QString::fromUtf8(original);
    content.replace(u'\r', u'\n'); // that a page names by number
    const Span place = placeOf(text);
    if (m_preformatted > 0) {
        m_builder.addVerbatim(content, place);
        return;
    }
    if (m_code == 0)
        content = m_entities.decodeAgain(content);
    // A line break in the source of a page is a space.
    content.replace(u'\n', u' ');
    m_builder.addText(content, place);
}

} // namespace sourcelight::reading
