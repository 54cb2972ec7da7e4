// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace sourcelight::reading
{

/// Turns character references of HTML ("&eacute;", "&#8212;") into characters, and remembers those it has seen.
class HtmlEntities
{
public:
    /// @p entity is one reference with its "&" and ";"; what HTML does not know comes back as it is.
    [[nodiscard]] QString decode(QByteArrayView entity);

    /**
     * @p text, which was decoded already, without the references that still stand in it since they were encoded twice
     * or more often ("AT&amp;T" as a page should not show it). Only such as HTML knows, whole with their ";". Not for
     * code and not for what was typed as plain text: there a reference may be meant as it stands.
     */
    [[nodiscard]] QString decodeAgain(const QString &text);

private:
    [[nodiscard]] QString characterOf(QStringView entity);

    QHash<QByteArray, QString> m_known;
};

} // namespace sourcelight::reading
