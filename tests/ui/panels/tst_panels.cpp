// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/panelfixture.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace sourcelight;
using namespace sourcelight::test;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = setUp(); }
    void init() { m_panels = std::make_unique<Panels>(m_theme); }
    void cleanup() { m_panels.reset(); }

    void clickAsksForWhatTheRowShows_data();
    void clickAsksForWhatTheRowShows();
    void pickingThePickedRowAgainAsksForNothing();
    void doubleClickUnfoldsAndKeepsThePick();
    void enterAndSpacePick_data();
    void enterAndSpacePick();
    void arrowKeysMoveAndFoldWithoutPicking();
    void headingFolds();
    void chevronFoldsWithoutPicking();
    void releaseElsewherePicksNothing();
    void lettersFindTheBeginningOfAnyWord();
    void selectionFromOutsideIsShownWithoutAsking();
    void selectionOfAnotherPanelMarksNothing();
    void laterStatementOfAFoldedSourceIsUnfolded();
    void newSnapshotKeepsPlaceAndFolding();
    void otherArticleStartsAtTheTop();
    void filterKeepsWhatIsUnfolded();
    void everythingUnfoldsAndFolds();

private:
    Theme m_theme;
    std::unique_ptr<Panels> m_panels;
};

void TestPanels::clickAsksForWhatTheRowShows_data()
{
    QTest::addColumn<int>("panel");
    QTest::addColumn<QString>("unfold");
    QTest::addColumn<QString>("key");
    QTest::addColumn<Selection>("expected");

    QTest::newRow("entity") << 0 << QString() << u"e2"_s << entity(u"e2"_s);
    QTest::newRow("names of an entity") << 0 << u"e2"_s << u"e2/names"_s << entity(u"e2"_s);
    QTest::newRow("mention") << 0 << u"e2"_s << u"m9"_s << entity(u"e2"_s, 2);
    QTest::newRow("related entity") << 0 << u"e6"_s << u"e6/related/e5"_s << entity(u"e5"_s);
    QTest::newRow("number") << 1 << QString() << u"n4"_s << Selection{Selection::Kind::Claim, u"n4"_s, 0};
    QTest::newRow("source") << 2 << QString() << u"e2"_s << statement(u"a1"_s);
    QTest::newRow("statement") << 2 << u"e2"_s << u"a5"_s << statement(u"a5"_s);
}

void TestPanels::clickAsksForWhatTheRowShows()
{
    QFETCH(int, panel);
    QFETCH(QString, unfold);
    QFETCH(QString, key);
    Panel *panels[] = {&m_panels->entities, &m_panels->numbers, &m_panels->sources};
    Panel &shown = *panels[panel];
    QVERIFY(show(shown));
    if (!unfold.isEmpty())
        shown.tree()->expand(rowOf(shown, unfold));
    QSignalSpy requested(&shown, &Panel::selectionRequested);
    click(shown, key);
    QCOMPARE(requested.size(), 1);
    QTEST(requested.first().first().value<Selection>(), "expected");
    QVERIFY(!rowOf(shown, key).data(PickedRole).toBool());
}

void TestPanels::pickingThePickedRowAgainAsksForNothing()
{
    QVERIFY(show(m_panels->entities));
    m_panels->entities.setSelection(entity(u"e1"_s, 2));
    QSignalSpy requested(&m_panels->entities, &Panel::selectionRequested);
    click(m_panels->entities, u"e1"_s);
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested.first().first().value<Selection>().isEmpty());
    m_panels->entities.setSelection({});
    click(m_panels->entities, u"e1"_s);
    QCOMPARE(requested.last().first().value<Selection>(), entity(u"e1"_s));
}

void TestPanels::doubleClickUnfoldsAndKeepsThePick()
{
    QVERIFY(show(m_panels->entities));
    QSignalSpy requested(&m_panels->entities, &Panel::selectionRequested);
    connect(&m_panels->entities, &Panel::selectionRequested, &m_panels->entities, &Panel::setSelection);
    QWidget *viewport = m_panels->entities.tree()->viewport();
    const QPoint place = middleOf(m_panels->entities, u"e1"_s);
    QTest::mouseClick(viewport, Qt::LeftButton, {}, place);
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, place);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, place);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<Selection>(), entity(u"e1"_s));
    QVERIFY(m_panels->entities.tree()->isExpanded(rowOf(m_panels->entities, u"e1"_s)));
}

void TestPanels::enterAndSpacePick_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("return") << Qt::Key_Return;
    QTest::newRow("enter") << Qt::Key_Enter;
    QTest::newRow("space") << Qt::Key_Space;
}

void TestPanels::enterAndSpacePick()
{
    QFETCH(Qt::Key, key);
    QVERIFY(show(m_panels->numbers));
    m_panels->numbers.tree()->setCurrentIndex(rowOf(m_panels->numbers, u"n5"_s));
    QSignalSpy requested(&m_panels->numbers, &Panel::selectionRequested);
    QTest::keyClick(m_panels->numbers.tree(), key);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<Selection>(), (Selection{Selection::Kind::Claim, u"n5"_s, 0}));
}

void TestPanels::arrowKeysMoveAndFoldWithoutPicking()
{
    QVERIFY(show(m_panels->entities));
    QSignalSpy requested(&m_panels->entities, &Panel::selectionRequested);
    PanelTree *tree = m_panels->entities.tree();
    tree->setCurrentIndex(rowOf(m_panels->entities, u"e1"_s));
    QTest::keyClick(tree, Qt::Key_Right);
    QVERIFY(tree->isExpanded(rowOf(m_panels->entities, u"e1"_s)));
    QTest::keyClick(tree, Qt::Key_Down);
    QTest::keyClick(tree, Qt::Key_Down);
    QCOMPARE(currentKey(m_panels->entities), u"m1"_s);
    QTest::keyClick(tree, Qt::Key_Left);
    QCOMPARE(currentKey(m_panels->entities), u"e1"_s);
    QTest::keyClick(tree, Qt::Key_Left);
    QVERIFY(!tree->isExpanded(rowOf(m_panels->entities, u"e1"_s)));
    QTest::keyClick(tree, Qt::Key_Down);
    QCOMPARE(currentKey(m_panels->entities), u"e4"_s);
    QTest::keyClick(tree, Qt::Key_End);
    QCOMPARE(currentKey(m_panels->entities), u"e9"_s);
    QCOMPARE(requested.size(), 0);
}

void TestPanels::headingFolds()
{
    QVERIFY(show(m_panels->entities));
    PanelTree *tree = m_panels->entities.tree();
    const QString people = u"type/0"_s;
    QVERIFY(tree->isExpanded(rowOf(m_panels->entities, people)));
    click(m_panels->entities, people);
    QVERIFY(!tree->isExpanded(rowOf(m_panels->entities, people)));
    tree->setCurrentIndex(rowOf(m_panels->entities, people));
    QTest::keyClick(tree, Qt::Key_Return);
    QVERIFY(tree->isExpanded(rowOf(m_panels->entities, people)));
}

void TestPanels::chevronFoldsWithoutPicking()
{
    QVERIFY(show(m_panels->sources));
    QSignalSpy requested(&m_panels->sources, &Panel::selectionRequested);
    const QRect row = m_panels->sources.tree()->visualRect(rowOf(m_panels->sources, u"e2"_s));
    const QPoint chevron(row.left() + 7, row.center().y());
    QTest::mouseClick(m_panels->sources.tree()->viewport(), Qt::LeftButton, {}, chevron);
    QVERIFY(m_panels->sources.tree()->isExpanded(rowOf(m_panels->sources, u"e2"_s)));
    QTest::mouseClick(m_panels->sources.tree()->viewport(), Qt::LeftButton, {}, chevron);
    QVERIFY(!m_panels->sources.tree()->isExpanded(rowOf(m_panels->sources, u"e2"_s)));
    QCOMPARE(requested.size(), 0);
}

void TestPanels::releaseElsewherePicksNothing()
{
    QVERIFY(show(m_panels->numbers));
    QSignalSpy requested(&m_panels->numbers, &Panel::selectionRequested);
    QTest::mousePress(m_panels->numbers.tree()->viewport(), Qt::LeftButton, {}, middleOf(m_panels->numbers, u"n1"_s));
    QTest::mouseRelease(m_panels->numbers.tree()->viewport(), Qt::LeftButton, {}, middleOf(m_panels->numbers, u"n3"_s));
    QTest::mouseClick(m_panels->numbers.tree()->viewport(), Qt::RightButton, {}, middleOf(m_panels->numbers, u"n1"_s));
    click(m_panels->numbers, u"n2"_s, Qt::ControlModifier);
    QCOMPARE(requested.size(), 0);
}

void TestPanels::lettersFindTheBeginningOfAnyWord()
{
    QVERIFY(show(m_panels->entities));
    const int interval = QApplication::keyboardInputInterval();
    const auto find = [this](const QString &word) {
        QApplication::setKeyboardInputInterval(0); // the first letter begins a new search
        QTest::keyClicks(m_panels->entities.tree(), word.first(1));
        QApplication::setKeyboardInputInterval(60000);
        QTest::keyClicks(m_panels->entities.tree(), word.sliced(1));
        return currentKey(m_panels->entities);
    };
    QCOMPARE(find(u"tol"_s), u"e2"_s);
    QCOMPARE(find(u"lland"_s), u"e7"_s);
    QCOMPARE(find(u"h"_s), u"e4"_s);
    QCOMPARE(find(u"h"_s), u"e5"_s);
    QApplication::setKeyboardInputInterval(interval);
}

void TestPanels::selectionFromOutsideIsShownWithoutAsking()
{
    m_panels->entities.setAnalysis(longArticle(u"long"_s));
    QVERIFY(show(m_panels->entities, {404, 200}));
    QSignalSpy requested(&m_panels->entities, &Panel::selectionRequested);
    QVERIFY(!m_panels->entities.tree()->viewport()->rect().contains(middleOf(m_panels->entities, u"e150"_s)));
    m_panels->entities.setSelection(entity(u"e150"_s));
    QVERIFY(m_panels->entities.tree()->viewport()->rect().contains(middleOf(m_panels->entities, u"e150"_s)));
    QCOMPARE(currentKey(m_panels->entities), u"e150"_s);
    QVERIFY(!m_panels->entities.tree()->isExpanded(rowOf(m_panels->entities, u"e150"_s)));
    QCOMPARE(requested.size(), 0);
}

void TestPanels::selectionOfAnotherPanelMarksNothing()
{
    QVERIFY(show(m_panels->numbers));
    m_panels->numbers.setSelection({Selection::Kind::Claim, u"n2"_s, 0});
    m_panels->numbers.setSelection(entity(u"e1"_s));
    QVERIFY(!rowOf(m_panels->numbers, u"n2"_s).data(PickedRole).toBool());
    QCOMPARE(currentKey(m_panels->numbers), u"n2"_s);
}

void TestPanels::laterStatementOfAFoldedSourceIsUnfolded()
{
    QVERIFY(show(m_panels->sources));
    m_panels->sources.setSelection(statement(u"a1"_s));
    QVERIFY(!m_panels->sources.tree()->isExpanded(rowOf(m_panels->sources, u"e2"_s)));
    m_panels->sources.setSelection(statement(u"a6"_s));
    QVERIFY(m_panels->sources.tree()->isExpanded(rowOf(m_panels->sources, u"e2"_s)));
    QCOMPARE(currentKey(m_panels->sources), u"a6"_s);
    QVERIFY(rowOf(m_panels->sources, u"e2"_s).data(PickedRole).toBool());
}

void TestPanels::newSnapshotKeepsPlaceAndFolding()
{
    m_panels->entities.setAnalysis(longArticle(u"long"_s));
    QVERIFY(show(m_panels->entities, {404, 200}));
    PanelTree *tree = m_panels->entities.tree();
    tree->expand(rowOf(m_panels->entities, u"e3"_s));
    tree->setCurrentIndex(rowOf(m_panels->entities, u"e120"_s));
    tree->verticalScrollBar()->setValue(1003);
    const QString top = tree->indexAt({0, 0}).data(KeyRole).toString();
    const int offset = tree->visualRect(tree->indexAt({0, 0})).top();

    m_panels->entities.setAnalysis(longArticle(u"long"_s));
    QCOMPARE(tree->verticalScrollBar()->value(), 1003);
    QCOMPARE(tree->indexAt({0, 0}).data(KeyRole).toString(), top);
    QCOMPARE(tree->visualRect(tree->indexAt({0, 0})).top(), offset);
    QVERIFY(tree->isExpanded(rowOf(m_panels->entities, u"e3"_s)));
    QCOMPARE(currentKey(m_panels->entities), u"e120"_s);
}

void TestPanels::otherArticleStartsAtTheTop()
{
    m_panels->entities.setAnalysis(longArticle(u"long"_s));
    QVERIFY(show(m_panels->entities, {404, 200}));
    m_panels->entities.tree()->expand(rowOf(m_panels->entities, u"e3"_s));
    m_panels->entities.tree()->verticalScrollBar()->setValue(1003);
    m_panels->entities.setAnalysis(longArticle(u"other"_s));
    QCOMPARE(m_panels->entities.tree()->verticalScrollBar()->value(), 0);
    QVERIFY(!m_panels->entities.tree()->isExpanded(rowOf(m_panels->entities, u"e3"_s)));
    QVERIFY(m_panels->entities.tree()->isExpanded(rowOf(m_panels->entities, u"type/0"_s)));
}

void TestPanels::filterKeepsWhatIsUnfolded()
{
    QVERIFY(show(m_panels->entities));
    m_panels->entities.tree()->expand(rowOf(m_panels->entities, u"e2"_s));
    auto *field = m_panels->entities.titleBar()->findChild<FilterField *>();
    field->setText(u"holm"_s);
    QVERIFY(!rowOf(m_panels->entities, u"e2"_s).isValid());
    QCOMPARE(m_panels->entities.summary(), u"2 of 9"_s);
    field->clear();
    QVERIFY(m_panels->entities.tree()->isExpanded(rowOf(m_panels->entities, u"e2"_s)));
}

void TestPanels::everythingUnfoldsAndFolds()
{
    QVERIFY(show(m_panels->sources));
    m_panels->sources.tree()->unfoldAll();
    for (int row = 0; row < m_panels->sources.tree()->model()->rowCount(); ++row)
        QVERIFY(m_panels->sources.tree()->isExpanded(m_panels->sources.tree()->model()->index(row, 0)));
    m_panels->sources.tree()->foldAll();
    QVERIFY(!m_panels->sources.tree()->isExpanded(rowOf(m_panels->sources, u"e2"_s)));
    m_panels->entities.tree()->foldAll();
    QVERIFY(m_panels->entities.tree()->isExpanded(rowOf(m_panels->entities, u"type/0"_s)));
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
