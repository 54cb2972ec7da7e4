// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace KSyntaxHighlighting
{
class Repository;
}

namespace sourcelight::ui
{

/**
 * Every colour of the window, by what it is for. All of them come from a KSyntaxHighlighting theme: paper, ink and
 * selection from its editor colours, the layers from the formats of the definition "Sourcelight Annotations"
 * (resources/syntax), adjusted to a contrast of 3:1 for lines and 4.5:1 for text against the paper.
 */
struct Theme {
    QString name; ///< of the KSyntaxHighlighting theme
    bool dark = false;
    QColor paper;  ///< behind the article
    QColor ink;    ///< its text
    QColor soft;   ///< text of second rank
    QColor line;   ///< hairlines between things
    QColor chrome; ///< menus, tool bar, status bar
    QColor panel;  ///< behind the panels
    QColor hover;
    QColor selection; ///< fill of the selected mentions and rows
    QColor selectionInk;
    QColor found;                 ///< fill of what a search found
    QColor focus;                 ///< frame of the current mention and of the widget with the focus
    std::array<QColor, 7> entity; ///< by EntityType
    QColor number;
    QColor source;  ///< a source in the text, anonymous sources in the panel
    QColor bar;     ///< at the side of attributed content
    QColor warning; ///< "no source"

    [[nodiscard]] QColor colorOf(EntityType type) const { return entity[size_t(type)]; }

    friend bool operator==(const Theme &, const Theme &) = default;
};

/// The program's own theme for light or dark surroundings; any theme of the repository by name, or the light one where
/// it knows no such theme. Adds the program's resources to the repository's search paths where they are not there yet.
[[nodiscard]] Theme loadTheme(KSyntaxHighlighting::Repository &repository, bool dark);
[[nodiscard]] Theme loadTheme(KSyntaxHighlighting::Repository &repository, const QString &name);

/// The same colours for ordinary widgets.
[[nodiscard]] QPalette paletteOf(const Theme &theme);

/// @p share of @p b in @p a: 0 is @p a, 1 is @p b.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

/// The WCAG contrast ratio of two opaque colours, in [1, 21].
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace sourcelight::ui
