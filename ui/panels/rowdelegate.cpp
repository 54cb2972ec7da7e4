// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rowdelegate.h"

#include "ui/panels/panelmodel.h"
#include "ui/panels/rowpainter.h"

#include <QPainter>
#include <QStyle>

namespace sourcelight::ui
{

namespace
{

constexpr qreal focusBarWidth = 3;
constexpr qreal arrowPlace = 7.5;
constexpr qreal untouchedArrow = 0.6;

} // namespace

RowDelegate::RowDelegate(int lines, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lines(lines)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, RowPainter::rowHeight(option.font, m_lines)};
}

QRect RowDelegate::arrowRect(const QRect &row, const QFont &font, Qt::LayoutDirection direction)
{
    const int width = qRound(RowPainter::margin * RowPainter::unitOf(font));
    return QStyle::visualRect(direction, row, QRect(row.topLeft(), QSize(width, row.height())));
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool picked = index.data(PickedRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintGround(*painter, option, picked);
    const RowPainter row(*painter, option, m_theme, picked);
    if (option.state & QStyle::State_Children)
        paintArrow(row, option, index);
    paintRow(row, index);
    painter->restore();
}

void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool picked) const
{
    const bool marked = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter.fillRect(option.rect, picked ? m_theme.selection : marked ? m_theme.hover : m_theme.panel);
    const qreal unit = RowPainter::unitOf(option.font);
    if (picked) {
        const QRect bar(option.rect.topLeft(), QSize(qRound(focusBarWidth * unit), option.rect.height()));
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), m_theme.focus);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(m_theme.focus, 1.5 * unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(unit, unit, -unit, -unit), 3 * unit, 3 * unit);
    }
}

void RowDelegate::paintArrow(const RowPainter &row, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool unfolded = option.state & QStyle::State_Open;
    const bool touched = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    if (index.data(RowKindRole).value<RowKind>() == RowKind::Heading && unfolded && !touched)
        return;
    QColor color = row.soft();
    if (!touched)
        color.setAlphaF(float(color.alphaF() * untouchedArrow));
    row.arrow(arrowPlace, m_lines == 1 ? row.baseline() : row.firstBaseline(), unfolded, color);
}

} // namespace sourcelight::ui
