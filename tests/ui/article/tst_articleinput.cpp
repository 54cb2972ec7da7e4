// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/article/viewfixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>
#include <QWheelEvent>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

class TestArticleInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clickPicksTheInnermostMark_data();
    void clickPicksTheInnermostMark();
    void clickOnTheSelectedMarkClears();
    void clickOnABarPicksItsAttribution();
    void hiddenLayersAreNotPicked();
    void clickDoesNotMoveTheText();
    void dragSelectsTextAndPicksNothing();
    void dragFromTheMarginSelectsText();
    void copiedTextIsThatOfTheArticle();
    void keysMoveTheCursor();
    void pointerShowsWhatCanBeClicked();
    void tipSaysWhatIsUnderThePointer();
    void screenReadersHearTheTextAndItsMarks();
    void wheelWithControlZooms();
};

void TestArticleInput::clickPicksTheInnermostMark_data()
{
    using enum Selection::Kind;
    QTest::addColumn<QString>("clicked");
    QTest::addColumn<int>("nth");
    QTest::addColumn<Selection>("picked");
    QTest::newRow("entity in the headline") << u"Authority"_s << 1 << Selection{Entity, u"e1"_s, 0};
    QTest::newRow("its second mention, inside a source") << u"Authority"_s << 2 << Selection{Entity, u"e1"_s, 1};
    QTest::newRow("its acronym") << u"LBA"_s << 1 << Selection{Entity, u"e1"_s, 2};
    QTest::newRow("outer of nested mentions") << u"Bank"_s << 1 << Selection{Entity, u"e4"_s, 0};
    QTest::newRow("inner of nested mentions") << u"Holm"_s << 1 << Selection{Entity, u"e5"_s, 0};
    QTest::newRow("pronoun") << u"She"_s << 1 << Selection{Entity, u"e2"_s, 1};
    QTest::newRow("number inside content") << u"$4.5m"_s << 1 << Selection{Claim, u"n1"_s, 0};
    QTest::newRow("cue") << u"said"_s << 1 << Selection{Attribution, u"a1"_s, 0};
    QTest::newRow("source") << u"chair"_s << 1 << Selection{Attribution, u"a1"_s, 0};
    QTest::newRow("content") << u"island"_s << 1 << Selection{Attribution, u"a1"_s, 0};
    QTest::newRow("content around an emoji") << u"was late"_s << 1 << Selection{Attribution, u"a6"_s, 0};
    QTest::newRow("beyond the Basic Multilingual Plane") << u"\U0001D54Aprite"_s << 1 << Selection{Entity, u"e8"_s, 0};
    QTest::newRow("plain text") << u"What it costs"_s << 1 << Selection{};
    QTest::newRow("rejected entity") << u"Winter"_s << 1 << Selection{};
    QTest::newRow("boilerplate") << u"Other reports"_s << 1 << Selection{};
}

void TestArticleInput::clickPicksTheInnermostMark()
{
    QFETCH(const QString, clicked);
    QFETCH(const int, nth);
    QFETCH(const Selection, picked);
    ArticleView view;
    fixture::show(view);
    if (clicked == u"Holm") // the place is spoken of only as part of the bank
        QCOMPARE(view.annotationAt(fixture::words(view, u"Bank of Holm").end - 1), picked);
    const Span span = clicked == u"Holm" ? Span{fixture::words(view, u"Bank of Holm").end - 4,
                                               fixture::words(view, u"Bank of Holm").end}
                                         : fixture::words(view, clicked, nth);
    QSignalSpy requested(&view, &ArticleView::selectionRequested);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, fixture::middleOf(view, span));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].value<Selection>(), picked);
}

void TestArticleInput::clickOnTheSelectedMarkClears()
{
    ArticleView view;
    fixture::show(view);
    connect(&view, &ArticleView::selectionRequested, &view, &ArticleView::setSelection);
    const QPoint first = fixture::middleOf(view, fixture::words(view, u"Authority"));
    const QPoint second = fixture::middleOf(view, fixture::words(view, u"LBA"));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(view.selection(), (Selection{Selection::Kind::Entity, u"e1"_s, 0}));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(view.selection(), (Selection{Selection::Kind::Entity, u"e1"_s, 2}));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, second);
    QVERIFY(view.selection().isEmpty());
}

void TestArticleInput::clickOnABarPicksItsAttribution()
{
    ArticleView view;
    fixture::show(view);
    QSignalSpy requested(&view, &ArticleView::selectionRequested);
    const QRectF content = view.rectsOf(fixture::words(view, u"Not one boat")).front();
    const qreal columnLeft = view.rectsOf(fixture::words(view, u"What it costs")).front().left();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(int(columnLeft) - 19, int(content.center().y())));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].value<Selection>().id, u"a6"_s);
}

void TestArticleInput::hiddenLayersAreNotPicked()
{
    ArticleView view;
    fixture::show(view);
    const qsizetype number = fixture::words(view, u"250").begin;
    const qsizetype mention = fixture::words(view, u"Mira").begin;
    view.setLayers({.numbers = false});
    QCOMPARE(view.annotationAt(number).id, u"a1"_s);
    view.setLayers({.entities = false, .attributions = false});
    QCOMPARE(view.annotationAt(number).id, u"n2"_s);
    QVERIFY(view.annotationAt(mention).isEmpty());
    view.setLayers({false, false, false});
    QVERIFY(view.annotationAt(number).isEmpty());
}

void TestArticleInput::clickDoesNotMoveTheText()
{
    ArticleView view;
    fixture::show(view);
    view.resize(fixture::viewSize.width(), 300);
    for (int place = 0; place < 60; place += 7) {
        view.verticalScrollBar()->setValue(place);
        for (const int y : {1, view.viewport()->height() - 2})
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(300, y));
        QCOMPARE(view.verticalScrollBar()->value(), place);
    }
}

void TestArticleInput::dragSelectsTextAndPicksNothing()
{
    ArticleView view;
    fixture::show(view);
    QSignalSpy requested(&view, &ArticleView::selectionRequested);
    const QPoint from = fixture::middleOf(view, fixture::words(view, u"Mira"));
    const QPoint to = fixture::middleOf(view, fixture::words(view, u"Monday"));
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), (from + to) / 2);
    QTest::mouseMove(view.viewport(), to);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(requested.size(), 0);
    const QString selected = textOf(view.analysis()->article, view.selectedSpan()).toString();
    QVERIFY2(selected.contains(u"Tolland said on"), qUtf8Printable(selected));
}

void TestArticleInput::dragFromTheMarginSelectsText()
{
    ArticleView view;
    fixture::show(view);
    view.resize(1600, 1400);
    QVERIFY(view.viewport()->x() > 100);
    const QRectF line = view.rectsOf(fixture::words(view, u"What it costs")).front();
    const QPoint to = view.viewport()->mapTo(&view, line.center().toPoint());
    const QPoint from(20, to.y());
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, to);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    const QString selected = textOf(view.analysis()->article, view.selectedSpan()).toString();
    QVERIFY2(selected.startsWith(u"What "), qUtf8Printable(selected));
}

void TestArticleInput::copiedTextIsThatOfTheArticle()
{
    Article article = fixture::article();
    article.text += u"\n\n"_s + u"long \U0001F6A2 "_s.repeated(5'000);
    article.blocks.push_back({{article.text.size() - 40'000, article.text.size()}, BlockKind::Paragraph});
    ArticleView view;
    view.setTheme(fixture::theme());
    view.setArticle(article);
    view.selectAll();
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), article.text);
}

void TestArticleInput::keysMoveTheCursor()
{
    ArticleView view;
    fixture::show(view);
    view.setFocus();
    QCOMPARE(view.cursorPosition(), 0);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.cursorPosition(), 1);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(view.selectedSpan(), (Span{1, 8}));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"antern "_s);
    QTest::keyClick(&view, Qt::Key_X);
    QCOMPARE(view.document()->toPlainText().first(7), u"Lantern"_s);
}

void TestArticleInput::pointerShowsWhatCanBeClicked()
{
    ArticleView view;
    fixture::show(view);
    QTest::mouseMove(view.viewport(), fixture::middleOf(view, fixture::words(view, u"Mira")));
    QTRY_COMPARE(view.viewport()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(view.viewport(), fixture::middleOf(view, fixture::words(view, u"What it costs")));
    QTRY_COMPARE(view.viewport()->cursor().shape(), Qt::IBeamCursor);
}

void TestArticleInput::tipSaysWhatIsUnderThePointer()
{
    ArticleView view;
    fixture::show(view);
    const auto tipAt = [&view](QStringView words) {
        const QPoint point = fixture::middleOf(view, fixture::words(view, words));
        QHelpEvent help(QEvent::ToolTip, point, view.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(view.viewport(), &help);
        return QToolTip::text();
    };
    QCOMPARE(
        tipAt(u"Mira Tolland"), u"<p>Mira Tolland<br>person · mention 1 of 4<br>Lantern Bay Authority chair</p>"_s);
    QVERIFY2(tipAt(u"250").contains(u"250 island families"), qUtf8Printable(QToolTip::text()));
    QVERIFY2(tipAt(u"told").contains(u"Two officials"), qUtf8Printable(QToolTip::text()));
    tipAt(u"What it costs");
    QTRY_VERIFY(!QToolTip::isVisible());
}

void TestArticleInput::screenReadersHearTheTextAndItsMarks()
{
    ArticleView view;
    fixture::show(view);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(accessible->text(QAccessible::Name), view.analysis()->article.title);
    QVERIFY(accessible->textInterface());
    const QString heard = accessible->textInterface()->text(0, accessible->textInterface()->characterCount());
    QVERIFY(heard.contains(u"did not say when"));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(accessible->text(QAccessible::Description), u"Lantern Bay Authority, organisation · mention 1 of 3"_s);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(accessible->text(QAccessible::Description), QString());
}

void TestArticleInput::wheelWithControlZooms()
{
    ArticleView view;
    fixture::show(view);
    QSignalSpy zoomed(&view, &ArticleView::zoomChanged);
    const auto turn = [&view](int angle) {
        QWheelEvent event(QPointF(100, 100), view.viewport()->mapToGlobal(QPointF(100, 100)), {}, {0, angle},
            Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &event);
    };
    turn(120);
    QCOMPARE_GT(view.zoom(), 1.05);
    turn(-120);
    QVERIFY(qFuzzyCompare(view.zoom(), 1.0));
    QCOMPARE(zoomed.size(), 2);
}

QTEST_MAIN(TestArticleInput)
#include "tst_articleinput.moc"
