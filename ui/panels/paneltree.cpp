// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/paneltree.h"

#include "ui/panels/panelmodel.h"
#include "ui/panels/rowdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

namespace
{

bool isHeading(const QModelIndex &index)
{
    return index.data(RowKindRole).value<RowKind>() == RowKind::Heading;
}

QString keyOf(const QModelIndex &index)
{
    return index.data(KeyRole).toString();
}

/// True where a word of @p text begins with @p search.
bool hasWord(const QString &text, const QString &search)
{
    qsizetype at = text.indexOf(search, 0, Qt::CaseInsensitive);
    while (at > 0 && text[at - 1].isLetterOrNumber())
        at = text.indexOf(search, at + 1, Qt::CaseInsensitive);
    return at >= 0;
}

bool isPlain(Qt::KeyboardModifiers modifiers)
{
    return (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

PanelTree::PanelTree(QWidget *parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { rememberFolding(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { rememberFolding(index, false); });
}

void PanelTree::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &PanelTree::rememberPlace);
    connect(model, &QAbstractItemModel::modelReset, this, &PanelTree::restorePlace);
}

void PanelTree::setTheme(const Theme &theme)
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::Text, theme.ink);
    setPalette(palette);
    viewport()->setPalette(palette); // which it does not inherit under a style sheet
    viewport()->update();
}

// --- keeping the view when the rows change ----------------------------------------------------------------------

void PanelTree::startOver()
{
    m_unusual.clear();
    setCurrentIndex({});
    verticalScrollBar()->setValue(0);
}

void PanelTree::rememberFolding(const QModelIndex &index, bool unfolded)
{
    if (unfolded == isHeading(index))
        m_unusual.remove(keyOf(index));
    else
        m_unusual.insert(keyOf(index));
}

/// A row that a filter hides stays remembered: a reset of the selection says nothing.
void PanelTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_currentKey = keyOf(current);
    QTreeView::currentChanged(current, previous);
}

void PanelTree::rememberPlace()
{
    const QModelIndex top = indexAt(QPoint(0, 0));
    m_scroll = verticalScrollBar()->value();
    m_topKey = m_scroll > 0 ? keyOf(top) : QString();
    m_topOffset = visualRect(top).top();
    m_currentMarked = selectionModel()->isSelected(currentIndex());
}

void PanelTree::reset()
{
    QTreeView::reset();
    if (model()) // which may be gone before the view
        restoreFolding({});
}

void PanelTree::restoreFolding(const QModelIndex &parent)
{
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        if (!model()->hasChildren(index))
            continue;
        if (isHeading(index) != m_unusual.contains(keyOf(index)))
            expand(index);
        restoreFolding(index);
    }
}

void PanelTree::restorePlace()
{
    executeDelayedItemsLayout();
    if (const QModelIndex current = indexOfKey(m_currentKey); current.isValid())
        selectionModel()->setCurrentIndex(
            current, m_currentMarked ? QItemSelectionModel::Select : QItemSelectionModel::NoUpdate);
    const QModelIndex top = indexOfKey(m_topKey);
    const int drift = top.isValid() ? visualRect(top).top() - m_topOffset : m_scroll - verticalScrollBar()->value();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + drift);
}

/// One layout for all rows, where expanding one after the other would make one for each.
void PanelTree::unfoldAll()
{
    rememberPlace();
    m_unusual = unfoldableKeys({});
    reset();
    restorePlace();
}

void PanelTree::foldAll()
{
    rememberPlace();
    m_unusual.clear();
    reset();
    restorePlace();
}

QSet<QString> PanelTree::unfoldableKeys(const QModelIndex &parent) const
{
    QSet<QString> keys;
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        if (!model()->hasChildren(index))
            continue;
        if (!isHeading(index))
            keys.insert(keyOf(index));
        keys.unite(unfoldableKeys(index));
    }
    return keys;
}

QModelIndex PanelTree::indexOfKey(const QString &key) const
{
    if (key.isEmpty() || model()->rowCount() == 0)
        return {};
    const QModelIndexList found =
        model()->match(model()->index(0, 0), KeyRole, key, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

void PanelTree::reveal(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

// --- picking and folding ----------------------------------------------------------------------------------------

void PanelTree::pickOrFold(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (isHeading(index))
        fold(index);
    else
        Q_EMIT picked(index);
}

void PanelTree::fold(const QModelIndex &index)
{
    setExpanded(index, !isExpanded(index));
}

bool PanelTree::foldsAt(const QModelIndex &index, QPoint position) const
{
    return isHeading(index) ||
           (model()->hasChildren(index) &&
               RowDelegate::arrowRect(visualRect(index), font(), layoutDirection()).contains(position));
}

void PanelTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = QPersistentModelIndex();
    if (event->button() == Qt::LeftButton && index.isValid() && foldsAt(index, event->position().toPoint())) {
        fold(index);
        return;
    }
    QTreeView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && isPlain(event->modifiers()))
        m_pressed = index;
}

void PanelTree::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QPersistentModelIndex pressed = std::exchange(m_pressed, QPersistentModelIndex());
    if (pressed.isValid() && indexAt(event->position().toPoint()) == pressed)
        Q_EMIT picked(pressed);
}

/// The first click of a double click has picked the row; the second one folds it, and does not take the pick back.
void PanelTree::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && model()->hasChildren(index))
        fold(index);
}

bool PanelTree::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Find)) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void PanelTree::keyPressEvent(QKeyEvent *event)
{
    const bool picks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (picks && isPlain(event->modifiers()))
        pickOrFold(currentIndex());
    else if (event->matches(QKeySequence::Copy))
        copyMarked();
    else if (event->matches(QKeySequence::Find))
        Q_EMIT filterWanted();
    else
        QTreeView::keyPressEvent(event);
}

void PanelTree::keyboardSearch(const QString &search)
{
    const bool goesOn = m_searched.isValid() && m_searched.elapsed() < QApplication::keyboardInputInterval();
    m_search = goesOn ? m_search + search : search;
    m_searched.start();
    const QModelIndexList rows = visibleRows();
    const qsizetype from = std::max<qsizetype>(rows.indexOf(currentIndex()), 0) + (goesOn ? 0 : 1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QModelIndex &row = rows[(from + i) % rows.size()];
        if (hasWord(row.data().toString(), m_search)) {
            reveal(row);
            return;
        }
    }
}

// --- copying ----------------------------------------------------------------------------------------------------

void PanelTree::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid();
    const QPersistentModelIndex row = byKey ? currentIndex() : indexAt(event->pos());
    menu->addAction(tr("&Why?"), this, [this, row] { Q_EMIT whyWanted(row); })
        ->setEnabled(row.isValid() && !isHeading(row));
    menu->addSeparator();
    menu->addAction(tr("&Copy"), QKeySequence::Copy, this, &PanelTree::copyMarked)
        ->setEnabled(selectionModel()->hasSelection());
    menu->addAction(tr("Copy &all rows"), this, &PanelTree::copyAll)->setEnabled(model()->rowCount() > 0);
    menu->addSeparator();
    menu->addAction(tr("&Unfold all"), this, &PanelTree::unfoldAll);
    menu->addAction(tr("&Fold all"), this, &PanelTree::foldAll);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

QModelIndexList PanelTree::visibleRows() const
{
    QModelIndexList rows;
    for (QModelIndex index = model()->index(0, 0); index.isValid(); index = indexBelow(index))
        rows.append(index);
    return rows;
}

void PanelTree::copyMarked() const
{
    QModelIndexList rows = visibleRows();
    rows.removeIf([this](const QModelIndex &index) { return !selectionModel()->isSelected(index); });
    copy(rows);
}

void PanelTree::copyAll() const
{
    copy(visibleRows());
}

void PanelTree::copy(const QModelIndexList &rows) const
{
    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells = row.data(CellsRole).toStringList();
        if (cells.isEmpty())
            continue;
        for (QString &cell : cells)
            cell = cell.simplified();
        if (row.data(RowKindRole).value<RowKind>() == RowKind::Detail)
            cells.prepend(QString());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace sourcelight::ui
