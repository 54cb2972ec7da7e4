// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/entitiespanel.h"

#include "ui/panels/choices.h"
#include "ui/panels/entitiesmodel.h"
#include "ui/panels/rowdelegates.h"

namespace sourcelight::ui
{

namespace
{

Choices<EntityOrder> orders()
{
    return {{EntityOrder::Importance, EntitiesPanel::tr("Importance")},
        {EntityOrder::FirstPlace, EntitiesPanel::tr("First place")}, {EntityOrder::Count, EntitiesPanel::tr("Count")},
        {EntityOrder::Name, EntitiesPanel::tr("Name")}};
}

} // namespace

EntitiesPanel::EntitiesPanel(QWidget *parent)
    : EntitiesPanel(new EntitiesModel, parent)
{
}

EntitiesPanel::EntitiesPanel(EntitiesModel *model, QWidget *parent)
    : Panel(model, new EntityDelegate, nullptr, parent)
    , m_rows(model)
{
    addChoices(menu(), tr("Order"), orders(), order(), [this](EntityOrder order) { setOrder(order); });
    updateTexts();
}

void EntitiesPanel::setOrder(EntityOrder order)
{
    EntityFilter filter = m_rows->filter();
    filter.order = order;
    setFilter(filter);
    checkChoice(menu(), order);
}

EntityOrder EntitiesPanel::order() const
{
    return m_rows->filter().order;
}

void EntitiesPanel::setScope(MentionScope scope)
{
    EntityFilter filter = m_rows->filter();
    filter.scope = scope;
    setFilter(filter);
}

void EntitiesPanel::setFilter(const EntityFilter &filter)
{
    m_rows->setFilter(filter);
    updateTexts();
}

QString EntitiesPanel::title() const
{
    return tr("Entities");
}

void EntitiesPanel::filterByText(const QString &text)
{
    EntityFilter filter = m_rows->filter();
    filter.text = text;
    setFilter(filter);
}

QString EntitiesPanel::menuLabel() const
{
    return nameOf(orders(), m_rows->filter().order);
}

QString EntitiesPanel::emptyText() const
{
    return tr("No entities in this article");
}

} // namespace sourcelight::ui
