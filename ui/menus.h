// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;
class QWidget;

namespace sourcelight::ui
{

class Actions;

/// The menus of the window. Returns the menu of recent files, which the window fills.
QMenu *buildMenus(QMainWindow *window, const Actions &actions, const QList<QAction *> &dockSwitches);

/// The tool bar: open, walk the mentions, layers, export, and @p findField at its end.
QToolBar *buildToolBar(QMainWindow *window, const Actions &actions, QWidget *findField);

/// The row of tabs below the tool bar, as wide as the window.
QToolBar *buildTabRow(QMainWindow *window, QWidget *tabs);

} // namespace sourcelight::ui
