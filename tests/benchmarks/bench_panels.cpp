// SPDX-License-Identifier: GPL-3.0-or-later
// The panels with ten thousand rows and more: filling them, filtering, painting a page, walking through all rows. The
// numbers of rows double from case to case, so that anything worse than linear shows.
#include "ui/panels/entitiesmodel.h"
#include "ui/panels/entitiespanel.h"
#include "ui/panels/numbersmodel.h"
#include "ui/panels/paneltree.h"
#include "ui/panels/sourcesmodel.h"

#include <KSyntaxHighlighting/Repository>

#include <QScrollBar>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr int mentionsEach = 10;

/// @p count entities with ten mentions each, and as many claims and attributions, each in a sentence of its own.
AnalysisPtr analysisOf(int count)
{
    auto analysis = std::make_shared<Analysis>();
    analysis->article.id = u"many"_s;
    QString &text = analysis->article.text;
    AnnotationSet &annotations = analysis->annotations;
    for (int i = 0; i < count; ++i) {
        Entity entity;
        entity.id = u"e%1"_s.arg(i);
        entity.name = u"Harbour Council %1"_s.arg(i);
        entity.type = EntityType(i % 7);
        annotations.entities.push_back(entity);
    }
    for (int i = 0; i < count * mentionsEach; ++i) {
        const QString name = annotations.entities[size_t(i) % size_t(count)].name;
        const qsizetype begin = text.size();
        text += name + u" said that 40 boats would sail again before winter comes.\n"_s;
        analysis->sentences.push_back({{begin, text.size() - 1}, {}});
        Mention mention;
        mention.id = u"m%1"_s.arg(i);
        mention.span = {begin, begin + name.size()};
        mention.entity = annotations.entities[size_t(i) % size_t(count)].id;
        annotations.mentions.push_back(mention);
        if (i >= count)
            continue;
        Attribution attribution;
        attribution.id = u"a%1"_s.arg(i);
        attribution.source = mention.span;
        attribution.cue = {{mention.span.end + 1, mention.span.end + 5}};
        attribution.content = {{mention.span.end + 11, text.size() - 2}};
        attribution.entity = mention.entity;
        annotations.attributions.push_back(attribution);
        NumericClaim claim;
        claim.id = u"n%1"_s.arg(i);
        claim.span = {mention.span.end + 11, mention.span.end + 13};
        claim.value = claim.low = claim.high = 40;
        claim.attribution = attribution.id;
        annotations.claims.push_back(claim);
    }
    analysis->article.blocks = {{{0, text.size()}, BlockKind::Paragraph}};
    return analysis;
}

void addCounts()
{
    QTest::addColumn<int>("count");
    for (const int count : {5'000, 10'000, 20'000})
        QTest::addRow("%d", count) << count;
}

} // namespace

class BenchPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillEntities_data() { addCounts(); }
    void fillEntities() { fill<EntitiesModel>(); }
    void fillNumbers_data() { addCounts(); }
    void fillNumbers() { fill<NumbersModel>(); }
    void fillSources_data() { addCounts(); }
    void fillSources() { fill<SourcesModel>(); }
    void showAndPaint_data() { addCounts(); }
    void showAndPaint();
    void scrollOnePage_data() { addCounts(); }
    void scrollOnePage();
    void filterByText_data() { addCounts(); }
    void filterByText();

private:
    template <typename Model> void fill()
    {
        QFETCH(int, count);
        const AnalysisPtr analysis = analysisOf(count);
        Model model;
        QBENCHMARK
        {
            model.setAnalysis(analysis);
        }
        QVERIFY(model.rowCount() > 0);
    }
};

void BenchPanels::showAndPaint()
{
    QFETCH(int, count);
    const AnalysisPtr analysis = analysisOf(count);
    KSyntaxHighlighting::Repository repository;
    EntitiesPanel panel;
    panel.setTheme(loadTheme(repository, false));
    panel.resize(404, 600);
    panel.show();
    QBENCHMARK
    {
        panel.setAnalysis(analysis);
        panel.grab();
    }
}

void BenchPanels::scrollOnePage()
{
    QFETCH(int, count);
    KSyntaxHighlighting::Repository repository;
    EntitiesPanel panel;
    panel.setTheme(loadTheme(repository, false));
    panel.setAnalysis(analysisOf(count));
    panel.resize(404, 600);
    panel.show();
    QScrollBar *bar = panel.tree()->verticalScrollBar();
    QBENCHMARK
    {
        bar->setValue(bar->value() >= bar->maximum() ? 0 : bar->value() + bar->pageStep());
        panel.tree()->viewport()->grab();
    }
}

void BenchPanels::filterByText()
{
    QFETCH(int, count);
    EntitiesModel model;
    model.setAnalysis(analysisOf(count));
    int step = 0;
    QBENCHMARK
    {
        model.setFilter({.text = QString::number(++step)});
    }
}

QTEST_MAIN(BenchPanels)
#include "bench_panels.moc"
