// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/markstrip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace sourcelight::ui
{

namespace
{

constexpr int stripWidth = 12;
constexpr int markHeight = 3;
constexpr int smallestExtent = 24;
constexpr int tolerance = 2; // how far beside a mark a press still means it

} // namespace

MarkStrip::MarkStrip(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
    setFixedWidth(stripWidth);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void MarkStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void MarkStrip::setMarks(const QList<qreal> &places, const QColor &color, int current)
{
    m_places = places;
    m_color = color;
    m_current = current;
    update();
}

QRect MarkStrip::markRect(int index) const
{
    const int top = int(m_places[index] * (height() - markHeight));
    return {2, top, width() - 4, markHeight};
}

QSize MarkStrip::sizeHint() const
{
    return {stripWidth, 2 * smallestExtent};
}

/// What of the article is in view, as a stretch of the strip.
QRect MarkStrip::extent() const
{
    const int range = maximum() - minimum();
    if (range <= 0)
        return {};
    const int length = std::max(smallestExtent, int(qint64(height()) * pageStep() / (range + pageStep())));
    const int top = int(qint64(height() - length) * (value() - minimum()) / range);
    return {0, top, width(), length};
}

int MarkStrip::markAt(QPoint point) const
{
    int nearest = -1;
    int distance = markHeight / 2 + tolerance + 1;
    for (int i = 0; i < m_places.size(); ++i) {
        const int away = std::abs(markRect(i).center().y() - point.y());
        if (away < distance) {
            nearest = i;
            distance = away;
        }
    }
    return nearest;
}

void MarkStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.line);
    const bool lively = underMouse() || isSliderDown();
    painter.fillRect(extent().adjusted(1, 0, 0, 0), lively ? mixed(m_theme.hover, m_theme.soft, 0.2) : m_theme.hover);
    int painted = -1; // many marks share a row of pixels
    for (int i = 0; i < m_places.size(); ++i) {
        const QRect mark = markRect(i);
        if (mark.top() == painted)
            continue;
        painter.fillRect(mark, m_color);
        painted = mark.top();
    }
    if (m_current >= 0 && m_current < m_places.size())
        painter.fillRect(markRect(m_current).adjusted(-1, -1, 2, 1), m_theme.focus);
}

bool MarkStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QScrollBar::event(event);
    const auto help = static_cast<const QHelpEvent *>(event);
    const int mark = markAt(help->pos());
    if (mark >= 0)
        QToolTip::showText(help->globalPos(), tr("%1 of %2").arg(mark + 1).arg(m_places.size()), this, markRect(mark));
    else
        QToolTip::hideText();
    return true;
}

void MarkStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    if (const int mark = markAt(point); mark >= 0) {
        Q_EMIT markPicked(mark);
        return;
    }
    const QRect shown = extent();
    m_grabbed = shown.contains(point) ? point.y() - shown.top() : shown.height() / 2;
    setSliderDown(true);
    drag(point.y());
}

void MarkStrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_grabbed >= 0)
        drag(point.y());
    else
        setCursor(markAt(point) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MarkStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_grabbed < 0)
        return;
    m_grabbed = -1;
    setSliderDown(false);
    update();
}

void MarkStrip::enterEvent(QEnterEvent *)
{
    update();
}

void MarkStrip::leaveEvent(QEvent *)
{
    update();
}

void MarkStrip::drag(int y)
{
    const int room = height() - extent().height();
    if (room > 0)
        setValue(minimum() + int(qint64(maximum() - minimum()) * (y - m_grabbed) / room));
}

} // namespace sourcelight::ui
