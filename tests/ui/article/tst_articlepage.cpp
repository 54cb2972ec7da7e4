// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/article/viewfixture.h"
#include "ui/article/articlepage.h"
#include "ui/article/markstrip.h"

#include <QSignalSpy>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

class TestArticlePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stripShowsTheMentionsOfTheSelection();
    void stripIsQuietWithoutSelection();
    void stripShowsWhatASearchFound();
    void pressOnAMarkPicksItsMention();
    void referencesOnTheStripGoWithTheirSwitch();
    void pressBesideTheMarksScrollsThere();
    void draggingTheExtentScrolls();
    void marksFollowTheTextThatIsLaidOutLater();
    void manyMarksFitTheStrip();

private:
    /// Presses and releases at a height of the strip.
    void press(int y)
    {
        QTest::mouseClick(m_page->strip(), Qt::LeftButton, {}, QPoint(m_page->strip()->width() / 2, y));
    }

    std::unique_ptr<ArticlePage> m_page;
    AnalysisPtr m_analysis;
};

/// An article of 400 paragraphs. The entity is spoken of in the first, the 101st, the 201st and the 301st.
void TestArticlePage::init()
{
    auto analysis = std::make_shared<Analysis>();
    Article &article = analysis->article;
    Entity entity;
    entity.id = u"e"_s;
    entity.type = EntityType::Location;
    analysis->annotations.entities = {entity};
    for (int i = 0; i < 400; ++i) {
        const qsizetype begin = article.text.size();
        article.text += u"Holm harbour is quiet, and the ferries lie at the quay."_s;
        article.blocks.push_back({{begin, article.text.size()}, BlockKind::Paragraph});
        if (i % 100 == 0) {
            Mention mention;
            mention.id = u'm' + QString::number(i);
            mention.entity = entity.id;
            mention.span = {begin, begin + 4};
            analysis->annotations.mentions.push_back(mention);
        }
        article.text += u"\n\n"_s;
    }
    m_analysis = analysis;
    m_page = std::make_unique<ArticlePage>();
    m_page->resize(800, 600);
    m_page->setTheme(fixture::theme());
    m_page->view()->setArticle(article);
    m_page->view()->setAnalysis(m_analysis);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_page->view()->document()->lastBlock().layout()->lineCount() > 0);
}

void TestArticlePage::stripShowsTheMentionsOfTheSelection()
{
    m_page->view()->setSelection({Selection::Kind::Entity, u"e"_s, 1});
    const QImage image = m_page->strip()->grab().toImage();
    const Theme &theme = m_page->view()->theme();
    for (const int i : {0, 2, 3})
        QCOMPARE_GT(fixture::count(image, m_page->strip()->markRect(i), theme.colorOf(EntityType::Location)), 10);
    QCOMPARE_GT(fixture::count(image, m_page->strip()->markRect(1), theme.focus), 10);
    const int height = m_page->strip()->height();
    QCOMPARE_LT(std::abs(m_page->strip()->markRect(2).center().y() - height / 2), height / 50);
}

void TestArticlePage::stripIsQuietWithoutSelection()
{
    m_page->view()->setSelection({Selection::Kind::Entity, u"e"_s, 1});
    m_page->view()->setSelection({});
    const QImage image = m_page->strip()->grab().toImage();
    QCOMPARE(fixture::count(image, image.rect(), m_page->view()->theme().colorOf(EntityType::Location)), 0);
}

void TestArticlePage::stripShowsWhatASearchFound()
{
    m_page->view()->setFound({m_analysis->article.blocks[200].span}, 0);
    const QImage image = m_page->strip()->grab().toImage();
    QCOMPARE_GT(fixture::count(image, m_page->strip()->markRect(0), m_page->view()->theme().focus), 10);
}

void TestArticlePage::pressOnAMarkPicksItsMention()
{
    ArticleView *view = m_page->view();
    QSignalSpy requested(view, &ArticleView::selectionRequested);
    view->setSelection({Selection::Kind::Entity, u"e"_s, 0});
    press(m_page->strip()->markRect(3).center().y());
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].value<Selection>(), (Selection{Selection::Kind::Entity, u"e"_s, 3}));
    const QRectF mention = view->rectsOf(view->litUp()[3]).front();
    QVERIFY(view->viewport()->rect().contains(mention.toAlignedRect()));
}

void TestArticlePage::referencesOnTheStripGoWithTheirSwitch()
{
    Analysis analysis = *m_analysis;
    analysis.annotations.mentions[1].kind = MentionKind::Pronoun;
    ArticleView *view = m_page->view();
    view->setAnalysis(std::make_shared<const Analysis>(std::move(analysis)));
    view->setSelection({Selection::Kind::Entity, u"e"_s, 3});
    QCOMPARE(view->currentLit(), 3);
    view->setLayers({.references = false});
    QCOMPARE(view->litUp().size(), size_t(3));
    QCOMPARE(view->currentLit(), 2);
    const QImage image = m_page->strip()->grab().toImage();
    QCOMPARE_GT(fixture::count(image, m_page->strip()->markRect(2), view->theme().focus), 10);
    QSignalSpy requested(view, &ArticleView::selectionRequested);
    press(m_page->strip()->markRect(1).center().y());
    QCOMPARE(requested.last()[0].value<Selection>(), (Selection{Selection::Kind::Entity, u"e"_s, 2}));
    view->setSelection({Selection::Kind::Entity, u"e"_s, 1});
    QCOMPARE(view->currentLit(), -1);
}

void TestArticlePage::pressBesideTheMarksScrollsThere()
{
    MarkStrip *strip = m_page->strip();
    press(strip->height() / 2);
    QCOMPARE_LT(std::abs(strip->value() - strip->maximum() / 2), strip->maximum() / 50);
    press(strip->height() - 1);
    QCOMPARE(strip->value(), strip->maximum());
}

void TestArticlePage::draggingTheExtentScrolls()
{
    MarkStrip *strip = m_page->strip();
    QTest::mousePress(strip, Qt::LeftButton, {}, QPoint(6, 5));
    QCOMPARE(strip->value(), 0);
    QVERIFY(strip->isSliderDown());
    QTest::mouseMove(strip, QPoint(6, 5 + strip->height() / 2));
    QCOMPARE_GT(strip->value(), strip->maximum() / 3);
    QTest::mouseMove(strip, QPoint(6, 5));
    QTest::mouseRelease(strip, Qt::LeftButton, {}, QPoint(6, 5));
    QCOMPARE(strip->value(), 0);
    QVERIFY(!strip->isSliderDown());
}

void TestArticlePage::marksFollowTheTextThatIsLaidOutLater()
{
    ArticleView *view = m_page->view();
    view->setSelection({Selection::Kind::Entity, u"e"_s, 0});
    const QRect before = m_page->strip()->markRect(3);
    view->setZoom(2);
    QTRY_VERIFY(view->document()->lastBlock().layout()->lineCount() > 0);
    QTRY_COMPARE_LT(std::abs(m_page->strip()->markRect(3).center().y() - before.center().y()), 5);
}

void TestArticlePage::manyMarksFitTheStrip()
{
    Spans spans;
    for (qsizetype i = 0; i + 1 < m_analysis->article.text.size(); i += 2)
        spans.push_back({i, i + 1});
    m_page->view()->setFound(spans, -1);
    const QImage image = m_page->strip()->grab().toImage();
    const QRect marks(2, 0, m_page->strip()->width() - 4, image.height());
    QCOMPARE_GT(fixture::count(image, marks, m_page->view()->theme().focus), marks.width() * marks.height() * 9 / 10);
}

QTEST_MAIN(TestArticlePage)
#include "tst_articlepage.moc"
