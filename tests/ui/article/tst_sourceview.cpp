// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articlepage.h"
#include "ui/article/sourcehighlighter.h"
#include "ui/article/sourceview.h"
#include "viewfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextBlock>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

class TestSourceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = loadTheme(m_repository, false); }
    void init() { QVERIFY(m_folder.isValid()); }

    void linesAreBrokenAndFoundAgain_data();
    void linesAreBrokenAndFoundAgain();
    void whatBecameTheArticleIsTinted();
    void syntaxIsColoured();
    void aClickAsksForThePlaceInTheArticle();
    void markupIsNoPlaceInTheArticle();
    void enterAsksForThePlaceInTheArticle();
    void bothSidesFindEachOther();
    void aLongFileIsColouredInSlices();
    void whatCannotBeShownIsTold();

private:
    static constexpr auto page = "<html><body>\r\n<h1>Bridge closed</h1>\n<p>The old bridge is <b>shut</b> until "
                                 "May.</p>\n<p>Ferries run instead, the town says.</p></body></html>";

    Article read(const QByteArray &bytes, Input &input);
    void load(SourceView &view, const QByteArray &bytes);
    [[nodiscard]] static QList<QTextLayout::FormatRange> formatsAt(const SourceView &view, const QString &words);

    QTemporaryDir m_folder;
    KSyntaxHighlighting::Repository m_repository;
    Theme m_theme;
};

Article TestSourceView::read(const QByteArray &bytes, Input &input)
{
    const QString path = m_folder.filePath(u"page.html"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    input = inputFromFile(path);
    Article article;
    const auto done = reading::readArticles(path, {}, [&article](reading::ReadArticle read) {
        article = std::move(read.article);
        return true;
    });
    if (!done)
        qFatal("cannot read %s", qPrintable(path));
    return article;
}

void TestSourceView::load(SourceView &view, const QByteArray &bytes)
{
    Input input;
    const Article article = read(bytes, input);
    view.setTheme(m_theme);
    view.resize(600, 400);
    view.load(input, article);
    view.show();
    QTRY_VERIFY(!view.toPlainText().isEmpty());
    QTRY_VERIFY(view.findChild<SourceHighlighter *>()->isDone());
}

QList<QTextLayout::FormatRange> TestSourceView::formatsAt(const SourceView &view, const QString &words)
{
    const int at = int(view.toPlainText().indexOf(words));
    const QTextBlock block = view.document()->findBlock(at);
    QList<QTextLayout::FormatRange> around;
    const auto formats = block.layout()->formats();
    std::ranges::copy_if(formats, std::back_inserter(around), [&](const QTextLayout::FormatRange &range) {
        const int inBlock = at - block.position();
        return range.start <= inBlock && inBlock < range.start + range.length;
    });
    return around;
}

void TestSourceView::linesAreBrokenAndFoundAgain_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("nothing") << QString();
    QTest::newRow("line ends of three kinds") << u"one\r\ntwo\nthree\rfour\r\n"_s;
    QTest::newRow("empty lines") << u"\n\r\n\rend"_s;
    QTest::newRow("a long line") << u"word "_s.repeated(2000) + u"\n"_s + u"x"_s.repeated(9000);
    QTest::newRow("a long line of pairs") << u"🙂"_s.repeated(5000);
}

void TestSourceView::linesAreBrokenAndFoundAgain()
{
    QFETCH(QString, file);
    const SourceLines lines = sourceLines(file);
    for (const QString &line : lines.text.split(u'\n')) {
        QVERIFY(line.size() <= SourceLines::longestLine);
        QVERIFY(line.isEmpty() || !line.front().isLowSurrogate());
    }
    for (qsizetype at = 0; at < file.size(); ++at) {
        if (file[at] == u'\n' || file[at] == u'\r')
            continue;
        const int shown = lines.places.toDocument(at);
        QCOMPARE(lines.text[shown], file[at]);
        QCOMPARE(lines.places.characterAt(shown), at);
    }
}

void TestSourceView::whatBecameTheArticleIsTinted()
{
    SourceView view(m_repository);
    load(view, page);
    const auto tinted = [&](const QString &words) {
        return std::ranges::any_of(formatsAt(view, words), [](const QTextLayout::FormatRange &range) {
            return range.format.hasProperty(QTextFormat::BackgroundBrush);
        });
    };
    QVERIFY(tinted(u"Bridge closed"_s));
    QVERIFY(tinted(u"shut"_s));
    QVERIFY(tinted(u"Ferries"_s));
    QVERIFY(!tinted(u"<h1>"_s));
    QVERIFY(!tinted(u"</b>"_s));
}

void TestSourceView::syntaxIsColoured()
{
    SourceView view(m_repository);
    load(view, page);
    const auto tag = formatsAt(view, u"h1>"_s);
    QVERIFY(std::ranges::any_of(tag, [](const QTextLayout::FormatRange &range) {
        return range.format.hasProperty(QTextFormat::ForegroundBrush) || range.format.fontWeight() > QFont::Normal;
    }));
}

void TestSourceView::aClickAsksForThePlaceInTheArticle()
{
    SourceView view(m_repository);
    load(view, page);
    Input input;
    const Article article = read(page, input);
    QSignalSpy asked(&view, &SourceView::placeRequested);
    QTextCursor cursor = view.textCursor();
    cursor.setPosition(int(view.toPlainText().indexOf(u"Ferries"_s)) + 3);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<qsizetype>(), article.text.indexOf(u"Ferries"_s) + 3);
}

void TestSourceView::markupIsNoPlaceInTheArticle()
{
    SourceView view(m_repository);
    load(view, page);
    QSignalSpy asked(&view, &SourceView::placeRequested);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect().center());
    QCOMPARE(view.articlePosition(), qsizetype(-1));
    QCOMPARE(asked.size(), 0);
}

void TestSourceView::enterAsksForThePlaceInTheArticle()
{
    SourceView view(m_repository);
    load(view, page);
    view.showPlace(0);
    QSignalSpy asked(&view, &SourceView::placeRequested);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<qsizetype>(), qsizetype(0));
}

void TestSourceView::bothSidesFindEachOther()
{
    Input input;
    const Article article = read(page, input);
    ArticlePage both;
    both.setTheme(m_theme);
    both.resize(1000, 600);
    both.setArticle(input, article);
    both.showFile(true, m_repository);
    both.show();
    QTRY_VERIFY(!both.source()->toPlainText().isEmpty());

    const qsizetype shut = article.text.indexOf(u"shut"_s);
    both.view()->placeCursor(shut);
    QCOMPARE(both.source()->articlePosition(), shut);
    QVERIFY(
        QStringView(both.source()->toPlainText()).sliced(both.source()->textCursor().position()).startsWith(u"shut"));

    const qsizetype ferries = article.text.indexOf(u"Ferries"_s);
    both.source()->showPlace(ferries);
    QTest::keyClick(both.source(), Qt::Key_Enter);
    QCOMPARE(both.view()->cursorPosition(), ferries);

    both.showFile(false, m_repository);
    QVERIFY(!both.source());
}

void TestSourceView::aLongFileIsColouredInSlices()
{
    QByteArray longPage("<html><body><h1>Long</h1>\n");
    for (int i = 0; i < 20'000; ++i)
        longPage += "<p>Paragraph of the long page that has its say.</p>\n";
    Input input;
    const Article article = read(longPage + "</body></html>", input);
    SourceView view(m_repository);
    view.setTheme(m_theme);
    view.load(input, article);
    view.show();
    QTRY_VERIFY(!view.toPlainText().isEmpty());
    const auto *highlighter = view.findChild<SourceHighlighter *>();
    QVERIFY(!highlighter->isDone());
    QTRY_VERIFY_WITH_TIMEOUT(highlighter->isDone(), 60'000);
}

void TestSourceView::whatCannotBeShownIsTold()
{
    Input input;
    Article article = read(page, input);
    SourceView view(m_repository);
    view.setTheme(m_theme);
    const auto told = [&](const Input &from, const Article &of) {
        view.load(from, of);
        if (!QTest::qWaitFor([&] { return !view.isLoading(); }))
            return QString();
        QCoreApplication::processEvents();
        return view.placeholderText();
    };
    Article another = article;
    another.source.sha256 = u"0"_s;
    QVERIFY(told(input, another).contains(u"has changed"));
    QVERIFY(QFile::remove(input.file.path));
    QVERIFY(told(input, article).contains(u"does not exist"));
    article.origins.clear();
    QVERIFY(told(input, article).contains(u"no text"));
    QVERIFY(view.toPlainText().isEmpty());
}

QTEST_MAIN(TestSourceView)
#include "tst_sourceview.moc"
