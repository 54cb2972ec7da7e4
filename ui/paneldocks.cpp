// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paneldocks.h"

#include "ui/panels/numberspanel.h"
#include "ui/panels/sourcespanel.h"

#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

constexpr int usualWidth = 404;
constexpr std::array usualHeights{225, 210, 235};

} // namespace

PanelDocks::PanelDocks(QMainWindow *window)
    : QObject(window)
    , m_entities(new EntitiesPanel(window))
    , m_panels{m_entities, new NumbersPanel(window), new SourcesPanel(window)}
{
    constexpr std::array names{"entitiesDock"_L1, "numbersDock"_L1, "sourcesDock"_L1};
    QList<QDockWidget *> docks;
    for (size_t i = 0; i < count; ++i) {
        Panel *panel = m_panels[i];
        auto dock = new QDockWidget(panel->title(), window);
        dock->setObjectName(names[i]);
        dock->setAccessibleName(panel->title());
        dock->setWidget(panel);
        dock->setTitleBarWidget(panel->titleBar());
        window->addDockWidget(Qt::RightDockWidgetArea, dock);
        connect(panel, &Panel::selectionRequested, this, &PanelDocks::selectionRequested);
        connect(panel, &Panel::whyRequested, this, &PanelDocks::whyRequested);
        connect(panel, &Panel::englishRequested, this, &PanelDocks::englishRequested);
        m_docks[i] = dock;
        docks.append(dock);
    }
    window->resizeDocks(docks, QList<int>(qsizetype(count), usualWidth), Qt::Horizontal);
    window->resizeDocks(docks, QList<int>(usualHeights.begin(), usualHeights.end()), Qt::Vertical);
}

void PanelDocks::setAnalysis(const AnalysisPtr &analysis)
{
    for (Panel *panel : m_panels)
        panel->setAnalysis(analysis);
}

void PanelDocks::setBusy(bool busy)
{
    for (Panel *panel : m_panels)
        panel->setBusy(busy);
}

void PanelDocks::setSelection(const Selection &selection)
{
    for (Panel *panel : m_panels)
        panel->setSelection(selection);
}

void PanelDocks::setTheme(const Theme &theme)
{
    for (Panel *panel : m_panels)
        panel->setTheme(theme);
}

void PanelDocks::focus(size_t index)
{
    m_docks[index]->show();
    m_docks[index]->raise();
    m_panels[index]->setFocus(Qt::ShortcutFocusReason);
}

size_t PanelDocks::indexOf(Selection::Kind kind)
{
    switch (kind) {
    case Selection::Kind::None:
        break;
    case Selection::Kind::Entity:
        return 0;
    case Selection::Kind::Claim:
        return 1;
    case Selection::Kind::Attribution:
        return 2;
    }
    return count;
}

} // namespace sourcelight::ui
