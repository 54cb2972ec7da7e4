// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/statusline.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>

using namespace sourcelight;
using namespace sourcelight::fixture;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

/// The grounds of an annotation, asked for and told in the window.
class TestWhy : public QObject, WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }

    void init()
    {
        setUp();
        openCouncil();
    }

    void cleanup() { tearDown(); }

    void theKeyTellsWhyTheCurrentRowIsThere()
    {
        PanelTree *tree = panelOf(*m_window, "entitiesDock")->tree();
        tree->setFocus();
        tree->reveal(rowWith(tree->model(), u"Harbour Council"_s));
        QTest::keyClick(tree, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(told().contains(u"“Harbour Council”"_s));
        QVERIFY(told().contains(u"almost certain · 100 %"_s));
        QVERIFY(popup()->rect().translated(popup()->pos()).top() > 0);
        QTest::keyClick(popup(), Qt::Key_Escape);
        QTRY_VERIFY(!popup());
        QCOMPARE(QApplication::focusWidget(), tree);
        QVERIFY(m_window->currentDocument()->selection.isEmpty()); // Escape went to the popup alone
    }

    void theKeyTellsWhyTheTextAtTheCursorIsMarked()
    {
        ArticleView *view = viewOf(*m_window);
        clickText(view, placeOf(*m_window, u"Ada Brandt"_s));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(told().contains(u"“Ada Brandt”"_s));
        QVERIFY(told().contains(u"person · mention 1 of 2"_s));
        QTest::keyClick(popup(), Qt::Key_Escape);
    }

    void withoutAnAnnotationItSaysWhatToDo()
    {
        viewOf(*m_window)->setFocus();
        QTest::keyClick(viewOf(*m_window), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!popup());
        QCOMPARE(
            m_window->findChild<StatusLine *>()->currentMessage(), u"Select an annotation to learn why it is there"_s);
    }

    void aMarkInTheTextHasItInItsMenu()
    {
        ArticleView *view = viewOf(*m_window);
        chooseWhy(view->viewport(), view->rectsOf(placeOf(*m_window, u"12"_s)).front().center().toPoint());
        QVERIFY(told().contains(u"“12”"_s));
        QVERIFY(told().contains(u"Nothing more was noted."_s));
        QVERIFY(m_window->currentDocument()->selection.isEmpty());
        QTest::keyClick(popup(), Qt::Key_Escape);
    }

    void aRowHasItInItsMenu()
    {
        PanelTree *tree = panelOf(*m_window, "numbersDock")->tree();
        chooseWhy(tree->viewport(), tree->visualRect(rowWith(tree->model(), u"12"_s)).center());
        QVERIFY(told().contains(u"“12”"_s));
        QTest::keyClick(popup(), Qt::Key_Escape);
    }

    void plainTextAndHeadingsHaveNothingToSay()
    {
        ArticleView *view = viewOf(*m_window);
        QVERIFY(
            !whyIn(view->viewport(), view->rectsOf(placeOf(*m_window, u"near the old"_s)).front().center().toPoint()));
        PanelTree *tree = panelOf(*m_window, "entitiesDock")->tree();
        QVERIFY(!whyIn(tree->viewport(), tree->visualRect(tree->model()->index(0, 0)).center()));
    }

    void itIsReadAloudAndStaysOnTheScreen()
    {
        PanelTree *tree = panelOf(*m_window, "sourcesDock")->tree();
        tree->setFocus();
        tree->reveal(tree->model()->index(0, 0));
        QTest::keyClick(tree, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(popup());
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(popup());
        QCOMPARE(interface->role(), QAccessible::Dialog);
        QCOMPARE(interface->text(QAccessible::Name), u"Why Ada Brandt?"_s);
        QVERIFY(interface->text(QAccessible::Description).contains(u"almost certain"_s));
        QVERIFY(popup()->screen()->availableGeometry().contains(popup()->geometry()));
        QTest::keyClick(popup(), Qt::Key_Escape);
    }

    void itStandsAmongTheKeys()
    {
        QCOMPARE(action("why")->shortcut(), QKeySequence(Qt::ControlModifier | Qt::Key_I));
        action("closeTab")->trigger();
        QVERIFY(!action("why")->isEnabled());
    }

private:
    static QWidget *popup() { return QApplication::activePopupWidget(); }

    static QStringList told()
    {
        QStringList lines;
        for (const QLabel *label : popup() ? popup()->findChildren<QLabel *>() : QList<QLabel *>())
            lines.append(label->text());
        return lines;
    }

    static QAction *openedMenu(QWidget *widget, QPoint place)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
        QApplication::sendEvent(widget, &event);
        return popup() ? popup()->actions().value(0) : nullptr;
    }

    static void chooseWhy(QWidget *widget, QPoint place)
    {
        QAction *why = openedMenu(widget, place);
        QVERIFY(why && why->text() == u"&Why?");
        QVERIFY(why->isEnabled());
        QTest::keyClick(popup(), Qt::Key_W);
        QTRY_VERIFY(popup() && !qobject_cast<QMenu *>(popup()));
    }

    static bool whyIn(QWidget *widget, QPoint place)
    {
        const QAction *why = openedMenu(widget, place);
        const bool enabled = why && why->isEnabled();
        popup()->close();
        return enabled;
    }
};

QTEST_MAIN(TestWhy)
#include "tst_why.moc"
