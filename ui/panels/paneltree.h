// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QSet>
#include <QTreeView>

namespace sourcelight::ui
{

/**
 * The rows of a panel: a tree without branches, painted whole by its RowDelegate. Keeps what is unfolded, the current
 * row and the scroll position when its PanelModel is reset.
 *
 * The current row (arrow keys), the marked rows (Shift and Ctrl, for copying) and the picked row (PickedRole, what the
 * window's selection is) are three things.
 */
class PanelTree : public QTreeView
{
    Q_OBJECT

public:
    explicit PanelTree(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setTheme(const Theme &theme);

    /// Lets the next reset of the model start at the top, everything folded but the headings.
    void startOver();
    /// Makes a row current and brings it into view.
    void reveal(const QModelIndex &index);
    /// Copies the marked rows, or all rows that are unfolded, as tab-separated lines; details begin with an empty cell.
    void copyMarked() const;
    void copyAll() const;
    void unfoldAll();
    void foldAll(); ///< but the headings

    void keyboardSearch(const QString &search) override;
    void reset() override;

Q_SIGNALS:
    /// A click, Enter or Space on a row that is no heading.
    void picked(const QModelIndex &index);
    void filterWanted();
    /// The reader asks why a row is there.
    void whyWanted(const QModelIndex &index);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    void pickOrFold(const QModelIndex &index);
    void fold(const QModelIndex &index);
    [[nodiscard]] bool foldsAt(const QModelIndex &index, QPoint position) const;
    void rememberFolding(const QModelIndex &index, bool unfolded);
    void rememberPlace();
    void restoreFolding(const QModelIndex &parent);
    void restorePlace();
    [[nodiscard]] QSet<QString> unfoldableKeys(const QModelIndex &parent) const;
    [[nodiscard]] QModelIndex indexOfKey(const QString &key) const;
    void copy(const QModelIndexList &rows) const;
    [[nodiscard]] QModelIndexList visibleRows() const;

    QSet<QString> m_unusual; ///< keys of folded headings and of other rows unfolded
    QString m_currentKey;
    bool m_currentMarked = false;
    QString m_topKey;
    int m_topOffset = 0;
    int m_scroll = 0;
    QPersistentModelIndex m_pressed;
    QString m_search;
    QElapsedTimer m_searched;
};

} // namespace sourcelight::ui
