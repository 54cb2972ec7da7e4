// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/article/sourceview.h"
#include "ui/findfield.h"
#include "ui/statusline.h"

#include <QMenu>
#include <QPushButton>

using namespace sourcelight;
using namespace sourcelight::fixture;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

/// What the window as a whole shows, and keeps from one start to the next.
class TestMainWindow : public QObject, WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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

    void theFileStandsBesideTheArticle()
    {
        openCouncil();
        QVERIFY(!shownPage(*m_window)->findChild<SourceView *>());
        QTest::keyClick(m_window.get(), Qt::Key_U, Qt::ControlModifier);
        auto file = shownPage(*m_window)->findChild<SourceView *>();
        QVERIFY(file);
        QTRY_COMPARE(file->toPlainText(), councilText);
        viewOf(*m_window)->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), file);
        openLong();
        QVERIFY(shownPage(*m_window)->findChild<SourceView *>());
        QTest::keyClick(m_window.get(), Qt::Key_U, Qt::ControlModifier);
        QVERIFY(!shownPage(*m_window)->findChild<SourceView *>());
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

    void theWindowComesBackAsItWas()
    {
        const QString path = openCouncil();
        m_window->findChild<QDockWidget *>(u"numbersDock"_s)->hide();
        m_window->resize(760, 620); // smaller than the screen of the tests
        QTest::keyClick(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        action("layerNumbers")->trigger();
        action("layerReferences")->trigger();
        const auto order = [this](const QString &name) {
            for (QAction *choice : panelOf(*m_window, "entitiesDock")->titleBar()->findChild<QMenu *>()->actions()) {
                if (choice->text() == name)
                    return choice;
            }
            return static_cast<QAction *>(nullptr);
        };
        order(u"Name"_s)->trigger();
        QVERIFY(m_window->close());

        m_window = makeWindow();
        QCOMPARE(m_window->size(), QSize(760, 620));
        QVERIFY(!m_window->findChild<QDockWidget *>(u"numbersDock"_s)->isVisible());
        QVERIFY(m_window->findChild<QDockWidget *>(u"entitiesDock"_s)->isVisible());
        openLong();
        QVERIFY(viewOf(*m_window)->zoom() > 1);
        QVERIFY(!viewOf(*m_window)->layers().numbers);
        QVERIFY(!viewOf(*m_window)->layers().references);
        QVERIFY(!action("layerReferences")->isChecked());
        QVERIFY(order(u"Name"_s)->isChecked());
        const PanelTree *rows = panelOf(*m_window, "entitiesDock")->tree();
        QCOMPARE(rows->model()->index(0, 0, rows->model()->index(0, 0)).data(), u"Harbour Council"_s);
        const QStringList recent = loadSession(*m_folder->settings()).recentFiles;
        QCOMPARE(recent, QStringList{path});
    }

    void theSwitchForLetterCaseShowsItsState()
    {
        auto field = m_window->findChild<FindField *>();
        const auto accented = [field] {
            return pixelsOf(field, field->rect(), field->palette().color(QPalette::Accent));
        };
        QCOMPARE(accented(), 0);
        action("matchCase")->trigger();
        QVERIFY(accented() > 20);
        action("matchCase")->trigger();
        QCOMPARE(accented(), 0);
    }

    void emptyPanelsHaveOneGround()
    {
        openCouncil();
        const QColor ground = viewOf(*m_window)->theme().panel;
        action("closeTab")->trigger();
        for (const char *name : {"entitiesDock", "numbersDock", "sourcesDock"}) {
            QWidget *rows = panelOf(*m_window, name)->tree()->viewport();
            QCOMPARE(pixelsOf(rows, rows->rect(), ground), rows->width() * rows->height());
        }
    }

    void theLinksOfTheWelcomePageStandUnderTheirHeading()
    {
        QWidget *page = shownPage(*m_window);
        QPushButton *link = page->findChild<QPushButton *>(u"link"_s);
        QPushButton *button = page->findChild<QPushButton *>(u"openButton"_s);
        QCOMPARE(link->mapTo(page, QPoint()).x(), button->mapTo(page, QPoint()).x());
        const QColor ground = link->grab().toImage().pixelColor(0, 0);
        constexpr int lettersBegin = 4;
        QVERIFY(pixelsOf(link, QRect(0, 0, lettersBegin, link->height()), ground) < lettersBegin * link->height());
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
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
