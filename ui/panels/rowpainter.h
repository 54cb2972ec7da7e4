// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/linestyle.h"
#include "ui/panels/excerpt.h"
#include "ui/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;
class QStyleOptionViewItem;

namespace sourcelight::ui
{

/**
 * Paints one row of a panel. Horizontal places count from the side where reading starts, in designed pixels: those of a
 * 13 pixel font, scaled with the real one. Lives for one paint event.
 */
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, bool picked);

    /// In designed pixels.
    [[nodiscard]] qreal width() const { return m_rect.width() / m_unit; }
    [[nodiscard]] qreal height() const { return m_rect.height() / m_unit; }
    /// Where content ends: a margin before the view's edge, whether a scroll bar stands there or not.
    [[nodiscard]] qreal end() const { return m_end; }

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] bool isPicked() const { return m_picked; }
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] QColor soft() const; ///< ink of second rank
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] QFont small() const; ///< of second lines: 12 designed pixels
    [[nodiscard]] QFont tiny() const;  ///< of headings and tags: 11 designed pixels

    /// The baseline of a text in the middle of the row, and those of two lines one above the other.
    [[nodiscard]] qreal baseline() const;
    [[nodiscard]] qreal firstBaseline() const;
    [[nodiscard]] qreal secondBaseline() const;

    [[nodiscard]] qreal widthOf(const QString &text, const QFont &font) const;
    /// Draws text from @p x, elided to @p room, and returns the width it took.
    qreal text(qreal x, qreal baseline, qreal room, const QString &text, const QFont &font, const QColor &color) const;
    /// The same, ending at @p x.
    qreal textBefore(
        qreal x, qreal baseline, qreal room, const QString &text, const QFont &font, const QColor &color) const;
    /// Draws an excerpt so that its focus is seen: the focus strong and in ink, what is around it soft.
    void excerpt(qreal x, qreal baseline, qreal room, const Excerpt &excerpt, const QFont &font) const;
    /// The line of a layer, as the key of the row, at the height of a text with this baseline.
    void key(qreal baseline, LineStyle style, const QColor &color) const;
    /// A word in a rounded frame that ends at @p x; returns its width.
    qreal tag(qreal x, qreal baseline, const QString &word) const;
    /// Where in the article something is, @p places in [0, 1].
    void places(qreal x, qreal width, const QList<qreal> &places, const QColor &color) const;
    /// A chevron about @p x: points down where the row is unfolded.
    void arrow(qreal x, qreal baseline, bool unfolded, const QColor &color) const;

    /// Designed pixels of the layout that panels share.
    static constexpr qreal margin = 14;
    static constexpr qreal keyWidth = 14;
    static constexpr qreal textStart = 39;
    static constexpr qreal gap = 9;

    /// The size of a designed pixel with this font.
    [[nodiscard]] static qreal unitOf(const QFont &font);
    /// Logical pixels.
    [[nodiscard]] static int rowHeight(const QFont &font, int lines);

private:
    [[nodiscard]] QRectF area(qreal x, qreal top, qreal width, qreal height) const;
    [[nodiscard]] QRectF crisp(const QRectF &rect) const;
    [[nodiscard]] qreal middleOf(qreal baseline) const;

    QPainter &m_painter;
    const Theme &m_theme;
    QRectF m_rect;
    QFont m_font;
    qreal m_unit;
    qreal m_end;
    bool m_picked;
    bool m_rightToLeft;
};

} // namespace sourcelight::ui
