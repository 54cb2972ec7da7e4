// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panelmodel.h"

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// Qt takes a tip for markup where it looks like it, and breaks lines in markup alone.
QString asMarkup(const QString &text)
{
    return u"<span style=\"white-space: pre-wrap\">%1</span>"_s.arg(text.toHtmlEscaped());
}

/// An index carries its level and its place in that level's list in one number.
constexpr quintptr mostLevels = 4;

} // namespace

int PanelModel::levelOf(const QModelIndex &index)
{
    return int(index.internalId() % mostLevels);
}

int PanelModel::placeOf(const QModelIndex &index)
{
    return int(index.internalId() / mostLevels);
}

void PanelModel::setAnalysis(const AnalysisPtr &analysis)
{
    m_analysis = analysis;
    rebuild();
}

void PanelModel::rebuild()
{
    beginResetModel();
    m_levels = makeRows();
    m_picked = rowsOf(m_selection);
    endResetModel();
}

void PanelModel::setSelection(const Selection &selection)
{
    m_selection = selection;
    const QModelIndexList before = std::exchange(m_picked, rowsOf(selection));
    for (const QModelIndex &index : before)
        Q_EMIT dataChanged(index, index, {PickedRole});
    for (const QModelIndex &index : std::as_const(m_picked))
        Q_EMIT dataChanged(index, index, {PickedRole});
}

QModelIndex PanelModel::indexAt(int level, int at) const
{
    const RowLink &link = m_levels[size_t(level)][size_t(at)];
    const int before = level == 0 ? 0 : m_levels[size_t(level) - 1][size_t(link.parent)].first;
    return createIndex(at - before, 0, quintptr(at) * mostLevels + quintptr(level));
}

QModelIndex PanelModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return indexAt(0, row);
    return indexAt(levelOf(parent) + 1, m_levels[size_t(levelOf(parent))][size_t(placeOf(parent))].first + row);
}

QModelIndex PanelModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || levelOf(index) == 0)
        return {};
    return indexAt(levelOf(index) - 1, m_levels[size_t(levelOf(index))][size_t(placeOf(index))].parent);
}

int PanelModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_levels.empty() ? 0 : int(m_levels.front().size());
    if (parent.column() != 0)
        return 0;
    return m_levels[size_t(levelOf(parent))][size_t(placeOf(parent))].count;
}

int PanelModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant PanelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == PickedRole)
        return m_picked.contains(index);
    const QVariant told = cell(levelOf(index), placeOf(index), role);
    return role == Qt::ToolTipRole && told.isValid() ? QVariant(asMarkup(told.toString())) : told;
}

} // namespace sourcelight::ui
