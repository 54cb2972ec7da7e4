// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sourcespanel.h"

#include "ui/languagetext.h"
#include "ui/panels/choices.h"
#include "ui/panels/labels.h"
#include "ui/panels/profilebar.h"
#include "ui/panels/rowdelegates.h"
#include "ui/panels/sourcesmodel.h"

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

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

Choices<std::optional<Manner>> manners()
{
    return {{std::nullopt, SourcesPanel::tr("Quoted or not")}, {Manner::Direct, SourcesPanel::tr("Quoted")},
        {Manner::Mixed, SourcesPanel::tr("Partly quoted")}, {Manner::Indirect, SourcesPanel::tr("Paraphrased")}};
}

Choices<std::optional<CueClass>> cueClasses()
{
    return {{std::nullopt, SourcesPanel::tr("Any statement")},
        {CueClass::Neutral, SourcesPanel::tr("Plain statements")}, {CueClass::Claim, SourcesPanel::tr("Claims")},
        {CueClass::Doubt, SourcesPanel::tr("Doubts")}, {CueClass::Denial, SourcesPanel::tr("Denials")},
        {CueClass::Refusal, SourcesPanel::tr("Refusals")}, {CueClass::Thought, SourcesPanel::tr("Thoughts")},
        {CueClass::Demand, SourcesPanel::tr("Demands")}};
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
    const auto offer = [this](const QString &heading, const auto &choices, auto part) {
        addChoices(menu(), heading, choices, m_rows->filter().*part, [this, part](const auto &value) {
            SourceFilter filter = m_rows->filter();
            filter.*part = value;
            setFilter(filter);
        });
    };
    offer(tr("Show"), shows(), &SourceFilter::kind);
    offer(tr("Statements"), manners(), &SourceFilter::manner);
    offer(tr("Kind of statement"), cueClasses(), &SourceFilter::cueClass);
    offer(tr("Order"), orders(), &SourceFilter::order);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_rows->analysis() && isForeign(*m_rows->analysis()))
            m_profile->setProfile({}, {});
        else
            m_profile->setProfile(m_rows->voices(), m_rows->sourcing());
    });
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

/// The filters' names where there are some, since they hide rows; else the order's.
QString SourcesPanel::menuLabel() const
{
    const SourceFilter &filter = m_rows->filter();
    const QString filters = joined({filter.kind ? nameOf(shows(), filter.kind) : QString(),
                                       filter.manner ? nameOf(manners(), filter.manner) : QString(),
                                       filter.cueClass ? nameOf(cueClasses(), filter.cueClass) : QString()},
        u" · "_s);
    return filters.isEmpty() ? nameOf(orders(), filter.order) : filters;
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
