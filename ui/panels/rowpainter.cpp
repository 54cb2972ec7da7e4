// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rowpainter.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionViewItem>
#include <QTextLayout>
#include <QWidget>

namespace sourcelight::ui
{

namespace
{

constexpr qreal designedFontSize = 13;
constexpr qreal smallFontSize = 12;
constexpr qreal tinyFontSize = 11;
constexpr qreal paddingOfOneLine = 8;
constexpr qreal paddingOfTwoLines = 10;
constexpr qreal softenedSelection = 0.75;
constexpr qreal tickOpacity = 0.75;
constexpr qreal pickedLineOpacity = 0.25;
constexpr qsizetype longestElided = 400;

QFont scaled(const QFont &font, qreal factor)
{
    QFont result = font;
    if (font.pixelSize() > 0)
        result.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        result.setPointSizeF(font.pointSizeF() * factor);
    return result;
}

QColor faded(QColor color, qreal opacity)
{
    color.setAlphaF(float(opacity));
    return color;
}

QString elided(const QString &text, const QFont &font, qreal room, Qt::TextElideMode mode = Qt::ElideRight)
{
    const qsizetype length = std::min(text.size(), longestElided);
    const QString cut = mode == Qt::ElideLeft ? text.last(length) : text.first(length);
    return QFontMetricsF(font).elidedText(cut, mode, room);
}

/// Logical pixels from the row's start.
qreal endOf(const QStyleOptionViewItem &option)
{
    constexpr qreal leastMargin = 2;
    const qreal unit = RowPainter::unitOf(option.font);
    const qreal whole = option.widget ? option.widget->width() : option.rect.width();
    return std::min(whole - RowPainter::margin * unit, option.rect.width() - leastMargin * unit);
}

} // namespace

RowPainter::RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, bool picked)
    : m_painter(painter)
    , m_theme(theme)
    , m_rect(option.rect)
    , m_font(option.font)
    , m_unit(unitOf(option.font))
    , m_end(endOf(option) / m_unit)
    , m_picked(picked)
    , m_rightToLeft(option.direction == Qt::RightToLeft)
{
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // a name is written in its own direction, not in the window's
}

qreal RowPainter::unitOf(const QFont &font)
{
    return QFontInfo(font).pixelSize() / designedFontSize;
}

int RowPainter::rowHeight(const QFont &font, int lines)
{
    const qreal height = QFontMetricsF(font).height();
    if (lines == 1)
        return qCeil(height + paddingOfOneLine * unitOf(font));
    const QFont second = scaled(font, smallFontSize / designedFontSize);
    return qCeil(height + QFontMetricsF(second).height() + paddingOfTwoLines * unitOf(font));
}

QColor RowPainter::ink() const
{
    return m_picked ? m_theme.selectionInk : m_theme.ink;
}

QColor RowPainter::soft() const
{
    if (!m_picked)
        return m_theme.soft;
    return faded(m_theme.selectionInk, softenedSelection);
}

QFont RowPainter::small() const
{
    return scaled(m_font, smallFontSize / designedFontSize);
}

QFont RowPainter::tiny() const
{
    return scaled(m_font, tinyFontSize / designedFontSize);
}

qreal RowPainter::baseline() const
{
    const QFontMetricsF metrics(m_font);
    return (m_rect.height() - metrics.height()) / 2 / m_unit + metrics.ascent() / m_unit;
}

qreal RowPainter::firstBaseline() const
{
    return paddingOfTwoLines / 2 + QFontMetricsF(m_font).ascent() / m_unit;
}

qreal RowPainter::secondBaseline() const
{
    const QFontMetricsF metrics(small());
    return height() - paddingOfTwoLines / 2 - metrics.descent() / m_unit;
}

qreal RowPainter::widthOf(const QString &text, const QFont &font) const
{
    return QFontMetricsF(font).horizontalAdvance(text) / m_unit;
}

QRectF RowPainter::area(qreal x, qreal top, qreal width, qreal height) const
{
    const qreal start = m_rightToLeft ? m_rect.right() - (x + width) * m_unit : m_rect.left() + x * m_unit;
    return {start, m_rect.top() + top * m_unit, width * m_unit, height * m_unit};
}

/// The nearest rectangle of whole device pixels.
QRectF RowPainter::crisp(const QRectF &rect) const
{
    const qreal ratio = m_painter.device()->devicePixelRatio();
    const auto snapped = [ratio](qreal length) { return std::round(length * ratio) / ratio; };
    return {snapped(rect.left()), snapped(rect.top()), snapped(rect.width()), snapped(rect.height())};
}

/// Half the height of a small letter above the baseline.
qreal RowPainter::middleOf(qreal baseline) const
{
    return baseline - QFontMetricsF(m_font).xHeight() / 2 / m_unit;
}

qreal RowPainter::text(
    qreal x, qreal baseline, qreal room, const QString &text, const QFont &font, const QColor &color) const
{
    if (text.isEmpty() || room <= 0)
        return 0;
    const QString shown = elided(text, font, room * m_unit);
    const qreal taken = widthOf(shown, font);
    m_painter.setFont(font);
    m_painter.setPen(color);
    const QRectF place = area(x, baseline, taken, 0);
    m_painter.drawText(place.topLeft(), shown);
    return taken;
}

qreal RowPainter::textBefore(
    qreal x, qreal baseline, qreal room, const QString &text, const QFont &font, const QColor &color) const
{
    const QString shown = elided(text, font, room * m_unit);
    return this->text(x - widthOf(shown, font), baseline, room, shown, font, color);
}

void RowPainter::excerpt(qreal x, qreal baseline, qreal room, const Excerpt &excerpt, const QFont &font) const
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const QString before = excerpt.text.first(excerpt.focus.begin);
    const QString focus =
        elided(excerpt.text.sliced(excerpt.focus.begin, excerpt.focus.length()), strong, room * m_unit);
    const qreal around = room - widthOf(focus, strong);
    const qreal after = widthOf(excerpt.text.sliced(excerpt.focus.end), font);
    const QString left = elided(before, font, std::max(around / 2, around - after) * m_unit, Qt::ElideLeft);
    const QString right = elided(excerpt.text.sliced(excerpt.focus.end), font, (around - widthOf(left, font)) * m_unit);

    QTextLayout layout(left + focus + right, font);
    QTextCharFormat emphasis;
    emphasis.setForeground(ink());
    emphasis.setFontWeight(strong.weight());
    QTextCharFormat context;
    context.setForeground(soft());
    const int end = int(left.size() + focus.size());
    layout.setFormats({{0, int(left.size()), context}, {int(left.size()), int(focus.size()), emphasis},
        {end, int(right.size()), context}});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(layout.text().size()));
    layout.endLayout();
    const QRectF place = area(x, baseline, line.naturalTextWidth() / m_unit, 0);
    layout.draw(&m_painter, place.topLeft() - QPointF(0, line.ascent()));
}

void RowPainter::key(qreal baseline, LineStyle style, const QColor &color) const
{
    const QRectF place = area(margin, middleOf(baseline), keyWidth, 0);
    drawLine(m_painter, place.topLeft(), place.width(), style, color);
}

qreal RowPainter::tag(qreal x, qreal baseline, const QString &word) const
{
    constexpr qreal padding = 8;
    constexpr qreal above = 4;
    const QFont font = tiny();
    const QFontMetricsF metrics(font);
    const qreal width = widthOf(word, font) + 2 * padding;
    const qreal height = metrics.height() / m_unit + above;
    const QRectF frame = area(x - width, baseline - metrics.ascent() / m_unit - above / 2, width, height);
    m_painter.setPen(QPen(m_picked ? faded(m_theme.selectionInk, pickedLineOpacity) : m_theme.line, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), frame.height() / 2, frame.height() / 2);
    text(x - width + padding, baseline, width, word, font, soft());
    return width;
}

void RowPainter::places(qreal x, qreal width, const QList<qreal> &places, const QColor &color) const
{
    constexpr qreal boxHeight = 12;
    constexpr qreal tickWidth = 3;
    constexpr qreal tickHeight = 9;
    const qreal bottom = (height() + boxHeight) / 2;
    m_painter.fillRect(
        crisp(area(x, bottom - 1, width, 1)), m_picked ? faded(m_theme.selectionInk, pickedLineOpacity) : m_theme.line);
    QPainterPath ticks;
    ticks.setFillRule(Qt::WindingFill);
    for (const qreal place : places) {
        const qreal start = x + place * (width - tickWidth);
        ticks.addRoundedRect(crisp(area(start, bottom - 1 - tickHeight, tickWidth, tickHeight)), 1, 1);
    }
    m_painter.fillPath(ticks, faded(color, tickOpacity));
}

void RowPainter::arrow(qreal x, qreal baseline, bool unfolded, const QColor &color) const
{
    constexpr qreal reach = 2.5;
    const QPointF middle = area(x, middleOf(baseline), 0, 0).topLeft();
    const qreal along = reach * m_unit;
    const qreal side = m_rightToLeft ? -1 : 1;
    const auto at = [&](qreal across, qreal forth) {
        return middle + (unfolded ? QPointF(across, forth) : QPointF(side * forth, across));
    };
    m_painter.setPen(QPen(color, 1.4 * m_unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(QPolygonF{at(-along, -along / 2), at(0, along / 2), at(along, -along / 2)});
}

} // namespace sourcelight::ui
