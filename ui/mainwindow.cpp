// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/articlelists.h"
#include "ui/articlepages.h"
#include "ui/documenttabs.h"
#include "ui/finder.h"
#include "ui/findfield.h"
#include "ui/menus.h"
#include "ui/messagebar.h"
#include "ui/navigation.h"
#include "ui/notices.h"
#include "ui/opening.h"
#include "ui/paneldocks.h"
#include "ui/statusline.h"
#include "ui/style.h"
#include "ui/welcomepage.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

MainWindow::MainWindow(std::unique_ptr<QSettings> settings, const Stages &stages)
    : m_settings(std::move(settings))
    , m_session(loadSession(*m_settings))
    , m_documents(stages)
    , m_actions(this)
    , m_tabs(new DocumentTabs(this))
    , m_messages(new MessageBar(this))
    , m_welcome(new WelcomePage(m_actions, this))
    , m_pages(new ArticlePages(m_welcome, m_repository, this))
    , m_panels(new PanelDocks(this))
    , m_lists(new ArticleLists(m_documents, stages.read, this))
    , m_status(new StatusLine(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Sourcelight"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

    auto centre = new QWidget(this);
    auto rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_messages);
    rows->addWidget(m_pages, 1);
    setCentralWidget(centre);
    setStatusBar(m_status);

    QList<QAction *> switches;
    for (size_t i = 0; i < PanelDocks::count; ++i)
        switches.append(m_panels->dock(i)->toggleViewAction());
    auto findField = new FindField(m_actions[Command::MatchCase], this);
    m_finder = new Finder(findField, m_actions, this);
    m_recentMenu = buildMenus(this, m_actions, switches);
    buildToolBar(this, m_actions, findField);
    m_tabRow = buildTabRow(this, m_tabs);

    connectDocuments();
    connectView();
    connectActions();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectDocuments()
{
    connect(&m_documents, &Documents::opened, this, &MainWindow::addArticle);
    connect(&m_documents, &Documents::alreadyOpen, m_tabs, &DocumentTabs::setCurrent);
    connect(&m_documents, &Documents::replaced, this, &MainWindow::replaceArticle);
    connect(&m_documents, &Documents::stateChanged, this, &MainWindow::showState);
    connect(&m_documents, &Documents::workChanged, this, &MainWindow::showWork);
    connect(&m_documents, &Documents::failed, this, &MainWindow::tellError);
    connect(&m_documents, &Documents::limited, this, [this](const Input &input, Limit limit) {
        if (limit == Limit::Articles && input.canBeReadAgain())
            m_lists->show(input);
        else
            m_messages->tell(noticeOfLimit(input.name(), limit));
    });
    connect(&m_documents, &Documents::fieldsUnknown, this, [this](const Input &input, const QString &fields) {
        m_messages->tell(noticeOfUnknownFields(input.name(), fields, [this, input] { m_lists->nameFields(input); }));
    });
    connect(m_lists, &ArticleLists::failed, this, &MainWindow::tellError);
    connect(&m_documents, &Documents::changedOnDisk, this, [this](const QString &path) {
        m_messages->tell(noticeOfChange(path, [this, path] {
            if (const auto open = m_documents.ofFile(path); !open.empty())
                m_documents.reload(open.front());
        }));
    });
    connect(&m_documents, &Documents::vanished, this,
        [this](const QString &path) { m_messages->tell(noticeOfVanishing(path)); });
}

void MainWindow::connectView()
{
    connect(m_tabs, &DocumentTabs::currentIdChanged, this, &MainWindow::showCurrent);
    connect(m_tabs, &DocumentTabs::closeRequested, this, &MainWindow::closeArticle);
    connect(m_welcome, &WelcomePage::openRequested, this, [this](const Input &input) { open({input}); });
    connect(m_panels, &PanelDocks::selectionRequested, this, [this](const Selection &picked) { select(picked, true); });
    connect(
        m_pages, &ArticlePages::selectionRequested, this, [this](const Selection &picked) { select(picked, false); });
    connect(m_panels, &PanelDocks::whyRequested, this, &MainWindow::tellWhy);
    connect(m_panels, &PanelDocks::englishRequested, m_actions[Command::AnalyseAsEnglish], &QAction::trigger);
    connect(m_pages, &ArticlePages::whyRequested, this, &MainWindow::tellWhy);
    connect(m_pages, &ArticlePages::zoomChanged, this, &MainWindow::zoomTo);
    connect(m_finder, &Finder::told, this, &MainWindow::tellBriefly);
    connect(m_status, &StatusLine::stopRequested, &m_documents, &Documents::stopWork);
}

void MainWindow::open(const std::vector<Input> &inputs)
{
    m_documents.open(inputs);
    for (const Input &input : inputs) {
        if (input.isOnDisk())
            m_lists->showAgain(input);
    }
}

void MainWindow::reopenLast()
{
    if (!m_session.reopen)
        return;
    open(inputsFromArguments(m_session.openFiles));
}

const Document *MainWindow::currentDocument() const
{
    return const_cast<MainWindow *>(this)->current();
}

Document *MainWindow::current()
{
    return m_documents.find(m_tabs->current());
}

ArticleView *MainWindow::currentView() const
{
    return m_pages->view(m_tabs->current());
}

// --- articles ----------------------------------------------------------------------------------------------------

void MainWindow::addArticle(DocumentId id)
{
    const Document &document = *m_documents.find(id);
    m_pages->add(document);
    const auto ids = m_tabs->ids();
    const auto later =
        std::ranges::find_if(ids, [&](DocumentId other) { return m_documents.find(other)->order > document.order; });
    m_tabs->insert(
        id, later == ids.end() ? 0 : *later, titleOf(document), QDir::toNativeSeparators(document.input.name()));
    // of what is opened together the first comes to the front, whichever is read first
    const Document *front = current();
    if (front->id == id || front->order.batch != document.order.batch || document.order < front->order)
        m_tabs->setCurrent(id);
    if (document.input.isOnDisk()) {
        addRecent(m_session, document.input.file.path);
        m_session.folder = QFileInfo(document.input.file.path).path();
        showRecentFiles();
    }
    if (!document.diagnostics.empty())
        m_messages->tell(
            noticeOfOddities(document.input.file.name, document.diagnostics, [this, id] { mendArticle(id); }));
}

void MainWindow::replaceArticle(DocumentId id)
{
    const Document &document = *m_documents.find(id);
    m_messages->takeBack(changeKey(document.input.file.path));
    m_tabs->rename(id, titleOf(document), QDir::toNativeSeparators(document.input.name()));
    m_pages->showArticle(document);
    if (id == m_tabs->current())
        showCurrent();
}

void MainWindow::mendArticle(DocumentId id)
{
    const Document *document = m_documents.find(id);
    if (!document)
        return;
    reading::ReadOptions options = document->input.options;
    options.mendMojibake = true;
    m_documents.readAs(id, options);
}

void MainWindow::showState(DocumentId id)
{
    Document &document = *m_documents.find(id);
    if (document.analysis) {
        document.selection = stillIn(document.analysis->annotations, document.selection);
        m_pages->view(id)->setAnalysis(document.analysis);
    }
    if (id == m_tabs->current())
        showCurrent();
}

void MainWindow::closeArticle(DocumentId id)
{
    const Document *document = m_documents.find(id);
    if (!document)
        return;
    const QString path = document->input.file.path;
    m_documents.close(id);
    m_tabs->remove(id);
    m_pages->remove(id);
    if (m_documents.ofFile(path).empty())
        m_messages->takeBack(changeKey(path));
    m_lists->tidy();
    showCurrent();
}

void MainWindow::showCurrent()
{
    const Document *document = current();
    m_tabRow->setVisible(document);
    m_pages->setCurrent(m_tabs->current());
    m_panels->setBusy(document && document->state == Document::State::Analysing);
    m_panels->setAnalysis(document ? document->analysis : nullptr);
    m_panels->setSelection(document ? document->selection : Selection{});
    m_status->showDocument(document);
    m_finder->setArticle(currentView(), document ? document->article.text : QString());
    if (document)
        currentView()->setSelection(document->selection);
    setWindowTitle(document ? tr("%1 — Sourcelight").arg(titleOf(*document)) : tr("Sourcelight"));
    updateActions();
}

void MainWindow::showWork()
{
    m_status->showWork(m_documents.work());
    if (!m_documents.isBusy())
        Q_EMIT idle();
}

void MainWindow::tellError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_messages->tell(noticeOfError(error));
    if (error.code == ErrorCode::NotFound && m_session.recentFiles.removeAll(error.where) > 0)
        showRecentFiles();
}

void MainWindow::tellBriefly(const QString &text)
{
    constexpr int moment = 4000; // milliseconds
    m_status->showMessage(text, moment);
}

// --- from one start to the next ----------------------------------------------------------------------------------

void MainWindow::restore()
{
    constexpr QSize usualSize(1280, 800);
    resize(usualSize);
    restoreGeometry(m_session.geometry);
    restoreState(m_session.docks);
    loadKeys(*m_settings, m_actions.all());
    showLayerSwitches();
    m_documents.setDoubtful(m_session.doubtful);
    m_panels->entities()->setOrder(m_session.entityOrder);
    loadAppearance();
    showRecentFiles();
    showCurrent();
}

void MainWindow::remember()
{
    m_session.geometry = saveGeometry();
    m_session.docks = saveState();
    m_session.entityOrder = m_panels->entities()->order();
    m_session.openFiles.clear();
    for (const DocumentId id : m_tabs->ids()) {
        if (const Document *document = m_documents.find(id); document->input.isOnDisk())
            m_session.openFiles.append(document->input.file.path);
    }
    m_session.openFiles.removeDuplicates();
    saveSession(*m_settings, m_session);
    saveKeys(*m_settings, m_actions.all());
    m_settings->sync();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    m_documents.stopWork();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (canOpen(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    open(inputsFrom(*event->mimeData(), tr("dropped text")));
    event->acceptProposedAction();
}

} // namespace sourcelight::ui
