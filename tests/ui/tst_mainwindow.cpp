// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/article/articleview.h"
#include "ui/documenttabs.h"
#include "ui/findfield.h"
#include "ui/messagebar.h"
#include "ui/opening.h"
#include "ui/paneldocks.h"
#include "ui/panels/paneltree.h"
#include "ui/statusline.h"
#include "ui/style.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

QWidget *shownPage(const MainWindow &window)
{
    return window.centralWidget()->findChild<QStackedWidget *>()->currentWidget();
}

ArticleView *viewOf(const MainWindow &window)
{
    return shownPage(window)->findChild<ArticleView *>();
}

Panel *panelOf(const MainWindow &window, const char *dock)
{
    return window.findChild<QDockWidget *>(QLatin1StringView(dock))->findChild<Panel *>();
}

QModelIndex rowWith(const QAbstractItemModel *model, const QString &text, const QModelIndex &parent = {})
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        if (index.data().toString().contains(text))
            return index;
        if (const QModelIndex found = rowWith(model, text, index); found.isValid())
            return found;
    }
    return {};
}

void clickRow(const Panel *panel, const QString &text)
{
    PanelTree *tree = panel->tree();
    const QModelIndex index = rowWith(tree->model(), text);
    QVERIFY2(index.isValid(), qPrintable(text));
    tree->scrollTo(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
}

void clickText(ArticleView *view, Span span)
{
    view->showSpan(span);
    const QList<QRectF> rects = view->rectsOf(span);
    QVERIFY(!rects.isEmpty());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rects.front().center().toPoint());
}

Span placeOf(const MainWindow &window, const QString &words, int nth = 1)
{
    const QString &text = window.currentDocument()->article.text;
    qsizetype begin = -1;
    for (int i = 0; i < nth; ++i)
        begin = text.indexOf(words, begin + 1);
    return {begin, begin + words.size()};
}

/// How many pixels of @p rect in the text have this colour.
int pixelsOf(ArticleView *view, const QRectF &rect, const QColor &color)
{
    const QImage image = view->viewport()->grab().toImage();
    int count = 0;
    const QRect area = rect.toAlignedRect() & image.rect();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) == color;
    }
    return count;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void init()
    {
        m_folder = std::make_unique<fixture::Folder>();
        m_window = makeWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_folder.reset();
    }

    void aClickOnAnEntityLightsAllItsMentions()
    {
        openCouncil();
        ArticleView *view = viewOf(*m_window);
        const QRectF second = view->rectsOf(placeOf(*m_window, u"HC"_s)).front();
        QCOMPARE(pixelsOf(view, second, view->theme().selection), 0);

        clickRow(panelOf(*m_window, "entitiesDock"), u"Harbour Council"_s);
        const Selection council{.kind = Selection::Kind::Entity, .id = u"council"_s};
        QCOMPARE(m_window->currentDocument()->selection, council);
        QCOMPARE(view->selection(), council);
        QCOMPARE(view->litUp().size(), 5u);
        QVERIFY(pixelsOf(view, second, view->theme().selection) > 20);
        QCOMPARE(action("nextMention")->iconText(), u"Mention 1 of 5"_s);
    }

    void altDownWalksTheMentions()
    {
        openCouncil();
        clickRow(panelOf(*m_window, "entitiesDock"), u"Ada Brandt"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_window->currentDocument()->selection.mention, 1);
        QCOMPARE(action("nextMention")->iconText(), u"Mention 2 of 2"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_window->currentDocument()->selection.mention, 0);
        QCOMPARE(m_window->findChild<StatusLine *>()->currentMessage(), u"From the beginning again"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_window->currentDocument()->selection.mention, 1);
    }

    void escapeClears()
    {
        openCouncil();
        clickRow(panelOf(*m_window, "entitiesDock"), u"Ada Brandt"_s);
        QVERIFY(!viewOf(*m_window)->litUp().empty());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->currentDocument()->selection.isEmpty());
        QVERIFY(viewOf(*m_window)->litUp().empty());
        QVERIFY(!action("clear")->isEnabled());
    }

    void aSecondClickOnTheRowClears()
    {
        openCouncil();
        const Panel *panel = panelOf(*m_window, "entitiesDock");
        clickRow(panel, u"Ada Brandt"_s);
        QVERIFY(!m_window->currentDocument()->selection.isEmpty());
        clickRow(panel, u"Ada Brandt"_s);
        QVERIFY(m_window->currentDocument()->selection.isEmpty());
    }

    void aClickInTheTextSelectsTheRowAndDoesNotMoveTheText()
    {
        openLong();
        ArticleView *view = viewOf(*m_window);
        const Span place = placeOf(*m_window, u"Ada Brandt"_s, 3);
        view->showSpan(place);
        const int before = view->verticalScrollBar()->value();
        QVERIFY(before > 0);
        clickText(view, place);
        QCOMPARE(m_window->currentDocument()->selection.id, u"ada"_s);
        QCOMPARE(m_window->currentDocument()->selection.mention, 2);
        QCOMPARE(view->verticalScrollBar()->value(), before);
        const PanelTree *tree = panelOf(*m_window, "entitiesDock")->tree();
        QVERIFY(tree->currentIndex().data().toString().contains(u"Ada Brandt"));
    }

    void aClickOnANumberShowsIt()
    {
        openLong();
        ArticleView *view = viewOf(*m_window);
        clickRow(panelOf(*m_window, "numbersDock"), u"977"_s);
        QCOMPARE(m_window->currentDocument()->selection.kind, Selection::Kind::Claim);
        QVERIFY(view->viewport()->rect().contains(view->rectsOf(placeOf(*m_window, u"977"_s)).front().center().toPoint()));
        QCOMPARE(action("nextMention")->iconText(), u"Number 4 of 4"_s);
    }

    void backAndForwardGoThroughWhatWasSelected()
    {
        openCouncil();
        const Panel *panel = panelOf(*m_window, "entitiesDock");
        clickRow(panel, u"Harbour Council"_s);
        clickRow(panel, u"Ada Brandt"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->currentDocument()->selection.id, u"council"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->currentDocument()->selection.id, u"ada"_s);
        QVERIFY(!action("forward")->isEnabled());
    }

    void keysGoBetweenTextAndPanels()
    {
        openCouncil();
        viewOf(*m_window)->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), panelOf(*m_window, "numbersDock")->tree());
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), panelOf(*m_window, "sourcesDock")->tree());
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), viewOf(*m_window));
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), panelOf(*m_window, "sourcesDock")->tree());
    }

    void aHiddenPanelIsShownByItsKey()
    {
        openCouncil();
        QDockWidget *dock = m_window->findChild<QDockWidget *>(u"sourcesDock"_s);
        dock->hide();
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(dock->isVisible());
        QCOMPARE(QApplication::focusWidget(), panelOf(*m_window, "sourcesDock")->tree());
    }

    void theAnnotationAtTheCursorIsShownInItsPanel()
    {
        openCouncil();
        ArticleView *view = viewOf(*m_window);
        clickText(view, placeOf(*m_window, u"12"_s));
        m_window->select({}, false);
        view->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(m_window->currentDocument()->selection.kind, Selection::Kind::Claim);
        QCOMPARE(QApplication::focusWidget(), panelOf(*m_window, "numbersDock")->tree());
    }

    void highlightsGoOffAndOn()
    {
        openCouncil();
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(viewOf(*m_window)->layers(), (Layers{.entities = false, .numbers = false, .attributions = false}));
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(viewOf(*m_window)->layers(), Layers());
        action("layerNumbers")->trigger();
        QCOMPARE(viewOf(*m_window)->layers(), (Layers{.entities = true, .numbers = false, .attributions = true}));
    }

    void zoomIsTheSameInAllTabs()
    {
        openCouncil();
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        const qreal larger = viewOf(*m_window)->zoom();
        QVERIFY(larger > 1);
        openLong();
        QCOMPARE(viewOf(*m_window)->zoom(), larger);
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(viewOf(*m_window)->zoom(), 1.0);
    }

    void findsWordsInTheArticle()
    {
        openCouncil();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto field = m_window->findChild<FindField *>();
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, u"harbour"_s);
        QCOMPARE(field->countText(), u"1 of 4"_s);
        QVERIFY(viewOf(*m_window)->isFinding());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(viewOf(*m_window)->currentLit(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_F3);
        QCOMPARE(field->countText(), u"3 of 4"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(field->countText(), u"2 of 4"_s);
        action("matchCase")->trigger();
        QCOMPARE(field->countText(), u"1 of 1"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), viewOf(*m_window));
        field->setText(u"nowhere"_s);
        QCOMPARE(field->countText(), u"none"_s);
        QVERIFY(!viewOf(*m_window)->isFinding());
    }

    void tabsOpenInOrderAndCloseByMiddleClick()
    {
        QStringList paths;
        for (int i = 0; i < 5; ++i)
            paths.append(m_folder->write(u"article-%1.txt"_s.arg(i), u"Title number %1 here\n\n"_s.arg(i) + fixture::councilText));
        m_window->open(inputsFromArguments(paths));
        auto tabs = m_window->findChild<DocumentTabs *>();
        QTRY_VERIFY(tabs->count() == 5 && !m_window->isBusy());
        for (int i = 0; i < 5; ++i)
            QCOMPARE(tabs->tabText(i), u"Title number %1 here"_s.arg(i));
        QCOMPARE(tabs->currentIndex(), 0);

        QTest::keyClick(m_window.get(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(m_window->currentDocument()->article.title, u"Title number 1 here"_s);
        QTest::mouseClick(tabs, Qt::MiddleButton, {}, tabs->tabRect(3).center());
        QCOMPARE(tabs->count(), 4);
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(tabs->count(), 3);
        QCOMPARE(m_window->currentDocument()->article.title, u"Title number 2 here"_s);
        while (tabs->count() > 0)
            action("closeTab")->trigger();
        QCOMPARE(shownPage(*m_window)->objectName(), u"welcomePage"_s);
        QVERIFY(!m_window->currentDocument());
    }

    void eachTabKeepsItsSelection()
    {
        openCouncil();
        clickRow(panelOf(*m_window, "entitiesDock"), u"Ada Brandt"_s);
        openLong();
        QVERIFY(m_window->currentDocument()->selection.isEmpty());
        m_window->findChild<DocumentTabs *>()->setCurrentIndex(0);
        QCOMPARE(m_window->currentDocument()->selection.id, u"ada"_s);
        QVERIFY(panelOf(*m_window, "entitiesDock")->tree()->currentIndex().data().toString().contains(u"Ada Brandt"));
    }

    void aChangedFileIsOfferedForReload()
    {
        const QString path = openCouncil();
        m_folder->write(u"council.txt"_s, fixture::councilText + u"\nAda Brandt came back with 5 friends in the evening.\n"_s);
        auto messages = m_window->findChild<MessageBar *>();
        QTRY_COMPARE(messages->texts(), QStringList{u"“council.txt” has changed on disk."_s});
        QCOMPARE(m_window->currentDocument()->analysis->annotations.claims.size(), 3u);
        button(messages, u"Reload"_s)->click();
        QTRY_VERIFY(m_window->currentDocument()->analysis && !m_window->isBusy());
        QTRY_COMPARE(m_window->currentDocument()->analysis->annotations.claims.size(), 4u);
        QVERIFY(messages->texts().isEmpty());

        QVERIFY(QFile::remove(path));
        QTRY_COMPARE(messages->texts().size(), 1);
        QVERIFY(messages->texts().front().contains(u"no longer on disk"));
    }

    void textIsPastedAsAnArticle()
    {
        QApplication::clipboard()->setText(fixture::councilText);
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_window->currentDocument() && m_window->currentDocument()->analysis);
        QCOMPARE(m_window->currentDocument()->analysis->annotations.entities.size(), 2u);
    }

    void markupIsPastedAsAnArticle()
    {
        auto data = new QMimeData;
        data->setHtml(u"<h1>A plain title here</h1><p>Ada Brandt said the Harbour Council would wait for her.</p>"_s);
        data->setText(u"the same without structure"_s);
        QApplication::clipboard()->setMimeData(data);
        action("pasteArticle")->trigger();
        QTRY_VERIFY(m_window->currentDocument() && m_window->currentDocument()->analysis);
        QCOMPARE(m_window->currentDocument()->article.title, u"A plain title here"_s);
    }

    void filesAndTextCanBeDropped()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_folder->write(u"dropped.txt"_s, fixture::councilText))});
        drop(files);
        QTRY_VERIFY(m_window->currentDocument());
        QCOMPARE(m_window->currentDocument()->input.file.name, u"dropped.txt"_s);
        QMimeData text;
        text.setText(u"Dropped words\n\nAda Brandt said that words can be dropped as well as files.\n"_s);
        drop(text);
        QTRY_VERIFY(m_window->currentDocument()->article.text.contains(u"as well as files"));
    }

    void theWindowComesBackAsItWas()
    {
        const QString path = openCouncil();
        m_window->findChild<QDockWidget *>(u"numbersDock"_s)->hide();
        m_window->resize(760, 620); // smaller than the screen of the tests
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        action("layerNumbers")->trigger();
        QVERIFY(m_window->close());

        m_window = makeWindow();
        QCOMPARE(m_window->size(), QSize(760, 620));
        QVERIFY(!m_window->findChild<QDockWidget *>(u"numbersDock"_s)->isVisible());
        QVERIFY(m_window->findChild<QDockWidget *>(u"entitiesDock"_s)->isVisible());
        openLong();
        QVERIFY(viewOf(*m_window)->zoom() > 1);
        QVERIFY(!viewOf(*m_window)->layers().numbers);
        const QStringList recent = loadSession(*m_folder->settings()).recentFiles;
        QCOMPARE(recent, QStringList{path});
    }

    void theLastArticlesOpenAgainWhereWanted()
    {
        openCouncil();
        openLong();
        m_window->close();
        m_window = makeWindow();
        m_window->reopenLast();
        QVERIFY(!m_window->isBusy());
        {
            auto settings = m_folder->settings();
            Session session = loadSession(*settings);
            QCOMPARE(session.openFiles.size(), 2);
            session.reopen = true;
            saveSession(*settings, session);
        }
        m_window = makeWindow();
        m_window->reopenLast();
        QTRY_COMPARE(m_window->findChild<DocumentTabs *>()->count(), 2);
    }

    void theCountsStandBelow()
    {
        openCouncil();
        const QString counts = m_window->findChild<StatusLine *>()->counts();
        QVERIFY2(counts.startsWith(u"2 entities\u20033 numbers\u20031 attribution"_s), qPrintable(counts));
    }

    void allPanelsAreVisibleInASmallWindow()
    {
        m_window->resize(1280, 800);
        openCouncil();
        for (const char *name : {"entitiesDock", "numbersDock", "sourcesDock"}) {
            const Panel *panel = panelOf(*m_window, name);
            QVERIFY(panel->isVisible());
            QVERIFY2(panel->tree()->height() >= 60, name);
            QVERIFY2(panel->width() >= 300, name);
        }
        QVERIFY(viewOf(*m_window)->width() >= 700);
    }

private:
    std::unique_ptr<MainWindow> makeWindow()
    {
        auto window = std::make_unique<MainWindow>(m_folder->settings(), fixture::stages());
        window->overrideTheme(u"light"_s);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("the window does not become active");
        return window;
    }

    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QLatin1StringView(name)); }

    static QPushButton *button(QWidget *parent, const QString &text)
    {
        const auto buttons = parent->findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, text, &QPushButton::text);
        return found == buttons.end() ? nullptr : *found;
    }

    void open(const QString &path)
    {
        m_window->open({inputFromFile(path)});
        QTRY_VERIFY(m_window->currentDocument() && m_window->currentDocument()->input.file.path == path);
        QTRY_VERIFY(m_window->currentDocument()->analysis);
    }

    QString openCouncil()
    {
        const QString path = m_folder->write(u"council.txt"_s, fixture::councilText);
        open(path);
        return path;
    }

    /// The same with a hundred paragraphs before its last one, so that it scrolls.
    void openLong()
    {
        QString text = fixture::councilText;
        for (int i = 0; i < 100; ++i)
            text += u"\nNothing of note was said in this part of the debate, which went on for very long.\n"_s;
        open(m_folder->write(u"long.txt"_s, text + u"\nIn the end Ada Brandt spoke of 977 boats to the empty hall.\n"_s));
    }

    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &event);
    }

    std::unique_ptr<fixture::Folder> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
