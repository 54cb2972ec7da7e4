// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QScrollBar>

namespace sourcelight::ui
{

/**
 * The scroll bar of an article, which is also a map of it: a narrow strip that shows how much of the article is in view
 * and where in it the marks are. A press on a mark asks for it; a press anywhere else brings that place into view.
 */
class MarkStrip : public QScrollBar
{
    Q_OBJECT

public:
    explicit MarkStrip(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows a mark at each of @p places, which ascend in [0, 1]; the one at @p current (-1: none) stands out.
    void setMarks(const QList<qreal> &places, const QColor &color, int current);

    /// Where the mark at @p index of the places is painted, in the widget's coordinates.
    [[nodiscard]] QRect markRect(int index) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void markPicked(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect extent() const;
    [[nodiscard]] int markAt(QPoint point) const;
    void drag(int y);

    Theme m_theme;
    QList<qreal> m_places;
    QColor m_color;
    int m_current = -1;
    int m_grabbed = -1; ///< where in the shown extent the pointer holds it; -1 where it does not
};

} // namespace sourcelight::ui
