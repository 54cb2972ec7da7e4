// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <gumbo.h>

/// Small questions to Gumbo's tree, and the way through it without recursion.
namespace sourcelight::reading
{

[[nodiscard]] inline bool isElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT;
}

[[nodiscard]] inline bool isText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

/// The first child of an element; null where it has none.
[[nodiscard]] const GumboNode *firstChild(const GumboNode &element);

/// True for elements that flow inside a line of text.
[[nodiscard]] bool isInline(GumboTag tag);
[[nodiscard]] bool isHeading(GumboTag tag);
/// True for what stands in lists and tables, where a line may be short.
[[nodiscard]] bool isCell(GumboTag tag);

/// The value of an attribute, as UTF-8 of the tree; null where the element has none of this name.
[[nodiscard]] QByteArrayView attributeView(const GumboElement &element, const char *name);
/// The same as a string.
[[nodiscard]] QString attribute(const GumboElement &element, const char *name);

/// The node after @p node in document order that is not inside it; null at the end of @p root. Calls @p leave for each
/// element that ends in between.
template <typename Leave>
[[nodiscard]] const GumboNode *nextNode(const GumboNode *node, const GumboNode *root, const Leave &leave)
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

/// All text inside @p root, with single spaces between its parts. Scripts and styles give theirs only as @p root.
[[nodiscard]] QString textInside(const GumboNode &root);

} // namespace sourcelight::reading
