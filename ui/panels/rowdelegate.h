// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace sourcelight::ui
{

class RowPainter;

/// Paints the rows of a panel from their roles: the ground of picked, hovered and focused rows here, the content in
/// subclasses. All rows of a panel have one height.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p lines of text in a row, 1 or 2.
    explicit RowDelegate(int lines, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;

    /// Where a click folds a main row whose rectangle is @p row.
    [[nodiscard]] static QRect arrowRect(const QRect &row, const QFont &font, Qt::LayoutDirection direction);

protected:
    virtual void paintRow(const RowPainter &row, const QModelIndex &index) const = 0;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool picked) const;
    void paintArrow(const RowPainter &row, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_lines;
    Theme m_theme;
};

} // namespace sourcelight::ui
