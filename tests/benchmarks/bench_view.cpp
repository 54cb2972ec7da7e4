// SPDX-License-Identifier: GPL-3.0-or-later
// The reading view beside a bare QTextBrowser with the same text: time to the first paint, memory, and the time from a
// click on a mention to its two thousand fellows being painted. With -perf -perfcounter task-clock it tells CPU time.
#include "ui/article/articlepage.h"
#include "ui/article/articleview.h"

#include <KSyntaxHighlighting/Repository>

#include <QSignalSpy>
#include <QTest>

#include <malloc.h>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype megabyte = 1'000'000;
constexpr QSize viewSize(877, 668);

/// @p size characters in paragraphs (or lines) of at least @p paragraph characters.
Article articleOf(qsizetype size, qsizetype paragraph)
{
    const QString sentence = u"The harbour council said on Tuesday that patrol training would resume before winter. "_s;
    Article article;
    article.text.reserve(size + paragraph);
    while (article.text.size() < size) {
        const qsizetype begin = article.text.size();
        while (article.text.size() - begin < paragraph)
            article.text += QStringView(sentence).first(std::min(paragraph, sentence.size()));
        article.blocks.push_back({{begin, article.text.size()}, BlockKind::Paragraph});
        article.text += u"\n"_s;
    }
    return article;
}

/// An analysis with 2,000 mentions of one entity, and ten times as many of others, evenly spread.
AnalysisPtr analysisOf(const Article &article)
{
    auto analysis = std::make_shared<Analysis>();
    analysis->article = article;
    AnnotationSet &annotations = analysis->annotations;
    for (const QString &id : {u"e0"_s, u"e1"_s}) {
        Entity entity;
        entity.id = id;
        entity.name = id;
        annotations.entities.push_back(entity);
    }
    constexpr int mentions = 22'000;
    const qsizetype step = article.text.size() / mentions;
    for (int i = 0; i < mentions; ++i) {
        Mention mention;
        mention.id = u'm' + QString::number(i);
        mention.span = {i * step + 4, i * step + 19};
        mention.entity = i % 11 == 0 ? u"e0"_s : u"e1"_s;
        annotations.mentions.push_back(mention);
    }
    return analysis;
}

/// Shows the widget and waits until its viewport has been painted.
class PaintWaiter : public QObject
{
public:
    explicit PaintWaiter(QAbstractScrollArea &area)
        : m_area(area)
    {
        area.viewport()->installEventFilter(this);
    }

    void wait()
    {
        m_painted = false;
        while (!m_painted)
            QCoreApplication::processEvents();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painting) {
            m_painting = true;
            QCoreApplication::sendEvent(m_area.viewport(), event);
            m_painting = false;
            m_painted = true;
            return true;
        }
        return false;
    }

private:
    QAbstractScrollArea &m_area;
    bool m_painting = false;
    bool m_painted = false;
};

size_t heapInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

void layOutWhole(const QTextBrowser &browser)
{
    while (browser.document()->lastBlock().layout()->lineCount() == 0)
        QCoreApplication::processEvents();
}

} // namespace

class BenchView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstPaint_data();
    void firstPaint();
    void memory_data();
    void memory();
    void clickToPainted();

private:
    KSyntaxHighlighting::Repository m_repository;
    Theme m_theme;
};

void BenchView::initTestCase()
{
    m_theme = loadTheme(m_repository, false);
    ArticleView fontsAreLoadedNow;
    fontsAreLoadedNow.setArticle(articleOf(1000, 300));
    fontsAreLoadedNow.show();
    PaintWaiter(fontsAreLoadedNow).wait();
}

void BenchView::firstPaint_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<qsizetype>("paragraph");
    QTest::addColumn<bool>("bare");
    QTest::newRow("1 MB, bare") << megabyte << qsizetype(300) << true;
    QTest::newRow("1 MB, article view") << megabyte << qsizetype(300) << false;
    QTest::newRow("one line of 10 MB, article view") << 10 * megabyte << 10 * megabyte << false;
    QTest::newRow("a million lines, article view") << 7 * megabyte << qsizetype(6) << false;
}

void BenchView::firstPaint()
{
    QFETCH(const qsizetype, size);
    QFETCH(const qsizetype, paragraph);
    QFETCH(const bool, bare);
    const Article article = articleOf(size, paragraph);
    QBENCHMARK
    {
        const auto browser = bare ? std::make_unique<QTextBrowser>() : std::make_unique<ArticleView>();
        browser->resize(viewSize);
        if (auto view = qobject_cast<ArticleView *>(browser.get())) {
            view->setTheme(m_theme);
            view->setArticle(article);
        } else {
            browser->setPlainText(article.text);
        }
        PaintWaiter waiter(*browser);
        browser->show();
        waiter.wait();
    }
}

void BenchView::memory_data()
{
    QTest::addColumn<bool>("bare");
    QTest::newRow("1 MB laid out, bare") << true;
    QTest::newRow("1 MB laid out with 22,000 marks, article view") << false;
}

void BenchView::memory()
{
    QFETCH(const bool, bare);
    const Article article = articleOf(megabyte, 300);
    const AnalysisPtr analysis = analysisOf(article);
    const size_t before = heapInUse();
    const auto browser = bare ? std::make_unique<QTextBrowser>() : std::make_unique<ArticleView>();
    browser->resize(viewSize);
    if (auto view = qobject_cast<ArticleView *>(browser.get())) {
        view->setTheme(m_theme);
        view->setArticle(article);
        view->setAnalysis(analysis);
        view->setSelection({Selection::Kind::Entity, u"e0"_s, 0});
    } else {
        browser->setPlainText(article.text);
    }
    browser->show();
    layOutWhole(*browser);
    QTest::setBenchmarkResult(qreal(heapInUse() - before), QTest::BytesAllocated);
}

void BenchView::clickToPainted()
{
    const Article article = articleOf(megabyte, 300);
    const AnalysisPtr analysis = analysisOf(article);
    ArticlePage page;
    ArticleView *view = page.view();
    page.resize(viewSize);
    page.setTheme(m_theme);
    view->setArticle(article);
    view->setAnalysis(analysis);
    connect(view, &ArticleView::selectionRequested, view, &ArticleView::setSelection);
    PaintWaiter waiter(*view);
    page.show();
    waiter.wait();
    layOutWhole(*view);
    const QPoint point = view->rectsOf(analysis->annotations.mentions.front().span).front().center().toPoint();
    QBENCHMARK
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, point);
        waiter.wait();
    }
    QCOMPARE(view->litUp().size(), view->selection().isEmpty() ? size_t(0) : size_t(2000));
}

QTEST_MAIN(BenchView)
#include "bench_view.moc"
