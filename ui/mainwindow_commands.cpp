// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when it is asked by a command.
#include "ui/mainwindow.h"

#include "ui/articlelists.h"
#include "ui/articlepages.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/groundspopup.h"
#include "ui/dialogs/propertiesdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/documenttabs.h"
#include "ui/languagetext.h"
#include "ui/messagebar.h"
#include "ui/navigation.h"
#include "ui/notices.h"
#include "ui/opening.h"
#include "ui/paneldocks.h"
#include "ui/panels/paneltree.h"
#include "ui/style.h"
#include "ui/welcomepage.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMetaMethod>
#include <QSettings>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

constexpr double zoomStep = 1.1;

/// Lets the widget with the keyboard do what it calls @p method.
void passOn(const char *method)
{
    QWidget *widget = QApplication::focusWidget();
    const int index = widget ? widget->metaObject()->indexOfMethod(method) : -1;
    if (index >= 0)
        widget->metaObject()->method(index).invoke(widget);
}

} // namespace

void MainWindow::connectActions()
{
    const auto on = [this](Command command, auto &&what) {
        connect(m_actions[command], &QAction::triggered, this, std::forward<decltype(what)>(what));
    };
    on(Command::Open, [this] { openByDialog(); });
    on(Command::PasteArticle, [this] { open(inputsFrom(*QApplication::clipboard()->mimeData(), tr("clipboard"))); });
    on(Command::Reload, [this] { m_documents.reload(m_tabs->current()); });
    on(Command::Articles, [this] { m_lists->show(currentDocument()->input); });
    on(Command::Properties, [this] { showPropertiesDialog(); });
    on(Command::AnalyseAsEnglish,
        [this](bool english) { m_documents.setLanguage(m_tabs->current(), english ? u"en"_s : QString()); });
    on(Command::Export, [this] { showExportDialog(); });
    on(Command::CloseTab, [this] { closeArticle(m_tabs->current()); });
    on(Command::Quit, [this] { close(); });
    on(Command::Copy, [] {
        if (const auto *rows = qobject_cast<PanelTree *>(QApplication::focusWidget()))
            rows->copyMarked();
        else
            passOn("copy()");
    });
    on(Command::SelectAll, [] { passOn("selectAll()"); });
    on(Command::Settings, [this] { showSettingsDialog(); });
    for (const Command layer : {Command::Highlights, Command::LayerEntities, Command::LayerReferences,
             Command::LayerNumbers, Command::LayerSources, Command::File})
        on(layer, [this] { takeLayers(); });
    on(Command::DoubtfulStatements, [this](bool doubtful) {
        m_session.doubtful = doubtful;
        m_documents.setDoubtful(doubtful);
    });
    on(Command::ZoomIn, [this] { zoomTo(m_session.zoom * zoomStep); });
    on(Command::ZoomOut, [this] { zoomTo(m_session.zoom / zoomStep); });
    on(Command::ZoomReset, [this] { zoomTo(1.0); });
    on(Command::FullScreen, [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    on(Command::NextMention, [this] { step(1); });
    on(Command::PreviousMention, [this] { step(-1); });
    on(Command::Back, [this] { travel(&History::goBack); });
    on(Command::Forward, [this] { travel(&History::goForward); });
    on(Command::ShowInPanel, [this] { showInPanel(); });
    on(Command::Why, [this] { askWhy(); });
    on(Command::Clear, [this] { select({}, false); });
    for (size_t i = 0; i < PanelDocks::count; ++i)
        on(Command(size_t(Command::PanelEntities) + i), [this, i] { m_panels->focus(i); });
    on(Command::FocusNext, [this] { moveFocus(1); });
    on(Command::FocusPrevious, [this] { moveFocus(-1); });
    on(Command::NextTab, [this] { m_tabs->step(1); });
    on(Command::PreviousTab, [this] { m_tabs->step(-1); });
    on(Command::Shortcuts, [this] { showShortcutsDialog(); });
    on(Command::About, [this] { AboutDialog(this).exec(); });
    connect(qApp->styleHints(), &QStyleHints::colorSchemeChanged, this, &MainWindow::loadAppearance);
}

// --- opening -----------------------------------------------------------------------------------------------------

void MainWindow::openByDialog()
{
    open(inputsFromArguments(chooseFiles(this, m_session.folder)));
}

void MainWindow::showRecentFiles()
{
    m_recentMenu->clear();
    for (const QString &path : std::as_const(m_session.recentFiles)) {
        QAction *action = m_recentMenu->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { open({inputFromFile(path)}); });
    }
    m_recentMenu->addSeparator();
    QAction *clear = m_recentMenu->addAction(tr("&Clear List"));
    clear->setEnabled(!m_session.recentFiles.isEmpty());
    connect(clear, &QAction::triggered, this, [this] {
        m_session.recentFiles.clear();
        QMetaObject::invokeMethod(this, &MainWindow::showRecentFiles, Qt::QueuedConnection);
    });
    m_welcome->setRecentFiles(m_session.recentFiles);
}

// --- selecting ---------------------------------------------------------------------------------------------------

void MainWindow::select(const Selection &selection, bool reveal)
{
    Document *document = current();
    if (!document || !document->analysis)
        return;
    document->selection = stillIn(document->analysis->annotations, selection);
    document->history.visit(document->selection);
    currentView()->setSelection(document->selection);
    m_panels->setSelection(document->selection);
    if (const auto span = currentSpan(document->analysis->annotations, document->selection); span && reveal)
        currentView()->showSpan(*span);
    updateActions();
}

void MainWindow::step(int by)
{
    const Document *document = current();
    if (!document || !document->analysis)
        return;
    const AnnotationSet &annotations = document->analysis->annotations;
    const MentionScope scope = m_session.layers.scope();
    const Ordinal before = ordinalOf(annotations, document->selection, scope);
    const Selection next = stepFrom(annotations, document->selection, by, scope);
    if (before.of > 0 && before.which == (by > 0 ? before.of : 1))
        tellBriefly(by > 0 ? tr("From the beginning again") : tr("From the end again"));
    select(next, true);
}

void MainWindow::travel(Selection (History::*way)())
{
    Document *document = current();
    if (document)
        select((document->history.*way)(), true);
}

void MainWindow::showInPanel()
{
    if (!currentView())
        return;
    const Selection found = currentView()->annotationAt(currentView()->cursorPosition());
    if (found.isEmpty()) {
        tellBriefly(tr("There is no annotation at the text cursor"));
        return;
    }
    select(found, false);
    m_panels->focus(PanelDocks::indexOf(found.kind));
}

/// Of the row with the keyboard, else of the annotation at the text cursor or the selected one.
void MainWindow::askWhy()
{
    for (size_t i = 0; i < PanelDocks::count; ++i) {
        if (m_panels->panel(i)->tree()->hasFocus())
            return m_panels->panel(i)->askWhy();
    }
    if (currentView())
        currentView()->askWhy();
}

void MainWindow::tellWhy(const Selection &selection, const QRect &place)
{
    const Document *document = current();
    if (!document || !document->analysis)
        return;
    const Grounds grounds = groundsOf(*document->analysis, selection, m_session.layers.scope());
    if (grounds.title.isEmpty()) {
        tellBriefly(tr("Select an annotation to learn why it is there"));
        return;
    }
    (new GroundsPopup(grounds, this))->popupAt(place);
}

void MainWindow::moveFocus(int by)
{
    QList<QWidget *> panes{m_pages->currentWidget()};
    if (QWidget *view = currentView())
        panes.front() = view;
    if (QWidget *file = m_pages->currentFile())
        panes.append(file);
    for (size_t i = 0; i < PanelDocks::count; ++i) {
        if (m_panels->panel(i)->isVisible())
            panes.append(m_panels->panel(i));
    }
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i]->isAncestorOf(QApplication::focusWidget()) || panes[i] == QApplication::focusWidget())
            at = i;
    }
    panes[(at + by + panes.size()) % panes.size()]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::updateActions()
{
    const Document *document = current();
    const bool analysed = document && document->analysis;
    const Selection selection = document ? document->selection : Selection{};
    m_actions[Command::Back]->setEnabled(analysed && document->history.canGoBack());
    m_actions[Command::Forward]->setEnabled(analysed && document->history.canGoForward());
    m_actions[Command::Clear]->setEnabled(!selection.isEmpty());
    m_actions[Command::Articles]->setEnabled(document && canBeListed(*document));
    const bool saidEnglish = document && !document->language.isEmpty();
    m_actions[Command::AnalyseAsEnglish]->setEnabled(saidEnglish || (analysed && isForeign(*document->analysis)));
    m_actions[Command::AnalyseAsEnglish]->setChecked(saidEnglish);
    for (const Command command : {Command::Reload, Command::Properties, Command::CloseTab, Command::Find,
             Command::FindNext, Command::FindPrevious, Command::NextTab, Command::PreviousTab})
        m_actions[command]->setEnabled(document);
    for (const Command command :
        {Command::Export, Command::NextMention, Command::PreviousMention, Command::ShowInPanel, Command::Why})
        m_actions[command]->setEnabled(analysed);

    const auto [which, of] =
        analysed ? ordinalOf(document->analysis->annotations, selection, m_session.layers.scope()) : Ordinal{};
    const QLocale locale;
    const QString label = selection.kind == Selection::Kind::Entity        ? tr("Mention %1 of %2")
                          : selection.kind == Selection::Kind::Claim       ? tr("Number %1 of %2")
                          : selection.kind == Selection::Kind::Attribution ? tr("Statement %1 of %2")
                                                                           : tr("Mentions");
    m_actions[Command::NextMention]->setIconText(
        of > 0 ? label.arg(locale.toString(which), locale.toString(of)) : tr("Mentions"));
}

// --- looks -------------------------------------------------------------------------------------------------------

void MainWindow::overrideTheme(const QString &name)
{
    m_themeOverride = name;
    loadAppearance();
}

void MainWindow::loadAppearance()
{
    const QString name = m_themeOverride.isEmpty() ? m_session.theme : m_themeOverride;
    const bool systemIsDark = qApp->styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    if (name.isEmpty() || name == "light"_L1 || name == "dark"_L1)
        m_theme = loadTheme(m_repository, name.isEmpty() ? systemIsDark : name == "dark"_L1);
    else
        m_theme = loadTheme(m_repository, name);
    applyTheme(m_theme);
    m_messages->setTheme(m_theme);
    m_lists->setTheme(m_theme);
    m_panels->setTheme(m_theme);
    showAppearance();
}

void MainWindow::showAppearance()
{
    const Layers none{.entities = false, .numbers = false, .attributions = false};
    m_pages->setAppearance({.theme = m_theme,
        .layers = m_session.highlights ? m_session.layers : none,
        .zoom = m_session.zoom,
        .file = m_session.file});
    m_panels->entities()->setScope(m_session.layers.scope());
    updateActions();
}

void MainWindow::showLayerSwitches()
{
    m_actions[Command::Highlights]->setChecked(m_session.highlights);
    m_actions[Command::LayerEntities]->setChecked(m_session.layers.entities);
    m_actions[Command::LayerReferences]->setChecked(m_session.layers.references);
    m_actions[Command::LayerNumbers]->setChecked(m_session.layers.numbers);
    m_actions[Command::LayerSources]->setChecked(m_session.layers.attributions);
    m_actions[Command::DoubtfulStatements]->setChecked(m_session.doubtful);
    m_actions[Command::File]->setChecked(m_session.file);
}

void MainWindow::takeLayers()
{
    m_session.highlights = m_actions[Command::Highlights]->isChecked();
    m_session.file = m_actions[Command::File]->isChecked();
    m_session.layers = {.entities = m_actions[Command::LayerEntities]->isChecked(),
        .numbers = m_actions[Command::LayerNumbers]->isChecked(),
        .attributions = m_actions[Command::LayerSources]->isChecked(),
        .references = m_actions[Command::LayerReferences]->isChecked()};
    showAppearance();
}

void MainWindow::zoomTo(double zoom)
{
    m_session.zoom = std::clamp(zoom, smallestZoom, largestZoom);
    showAppearance();
    tellBriefly(tr("Text size %1 %").arg(qRound(m_session.zoom * 100)));
}

// --- dialogs -----------------------------------------------------------------------------------------------------

void MainWindow::showExportDialog()
{
    const Document *document = current();
    if (!document || !document->analysis)
        return;
    ExportDialog dialog(document->analysis, m_repository, m_theme, m_session.folder, this);
    if (dialog.exec() == QDialog::Accepted)
        m_messages->tell(noticeOfExport(dialog.written()));
}

void MainWindow::showSettingsDialog()
{
    SettingsDialog dialog(m_session, m_repository, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_session = dialog.session();
    m_themeOverride.clear();
    showLayerSwitches();
    loadAppearance();
}

void MainWindow::showPropertiesDialog()
{
    const Document *document = current();
    if (!document)
        return;
    const DocumentId id = document->id;
    PropertiesDialog dialog(*document, this);
    if (dialog.exec() == QDialog::Accepted)
        m_documents.readAs(id, dialog.options());
}

void MainWindow::showShortcutsDialog()
{
    ShortcutsDialog(m_actions.all(), this).exec();
    saveKeys(*m_settings, m_actions.all());
}

} // namespace sourcelight::ui
