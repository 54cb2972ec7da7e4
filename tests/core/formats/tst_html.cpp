// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/html.h"
#include "core/formats/htmltext.h"
#include "tests/analysisfixture.h"
#include "tests/randomanalysis.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace sourcelight;
using namespace sourcelight::formats;
using namespace Qt::StringLiterals;

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsEscaped_data();
    void textIsEscaped();
    void theTextStaysWholeUnderItsMarks_data();
    void theTextStaysWholeUnderItsMarks();
    void everyLinkHasItsAnchorOnce();
    void overlappingMarksAreCutAtTheirBorders();
    void rejectedAnnotationsAreLeftOut();
    void nothingIsFetchedAndNothingRuns();
    void textWithoutBlocksIsShownByItsLines();
    void titleAndAuthorsAreShownWhereTheTextLacksThem();
};

namespace
{

QString page(const Analysis &analysis)
{
    return QString::fromUtf8(toHtml(analysis, {}).front().body);
}

/// The part of the page between two pieces of it, both included.
QString between(const QString &html, const QString &begin, const QString &end)
{
    const qsizetype from = html.indexOf(begin);
    return html.sliced(from, html.indexOf(end, from) + end.size() - from);
}

/// The characters of the elements of an article, one string an element that is a block.
QStringList blockTexts(const QString &html)
{
    static const QSet<QString> blocks{u"h1"_s, u"h2"_s, u"p"_s, u"li"_s, u"figcaption"_s};
    QStringList texts;
    QXmlStreamReader reader(between(html, u"<article"_s, u"</article>"_s));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && blocks.contains(reader.name().toString()))
            texts += QString();
        else if (reader.isCharacters() && !texts.isEmpty() && reader.text() != u"\n")
            texts.last() += reader.text();
    }
    if (reader.hasError())
        texts += reader.errorString();
    return texts;
}

QStringList captured(const QString &html, const QString &pattern)
{
    QStringList found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(html))
        found += match.captured(1);
    return found;
}

} // namespace

void TestHtml::textIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("plain") << u"Holm"_s << "Holm"_ba;
    QTest::newRow("markup") << u"<b a=\"x\" b='y'>&amp;"_s << "&lt;b a=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;"_ba;
    QTest::newRow("NUL") << u"a\0b"_s << "a\xef\xbf\xbd"_ba + "b";
    QTest::newRow("control characters") << u"\x01\x1b\x7f\x85"_s << QByteArray("\xef\xbf\xbd").repeated(4);
    QTest::newRow("white space") << u"\t\n\r"_s << "\t\n\r"_ba;
    QTest::newRow("outside the BMP") << u"\U0001F6A2"_s << "\xf0\x9f\x9a\xa2"_ba;
    QTest::newRow("half a pair") << u"\xd83d"_s << "\xef\xbf\xbd"_ba;
}

void TestHtml::textIsEscaped()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, html);
    QCOMPARE(escapedHtml(text), html);
}

void TestHtml::theTextStaysWholeUnderItsMarks_data()
{
    QTest::addColumn<Analysis>("analysis");
    QTest::newRow("fixture") << fixture::analysis();
    for (quint32 seed = 1; seed <= 100; ++seed)
        QTest::addRow("random %u", seed) << RandomAnalysis(seed).make(200, int(seed % 20));
}

void TestHtml::theTextStaysWholeUnderItsMarks()
{
    QFETCH(Analysis, analysis);
    Article &article = analysis.article;
    article.title.clear();
    article.authors.clear();
    article.published.clear();
    article.text.replace(u'\n', u' '); // XML readers fold line ends and lone white space
    article.text.replace(u'\r', u' ').replace(u'\t', u' ').replace(u' ', u'_');
    if (article.blocks.empty())
        article.blocks = {{{0, article.text.size()}, BlockKind::Paragraph}};
    QStringList expected;
    for (const Block &block : article.blocks) {
        QString text = QString::fromUtf8('x' + escapedHtml(textOf(article, block.span))).sliced(1); // keeps U+FEFF
        text.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
        expected += text.replace(u"&#39;"_s, u"'"_s).replace(u"&amp;"_s, u"&"_s);
    }
    QCOMPARE(blockTexts(page(analysis)), expected);
}

void TestHtml::everyLinkHasItsAnchorOnce()
{
    const QString html = page(fixture::analysis());
    const QStringList ids = captured(html, u" id=\"([^\"]*)\""_s);
    const QSet<QString> anchors(ids.begin(), ids.end());
    QCOMPARE(anchors.size(), ids.size());
    const QStringList links = captured(html, u" href=\"#([^\"]*)\""_s);
    QVERIFY(links.size() > 30);
    for (const QString &link : links)
        QVERIFY2(anchors.contains(link), qPrintable(link));
}

void TestHtml::overlappingMarksAreCutAtTheirBorders()
{
    Analysis analysis;
    analysis.article.text = u"Bank of Holm east"_s;
    analysis.article.blocks = {{{0, 17}, BlockKind::Paragraph}};
    analysis.annotations.entities = {fixture::entity(u"e1"_s, EntityType::Organization, u"Bank of Holm"_s, 1),
        fixture::entity(u"e2"_s, EntityType::Location, u"Holm"_s, 0.5)};
    Mention outer;
    outer.span = {0, 12};
    outer.entity = u"e1"_s;
    Mention inner;
    inner.span = {8, 12};
    inner.entity = u"e2"_s;
    analysis.annotations.mentions = {outer, inner};
    analysis.annotations.attributions = {fixture::attribution(u"a1"_s, Span{10, 17}, {13, 17}, {})};
    QCOMPARE(between(page(analysis), u"<p"_s, u"</p>"_s),
        u"<p dir=\"auto\"><a id=\"m0\" href=\"#m0\" class=\"e0 ent org\">Bank of </a>"
        "<a id=\"m1\" href=\"#m1\" class=\"e0 ent org e1\">Ho</a>"
        "<a id=\"a0\" href=\"#m1\" class=\"e0 ent org e1 a0 a0s src\">lm</a>"
        "<span class=\"a0 a0s src\"> </span>"
        "<a href=\"#a0\" class=\"a0 a0s src a0 a0q cue\">east</a></p>"_s);
}

void TestHtml::rejectedAnnotationsAreLeftOut()
{
    Analysis analysis = fixture::analysis();
    const QString whole = page(analysis);
    QVERIFY(!whole.contains(u"Other names")); // the only one of them is rejected
    QVERIFY(whole.contains(u"<b>Coast Wire</b>"));
    analysis.annotations.entities[2].status = Status::Rejected;
    analysis.annotations.claims[0].status = Status::Rejected;
    const QString rest = page(analysis);
    QVERIFY(!rest.contains(u"<b>Coast Wire</b>"));
    QVERIFY(!rest.contains(u">$4.5m</a>"));
    QCOMPARE(captured(rest, u"(id=\"m)"_s).size(), captured(whole, u"(id=\"m)"_s).size() - 1);
}

void TestHtml::nothingIsFetchedAndNothingRuns()
{
    Analysis analysis = fixture::analysis();
    analysis.article.url = u"javascript:alert(1)"_s;
    analysis.article.title = u"</title><script>alert(1)</script>"_s;
    const QString html = page(analysis);
    for (const QString &forbidden : {u"<script"_s, u"javascript:"_s, u" src="_s, u"@import"_s, u"url("_s, u"<link"_s})
        QVERIFY2(!html.contains(forbidden, Qt::CaseInsensitive), qPrintable(forbidden));
}

void TestHtml::textWithoutBlocksIsShownByItsLines()
{
    Analysis analysis;
    analysis.article.text = u"\nOne.\n\nTwo.\nThree."_s;
    QCOMPARE(blockTexts(page(analysis)), (QStringList{u"One."_s, u"Two."_s, u"Three."_s}));
    analysis.article.text.clear();
    QCOMPARE(blockTexts(page(analysis)), QStringList());
}

void TestHtml::titleAndAuthorsAreShownWhereTheTextLacksThem()
{
    Analysis analysis = fixture::analysis();
    QCOMPARE(captured(page(analysis), u"(<h1)"_s).size(), 1);
    analysis.article.text = u"Ferries sail."_s;
    analysis.article.blocks = {{{0, 13}, BlockKind::Paragraph}};
    analysis.annotations = {};
    QCOMPARE(blockTexts(page(analysis)),
        (QStringList{analysis.article.title, u"Ana Ortíz · Bo Lindqvist · 2021-05-03"_s, u"Ferries sail."_s}));
}

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
