// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/htmlentity.h"

#include "core/reading/htmltree.h"

namespace sourcelight::reading
{

QString HtmlEntities::decode(QByteArrayView entity)
{
    const QByteArray html = entity.toByteArray();
    const auto known = m_known.constFind(html);
    if (known != m_known.constEnd())
        return *known;
    // White space would not begin a body; a letter before it does.
    const QByteArray page = "x" + html;
    const HtmlTree tree = parseHtml(page);
    const auto *body = static_cast<GumboNode *>(tree->root->v.element.children.data[1]);
    const auto *content = static_cast<GumboNode *>(body->v.element.children.data[0]);
    const QString text = QString::fromUtf8(content->v.text.text).sliced(1);
    return *m_known.insert(html, text);
}

} // namespace sourcelight::reading
