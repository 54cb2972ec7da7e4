// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/documentstyles.h"
#include "core/reading/xmlwalk.h"

#include <QHash>

#include <array>

namespace sourcelight::reading::odf
{

/// The styles of paragraphs and lists in an OpenDocument file (OASIS ODF 1.3, part 3, section 16), and how far each
/// list has counted.
class Styles
{
public:
    /// Takes an element of the file where it is part of a style.
    void enter(const XmlElement &element);

    [[nodiscard]] StyleRole role(const QString &name) const;

    /// The marker of the next item of a list, "-" or "2."; @p depth is 1 for a list in no other. A @p start of 0 goes
    /// on counting.
    QString nextMarker(const QString &list, int depth, int start);
    /// The list begins anew.
    void restart(const QString &list) { m_counts.remove(list); }

private:
    static constexpr size_t levels = 10;
    struct Style {
        QString shownName;
        QString parent;
        int outline = 0;
    };
    struct Level {
        NumberStyle style = NumberStyle::Bullet;
        QString prefix;
        QString suffix;
        int start = 1;
        int shown = 1; ///< how many levels the number shows
    };

    QHash<QString, Style> m_styles;
    QHash<QString, std::array<Level, levels>> m_lists;
    QHash<QString, std::array<int, levels>> m_counts;
    QString m_list; ///< the open one
};

} // namespace sourcelight::reading::odf
