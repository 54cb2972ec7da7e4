// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sourcespanel.h"

#include "ui/panels/choices.h"
#include "ui/panels/labels.h"
#include "ui/panels/profilebar.h"
#include "ui/panels/rowdelegates.h"
#include "ui/panels/sourcesmodel.h"

namespace sourcelight::ui
{

namespace
{

using Show = std::optional<SourceKind>;

Choices<Show> shows()
{
    return {{std::nullopt, SourcesPanel::tr("All")}, {SourceKind::Named, SourcesPanel::tr("Named")},
        {SourceKind::Organization, SourcesPanel::tr("Organisations")},
        {SourceKind::Anonymous, SourcesPanel::tr("Anonymous")},
        {SourceKind::Collective, SourcesPanel::tr("Collective")}, {SourceKind::Document, SourcesPanel::tr("Documents")},
        {SourceKind::Unspecified, SourcesPanel::tr("Unspecified")}};
}

Choices<SourceOrder> orders()
{
    return {{SourceOrder::Words, SourcesPanel::tr("Words")}, {SourceOrder::Place, SourcesPanel::tr("Place")},
        {SourceOrder::Name, SourcesPanel::tr("Name")}, {SourceOrder::Kind, SourcesPanel::tr("Kind")}};
}

} // namespace

SourcesPanel::SourcesPanel(QWidget *parent)
    : SourcesPanel(new SourcesModel, new ProfileBar, parent)
{
}

SourcesPanel::SourcesPanel(SourcesModel *model, ProfileBar *profile, QWidget *parent)
    : Panel(model, new SourceDelegate, profile, parent)
    , m_rows(model)
    , m_profile(profile)
{
    addChoices(menu(), tr("Show"), shows(), m_rows->filter().kind, [this](Show kind) {
        SourceFilter filter = m_rows->filter();
        filter.kind = kind;
        setFilter(filter);
    });
    addChoices(menu(), tr("Order"), orders(), m_rows->filter().order, [this](SourceOrder order) {
        SourceFilter filter = m_rows->filter();
        filter.order = order;
        setFilter(filter);
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_profile->setVoices(m_rows->voices()); });
    updateTexts();
}

void SourcesPanel::setTheme(const Theme &theme)
{
    Panel::setTheme(theme);
    m_profile->setTheme(theme);
}

void SourcesPanel::setFilter(const SourceFilter &filter)
{
    m_rows->setFilter(filter);
    updateTexts();
}

QString SourcesPanel::title() const
{
    return tr("Sources");
}

void SourcesPanel::filterByText(const QString &text)
{
    SourceFilter filter = m_rows->filter();
    filter.text = text;
    setFilter(filter);
}

/// The filter's name where there is one, since it hides rows; else the order's.
QString SourcesPanel::menuLabel() const
{
    const SourceFilter &filter = m_rows->filter();
    return filter.kind ? nameOf(shows(), filter.kind) : nameOf(orders(), filter.order);
}

QString SourcesPanel::emptyText() const
{
    return tr("No sources in this article");
}

/// A source's row stands for its first statement; the others need theirs.
bool SourcesPanel::unfoldsFor(const QModelIndex &detail) const
{
    return detail.parent().isValid() && detail.row() > 0;
}

} // namespace sourcelight::ui
