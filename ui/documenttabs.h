// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document.h"

#include <QTabBar>

namespace sourcelight::ui
{

/// A tab for each open article: closed by its button, the middle mouse button or a key, and moved by dragging.
class DocumentTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit DocumentTabs(QWidget *parent = nullptr);

    /// In front of the tab @p before; at the end for 0.
    void insert(DocumentId id, DocumentId before, const QString &title, const QString &tip);
    void rename(DocumentId id, const QString &title, const QString &tip);
    void remove(DocumentId id);
    void setCurrent(DocumentId id);
    /// One tab on (1) or back (-1), round the ends.
    void step(int by);

    /// 0 where there is no tab.
    [[nodiscard]] DocumentId current() const { return idAt(currentIndex()); }
    [[nodiscard]] std::vector<DocumentId> ids() const; ///< from left to right

Q_SIGNALS:
    void currentIdChanged(sourcelight::ui::DocumentId id);
    void closeRequested(sourcelight::ui::DocumentId id);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;

private:
    [[nodiscard]] DocumentId idAt(int index) const { return tabData(index).toInt(); }
    [[nodiscard]] int indexOf(DocumentId id) const;
    void showCloseButtons();

    DocumentId m_pressed = 0; ///< by the middle button
};

} // namespace sourcelight::ui
