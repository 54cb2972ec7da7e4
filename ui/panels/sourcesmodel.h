// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panelmodel.h"
#include "ui/panels/sourcerows.h"

namespace sourcelight::ui
{

/// Sources -> their statements.
class SourcesModel : public PanelModel
{
    Q_OBJECT

public:
    enum Role {
        SourceKindRole = FirstOwnRole, ///< SourceKind of a source
        SourceRoleRole,                ///< QString: title and affiliation of a source; may be empty
        NotesRole,                     ///< QString: the second line
        MannerRole,                    ///< Manner of a statement
    };

    using PanelModel::PanelModel;

    void setFilter(const SourceFilter &filter);
    [[nodiscard]] const SourceFilter &filter() const { return m_filter; }
    /// Of the whole article, whatever the filter.
    [[nodiscard]] const Voices &voices() const { return m_rows.voices; }
    [[nodiscard]] const Sourcing &sourcing() const { return m_rows.sourcing; }

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isFiltered() const override;

protected:
    [[nodiscard]] std::vector<Level> makeRows() override;
    [[nodiscard]] QVariant cell(int level, int at, int role) const override;
    [[nodiscard]] QModelIndexList rowsOf(const Selection &selection) const override;

private:
    [[nodiscard]] QString sourceNotes(const SourceRow &row) const;
    [[nodiscard]] QVariant sourceCell(const SourceRow &row, int role) const;
    [[nodiscard]] QVariant statementCell(const StatementRow &row, int role) const;

    SourceFilter m_filter;
    SourceRows m_rows;
};

} // namespace sourcelight::ui
