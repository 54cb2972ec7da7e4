// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/rows.h"
#include "ui/selection.h"

#include <QAbstractItemModel>

namespace sourcelight::ui
{

enum class RowKind {
    Heading, ///< of a group: cannot be picked
    Main,    ///< what the panel is about
    Detail,  ///< unfolds below a main row
};

/**
 * What every panel's model tells of a row, beside Qt's own roles: DisplayRole (the row's first text, also what letters
 * search in), ToolTipRole, AccessibleTextRole and AccessibleDescriptionRole. Each model adds roles of its own from
 * FirstOwnRole on.
 */
enum PanelRole {
    RowKindRole = Qt::UserRole, ///< RowKind
    SelectionRole,              ///< Selection: what picking the row asks for; empty for a heading
    PickedRole,                 ///< bool: the row is part of the model's selection
    KeyRole,                    ///< QString: names the row, the same in every snapshot of the article
    CellsRole,                  ///< QStringList: the row as it is copied
    FirstOwnRole,
};

/**
 * The rows of a panel as an item model of one column: the levels of a tree, each a list of plain rows. Subclasses keep
 * the rows and give their texts; the tree's shape and the selection are here. An analysis is held as long as it is
 * shown.
 */
class PanelModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// Null shows nothing.
    void setAnalysis(const AnalysisPtr &analysis);
    [[nodiscard]] const AnalysisPtr &analysis() const { return m_analysis; }

    /// Marks the rows of @p selection. One that has no row here marks none, and comes back with the next analysis.
    void setSelection(const Selection &selection);
    /// The rows of the selection, from the main row to the detail that is meant.
    [[nodiscard]] const QModelIndexList &picked() const { return m_picked; }

    /// The line of counts: "9", "3 of 9".
    [[nodiscard]] virtual QString summary() const = 0;
    /// True where the filter leaves something out.
    [[nodiscard]] virtual bool isFiltered() const = 0;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const final;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

protected:
    using Level = std::vector<RowLink>;

    template <typename Row> [[nodiscard]] static Level levelOf(const std::vector<Row> &rows)
    {
        return Level(rows.begin(), rows.end());
    }

    /// Makes the rows of analysis() anew, within a model reset. To be called when a filter changed.
    void rebuild();
    /// The row that stands @p at in the list of @p level.
    [[nodiscard]] QModelIndex indexAt(int level, int at) const;

    /// Makes the rows of analysis(), which may be null, and returns the links of each level, top level first.
    [[nodiscard]] virtual std::vector<Level> makeRows() = 0;
    /// What data() tells of the row that stands @p at in the list of @p level, but for PickedRole. All texts are plain.
    [[nodiscard]] virtual QVariant cell(int level, int at, int role) const = 0;
    /// See picked().
    [[nodiscard]] virtual QModelIndexList rowsOf(const Selection &selection) const = 0;

private:
    [[nodiscard]] static int levelOf(const QModelIndex &index);
    [[nodiscard]] static int placeOf(const QModelIndex &index);

    AnalysisPtr m_analysis;
    Selection m_selection;
    QModelIndexList m_picked;
    std::vector<Level> m_levels;
};

} // namespace sourcelight::ui
