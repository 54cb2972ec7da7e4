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

private:
    QHash<QByteArray, QString> m_known;
};

} // namespace sourcelight::reading
