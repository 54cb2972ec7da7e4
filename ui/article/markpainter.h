// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/highlight.h"
#include "ui/article/marks.h"
#include "ui/article/textgeometry.h"
#include "ui/linestyle.h"
#include "ui/theme.h"

class QPainter;

namespace sourcelight::ui
{

/**
 * Paints the marks of a stretch of the article, in document coordinates, before the text is painted over them. It keeps
 * nothing and asks the geometry for each mark: what is painted is never older than the text.
 */
class MarkPainter
{
public:
    /// @p em: size of the body text; @p columnLeft: where the text begins, bars stand left of it.
    MarkPainter(QPainter &painter, const TextGeometry &geometry, const Theme &theme, qreal em, qreal columnLeft);

    /// Paints what overlaps @p visible: fills first, then the lines of @p layers, then frames.
    void paint(const Marks &marks, Layers layers, const Highlight &highlight, Span visible);

private:
    void fillHighlight(const Highlight &highlight, Span visible);
    void fillAttribution(const Highlight &highlight, Span visible);
    void drawMarks(const Marks &marks, Layers layers, const Highlight &highlight, Span visible);
    void drawAttribution(const Highlight &highlight, Span visible);
    void drawTies(const Spans &parts, Span visible);
    void drawBullets(Span visible);

    void fill(Span span, Span visible, const QColor &color);
    void frame(Span span, Span visible, const QColor &color, qreal width);
    void underline(Span span, Span visible, int lane, LineStyle style, const QColor &color);
    void bar(Span span, Span visible, int depth, qreal width, const QColor &color);

    QPainter &m_painter;
    const TextGeometry &m_geometry;
    const Theme &m_theme;
    qreal m_em;
    qreal m_columnLeft;
};

} // namespace sourcelight::ui
