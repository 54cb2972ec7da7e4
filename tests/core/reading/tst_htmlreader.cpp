// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

void addColumns()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("expected");
}

void row(const char *name, const char16_t *page, const char16_t *expected)
{
    QTest::newRow(name) << QString::fromUtf16(page) << QString::fromUtf16(expected);
}

} // namespace

class HtmlReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreRead_data();
    void blocksAreRead();
    void furnitureIsLeftOut_data();
    void furnitureIsLeftOut() { blocksAreRead(); }
    void metadataIsRead_data();
    void metadataIsRead();
    void declaredCharacterSetIsUsed_data();
    void declaredCharacterSetIsUsed();
    void wordsKnowWhereTheyCameFrom();
    void hostilePageIsRead_data();
    void hostilePageIsRead();
    void hugePageIsRefused();
    void pageWithoutTextIsEmpty();
    void pageOfFramesTellsWhichPagesItShows();
};

void HtmlReaderTest::blocksAreRead_data()
{
    addColumns();
    row("headline and paragraphs",
        u"<h1>Old <i>bridge</i> to close</h1>\n<p>The bridge\n is  closed.</p><p>The bus is not.",
        u"[headline] Old bridge to close\n[paragraph] The bridge is closed.\n[paragraph] The bus is not.");
    row("headings", u"<h1>One</h1><p>The bridge.</p><h2>Two</h2><p>The bus.</p><h1>Three</h1><p>The end.</p>",
        u"[headline] One\n[paragraph] The bridge.\n[heading] Two\n[paragraph] The bus.\n[heading] Three\n[paragraph] "
        u"The end.");
    row("a headline in two lines", u"<h1>Old bridge<br>to close</h1><p>The bridge.</p>",
        u"[headline] Old bridge to close\n[paragraph] The bridge.");
    row("byline and date line",
        u"<h1>One</h1><div>By <a href='/a'>Anna Costa</a></div><time>14 February 2020</time><p>The bridge is "
        u"closed.</p>",
        u"[headline] One\n[byline] By Anna Costa\n[dateline] 14 February 2020\n[paragraph] The bridge is closed.");
    row("text without paragraphs", u"<body>The bridge.<div>The bus.</div>The end.",
        u"[paragraph] The bridge.\n[paragraph] The bus.\n[paragraph] The end.");
    row("line breaks", u"<p>The river rises,<br>the bridge is gone.<br/><br/>No one saw.</p>",
        u"[paragraph] The river rises,\n[paragraph] the bridge is gone.\n[paragraph] No one saw.");
    row("lists", u"<p>They said:</p><ul><li>one<li>two<ol><li>three</ol></ul><ol><li><p>four</p><p>five</p></ol>",
        u"[paragraph] They said:\n[list] one\n[list] two\n[list] three\n[list] four\n[list] five");
    row("quotes and captions",
        u"<p>The bridge.</p><blockquote><p>It is old.</p>So <q>old</q>.</blockquote><figure><img src=x "
        u"alt=y><figcaption>The bridge on Sunday</figcaption></figure>",
        u"[paragraph] The bridge.\n[quote] It is old.\n[quote] So “old”.\n[caption] The bridge on Sunday");
    row("tables", u"<table><caption>Bridges</caption><tr><th>Year<th>Closed<tr><td>2023<td>4</table>",
        u"[caption] Bridges\n[paragraph] Year\tClosed\n[paragraph] 2023\t4");
    row("preformatted", u"<pre>\n one\n   two\n</pre>", u"[paragraph]  one\\n   two");
    row("line breaks by number", u"<pre>one&#13;two&#13;&#10;</pre>", u"[paragraph] one\\ntwo");
    row("a page in a form", u"<form><p>The bridge.</p><input value=x></form>", u"[paragraph] The bridge.");
    row("entities", u"<p>Fish &amp; chips &mdash; &eacute;t&#233; &#x1F309; &nosuch; &lt;b&gt; a&nbsp;b AT&T</p>",
        u"[paragraph] Fish & chips — été 🌉 &nosuch; <b> a b AT&T");
    row("an entity as much longer as the mark before it", u"<p>The bridge.</p><ul><li>Fish &amp;fish; chips</ul>",
        u"[paragraph] The bridge.\n[list] Fish &fish; chips");
    row("words are not broken", u"<p>un<b>believ</b>able <span>br</span>idge<wbr>s <em>x</em>.</p>",
        u"[paragraph] unbelievable bridges x.");
    row("a comparison is no tag", u"<p>1 < 2 and 3 > 2 <3</p>", u"[paragraph] 1 < 2 and 3 > 2 <3");
    row("quoted brackets in attributes", u"<p title='a > b'>The <b title=\"x>y\">bridge</b>.</p>",
        u"[paragraph] The bridge.");
    row("unknown elements", u"<my-page><x-p>The bridge.</x-p></my-page>", u"[paragraph] The bridge.");
    row("a title names the headline", u"<title>One thing</title><h2>Zero</h2><div>One thing</div><p>The bridge.</p>",
        u"[heading] Zero\n[headline] One thing\n[paragraph] The bridge.");
    row("boilerplate", u"<p>The bridge is closed.</p><p>© 2020 Lantern Wire</p>",
        u"[paragraph] The bridge is closed.\n[boilerplate] © 2020 Lantern Wire");
    row("tags never closed", u"<div><p>The <b>bridge<p>is <i>closed<div",
        u"[paragraph] The bridge\n[paragraph] is closed");
    row("XHTML",
        u"<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><body><p>The bridge.<br "
        u"/></p></body></html>",
        u"[paragraph] The bridge.");
}

void HtmlReaderTest::furnitureIsLeftOut_data()
{
    addColumns();
    row("furniture is left out",
        u"<header><nav>Home</nav>Lantern</header><script>let a = '<p>no</p>'</script><style>p{}</style>"
        "<aside>Also</aside><article><header><h1>One</h1></header><p>The bridge.</p><footer>Share</footer></article>"
        "<p hidden>no</p><p style='display: "
        "none'>no</p><noscript>no</noscript><svg><text>no</text></svg><button>no</button>"
        "<select><option>no</select><textarea>no</textarea><template><p>no</p></template><!-- no "
        "--><footer>No</footer>",
        u"[headline] One\n[paragraph] The bridge.");
    row("the headline may stand in the page's head", u"<header><h1>One</h1></header><p>The bridge.</p>",
        u"[headline] One\n[paragraph] The bridge.");
}

void HtmlReaderTest::blocksAreRead()
{
    QFETCH(const QString, page);

    const Outcome outcome = readBytes(page.toUtf8(), u"a.html"_s, {u"html"_s, {}});
    QVERIFY(outcome.result);
    QTEST(blocksOf(outcome.article()), "expected");
    QCOMPARE(faultOf(outcome.article(), page), QString());
}

void HtmlReaderTest::metadataIsRead_data()
{
    addColumns();
    row("nothing", u"", u"");
    row("title", u"<title>Old bridge\n to close</title>", u"title: Old bridge to close\n");
    row("title with the site's name",
        u"<title>Old bridge | Lantern</title><meta property=og:site_name content=Lantern>",
        u"title: Old bridge\npublisher: Lantern\n");
    row("shared title", u"<title>Lantern: Old bridge</title><meta property='og:title' content='Old bridge'>",
        u"title: Old bridge\n");
    row("author and date",
        u"<meta name=author content='Anna Costa'><meta property='article:published_time' "
        u"content='2020-02-14T10:00:00+01:00'>",
        u"author: Anna Costa\npublished: 2020-02-14T10:00:00+01:00\n");
    row("authors", u"<meta name=author content='By Anna Costa and Li Wei'><meta name='DC.creator' content='Li Wei'>",
        u"author: Anna Costa\nauthor: Li Wei\n");
    row("an author's page is no author", u"<meta property='article:author' content='https://example.org/anna'>", u"");
    row("address and language", u"<html lang=de><link rel=canonical href='https://example.org/b'>",
        u"url: https://example.org/b\nlanguage: de\n");
    row("date of a time element", u"</head><time datetime='2020-02-14'>yesterday</time>", u"published: 2020-02-14\n");
}

void HtmlReaderTest::metadataIsRead()
{
    QFETCH(const QString, page);
    QFETCH(const QString, expected);

    const Outcome outcome =
        readBytes((page + u"<p>The bridge is closed.</p>"_s).toUtf8(), u"a.html"_s, {u"html"_s, {}});
    QVERIFY(outcome.result);
    const QString got = dump(outcome.article());
    QCOMPARE(got.first(got.indexOf(u'[')), expected);
}

void HtmlReaderTest::declaredCharacterSetIsUsed_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("encoding");

    QTest::newRow("meta charset") << "<html><meta charset=koi8-r><p>\xed\xcf\xd3\xd4</p>"_ba << u"KOI8-R"_s;
    QTest::newRow("http-equiv")
        << "<html><meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\"><p>\xcc\xee\xf1\xf2</p>"_ba
        << u"windows-1251"_s;
    QTest::newRow("XML") << "<?xml version=\"1.0\" encoding=\"ISO-8859-5\"?><html><p>\xbc\xde\xe1\xe2</p>"_ba
                         << u"ISO-8859-5"_s;
    QTest::newRow("UTF-8 whatever is declared")
        << "<html><meta charset=koi8-r><p>\xd0\x9c\xd0\xbe\xd1\x81\xd1\x82</p>"_ba << u"UTF-8"_s;
}

void HtmlReaderTest::declaredCharacterSetIsUsed()
{
    QFETCH(const QByteArray, page);

    const Outcome outcome = readBytes(page, u"a.html"_s);
    QVERIFY(outcome.result);
    QCOMPARE(outcome.article().text, u"Мост"_s);
    QTEST(outcome.article().source.encoding, "encoding");
}

void HtmlReaderTest::wordsKnowWhereTheyCameFrom()
{
    const QString page = u"<h1>Été 🌉</h1><p>The <b>old</b> bridge &amp;\n 🚌</p>"_s;
    const Article article = readBytes(page.toUtf8(), u"a.html"_s).article();
    QCOMPARE(article.text, u"Été 🌉\n\nThe old bridge & 🚌"_s);
    QCOMPARE(faultOf(article, page), QString());
    qsizetype known = 0;
    for (const TextOrigin &origin : article.origins)
        known += origin.text.length();
    QCOMPARE_GE(known, article.text.size() - 4);
    QCOMPARE(article.origins.front().file.begin, page.indexOf(u"Été"));
}

void HtmlReaderTest::hostilePageIsRead_data()
{
    QTest::addColumn<QByteArray>("page");

    constexpr int many = 100'000;
    constexpr int some = 20'000;
    for (const char *tag : {"<div>", "<b>", "<b><p>", "<ul><li>", "<table><tr><td>", "<span>", "<x-y>",
             "<font size=3><p>", "<form><div></form>", "<blockquote>", "<a href=x><div>", "<h1>", "<p>", "</p>",
             "<select>", "<svg>", "<button>", "<i><div></i>", "<div><span></div>", "<nobr>", "<a>", "<dl><dd>",
             "<object>", "<template>", "<ruby><rt>"})
        QTest::newRow(tag) << QByteArray("<p>The bridge.</p>") + QByteArray(tag).repeated(some) + "<p>deep";
    QTest::newRow("very deep") << "<p>The bridge.</p>" + QByteArray("<div>").repeated(many) + "<p>deep";
    QTest::newRow("different fonts") << [] {
        QByteArray page("<p>The bridge.</p>");
        for (int i = 0; i < many; ++i)
            page += "<font size=" + QByteArray::number(i) + "><p>x";
        return page;
    }();
    QTest::newRow("attributes") << [] {
        QByteArray page("<p>The bridge.</p><p ");
        for (int i = 0; i < many; ++i)
            page += " a" + QByteArray::number(i);
        return page + ">x";
    }();
    QTest::newRow("open brackets") << "<p>The bridge.</p>" + QByteArray("<").repeated(many);
    QTest::newRow("open comments") << "<p>The bridge.</p>" + QByteArray("<!--").repeated(many);
    QTest::newRow("open scripts") << "<p>The bridge.</p>" + QByteArray("<script></").repeated(many);
    QTest::newRow("open quotes") << "<p>The bridge.</p>" + QByteArray("<a b='").repeated(many);
    QTest::newRow("entities") << "<p>The bridge.</p>" + QByteArray("&am").repeated(many);
}

void HtmlReaderTest::hostilePageIsRead()
{
    QFETCH(const QByteArray, page);

    const Outcome outcome = readBytes(page, u"a.html"_s);
    QVERIFY(outcome.result);
    QVERIFY(outcome.article().text.startsWith(u"The bridge."_s));
}

void HtmlReaderTest::hugePageIsRefused()
{
    const Outcome outcome = readBytes("<html><p>" + QByteArray(65 * 1024 * 1024, 'a'), u"a.html"_s);
    QCOMPARE(outcome.result.error().code, ErrorCode::TooLarge);
    QCOMPARE(outcome.result.error().where, u"a.html"_s);
}

void HtmlReaderTest::pageOfFramesTellsWhichPagesItShows()
{
    const Outcome outcome =
        readBytes("<html><head><title>Port</title></head><frameset cols='20%,80%'>"
                  "<!--<frame src=old.htm>--><frame src='menu.htm?a&amp;b'><FRAME name='x>y' SRC='the story.htm'>"
                  "<frame src='about:blank'><frame><frame src='the story.htm'></frameset></html>",
            u"a.html"_s);
    QVERIFY(!outcome.result);
    QCOMPARE(outcome.result.error(), (Error{ErrorCode::FramesOnly, u"menu.htm?a&b, the story.htm"_s, u"a.html"_s}));
}

void HtmlReaderTest::pageWithoutTextIsEmpty()
{
    const Outcome app =
        readBytes("<html><body><noscript><iframe src='https://tags.example/ns.html'></iframe></noscript>"
                  "<div id=root></div></body></html>",
            u"a.html"_s);
    QCOMPARE(app.result.error(), (Error{ErrorCode::Empty, {}, u"a.html"_s}));
    const Outcome outcome = readBytes("<!doctype html><title>One</title><nav>Home</nav><p> &nbsp; </p>", u"a.html"_s);
    QCOMPARE(outcome.result.error(), (Error{ErrorCode::Empty, {}, u"a.html"_s}));
    QVERIFY(outcome.articles.isEmpty());
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::HtmlReaderTest)
#include "tst_htmlreader.moc"
