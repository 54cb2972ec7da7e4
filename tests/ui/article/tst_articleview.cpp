// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/article/viewfixture.h"

#include <QScrollBar>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

Article longArticle(int paragraphs)
{
    Article article;
    for (int i = 0; i < paragraphs; ++i) {
        const QString text =
            u"Paragraph %1 tells of ferries, fares and fog over the bay, and of nothing else."_s.arg(i);
        article.blocks.push_back({{article.text.size(), article.text.size() + text.size()}, BlockKind::Paragraph});
        article.text += text + u"\n\n"_s;
    }
    return article;
}

bool isInside(const ArticleView &view, Span span)
{
    const QRectF whole = view.viewport()->rect();
    return std::ranges::all_of(view.rectsOf(span), [&](const QRectF &rect) { return whole.contains(rect); });
}

} // namespace

class TestArticleView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spanIsScrolledIntoView_data();
    void spanIsScrolledIntoView();
    void spanInViewStaysWhereItIs();
    void analysisKeepsPlaceAndSelection();
    void zoomKeepsTheLineAtTheTop();
    void zoomAtTheTopStaysThere();
    void themeChangesWithoutMovingTheText();
    void columnHoldsSixtyToSeventyCharacters();
    void narrowViewCutsNothingOff();
    void narrowerViewKeepsTheLineAtTheTop();
    void anotherArticleStartsAtItsTop();
    void relativePositionsAscend();
    void strangeTextIsShown_data();
    void strangeTextIsShown();
    void selectionOfAnotherAnalysisIsIgnored();
};

void TestArticleView::spanIsScrolledIntoView_data()
{
    QTest::addColumn<int>("paragraph");
    QTest::newRow("near") << 12;
    QTest::newRow("far") << 1000;
    QTest::newRow("last") << 3999;
}

void TestArticleView::spanIsScrolledIntoView()
{
    QFETCH(const int, paragraph);
    ArticleView view;
    const Article article = longArticle(4000);
    view.resize(800, 500);
    view.setTheme(fixture::theme());
    view.setArticle(article);
    view.show();
    const Span span = article.blocks[size_t(paragraph)].span;
    QVERIFY(!isInside(view, span));
    view.showSpan(span);
    QVERIFY(isInside(view, span));
    QVERIFY(view.rectsOf(span).front().top() > 60); // some lines around it
    view.showSpan(article.blocks.front().span);
    QVERIFY(isInside(view, article.blocks.front().span));
}

void TestArticleView::spanInViewStaysWhereItIs()
{
    ArticleView view;
    const Article article = longArticle(100);
    view.resize(800, 500);
    view.setArticle(article);
    view.show();
    view.showSpan(article.blocks[50].span);
    const int place = view.verticalScrollBar()->value();
    view.showSpan(article.blocks[51].span);
    QCOMPARE(view.verticalScrollBar()->value(), place);
}

void TestArticleView::analysisKeepsPlaceAndSelection()
{
    ArticleView view;
    fixture::show(view);
    view.resize(fixture::viewSize.width(), 300);
    view.verticalScrollBar()->setValue(80);
    view.setSelection({Selection::Kind::Entity, u"e1"_s, 1});
    view.setAnalysis(fixture::sharedAnalysis());
    QCOMPARE(view.verticalScrollBar()->value(), 80);
    QCOMPARE(view.selection(), (Selection{Selection::Kind::Entity, u"e1"_s, 1}));
    QCOMPARE(view.litUp().size(), size_t(3));
    view.setAnalysis(nullptr);
    QVERIFY(view.litUp().empty());
    QVERIFY(view.annotationAt(0).isEmpty());
}

void TestArticleView::zoomKeepsTheLineAtTheTop()
{
    ArticleView view;
    const Article article = longArticle(200);
    view.resize(1600, 500);
    view.setArticle(article);
    view.show();
    view.showSpan(article.blocks[100].span);
    const qreal height = view.rectsOf({0, 1}).front().height();
    const auto topOf = [&view](const Block &block) { return view.rectsOf(block.span).front().top(); };
    const Block top = *std::ranges::find_if(article.blocks, [&](const Block &block) { return topOf(block) >= 0; });
    view.setZoom(2);
    QCOMPARE(view.zoom(), 2.0);
    QCOMPARE_LT(std::abs(view.rectsOf({0, 1}).front().height() / height - 2), 0.1);
    QCOMPARE_LT(std::abs(topOf(top)), 150);
    view.setZoom(100);
    QCOMPARE(view.zoom(), 4.0);
    view.setZoom(0);
    QCOMPARE(view.zoom(), 0.5);
}

void TestArticleView::zoomAtTheTopStaysThere()
{
    ArticleView view;
    fixture::show(view);
    view.resize(fixture::viewSize.width(), 300);
    const qreal top = view.rectsOf({0, 1}).front().top();
    view.setZoom(1.5);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QCOMPARE_GT(view.rectsOf({0, 1}).front().top(), top);
    QCOMPARE(view.cursorWidth(), 0);
}

void TestArticleView::themeChangesWithoutMovingTheText()
{
    ArticleView view;
    fixture::show(view);
    view.resize(fixture::viewSize.width(), 300);
    view.showSpan(fixture::words(view, u"Cape Orlo"));
    const int place = view.verticalScrollBar()->value();
    QVERIFY(place > 0);
    view.setTheme(fixture::theme(true));
    QCOMPARE_LT(std::abs(view.verticalScrollBar()->value() - place), 40);
    QCOMPARE(fixture::picture(view).pixelColor(2, 2), fixture::theme(true).paper);
}

void TestArticleView::columnHoldsSixtyToSeventyCharacters()
{
    ArticleView view;
    view.resize(1600, 900);
    Article article;
    article.text =
        u"Ferries cross the bay at dawn and at dusk, when the lamps along the quay are lit one by one. "_s.repeated(40);
    article.blocks = {{{0, article.text.size()}, BlockKind::Paragraph}};
    view.setArticle(article);
    view.show();
    const qsizetype lines = view.rectsOf({0, article.text.size()}).size();
    const qreal perLine = qreal(article.text.size()) / qreal(lines);
    QCOMPARE_GE(perLine, 60.0);
    QCOMPARE_LE(perLine, 70.0);
    const int right = view.width() - view.verticalScrollBar()->width() - view.viewport()->geometry().right();
    QCOMPARE_LE(std::abs(view.viewport()->x() - right), 2);
}

void TestArticleView::narrowViewCutsNothingOff()
{
    ArticleView view;
    fixture::show(view);
    for (const int width : {800, 500, 300}) {
        view.resize(width, 4000);
        for (const auto all = view.rectsOf({0, view.analysis()->article.text.size()}); const QRectF &rect : all)
            QVERIFY2(rect.left() >= 0 && rect.right() <= view.viewport()->width(), qPrintable(QString::number(width)));
    }
}

void TestArticleView::narrowerViewKeepsTheLineAtTheTop()
{
    ArticleView view;
    const Article article = longArticle(200);
    view.resize(900, 500);
    view.setArticle(article);
    view.show();
    view.showSpan(article.blocks[100].span);
    view.verticalScrollBar()->setValue(
        view.verticalScrollBar()->value() + int(view.rectsOf(article.blocks[100].span)[0].top()));
    for (const int width : {500, 350, 700}) {
        view.resize(width, 500);
        QCOMPARE_LT(std::abs(view.rectsOf(article.blocks[100].span)[0].top()), 5);
    }
}

void TestArticleView::anotherArticleStartsAtItsTop()
{
    ArticleView view;
    fixture::show(view);
    view.resize(fixture::viewSize.width(), 300);
    view.setSelection({Selection::Kind::Entity, u"e1"_s, 0});
    view.moveCursor(QTextCursor::End);
    QVERIFY(view.verticalScrollBar()->value() > 0);
    view.setArticle(longArticle(30));
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QCOMPARE(view.cursorPosition(), 0);
    QVERIFY(view.selection().isEmpty());
    QVERIFY(view.litUp().empty());
    QCOMPARE(view.analysis(), nullptr);
}

void TestArticleView::relativePositionsAscend()
{
    ArticleView view;
    const Article article = longArticle(3000);
    view.resize(800, 500);
    view.setArticle(article);
    view.show();
    for (const bool laidOut : {false, true}) {
        if (laidOut)
            view.showSpan(article.blocks.back().span);
        qreal before = -1;
        for (const Block &block : article.blocks) {
            const qreal place = view.relativePosition(block.span.begin);
            QVERIFY(place > before && place <= 1);
            before = place;
        }
        QCOMPARE_LT(std::abs(view.relativePosition(article.blocks[1500].span.begin) - 0.5), 0.01);
    }
}

void TestArticleView::strangeTextIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one character") << u"x"_s;
    QTest::newRow("only line breaks") << u"\n\n\n"_s;
    QTest::newRow("NUL") << QString(3, u'\0');
    QTest::newRow("emoji") << u"\U0001F6A2\U0001F468\u200d\U0001F469\u200d\U0001F467"_s;
    QTest::newRow("combining marks alone") << u"\u0301"_s.repeated(500);
    QTest::newRow("right to left") << u"وصلت السفينة إلى Holm في 3 May"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xd83d)) + u" x "_s + QChar(0xdea2);
    QTest::newRow("one line of 10 MB") << u"harbour council "_s.repeated(625'000);
    QTest::newRow("a million tiny lines") << u"line\n"_s.repeated(1'000'000);
}

void TestArticleView::strangeTextIsShown()
{
    QFETCH(const QString, text);
    Article article;
    article.text = text;
    if (!text.isEmpty())
        article.blocks = {{{0, text.size()}, BlockKind::Paragraph}};
    ArticleView view;
    view.resize(800, 500);
    view.setTheme(fixture::theme());
    view.setArticle(article);
    view.show();
    const QImage image = fixture::picture(view);
    QCOMPARE(image.pixelColor(1, 1), view.theme().paper);
    QCOMPARE(view.rectsOf({0, std::min<qsizetype>(1, text.size())}).isEmpty(),
        text.isEmpty() || text[0] == u'\n' || text[0].isMark());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(100, 60));
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.cursorPosition() <= text.size());
}

void TestArticleView::selectionOfAnotherAnalysisIsIgnored()
{
    ArticleView view;
    fixture::show(view);
    for (const auto kind : {Selection::Kind::Entity, Selection::Kind::Claim, Selection::Kind::Attribution}) {
        view.setSelection({kind, u"unknown"_s, 99});
        QVERIFY(view.litUp().empty());
        QVERIFY(!fixture::picture(view).isNull());
    }
}

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
