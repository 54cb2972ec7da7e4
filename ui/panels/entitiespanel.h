// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/entityrows.h"
#include "ui/panels/panel.h"

namespace sourcelight::ui
{

class EntitiesModel;

/// Who and what is in the article: groups by type, entities with a picture of where they occur, their names and
/// mentions.
class EntitiesPanel : public Panel
{
    Q_OBJECT

public:
    explicit EntitiesPanel(QWidget *parent = nullptr);

    /// As the menu in the panel's header does.
    void setOrder(EntityOrder order);
    [[nodiscard]] EntityOrder order() const;
    /// Which mentions are counted and listed.
    void setScope(MentionScope scope);

    [[nodiscard]] QString title() const override;

protected:
    void filterByText(const QString &text) override;
    [[nodiscard]] QString menuLabel() const override;
    [[nodiscard]] QString emptyText() const override;

private:
    EntitiesPanel(EntitiesModel *model, QWidget *parent);
    void setFilter(const EntityFilter &filter);

    EntitiesModel *m_rows;
};

} // namespace sourcelight::ui
