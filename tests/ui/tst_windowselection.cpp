// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowtest.h"
#include "ui/documenttabs.h"
#include "ui/statusline.h"

#include <QScrollBar>

using namespace sourcelight;
using namespace sourcelight::fixture;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

/// What is selected and lit up, by pointer and keys.
class TestWindowSelection : public QObject, WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpApplication(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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

    void referencesGoOffAndOn()
    {
        m_window = std::make_unique<MainWindow>(m_folder->settings(), stagesWithReferences());
        m_window->show();
        openCouncil();
        ArticleView *view = viewOf(*m_window);
        clickRow(panelOf(*m_window, "entitiesDock"), u"Harbour Council"_s);
        QCOMPARE(view->litUp().size(), 5u);
        QTest::keyClick(m_window.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(view->selection().mention, 4);
        QCOMPARE(action("nextMention")->iconText(), u"Mention 5 of 5"_s);

        action("layerReferences")->trigger();
        QCOMPARE(view->litUp().size(), 3u);
        QTest::keyClick(m_window.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(view->selection().mention, 3);
        QCOMPARE(action("nextMention")->iconText(), u"Mention 3 of 3"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(view->selection().mention, 1);
        QVERIFY(view->annotationAt(placeOf(*m_window, u"HC"_s).begin).isEmpty());

        action("layerReferences")->trigger();
        QCOMPARE(action("nextMention")->iconText(), u"Mention 2 of 5"_s);
        QCOMPARE(view->annotationAt(placeOf(*m_window, u"HC"_s).begin).mention, 2);
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
        QVERIFY(
            view->viewport()->rect().contains(view->rectsOf(placeOf(*m_window, u"977"_s)).front().center().toPoint()));
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

    void withoutHighlightsTheSelectionIsUnlit()
    {
        openCouncil();
        clickRow(panelOf(*m_window, "entitiesDock"), u"Harbour Council"_s);
        ArticleView *view = viewOf(*m_window);
        const auto filled = [view] { return pixelsOf(view, view->viewport()->rect(), view->theme().selection); };
        QVERIFY(filled() > 0);
        action("highlights")->trigger();
        QCOMPARE(filled(), 0);
        QVERIFY(view->litUp().empty());
        QVERIFY(!m_window->currentDocument()->selection.isEmpty());
        action("highlights")->trigger();
        QVERIFY(filled() > 0);
        QCOMPARE(view->litUp().size(), 5u);
    }

private:
    /// In which "the HC" describes the council, and does not name it.
    static Stages stagesWithReferences()
    {
        Stages stages = fixture::stages();
        stages.analyze = [](Article article, const language::LanguageResources &resources,
                             const extraction::AnalyzeOptions &options, const Progress &progress) {
            return annotate(std::move(article), resources, options, progress).transform([](const AnalysisPtr &named) {
                Analysis analysis = *named;
                for (Mention &mention : analysis.annotations.mentions) {
                    if (textOf(analysis.article, mention.span) == u"HC")
                        mention.kind = MentionKind::Nominal;
                }
                return std::make_shared<const Analysis>(std::move(analysis));
            });
        };
        return stages;
    }
};

QTEST_MAIN(TestWindowSelection)
#include "tst_windowselection.moc"
