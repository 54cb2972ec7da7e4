// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/documents.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <KSyntaxHighlighting/Repository>

#include <QMainWindow>

#include <memory>

class QMenu;
class QSettings;
class QToolBar;

namespace sourcelight::ui
{

class ArticleLists;
class ArticlePages;
class ArticleView;
class DocumentTabs;
class Finder;
class MessageBar;
class PanelDocks;
class StatusLine;
class WelcomePage;

/**
 * The window: it puts the parts together, and carries what is selected between them. What an article is and does stands
 * in Documents; how it is shown in ArticlePages and PanelDocks.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What is kept between two starts is kept in @p settings.
    explicit MainWindow(std::unique_ptr<QSettings> settings, const Stages &stages = {});
    ~MainWindow() override;

    void open(const std::vector<Input> &inputs);
    /// Opens the articles again that were open last, where the reader wants that.
    void reopenLast();
    /// Another theme for this run only: "light", "dark" or a name.
    void overrideTheme(const QString &name);

    [[nodiscard]] bool isBusy() const { return m_documents.isBusy(); }
    /// Null where no article is open.
    [[nodiscard]] const Document *currentDocument() const;
    /// Selects in the current article; the text shows it where @p reveal is set.
    void select(const Selection &selection, bool reveal);

Q_SIGNALS:
    /// All reading and analysing has ended.
    void idle();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectDocuments();
    void connectActions();
    void connectView();
    void restore();
    void remember();

    void addArticle(DocumentId id);
    void replaceArticle(DocumentId id);
    void mendArticle(DocumentId id);
    void showState(DocumentId id);
    void closeArticle(DocumentId id);
    void showCurrent();
    void showWork();

    void openByDialog();
    void showRecentFiles();
    void tellError(const Error &error);
    void tellBriefly(const QString &text);

    void step(int by);
    void travel(Selection (History::*way)());
    void showInPanel();
    void askWhy();
    void tellWhy(const Selection &selection, const QRect &place);
    void moveFocus(int by);
    void updateActions();

    void loadAppearance();
    void showAppearance();
    void showLayerSwitches();
    void takeLayers();
    void zoomTo(double zoom);
    void showExportDialog();
    void showPropertiesDialog();
    void showSettingsDialog();
    void showShortcutsDialog();

    [[nodiscard]] Document *current();
    [[nodiscard]] ArticleView *currentView() const;

    std::unique_ptr<QSettings> m_settings;
    Session m_session;
    KSyntaxHighlighting::Repository m_repository;
    QString m_themeOverride;
    Theme m_theme;
    Documents m_documents;
    Actions m_actions;
    DocumentTabs *m_tabs;
    QToolBar *m_tabRow;
    MessageBar *m_messages;
    WelcomePage *m_welcome;
    ArticlePages *m_pages;
    PanelDocks *m_panels;
    ArticleLists *m_lists;
    StatusLine *m_status;
    Finder *m_finder;
    QMenu *m_recentMenu;
};

} // namespace sourcelight::ui
