// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/htmltext.h"

#include "core/formats/jsonwriter.h"

#include <QString>

namespace sourcelight::formats
{

using namespace Qt::StringLiterals;

namespace
{

bool isForbidden(QChar c)
{
    const bool control = c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f';
    const bool secondControl = c >= QChar(0x7F) && c <= QChar(0x9F);
    return control || secondControl || c.isNonCharacter();
}

} // namespace

QByteArray escapedHtml(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            escaped += "&amp;"_L1;
            break;
        case u'<':
            escaped += "&lt;"_L1;
            break;
        case u'>':
            escaped += "&gt;"_L1;
            break;
        case u'"':
            escaped += "&quot;"_L1;
            break;
        case u'\'':
            escaped += "&#39;"_L1;
            break;
        default:
            escaped += isForbidden(c) ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    QByteArray bytes;
    appendUtf8(bytes, escaped);
    return bytes;
}

} // namespace sourcelight::formats
