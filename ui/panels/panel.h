// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection.h"
#include "ui/theme.h"

#include <QModelIndex>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace sourcelight::ui
{

class PanelHeader;
class PanelModel;
class PanelTree;
class RowDelegate;

/**
 * What the three panels share: they show one analysis as rows, mark the selected row, and ask for a selection when a
 * row is picked. They hold no state of the article beyond the snapshot they were given.
 *
 * A row is picked by a click, Enter or Space. Arrow keys move among rows without picking, Left and Right fold them,
 * letters search, Ctrl+C copies the marked rows, Ctrl+F goes to the filter.
 *
 * Without rows a sentence tells why there are none; where that is the language of the article, a button below it asks
 * for an analysis as English.
 */
class Panel : public QWidget
{
    Q_OBJECT

public:
    /// Shows the annotations of @p analysis; null shows an empty panel. A new snapshot of the same article keeps the
    /// scroll position and what is unfolded.
    void setAnalysis(const AnalysisPtr &analysis);
    /// Marks the row of @p selection and brings it into view; no row where the selection is of another panel.
    void setSelection(const Selection &selection);
    virtual void setTheme(const Theme &theme);
    /// While true, an empty panel says that the article is being analysed.
    void setBusy(bool busy);

    /// "Entities", translated; and the line of counts beside it: "9", "8 · 4 without a source".
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] QString summary() const;

    /**
     * The row of title, summary, filter field and menu. It stands at the top of the panel until
     * QDockWidget::setTitleBarWidget() takes it; mouse events on its plain area go on to the dock, which can be dragged
     * by it. The panel gives it its colours and texts wherever it stands.
     */
    [[nodiscard]] QWidget *titleBar() const;
    /// The rows. Also the focus proxy, so that setFocus() on the panel goes there.
    [[nodiscard]] PanelTree *tree() const { return m_tree; }
    /// Asks why the current row is there.
    void askWhy();

Q_SIGNALS:
    /// A row was picked. An empty selection: the picked row was picked again.
    void selectionRequested(const sourcelight::ui::Selection &selection);
    void summaryChanged();
    /// The reader asks why @p selection is there, whose row is at @p place of the screen.
    void whyRequested(const sourcelight::ui::Selection &selection, const QRect &place);
    /// The reader wants the article analysed as English.
    void englishRequested();

protected:
    /// @p model, @p delegate and @p picture become the panel's children; the picture stands above the rows, may be
    /// null.
    Panel(PanelModel *model, RowDelegate *delegate, QWidget *picture, QWidget *parent);

    /// Brings header and messages up to date: to be called at the end of a panel's constructor, and after its filter
    /// changed.
    void updateTexts();
    [[nodiscard]] QMenu *menu() const;

    /// Shows the rows that hold @p text.
    virtual void filterByText(const QString &text) = 0;
    /// "Importance": what the menu's button says.
    [[nodiscard]] virtual QString menuLabel() const = 0;
    /// "No numbers in this article".
    [[nodiscard]] virtual QString emptyText() const = 0;
    /// Whether a selected detail row is unfolded where its main row is folded.
    [[nodiscard]] virtual bool unfoldsFor(const QModelIndex &detail) const;

private:
    void pick(const QModelIndex &index);
    void askWhy(const QModelIndex &index);
    void layOutMessage();
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool lacksEnglish() const;

    PanelModel *m_model;
    RowDelegate *m_delegate;
    PanelHeader *m_header;
    PanelTree *m_tree;
    QLabel *m_message;
    QPushButton *m_asEnglish;
    bool m_busy = false;
};

} // namespace sourcelight::ui
