// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity.h"

#include <QColor>
#include <QPointF>

class QPainter;

namespace sourcelight::ui
{

/// Colour is never the only cue: each layer has a line of its own, in the text and as the key of a panel's row.
enum class LineStyle {
    Solid,
    Dashed,
    Dotted,
    DashDot,
    Thin,
    Double,
    Fine, ///< of what refers to an entity without its name: fine dots, quieter than any name's
};

[[nodiscard]] LineStyle lineStyleOf(EntityType type);

/// Draws @p width logical pixels of the line from @p left rightwards, centred on left.y().
void drawLine(QPainter &painter, QPointF left, qreal width, LineStyle style, const QColor &color);

} // namespace sourcelight::ui
