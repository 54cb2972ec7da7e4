// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/icons.h"

#include <QCoreApplication>
#include <QSettings>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

constexpr const char *context = "sourcelight::ui::Actions";

struct Row {
    Command command;
    const char *name; ///< of the object, and of the keys in the settings
    const char *icon; ///< empty: none
    const char *text;
    const char *tip;
    const char *keys; ///< portable, separated by "; "
    bool checkable = false;
};

constexpr Row rows[] = {
    {Command::Open, "open", "open", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Open…"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Open articles from disk"), "Ctrl+O"},
    {Command::PasteArticle, "pasteArticle", "paste",
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Paste as New Article"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Open the text on the clipboard as an article"), "Ctrl+Shift+V"},
    {Command::Reload, "reload", "reload", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Reload"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Read the article from disk again"), "F5"},
    {Command::Articles, "articles", "list", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Articles of the File…"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "List the articles of the file that this one comes from"),
        "Ctrl+L"},
    {Command::Properties, "properties", "information", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "P&roperties…"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "What the file says of itself, and as what it is read"),
        "Alt+Return"},
    {Command::AnalyseAsEnglish, "analyseAsEnglish", "information",
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "A&nalyse as English"),
        QT_TRANSLATE_NOOP(
            "sourcelight::ui::Actions", "Find names, numbers and sources as if this article were in English"),
        "Ctrl+Shift+E", true},
    {Command::Export, "export", "export", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Export…"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Write the annotations to a file that other tools read"),
        "Ctrl+E"},
    {Command::CloseTab, "closeTab", "close", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Close"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Close this article"), "Ctrl+W"},
    {Command::Quit, "quit", "quit", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Quit"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Close the window"), "Ctrl+Q"},

    {Command::Copy, "copy", "copy", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Copy"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Copy the selected text or rows"), "Ctrl+C"},
    {Command::SelectAll, "selectAll", "select-all", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Select &All"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Select the whole text"), "Ctrl+A"},
    {Command::Find, "find", "find", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Find in Article"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Find words in the article"), "Ctrl+F"},
    {Command::FindNext, "findNext", "next", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Find &Next"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Go to the next match"), "F3"},
    {Command::FindPrevious, "findPrevious", "previous", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Find Pre&vious"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Go to the match before"), "Shift+F3"},
    {Command::MatchCase, "matchCase", "case", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Match Case"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Tell capital from small letters when finding"), "", true},
    {Command::Settings, "settings", "settings", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Settings…"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Theme, text size and what is highlighted"), "Ctrl+,"},

    {Command::Highlights, "highlights", "highlight", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Highlights"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Show or hide all marks in the text"), "Ctrl+Shift+H", true},
    {Command::LayerEntities, "layerEntities", "entities",
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Entities in the Text"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Underline people, organisations and places"), "", true},
    {Command::LayerReferences, "layerReferences", "references",
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&References in the Text"),
        QT_TRANSLATE_NOOP(
            "sourcelight::ui::Actions", "Count and light up what means an entity without its name: he, the company"),
        "", true},
    {Command::LayerNumbers, "layerNumbers", "numbers",
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Numbers in the Text"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Underline amounts"), "", true},
    {Command::LayerSources, "layerSources", "sources",
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Sources in the Text"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Mark what is said by a source with a bar at its side"), "",
        true},
    {Command::DoubtfulStatements, "doubtfulStatements", "sources",
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Doubtful Statements"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions",
            "Find statements that are less sure too: more of those that are there, and more that are none"),
        "", true},
    {Command::File, "file", "article", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&File Beside the Article"),
        QT_TRANSLATE_NOOP(
            "sourcelight::ui::Actions", "Show the file as it is, with the passages that became the article tinted"),
        "Ctrl+U", true},
    {Command::ZoomIn, "zoomIn", "zoom-in", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Zoom &In"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Make the text larger"), "Ctrl++; Ctrl+="},
    {Command::ZoomOut, "zoomOut", "zoom-out", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Zoom &Out"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Make the text smaller"), "Ctrl+-"},
    {Command::ZoomReset, "zoomReset", "zoom-reset", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Normal Size"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Show the text in the size it was designed for"), "Ctrl+0"},
    {Command::FullScreen, "fullScreen", "fullscreen", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "F&ull Screen"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Fill the screen with the window"), "F11", true},

    {Command::NextMention, "nextMention", "down", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Next Mention"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Go to the next place where the selection is mentioned"),
        "Alt+Down"},
    {Command::PreviousMention, "previousMention", "up",
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Previous Mention"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Go to the place before where the selection is mentioned"),
        "Alt+Up"},
    {Command::Back, "back", "back", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Back"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Go back to what was selected before"), "Alt+Left"},
    {Command::Forward, "forward", "forward", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Forward"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Go forward to what was selected after"), "Alt+Right"},
    {Command::ShowInPanel, "showInPanel", "show", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Show in Panel"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Show the annotation at the text cursor in its panel"), "Ctrl+T"},
    {Command::Why, "why", "why", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Why?"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Show what speaks for this annotation"), "Ctrl+I"},
    {Command::Clear, "clear", "clear", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Clear Selection"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Select nothing"), "Esc"},
    {Command::PanelEntities, "panelEntities", "entities", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "To &Entities"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Go to the panel of entities"), "Ctrl+1"},
    {Command::PanelNumbers, "panelNumbers", "numbers", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "To &Numbers"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Go to the panel of numbers"), "Ctrl+2"},
    {Command::PanelSources, "panelSources", "sources", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "To &Sources"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Go to the panel of sources"), "Ctrl+3"},
    {Command::FocusNext, "focusNext", "panel", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Ne&xt Pane"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Go on from the text to the panels and round to the text"), "F6"},
    {Command::FocusPrevious, "focusPrevious", "panel", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Pre&vious Pane"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Go the same way backwards"), "Shift+F6"},
    {Command::NextTab, "nextTab", "next-tab", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Next Artic&le"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Go to the article in the next tab"), "Ctrl+Tab; Ctrl+PgDown"},
    {Command::PreviousTab, "previousTab", "next-tab",
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Previous Ar&ticle"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Go to the article in the tab before"),
        "Ctrl+Shift+Tab; Ctrl+PgUp"},

    {Command::Shortcuts, "shortcuts", "keyboard", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&Keyboard Shortcuts…"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "See and change what each key does"), "F1"},
    {Command::About, "about", "about", QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "&About Sourcelight"),
        QT_TRANSLATE_NOOP("sourcelight::ui::Actions", "Version, licence and what Sourcelight is made of"), ""},
};
static_assert(std::size(rows) == size_t(Command::About) + 1);

constexpr const char *defaultKeysProperty = "defaultKeys";

QList<QKeySequence> keysFrom(const QString &text)
{
    return text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text, QKeySequence::PortableText);
}

} // namespace

Actions::Actions(QWidget *window)
{
    m_actions.resize(std::size(rows));
    for (const Row &row : rows) {
        auto action =
            new QAction(icon(QLatin1StringView(row.icon)), QCoreApplication::translate(context, row.text), window);
        action->setObjectName(QLatin1StringView(row.name));
        action->setIconText(nameOf(action)); // what a tool bar shows
        action->setStatusTip(QCoreApplication::translate(context, row.tip));
        action->setCheckable(row.checkable);
        action->setProperty(defaultKeysProperty, QLatin1StringView(row.keys));
        action->setIconVisibleInMenu(true);
        setKeys(action, defaultKeys(action));
        window->addAction(action);
        m_actions[size_t(row.command)] = action;
    }
}

QList<QKeySequence> defaultKeys(const QAction *action)
{
    return keysFrom(action->property(defaultKeysProperty).toString());
}

QString nameOf(const QAction *action)
{
    return action->text().remove(u'&').remove(u'…');
}

void setKeys(QAction *action, const QList<QKeySequence> &keys)
{
    action->setShortcuts(keys);
    const QString tip = action->statusTip();
    action->setToolTip(keys.isEmpty() ? tip : u"%1 (%2)"_s.arg(tip, keys.front().toString(QKeySequence::NativeText)));
}

void loadKeys(const QSettings &settings, const std::vector<QAction *> &actions)
{
    for (QAction *action : actions) {
        const QVariant keys = settings.value("shortcuts/"_L1 + action->objectName());
        setKeys(action, keys.isValid() ? keysFrom(keys.toString()) : defaultKeys(action));
    }
}

void saveKeys(QSettings &settings, const std::vector<QAction *> &actions)
{
    for (const QAction *action : actions) {
        const QString key = "shortcuts/"_L1 + action->objectName();
        if (action->shortcuts() == defaultKeys(action))
            settings.remove(key);
        else
            settings.setValue(key, QKeySequence::listToString(action->shortcuts()));
    }
}

} // namespace sourcelight::ui
