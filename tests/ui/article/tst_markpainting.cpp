// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/article/viewfixture.h"

#include <QScreen>
#include <QSet>
#include <QSignalSpy>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

/// Where the bars of attributed content are.
QRectF gutter(const ArticleView &view, const QRectF &line)
{
    const qreal column = view.rectsOf(fixture::words(view, u"What it costs")).front().left();
    return {0, line.top(), column - 4, line.height()};
}

} // namespace

class TestMarkPainting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void entitiesAreUnderlinedInTheColourOfTheirType_data();
    void entitiesAreUnderlinedInTheColourOfTheirType();
    void nestedEntitiesHaveLinesOfTheirOwn();
    void numbersAreUnderlinedTwice();
    void attributedContentHasABar();
    void hiddenLayersAreNotPainted();
    void nothingIsPaintedWithoutAnalysis();
    void referencesShowWithTheirEntity();
    void mentionsOfOneEntityLightUpTogether();
    void clearingTheSelectionPaintsThePlainPageAgain();
    void selectedNumberShowsWhatItCounts();
    void sourceCueAndContentAreToldApart();
    void foundPlacesAreFilled();
    void whatIsPaintedMovesWithTheText();
    void marksStayOnTheirWordsAcrossWrittenDirections();
    void boilerplateIsDimmed();
    void listItemsHaveBullets();
};

void TestMarkPainting::initTestCase_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestMarkPainting::entitiesAreUnderlinedInTheColourOfTheirType_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<EntityType>("type");
    QTest::newRow("organisation") << u"Coast Wire"_s << EntityType::Organization;
    QTest::newRow("person") << u"Mira Tolland"_s << EntityType::Person;
    QTest::newRow("group") << u"Velmarkers"_s << EntityType::NORP;
    QTest::newRow("facility") << u"Cape Orlo lighthouse"_s << EntityType::Facility;
    QTest::newRow("product") << u"\U0001D54Aprite"_s << EntityType::Product;
}

void TestMarkPainting::entitiesAreUnderlinedInTheColourOfTheirType()
{
    QFETCH_GLOBAL(const bool, dark);
    QFETCH(const QString, name);
    QFETCH(const EntityType, type);
    ArticleView view;
    fixture::show(view, dark);
    const QImage image = fixture::picture(view);
    for (const QRectF &rect : view.rectsOf(fixture::words(view, name))) {
        QCOMPARE_GT(fixture::count(image, fixture::lanes(rect), view.theme().colorOf(type)), int(rect.width() / 3));
        QCOMPARE(fixture::count(image, fixture::lanes(rect), view.theme().colorOf(EntityType::Misc)), 0);
    }
}

void TestMarkPainting::nestedEntitiesHaveLinesOfTheirOwn()
{
    QFETCH_GLOBAL(const bool, dark);
    ArticleView view;
    fixture::show(view, dark);
    const QImage image = fixture::picture(view);
    const Span outer = fixture::words(view, u"Bank of Holm");
    const QRectF inner = view.rectsOf({outer.end - 4, outer.end}).front();
    const auto lowest = [&](EntityType type) {
        int y = int(inner.bottom()) + 8;
        while (y > inner.top() &&
               fixture::count(image, QRectF(inner.left(), y, inner.width(), 1), view.theme().colorOf(type)) == 0)
            --y;
        return y;
    };
    QCOMPARE_GT(lowest(EntityType::Organization), int(inner.top()));
    QCOMPARE_GT(lowest(EntityType::Location), lowest(EntityType::Organization) + 1);
}

void TestMarkPainting::numbersAreUnderlinedTwice()
{
    QFETCH_GLOBAL(const bool, dark);
    ArticleView view;
    fixture::show(view, dark);
    const QImage image = fixture::picture(view);
    const QRectF rect = view.rectsOf(fixture::words(view, u"$4.5m")).front();
    int lines = 0;
    for (int y = int(rect.bottom()) - 4; y < rect.bottom() + 8; ++y)
        lines +=
            fixture::count(image, QRectF(rect.left(), y, rect.width(), 1), view.theme().number) > rect.width() * 0.8;
    QCOMPARE(lines, 2);
}

void TestMarkPainting::attributedContentHasABar()
{
    QFETCH_GLOBAL(const bool, dark);
    ArticleView view;
    fixture::show(view, dark);
    const QImage image = fixture::picture(view);
    const QRectF content = view.rectsOf(fixture::words(view, u"Not one boat")).front();
    const QRectF plain = view.rectsOf(fixture::words(view, u"Half of the")).front();
    QCOMPARE_GT(fixture::count(image, gutter(view, content), view.theme().bar), 20);
    QCOMPARE(fixture::count(image, gutter(view, plain), view.theme().bar), 0);
}

void TestMarkPainting::hiddenLayersAreNotPainted()
{
    QFETCH_GLOBAL(const bool, dark);
    ArticleView view;
    fixture::show(view, dark);
    const QImage before = fixture::picture(view);
    const auto painted = [&view](const QColor &color) {
        const QImage image = fixture::picture(view);
        return fixture::count(image, image.rect(), color) > 0;
    };
    const QColor person = view.theme().colorOf(EntityType::Person);
    QVERIFY(painted(person) && painted(view.theme().number) && painted(view.theme().bar));
    view.setLayers({.entities = false});
    QVERIFY(!painted(person) && painted(view.theme().number) && painted(view.theme().bar));
    view.setLayers({.numbers = false});
    QVERIFY(painted(person) && !painted(view.theme().number) && painted(view.theme().bar));
    view.setLayers({.attributions = false});
    QVERIFY(painted(person) && painted(view.theme().number) && !painted(view.theme().bar));
    view.setLayers({});
    QCOMPARE(fixture::picture(view), before);
}

void TestMarkPainting::nothingIsPaintedWithoutAnalysis()
{
    QFETCH_GLOBAL(const bool, dark);
    ArticleView view;
    fixture::show(view, dark);
    view.setLayers({false, false, false});
    const QImage plain = fixture::picture(view);
    view.setLayers({});
    view.setAnalysis(nullptr);
    QCOMPARE(fixture::picture(view), plain);
}

void TestMarkPainting::referencesShowWithTheirEntity()
{
    QFETCH_GLOBAL(const bool, dark);
    ArticleView view;
    fixture::show(view, dark);
    const QColor color = view.theme().colorOf(EntityType::Person);
    const QRectF she = view.rectsOf(fixture::words(view, u"She")).front();
    const auto lineColumns = [&] {
        const QImage image = fixture::picture(view);
        QSet<int> columns;
        for (int x = int(she.left()); x < int(she.right()); ++x) {
            if (fixture::count(image, QRectF(x, she.bottom() - 4, 1, 12), color) > 0)
                columns.insert(x);
        }
        return columns.size();
    };
    QCOMPARE(lineColumns(), 0);

    view.setSelection({Selection::Kind::Entity, u"e2"_s, 0});
    QCOMPARE(view.litUp().size(), size_t(4));
    QCOMPARE_GT(fixture::count(fixture::picture(view), she, view.theme().selection), 100);
    QCOMPARE_GT(lineColumns(), she.width() / 5); // dots
    QCOMPARE_LT(lineColumns(), she.width() / 2);

    view.setLayers({.references = false});
    QCOMPARE(view.litUp().size(), size_t(3));
    QCOMPARE(fixture::count(fixture::picture(view), she, view.theme().selection), 0);
    QCOMPARE(lineColumns(), 0);
}

void TestMarkPainting::mentionsOfOneEntityLightUpTogether()
{
    QFETCH_GLOBAL(const bool, dark);
    ArticleView view;
    fixture::show(view, dark);
    connect(&view, &ArticleView::selectionRequested, &view, &ArticleView::setSelection);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, fixture::middleOf(view, fixture::words(view, u"LBA")));
    const QImage image = fixture::picture(view);
    const Spans mentions = view.litUp();
    QCOMPARE(mentions.size(), size_t(3));
    for (const Span mention : mentions) {
        for (const QRectF &rect : view.rectsOf(mention))
            QCOMPARE_GT(fixture::count(image, rect, view.theme().selection), int(rect.width() * rect.height() / 3));
    }
    const auto framed = [&](Span span) {
        const QRectF rect = view.rectsOf(span).front();
        return fixture::count(image, QRectF(rect.left(), rect.top() - 4, rect.width(), 4), view.theme().focus) >
               rect.width();
    };
    QVERIFY(!framed(mentions[0]) && !framed(mentions[1]) && framed(mentions[2]));
    const QRectF other = view.rectsOf(fixture::words(view, u"Velmarkers")).front();
    QCOMPARE(fixture::count(image, other, view.theme().selection), 0);
}

void TestMarkPainting::clearingTheSelectionPaintsThePlainPageAgain()
{
    QFETCH_GLOBAL(const bool, dark);
    ArticleView view;
    fixture::show(view, dark);
    // What is on the screen, painted piece by piece, is what a whole painting gives.
    const auto screen = [&view] {
        QCoreApplication::processEvents();
        return view.screen()->grabWindow(view.winId()).toImage();
    };
    const QImage before = screen();
    QVERIFY(!before.isNull());
    for (const Selection &selection :
        {Selection{Selection::Kind::Entity, u"e2"_s, 1}, Selection{Selection::Kind::Claim, u"n2"_s, 0},
            Selection{Selection::Kind::Attribution, u"a1"_s, 0}, Selection{Selection::Kind::Attribution, u"a2"_s, 0}}) {
        view.setSelection(selection);
        QCOMPARE_NE(screen(), before);
        view.setSelection({});
        QCOMPARE(screen(), before);
    }
}

void TestMarkPainting::selectedNumberShowsWhatItCounts()
{
    QFETCH_GLOBAL(const bool, dark);
    ArticleView view;
    fixture::show(view, dark);
    view.setSelection({.kind = Selection::Kind::Claim, .id = u"n2"_s});
    const QImage image = fixture::picture(view);
    const QRectF number = view.rectsOf(fixture::words(view, u"250")).front();
    const QRectF counted = view.rectsOf(fixture::words(view, u"island families")).front();
    QCOMPARE_GT(fixture::count(image, number, view.theme().selection), 100);
    QCOMPARE(fixture::count(image, counted, view.theme().selection), 0);
    QCOMPARE_GT(fixture::count(image, fixture::lanes(counted), view.theme().number), int(counted.width() * 0.8));
}

void TestMarkPainting::sourceCueAndContentAreToldApart()
{
    QFETCH_GLOBAL(const bool, dark);
    ArticleView view;
    fixture::show(view, dark);
    view.setSelection({.kind = Selection::Kind::Attribution, .id = u"a2"_s});
    const QImage image = fixture::picture(view);
    const auto rectOf = [&view](QStringView words) { return view.rectsOf(fixture::words(view, words)).front(); };
    const auto ground = [&](const QRectF &rect) { return image.pixelColor(int(rect.left()) + 1, int(rect.top()) + 2); };
    const QColor source = ground(rectOf(u"Two officials"));
    const QColor cue = ground(rectOf(u"told"));
    const QColor content = ground(rectOf(u"crossings"));
    QCOMPARE_NE(source, content);
    QCOMPARE(cue, view.theme().paper);
    QCOMPARE_NE(source, view.theme().paper);
    QCOMPARE_NE(content, view.theme().paper);
    QCOMPARE_GE(contrastRatio(view.theme().ink, source), 4.5);
    QCOMPARE_GE(contrastRatio(view.theme().ink, content), 4.5);
    const QRectF words = rectOf(u"Two officials");
    QCOMPARE_GT(fixture::count(image, fixture::lanes(words), view.theme().source), int(words.width()));
    QCOMPARE_GT(fixture::count(image, gutter(view, rectOf(u"crossings")), view.theme().source), 20);
    QCOMPARE_GT(fixture::count(image, fixture::lanes(rectOf(u"who asked")), view.theme().source), 10); // the tie
}

void TestMarkPainting::foundPlacesAreFilled()
{
    QFETCH_GLOBAL(const bool, dark);
    ArticleView view;
    fixture::show(view, dark);
    const Spans hits{fixture::words(view, u"boat", 1), fixture::words(view, u"boat", 2)};
    view.setFound(hits, 1);
    QCOMPARE(view.litUp(), hits);
    const QImage image = fixture::picture(view);
    for (const Span hit : hits)
        QCOMPARE_GT(fixture::count(image, view.rectsOf(hit).front(), view.theme().found), 100);
    view.setFound({}, -1);
    QCOMPARE(fixture::count(fixture::picture(view), image.rect(), view.theme().found), 0);
}

void TestMarkPainting::whatIsPaintedMovesWithTheText()
{
    QFETCH_GLOBAL(const bool, dark);
    ArticleView view;
    fixture::show(view, dark);
    view.setSelection({Selection::Kind::Entity, u"e1"_s, 0});
    for (const qreal zoom : {1.0, 2.0, 0.7}) {
        view.setZoom(zoom);
        view.showSpan(fixture::words(view, u"LBA"));
        const QRectF rect = view.rectsOf(fixture::words(view, u"LBA")).front();
        QCOMPARE_GT(fixture::count(fixture::picture(view), rect, view.theme().selection),
            int(rect.width() * rect.height() / 3));
    }
}

void TestMarkPainting::marksStayOnTheirWordsAcrossWrittenDirections()
{
    QFETCH_GLOBAL(const bool, dark);
    auto analysis = std::make_shared<Analysis>();
    analysis->article.text = u"زارت Mira Tolland ميناء Holm يوم الاثنين"_s;
    analysis->article.blocks = {{{0, analysis->article.text.size()}, BlockKind::Paragraph}};
    Entity entity;
    entity.id = u"e"_s;
    entity.type = EntityType::Person;
    Mention mention;
    mention.entity = entity.id;
    mention.span = fixture::place(analysis->article.text, u"Mira Tolland");
    analysis->annotations.entities = {entity};
    analysis->annotations.mentions = {mention};
    ArticleView view;
    fixture::show(view, dark, analysis);
    const QList<QRectF> rects = view.rectsOf(mention.span);
    QCOMPARE(rects.size(), 1);
    const QColor person = view.theme().colorOf(EntityType::Person);
    const QImage image = fixture::picture(view);
    QCOMPARE_GT(fixture::count(image, fixture::lanes(rects[0]), person), int(rects[0].width()));
    QCOMPARE(fixture::count(image, image.rect(), person), fixture::count(image, fixture::lanes(rects[0]), person));
    for (const qsizetype position : {mention.span.begin, mention.span.end - 1}) {
        QSignalSpy requested(&view, &ArticleView::selectionRequested);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, fixture::middleOf(view, {position, position + 1}));
        QCOMPARE(requested[0][0].value<Selection>().id, u"e"_s);
    }
}

void TestMarkPainting::boilerplateIsDimmed()
{
    QFETCH_GLOBAL(const bool, dark);
    ArticleView view;
    fixture::show(view, dark);
    const QImage image = fixture::picture(view);
    const QRectF rect = view.rectsOf(fixture::words(view, u"Other reports")).front();
    QCOMPARE(fixture::count(image, rect, view.theme().ink), 0);
    QCOMPARE_GT(fixture::count(image, rect, view.theme().soft), 0);
}

void TestMarkPainting::listItemsHaveBullets()
{
    QFETCH_GLOBAL(const bool, dark);
    ArticleView view;
    fixture::show(view, dark);
    const QImage image = fixture::picture(view);
    const auto left = [&view](const QRectF &line) {
        const qreal column = view.rectsOf(fixture::words(view, u"What it costs")).front().left();
        return QRectF(column, line.top(), line.left() - column, line.height());
    };
    QCOMPARE_GT(
        fixture::count(image, left(view.rectsOf(fixture::words(view, u"Half of the")).front()), view.theme().soft), 4);
    QCOMPARE(
        fixture::count(image, left(view.rectsOf(fixture::words(view, u"Not one boat")).front()), view.theme().soft), 0);
}

QTEST_MAIN(TestMarkPainting)
#include "tst_markpainting.moc"
