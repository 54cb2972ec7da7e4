// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linestyle.h"

#include <QPainter>

#include <cmath>

namespace sourcelight::ui
{

namespace
{

struct Look {
    qreal thickness;     ///< logical pixels
    QList<qreal> dashes; ///< stroke, gap, ...; logical pixels; empty: unbroken
    Qt::PenCapStyle cap = Qt::FlatCap;
};

Look lookOf(LineStyle style)
{
    switch (style) {
    case LineStyle::Solid:
        return {2.0, {}};
    case LineStyle::Dashed:
        return {2.0, {6, 3}};
    case LineStyle::Dotted:
        return {2.5, {0.01, 5}, Qt::RoundCap}; // a stroke of no length would not be drawn
    case LineStyle::DashDot:
        return {2.0, {8, 3, 2, 3}};
    case LineStyle::Fine:
        return {1.0, {1, 2}};
    case LineStyle::Thin:
    case LineStyle::Double:
        break;
    }
    return {1.0, {}};
}

/// The nearest y at which a stroke of this thickness fills whole device pixels.
qreal snapped(const QPainter &painter, qreal y, qreal thickness)
{
    const QTransform toDevice = painter.deviceTransform();
    const qreal scale = toDevice.m22();
    if (scale <= 0 || toDevice.type() > QTransform::TxScale)
        return y;
    const qreal half = thickness * scale / 2;
    return (std::round(y * scale + toDevice.dy() - half) + half - toDevice.dy()) / scale;
}

void stroke(QPainter &painter, QPointF left, qreal width, const Look &look, const QColor &color)
{
    QPen pen(color, look.thickness, Qt::SolidLine, look.cap);
    if (!look.dashes.isEmpty()) {
        QList<qreal> pattern = look.dashes; // a pen counts in its own widths
        for (qreal &length : pattern)
            length /= look.thickness;
        pen.setDashPattern(pattern);
    }
    const qreal inset = look.cap == Qt::RoundCap ? look.thickness / 2 : 0;
    const qreal y = snapped(painter, left.y(), look.thickness);
    painter.setPen(pen);
    painter.drawLine(QPointF(left.x() + inset, y), QPointF(left.x() + std::max(inset, width - inset), y));
}

} // namespace

LineStyle lineStyleOf(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return LineStyle::Solid;
    case EntityType::Organization:
        return LineStyle::Dashed;
    case EntityType::Location:
        return LineStyle::Dotted;
    case EntityType::NORP:
        return LineStyle::DashDot;
    case EntityType::Facility:
    case EntityType::Product:
    case EntityType::Misc:
        break;
    }
    return LineStyle::Thin;
}

void drawLine(QPainter &painter, QPointF left, qreal width, LineStyle style, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Look look = lookOf(style);
    if (style == LineStyle::Double) {
        constexpr qreal apart = 3.0; // between the middles of the two strokes
        stroke(painter, left - QPointF(0, apart / 2), width, look, color);
        stroke(painter, left + QPointF(0, apart / 2), width, look, color);
    } else {
        stroke(painter, left, width, look, color);
    }
    painter.restore();
}

} // namespace sourcelight::ui
