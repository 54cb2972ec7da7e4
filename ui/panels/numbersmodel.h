// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/numberrows.h"
#include "ui/panels/panelmodel.h"

namespace sourcelight::ui
{

/// The amounts that the article states -> their sentences; in the order of kinds, below a heading for each kind.
class NumbersModel : public PanelModel
{
    Q_OBJECT

public:
    enum Role {
        AmountRole = FirstOwnRole, ///< QString: the amount in normal form; of a sentence, as written, and its kind
        CountedRole,               ///< QString: the thing counted; may be empty
        ExcerptRole,               ///< Excerpt: the amount in its sentence
        ChangeRole,                ///< QString: "increase to"; may be empty
        ClaimantRole,              ///< QString: who says so, or that nobody does; empty where that is not known
        UnsourcedRole,             ///< bool: nobody says so
        OthersRole,                ///< QString: amounts elsewhere in the article that disagree; may be empty
        CountRole,                 ///< int: the numbers below a heading
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
    /// The level of the numbers, which is the second where there are headings.
    [[nodiscard]] int numbersLevel() const { return m_rows.groups.empty() ? 0 : 1; }
    [[nodiscard]] QVariant headingCell(const NumberGroupRow &row, int role) const;
    [[nodiscard]] QVariant numberCell(const NumberRow &row, int role) const;
    [[nodiscard]] QVariant sentenceCell(const NumberRow &row, int role) const;
    [[nodiscard]] QString sentence(const NumberRow &row) const;

    NumberFilter m_filter;
    NumberRows m_rows;
};

} // namespace sourcelight::ui
