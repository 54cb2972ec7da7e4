// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/htmlentity.h"

#include "core/reading/htmltree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

constexpr qsizetype longestName = 40; ///< of a reference, with its ";"

/// How much of the beginning of @p text is what stands behind the "&" of a reference: "amp;", "#8217;"; 0 for none.
qsizetype nameLength(QStringView text)
{
    const auto isWord = [](QChar c) { return c < QChar(0x80) && c.isLetterOrNumber(); };
    const qsizetype begin = text.startsWith(u'#') ? 1 : 0;
    const auto end = std::find_if_not(text.begin() + begin, text.begin() + std::min(text.size(), longestName), isWord);
    const bool whole = end != text.end() && *end == u';' && end > text.begin() + begin;
    return whole ? end - text.begin() + 1 : 0;
}

} // namespace

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

/// What one reference stands for; empty where it is none, or stands for what no text holds.
QString HtmlEntities::characterOf(QStringView entity)
{
    const QString text = decode(entity.toUtf8());
    const bool known = !text.isEmpty() && text.size() <= 2 && !text.contains(QChar::ReplacementCharacter);
    return known && text.front().category() == QChar::Other_Control ? u" "_s : known ? text : QString();
}

QString HtmlEntities::decodeAgain(const QString &text)
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        QString character = u"&"_s;
        qsizetype end = at + 1;
        for (qsizetype length = nameLength(QStringView(text).sliced(end)); length > 0 && character == u"&";
            length = nameLength(QStringView(text).sliced(end))) {
            const QString next = characterOf(u'&' + text.sliced(end, length));
            if (next.isEmpty())
                break;
            character = next;
            end += length;
        }
        if (end == at + 1)
            continue;
        result += QStringView(text).sliced(copied, at - copied);
        result += character;
        copied = end;
        at = end - 1;
    }
    return copied == 0 ? text : result.append(QStringView(text).sliced(copied));
}

} // namespace sourcelight::reading
