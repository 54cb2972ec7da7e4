// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menus.h"

#include "ui/actions.h"
#include "ui/icons.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

struct Menus {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::ui::Menus)
};

constexpr std::initializer_list<Command> layers{
    Command::LayerEntities, Command::LayerReferences, Command::LayerNumbers, Command::LayerSources};
constexpr QSize barMargins(7, 42); // width of the space at each end, height of the bar

void addAll(QMenu *menu, const Actions &actions, std::initializer_list<Command> commands)
{
    for (const Command command : commands)
        menu->addAction(actions[command]);
    menu->addSeparator();
}

QMenu *addMenu(QMainWindow *window, const QString &title, const QString &name)
{
    QMenu *menu = window->menuBar()->addMenu(title);
    menu->setObjectName(name);
    return menu;
}

QToolBar *addBar(QMainWindow *window, const QString &name, const QString &title)
{
    QToolBar *bar = window->addToolBar(title);
    bar->setObjectName(name);
    bar->setAccessibleName(title);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->toggleViewAction()->setVisible(false); // so that the window's own menu of docks does not offer it
    return bar;
}

/// A tool bar knows no margins of its own.
void addSpace(QToolBar *bar, QSize size)
{
    auto space = new QWidget(bar);
    space->setFixedWidth(size.width());
    space->setMinimumHeight(size.height());
    bar->addWidget(space);
}

QToolButton *addButton(QToolBar *bar, QAction *action, Qt::ToolButtonStyle style = Qt::ToolButtonTextBesideIcon)
{
    bar->addAction(action);
    auto button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
    button->setObjectName(action->objectName() + "Button"_L1);
    button->setAccessibleName(nameOf(action));
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void addLayersButton(QToolBar *bar, const Actions &actions)
{
    auto button = new QToolButton(bar);
    button->setObjectName(u"layersButton"_s);
    button->setText(Menus::tr("Layers"));
    button->setAccessibleName(button->text());
    button->setToolTip(Menus::tr("What is marked in the text"));
    button->setIcon(icon(u"layers"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto menu = new QMenu(button);
    addAll(menu, actions, {Command::Highlights});
    addAll(menu, actions, layers);
    button->setMenu(menu);
    bar->addWidget(button);

    const auto showState = [button](bool lit) {
        button->setDown(false);
        button->setProperty("lit", lit);
        button->update();
    };
    QObject::connect(actions[Command::Highlights], &QAction::toggled, button, showState);
    showState(actions[Command::Highlights]->isChecked());
}

} // namespace

QMenu *buildMenus(QMainWindow *window, const Actions &actions, const QList<QAction *> &dockSwitches)
{
    QMenu *file = addMenu(window, Menus::tr("&File"), u"fileMenu"_s);
    addAll(file, actions, {Command::Open});
    auto recent = new QMenu(Menus::tr("Open &Recent"), file);
    recent->setObjectName(u"recentMenu"_s);
    recent->setIcon(icon(u"recent"_s));
    file->insertMenu(file->actions().constLast(), recent);
    addAll(file, actions,
        {Command::PasteArticle, Command::Reload, Command::Articles, Command::AnalyseAsEnglish, Command::Properties});
    addAll(file, actions, {Command::Export});
    addAll(file, actions, {Command::CloseTab, Command::Quit});

    QMenu *edit = addMenu(window, Menus::tr("&Edit"), u"editMenu"_s);
    addAll(edit, actions, {Command::Copy, Command::SelectAll});
    addAll(edit, actions, {Command::Find, Command::FindNext, Command::FindPrevious, Command::MatchCase});
    addAll(edit, actions, {Command::Settings});

    QMenu *view = addMenu(window, Menus::tr("&View"), u"viewMenu"_s);
    addAll(view, actions, {Command::Highlights});
    addAll(view, actions, layers);
    addAll(view, actions, {Command::DoubtfulStatements});
    QMenu *panels = view->addMenu(icon(u"panel"_s), Menus::tr("&Panels"));
    panels->setObjectName(u"panelsMenu"_s);
    panels->addActions(dockSwitches);
    addAll(view, actions, {Command::File});
    addAll(view, actions, {Command::ZoomIn, Command::ZoomOut, Command::ZoomReset});
    addAll(view, actions, {Command::FullScreen});

    QMenu *go = addMenu(window, Menus::tr("&Go"), u"goMenu"_s);
    addAll(go, actions,
        {Command::NextMention, Command::PreviousMention, Command::ShowInPanel, Command::Why, Command::Clear});
    addAll(go, actions, {Command::Back, Command::Forward});
    addAll(go, actions,
        {Command::PanelEntities, Command::PanelNumbers, Command::PanelSources, Command::FocusNext,
            Command::FocusPrevious});
    addAll(go, actions, {Command::NextTab, Command::PreviousTab});

    QMenu *help = addMenu(window, Menus::tr("&Help"), u"helpMenu"_s);
    addAll(help, actions, {Command::Shortcuts});
    addAll(help, actions, {Command::About});
    return recent;
}

QToolBar *buildToolBar(QMainWindow *window, const Actions &actions, QWidget *findField)
{
    QToolBar *bar = addBar(window, u"toolBar"_s, Menus::tr("Tools"));
    bar->setIconSize({20, 16}); // square pictures, with some room before the text
    addSpace(bar, barMargins);
    addButton(bar, actions[Command::Open]);
    addButton(bar, actions[Command::PreviousMention], Qt::ToolButtonIconOnly);
    addButton(bar, actions[Command::NextMention]);
    addLayersButton(bar, actions);
    addButton(bar, actions[Command::Export]);
    auto space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    findField->setFixedWidth(230);
    bar->addWidget(findField);
    addSpace(bar, barMargins);
    return bar;
}

QToolBar *buildTabRow(QMainWindow *window, QWidget *tabs)
{
    window->addToolBarBreak();
    QToolBar *row = addBar(window, u"tabRow"_s, Menus::tr("Open articles"));
    tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addSpace(row, {barMargins.width(), 0});
    row->addWidget(tabs);
    return row;
}

} // namespace sourcelight::ui
