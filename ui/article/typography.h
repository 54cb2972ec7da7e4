// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "ui/theme.h"

#include <QFont>
#include <QTextFormat>

namespace sourcelight::ui
{

/// What comes after a text block, which decides on the space below it.
enum class Ending {
    Broken,     ///< the rest of the same block of the article
    BeforeLike, ///< a block of the same kind
    BeforeOther,
};

/**
 * How an article is set: fonts, line spacing, margins and the width of the column, all of one measure. Lengths are
 * logical pixels, already scaled by the zoom.
 */
class Typography
{
public:
    /// @p zoom 1.0 is the designed size; @p dpi the logical resolution of the screen.
    Typography(qreal zoom, qreal dpi);

    [[nodiscard]] QFont font(BlockKind kind) const;
    [[nodiscard]] QTextBlockFormat blockFormat(BlockKind kind, Ending ending) const;
    [[nodiscard]] QTextCharFormat charFormat(BlockKind kind, const Theme &theme) const;
    [[nodiscard]] QTextFrameFormat pageFormat() const;

    [[nodiscard]] qreal em() const { return m_em; }           ///< size of the body text
    [[nodiscard]] qreal lineHeight() const;                   ///< of the body text
    [[nodiscard]] qreal gutter() const { return 2.2 * m_em; } ///< free on both sides of the column, for the bars
    [[nodiscard]] qreal columnWidth() const { return m_columnWidth; } ///< without the gutters

private:
    qreal m_zoom;
    qreal m_em;
    qreal m_columnWidth;
};

/// The kind of the block that a text block of the document shows.
[[nodiscard]] BlockKind kindOf(const QTextBlockFormat &format);

} // namespace sourcelight::ui
