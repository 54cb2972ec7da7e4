// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/htmlnodes.h"

namespace sourcelight::reading
{

const GumboNode *firstChild(const GumboNode &element)
{
    const GumboVector &children = element.v.element.children;
    return children.length > 0 ? static_cast<const GumboNode *>(children.data[0]) : nullptr;
}

// clang-format off
bool isInline(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A: case GUMBO_TAG_ABBR: case GUMBO_TAG_ACRONYM: case GUMBO_TAG_B: case GUMBO_TAG_BDI: case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG: case GUMBO_TAG_CITE: case GUMBO_TAG_CODE: case GUMBO_TAG_DATA: case GUMBO_TAG_DEL: case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM: case GUMBO_TAG_FONT: case GUMBO_TAG_I: case GUMBO_TAG_IMG: case GUMBO_TAG_INS: case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL: case GUMBO_TAG_MARK: case GUMBO_TAG_NOBR: case GUMBO_TAG_Q: case GUMBO_TAG_RUBY: case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP: case GUMBO_TAG_SMALL: case GUMBO_TAG_SPAN: case GUMBO_TAG_STRIKE: case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB: case GUMBO_TAG_SUP: case GUMBO_TAG_TIME: case GUMBO_TAG_TT: case GUMBO_TAG_U: case GUMBO_TAG_UNKNOWN:
    case GUMBO_TAG_VAR: case GUMBO_TAG_WBR:
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

bool isCell(GumboTag tag)
{
    return tag == GUMBO_TAG_LI || tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH || tag == GUMBO_TAG_DD ||
           tag == GUMBO_TAG_DT || tag == GUMBO_TAG_CAPTION;
}

QByteArrayView attributeView(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QByteArrayView(found->value) : QByteArrayView();
}

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

QString textInside(const GumboNode &root)
{
    QString text;
    for (const GumboNode *node = &root; node;) {
        const GumboNode *child = nullptr;
        if (isElement(*node)) {
            const GumboTag tag = node->v.element.tag;
            const bool code = tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE;
            child = code && node != &root ? nullptr : firstChild(*node);
            if (!isInline(tag))
                text += u' ';
        } else if (isText(*node)) {
            text += QString::fromUtf8(node->v.text.text);
        }
        node = child ? child : nextNode(node, &root, [](const GumboNode &) {});
    }
    return text.simplified();
}

} // namespace sourcelight::reading
