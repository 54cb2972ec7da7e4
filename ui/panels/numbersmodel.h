// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/numberrows.h"
#include "ui/panels/panelmodel.h"

namespace sourcelight::ui
{

/// A flat list of the amounts that the article states.
class NumbersModel : public PanelModel
{
    Q_OBJECT

public:
    enum Role {
        AmountRole = FirstOwnRole, ///< QString: the amount in normal form
        CountedRole,               ///< QString: the thing counted; may be empty
        ExcerptRole,               ///< Excerpt: the amount in its sentence
        ChangeRole,                ///< QString: "increase to"; may be empty
        ClaimantRole,              ///< QString: who says so; empty where nobody does
        OthersRole,                ///< QString: amounts elsewhere in the article that disagree; may be empty
    };

    using PanelModel::PanelModel;

    void setFilter(const NumberFilter &filter);
    [[nodiscard]] const NumberFilter &filter() const { return m_filter; }

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isFiltered() const override;

protected:
    [[nodiscard]] std::vector<Level> makeRows() override;
    [[nodiscard]] QVariant cell(int level, int at, int role) const override;
    [[nodiscard]] QModelIndexList rowsOf(const Selection &selection) const override;

private:
    [[nodiscard]] QString sentence(const NumberRow &row) const;

    NumberFilter m_filter;
    NumberRows m_rows;
};

} // namespace sourcelight::ui
