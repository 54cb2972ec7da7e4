// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/entityrows.h"
#include "ui/panels/panelmodel.h"

namespace sourcelight::ui
{

/// Groups by type -> entities -> names and roles, mentions with their sentence.
class EntitiesModel : public PanelModel
{
    Q_OBJECT

public:
    enum Role {
        TypeRole = FirstOwnRole, ///< EntityType of a heading or an entity
        DetailTextRole,          ///< QString: what stands small beside an entity's name
        PlacesRole,              ///< QList<qreal> in [0, 1]: where in the article an entity is
        CountRole,               ///< int: entities of a heading, mentions of an entity
        ExcerptRole,             ///< Excerpt: a mention in its sentence
        NoteRole,                ///< QString: what is remarkable of a mention: "pronoun"
    };

    using PanelModel::PanelModel;

    void setFilter(const EntityFilter &filter);
    [[nodiscard]] const EntityFilter &filter() const { return m_filter; }

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isFiltered() const override;

protected:
    [[nodiscard]] std::vector<Level> makeRows() override;
    [[nodiscard]] QVariant cell(int level, int at, int role) const override;
    [[nodiscard]] QModelIndexList rowsOf(const Selection &selection) const override;

private:
    [[nodiscard]] QVariant groupCell(const EntityGroupRow &row, int role) const;
    [[nodiscard]] QVariant entityCell(const EntityRow &row, int role) const;
    [[nodiscard]] QVariant detailCell(const EntityDetailRow &row, int role) const;
    [[nodiscard]] QVariant namesCell(const EntityRow &entity, int role) const;
    [[nodiscard]] QVariant relatedCell(const Entity &related, int role) const;
    [[nodiscard]] QVariant mentionCell(const EntityDetailRow &row, int role) const;
    [[nodiscard]] QString keyOf(const EntityDetailRow &row) const;
    [[nodiscard]] QString namesText(const EntityRow &row) const;

    EntityFilter m_filter;
    EntityRows m_rows;
};

} // namespace sourcelight::ui
