// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/numberspanel.h"

#include "ui/panels/choices.h"
#include "ui/panels/numbersmodel.h"
#include "ui/panels/rowdelegates.h"

namespace sourcelight::ui
{

namespace
{

Choices<NumberShow> shows()
{
    return {{NumberShow::All, NumbersPanel::tr("All")},
        {NumberShow::WithoutSource, NumbersPanel::tr("Without a source")},
        {NumberShow::Money, NumbersPanel::tr("Money")}, {NumberShow::Percent, NumbersPanel::tr("Percent")},
        {NumberShow::Changes, NumbersPanel::tr("Changes")}, {NumberShow::Vague, NumbersPanel::tr("Vague")}};
}

Choices<NumberOrder> orders()
{
    return {{NumberOrder::Place, NumbersPanel::tr("Place")}, {NumberOrder::Size, NumbersPanel::tr("Size")},
        {NumberOrder::Kind, NumbersPanel::tr("Kind")}, {NumberOrder::Claimant, NumbersPanel::tr("Claimant")}};
}

} // namespace

NumbersPanel::NumbersPanel(QWidget *parent)
    : NumbersPanel(new NumbersModel, parent)
{
}

NumbersPanel::NumbersPanel(NumbersModel *model, QWidget *parent)
    : Panel(model, new NumberDelegate, nullptr, parent)
    , m_rows(model)
{
    addChoices(menu(), tr("Show"), shows(), m_rows->filter().show, [this](NumberShow show) {
        NumberFilter filter = m_rows->filter();
        filter.show = show;
        setFilter(filter);
    });
    menu()->addSeparator();
    QAction *dates = menu()->addAction(tr("Dates and times"));
    dates->setCheckable(true);
    connect(dates, &QAction::toggled, this, [this](bool on) {
        NumberFilter filter = m_rows->filter();
        filter.datesAndTimes = on;
        setFilter(filter);
    });
    addChoices(menu(), tr("Order"), orders(), m_rows->filter().order, [this](NumberOrder order) {
        NumberFilter filter = m_rows->filter();
        filter.order = order;
        setFilter(filter);
    });
    updateTexts();
}

void NumbersPanel::setFilter(const NumberFilter &filter)
{
    m_rows->setFilter(filter);
    updateTexts();
}

QString NumbersPanel::title() const
{
    return tr("Numbers");
}

void NumbersPanel::filterByText(const QString &text)
{
    NumberFilter filter = m_rows->filter();
    filter.text = text;
    setFilter(filter);
}

/// "All", "Money · Size": the order only where it is not the article's own.
QString NumbersPanel::menuLabel() const
{
    const NumberFilter &filter = m_rows->filter();
    const QString shown = nameOf(shows(), filter.show);
    return filter.order == NumberOrder::Place ? shown : tr("%1 · %2").arg(shown, nameOf(orders(), filter.order));
}

QString NumbersPanel::emptyText() const
{
    return tr("No numbers in this article");
}

} // namespace sourcelight::ui
