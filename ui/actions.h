// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>

#include <vector>

class QSettings;
class QWidget;

namespace sourcelight::ui
{

/// Everything that the window can be asked to do.
enum class Command {
    Open,
    PasteArticle,
    Reload,
    Articles,
    Properties,
    AnalyseAsEnglish,
    Export,
    CloseTab,
    Quit,
    Copy,
    SelectAll,
    Find,
    FindNext,
    FindPrevious,
    MatchCase,
    Settings,
    Highlights,
    LayerEntities,
    LayerReferences,
    LayerNumbers,
    LayerSources,
    DoubtfulStatements,
    File,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FullScreen,
    NextMention,
    PreviousMention,
    Back,
    Forward,
    ShowInPanel,
    Why,
    Clear,
    PanelEntities,
    PanelNumbers,
    PanelSources,
    FocusNext,
    FocusPrevious,
    NextTab,
    PreviousTab,
    Shortcuts,
    About,
};

/**
 * One QAction for each Command, with its text, icon, tips, object name and keys. Owned by the window, and added to it,
 * so that keys work whether or not an action stands in a menu.
 */
class Actions
{
public:
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *operator[](Command command) const { return m_actions[size_t(command)]; }
    [[nodiscard]] const std::vector<QAction *> &all() const { return m_actions; }

private:
    std::vector<QAction *> m_actions; ///< by Command
};

/// The keys that an action has unless the reader changes them.
[[nodiscard]] QList<QKeySequence> defaultKeys(const QAction *action);
/// What an action is called in a list: without mnemonic and dots.
[[nodiscard]] QString nameOf(const QAction *action);
/// Gives an action keys, and tells them in its tool tip.
void setKeys(QAction *action, const QList<QKeySequence> &keys);

/// The reader's own keys, where they differ from the default ones.
void loadKeys(const QSettings &settings, const std::vector<QAction *> &actions);
void saveKeys(QSettings &settings, const std::vector<QAction *> &actions);

} // namespace sourcelight::ui
