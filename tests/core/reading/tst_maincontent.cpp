// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

// Prose of an article, made for these tests.
const QString first =
    u"The council voted on Monday to close the old bridge across the river until the spring, and told the "
    u"bus company to send its buses the long way round."_s;

const QString restOfText =
    u"Traders in the old town fear for the summer, when half of their guests come over the bridge on foot from the "
    "station, and ask for a ferry until the work is done and the last of the cracks is closed."_s;

QString paragraph(const QString &words)
{
    return u"<p>"_s + words + u"</p>"_s;
}

QString sentence(int n)
{
    return u"Repair number %1 will cost the town more than the mayor had set aside for the whole of the year, she said."_s
        .arg(n);
}

/// A page with a menu, an article of four paragraphs with @p inside before the last, and @p around after it.
QString pageWith(const QString &inside, const QString &around = {})
{
    return u"<html><head><title>Old bridge to close | Lantern</title></head><body><nav><a href=/>Home</a></nav>"
           "<div class=wrapper><div class=text-column><h1>Old bridge to close</h1>"_s +
           paragraph(sentence(1)) + paragraph(sentence(2)) + paragraph(sentence(3)) + inside + paragraph(sentence(4)) +
           u"</div>"_s + around + u"</div></body></html>"_s;
}

QString readPage(const QString &page)
{
    const Outcome outcome = readBytes(page.toUtf8(), u"a.html"_s, {u"html"_s, {}});
    return outcome.result ? blocksOf(outcome.article()) : u"error"_s;
}

} // namespace

class MainContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void furnitureIsLeftOut_data();
    void furnitureIsLeftOut();
    void partsOfTheArticleStay_data();
    void partsOfTheArticleStay();
    void simplePagesAreKeptWhole();
    void longCommentsAreNotTheArticle();
    void theMainOfSeveralArticlesIsTaken();
    void headlineAboveTheTextComesAlong();
    void noscriptHoldsTheArticle();
    void whatThePageTellsOfItsTextIsAHint_data();
    void whatThePageTellsOfItsTextIsAHint();
};

void MainContentTest::furnitureIsLeftOut_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("around");

    const auto row = [](const char *name, const QString &inside, const QString &around = {}) {
        QTest::newRow(name) << inside << around;
    };
    row("menu by tag", u"<nav><p>Other news</p></nav>"_s);
    row("menu by role", u"<div role=navigation><p>Other news</p></div>"_s);
    row("menu by class", u"<div class='sub-menu'><p>Other news</p></div>"_s);
    row("class in one word", u"<div class='sharebuttons'><p>Pass it on</p></div>"_s);
    row("class in capitals", u"<div class='articleShareBar'><p>Pass it on</p></div>"_s);
    row("AMP", u"<amp-lightbox>"_s + paragraph(sentence(9)) + u"</amp-lightbox><amp-social-share>Post"_s +
                   u"</amp-social-share>"_s);
    row("id", u"<div id='newsletter'><p>Our letter for you</p></div>"_s);
    row("related", u"<div class='related-stories'><h3>Also</h3>"_s + paragraph(sentence(9)) + u"</div>"_s);
    row("cookie notice", {}, u"<div class='cookie-consent'>"_s + paragraph(sentence(9)) + u"</div>"_s);
    row("comments", {}, u"<div id=comments><p>I crossed it every day and will miss it very much indeed.</p></div>"_s);
    row("author box", {}, u"<div class='author-box'>"_s + paragraph(sentence(9)) + u"</div>"_s);
    row("page foot", {}, u"<footer>"_s + paragraph(sentence(9)) + u"</footer>"_s);
    row("aside", u"<aside>"_s + paragraph(sentence(9)) + u"</aside>"_s);
    row("hidden", u"<div style='display : none'>"_s + paragraph(sentence(9)) + u"</div>"_s);
    row("prose beside the text", {}, u"<div class=column>"_s + paragraph(sentence(9)) + u"</div>"_s);
    row("list of links", u"<ul><li><a href=1>The bus and the river</a></li><li><a href=2>The spring</a></li></ul>"_s);
    row("teasers of links", u"<div class='teaser'><p><a href=1>The river is high again</a> today</p></div>"_s);
    row("a line that is a link", u"<p><a href=1>The river is high again</a></p>"_s);
    row("wording", u"<p>Read more: the river is high again</p>"_s);
    row("wording in other languages", u"<p>Lesen Sie auch: Der Fluss ist hoch</p><p>Lire aussi : le fleuve</p>"_s);
    row("one word", u"<div>Advertisement</div><div>Share</div>"_s);
    row("a heading of nothing", {}, u"<h3>On the river</h3><ul><li><a href=1>The river is high again</a></li></ul>"_s);
    row("a credit", u"<figure><img src=x><figcaption>Photo: Mila Dravec</figcaption></figure>"_s);
    row("an embedded post", u"<blockquote class='twitter-tweet'><p>A bridge! A bridge!</p></blockquote>"_s);
    row("words below the text", {}, u"<div>Imprint and contact</div>"_s);
}

void MainContentTest::furnitureIsLeftOut()
{
    QFETCH(const QString, inside);
    QFETCH(const QString, around);

    QStringList expected{u"[headline] Old bridge to close"_s};
    for (int i = 1; i <= 4; ++i)
        expected.append(u"[paragraph] "_s + sentence(i));
    QCOMPARE(readPage(pageWith(inside, around)), expected.join(u'\n'));
}

void MainContentTest::partsOfTheArticleStay_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("expected");

    QTest::newRow("short lines") << u"<p>No one saw.</p>"_s << u"[paragraph] No one saw."_s;
    QTest::newRow("a heading") << u"<h2>What is closed</h2>"_s << u"[heading] What is closed"_s;
    QTest::newRow("a list") << u"<ul><li>the road</li><li>the railway</li></ul>"_s
                            << u"[list] the road\n[list] the railway"_s;
    QTest::newRow("a table") << u"<table><tr><td>2023<td>4</table>"_s << u"[paragraph] 2023\t4"_s;
    QTest::newRow("a quotation") << u"<blockquote>It is old.</blockquote>"_s << u"[quote] It is old."_s;
    QTest::newRow("a caption that tells")
        << u"<figure><figcaption>The bridge on Sunday</figcaption></figure>"_s << u"[caption] The bridge on Sunday"_s;
    QTest::newRow("links in a sentence")
        << u"<p>The <a href=1>company</a> said the <a href=2>mayor</a> had not asked before.</p>"_s
        << u"[paragraph] The company said the mayor had not asked before."_s;
    QTest::newRow("custom elements around text")
        << u"<print-section><p>Nobody asked.</p></print-section>"_s << u"[paragraph] Nobody asked."_s;
    QTest::newRow("custom elements in a sentence")
        << u"<p>Shares closed at <share-price>420p</share-price> on Friday.</p>"_s
        << u"[paragraph] Shares closed at 420p on Friday."_s;
    QTest::newRow("AMP elements that close themselves")
        << u"<amp-ad type=x /><p>Nobody asked.</p>"_s << u"[paragraph] Nobody asked."_s;
    QTest::newRow("a subject named like furniture")
        << u"<div class='tag-newsletter category-cookies post'><p>Nobody asked.</p></div>"_s
        << u"[paragraph] Nobody asked."_s;
    QTest::newRow("speech that opens like furniture")
        << u"<p>“Read more books,” she said.</p>"_s << u"[paragraph] “Read more books,” she said."_s;
}

void MainContentTest::partsOfTheArticleStay()
{
    QFETCH(const QString, inside);
    QFETCH(const QString, expected);

    const QString blocks = readPage(pageWith(inside));
    QVERIFY2(blocks.contains(u'\n' + expected + u'\n'), qUtf8Printable(blocks));
}

void MainContentTest::simplePagesAreKeptWhole()
{
    QCOMPARE(readPage(u"<h1>Bridge</h1><p>Closed.</p><p>See the <a href=1>plan</a> for the way round.</p><p>Go.</p>"_s),
        u"[headline] Bridge\n[paragraph] Closed.\n[paragraph] See the plan for the way round.\n[paragraph] Go."_s);
    QCOMPARE(readPage(u"<body>One line without any tag"_s), u"[paragraph] One line without any tag"_s);
}

void MainContentTest::longCommentsAreNotTheArticle()
{
    QString comments = u"<div class=comments>"_s;
    for (int i = 10; i < 30; ++i)
        comments += paragraph(sentence(i));
    const QString blocks = readPage(pageWith({}, comments + u"</div>"_s));
    QVERIFY(blocks.contains(sentence(4)));
    QVERIFY(!blocks.contains(sentence(10)));
}

void MainContentTest::theMainOfSeveralArticlesIsTaken()
{
    const auto article = [](const QString &title, int n) {
        return u"<article><h2><a href=x>"_s + title +
               u"</a></h2><time datetime='2020-02-14'>14 February 2020</time>"_s + paragraph(sentence(n)) +
               paragraph(sentence(n + 1)) + u"</article>"_s;
    };
    const QString page = u"<body><nav><a href=/>Home</a></nav><main>"_s + article(u"Old bridge to close"_s, 1) +
                         article(u"River is high"_s, 5) + u"</main>"_s;
    const Outcome outcome = readBytes(page.toUtf8(), u"a.html"_s);
    QVERIFY(outcome.result);
    QVERIFY(outcome.article().text.contains(sentence(2)));
    QVERIFY(!outcome.article().text.contains(sentence(5)));
    QCOMPARE(outcome.diagnostics(), (std::vector<Diagnostic>{{DiagnosticCode::SeveralArticles, u"2"_s, {}}}));
}

void MainContentTest::headlineAboveTheTextComesAlong()
{
    const QString page =
        u"<title>Old bridge to close</title><header><a href=/>Lantern</a><h1>Old bridge to close</h1></header><div>By "
        "Anna Costa</div><div>14 February 2020</div><nav><a href=/>Home</a></nav><div class='article-body'>"_s +
        paragraph(first) + paragraph(sentence(1)) + u"</div>"_s;
    QCOMPARE(readPage(page), u"[headline] Old bridge to close\n[byline] By Anna Costa\n[dateline] 14 February "
                             "2020\n[paragraph] "_s +
                                 first + u"\n[paragraph] "_s + sentence(1));
}

void MainContentTest::noscriptHoldsTheArticle()
{
    const QString page = u"<nav><a href=/>Home</a></nav><div>Loading</div><noscript>"_s + paragraph(first) +
                         paragraph(sentence(1)) + u"</noscript>"_s;
    QVERIFY(readPage(page).contains(first));
}

void MainContentTest::whatThePageTellsOfItsTextIsAHint_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("restIsFound");

    const QString other = u"Rain is expected in the hills from noon, and the wind will turn to the north by night."_s;
    const QString start = QStringList{first, sentence(1), sentence(2)}.join(u' ');
    const QString whole = start + u' ' + restOfText;
    QTest::newRow("nothing is told") << QString() << false;
    QTest::newRow("the text is told") << whole << true;
    QTest::newRow("in other letters, without marks") << whole.toUpper().remove(u',') << true;
    QTest::newRow("only its beginning is told") << first << false;
    QTest::newRow("more than is shown is told") << whole + u' ' + other.repeated(20) << false;
    QTest::newRow("another text is told") << other << false;
}

/// A page whose elements say that the article is only part of what it is.
void MainContentTest::whatThePageTellsOfItsTextIsAHint()
{
    QFETCH(const QString, told);
    QFETCH(const bool, restIsFound);

    const QString data =
        u"<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"%1\"}</script>"_s.arg(told);
    const QString tail = u"Anna Costa writes about bridges for the Lantern, and has done so for many years."_s;
    const QString page = data + u"<nav><a href=/>Home</a></nav><div><div class=article-body><h1>Old bridge</h1>"_s +
                         paragraph(first) + paragraph(sentence(1)) + paragraph(sentence(2)) + paragraph(tail) +
                         u"</div><div>"_s + paragraph(restOfText) + u"</div></div>"_s;
    const QString text = readPage(page);
    for (const QString &part : {first, sentence(1), sentence(2), tail})
        QVERIFY2(text.contains(part), qPrintable(text));
    QCOMPARE(text.contains(restOfText), restIsFound);
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::MainContentTest)
#include "tst_maincontent.moc"
