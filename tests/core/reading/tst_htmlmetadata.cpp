// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

class HtmlMetadataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metadataIsRead_data();
    void metadataIsRead();
    void titleIsTheHeadline_data();
    void titleIsTheHeadline();
};

void HtmlMetadataTest::metadataIsRead_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &page, const QString &expected) {
        QTest::newRow(name) << page << expected;
    };
    const auto json = [](const QString &text) {
        return u"<script type='application/ld+json'>"_s + text + u"</script>"_s;
    };
    row("JSON-LD",
        json(
            uR"({"@type":"NewsArticle","headline":"Old bridge","datePublished":"2020-02-14T10:00:00Z","author":{"@type":"Person","name":"Anna Costa"},"publisher":{"name":"Lantern"},"inLanguage":"de"})"_s),
        u"title: Old bridge\nauthor: Anna Costa\npublished: 2020-02-14T10:00:00Z\npublisher: Lantern\nlanguage: de\n"_s);
    row("JSON-LD, an array of types and of authors",
        json(
            uR"([{"@type":"WebSite","name":"L"},{"@type":["Thing","BlogPosting"],"author":["Anna Costa",{"name":"Li Wei"}]}])"_s),
        u"author: Anna Costa\nauthor: Li Wei\n"_s);
    row("JSON-LD, a graph with references",
        json(
            uR"({"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Anna Costa"}]})"_s),
        u"author: Anna Costa\n"_s);
    row("JSON-LD, the main entity of a page",
        json(
            uR"({"@type":"WebPage","datePublished":"2020-02-01","mainEntity":{"@type":"Article","datePublished":"2020-02-14"}})"_s),
        u"published: 2020-02-14\n"_s);
    row("JSON-LD, entities and line breaks", json(u"{\"@type\":\"Article\",\"headline\":\"Bridge &amp;\n bus\"}"_s),
        u"title: Bridge & bus\n"_s);
    row("JSON-LD, broken", json(u"{\"@type\":\"Article\",\"headline\":"_s), {});
    row("JSON-LD names the site, the page its author",
        json(uR"({"@type":"Article","author":{"name":"Lantern"},"publisher":{"name":"Lantern"}})"_s) +
            u"<span class=author>Anna Costa</span>"_s,
        u"author: Anna Costa\npublisher: Lantern\n"_s);
    row("microdata", u"<meta itemprop=datePublished content=2020-02-14><span itemprop=author>Anna Costa</span>"_s,
        u"author: Anna Costa\npublished: 2020-02-14\n"_s);
    row("Dublin Core", u"<meta name=DC.date content=2020-02-14><meta name=DC.creator content='Anna Costa'>"_s,
        u"author: Anna Costa\npublished: 2020-02-14\n"_s);
    row("a byline by class", u"<div class=post-meta><span class='byline-author'>Von Anna Costa</span></div>"_s,
        u"author: Anna Costa\n"_s);
    row("a link to the author", u"<a rel=author href=x>Anna Costa</a>"_s, u"author: Anna Costa\n"_s);
    row("authors in one byline",
        u"<p class=byline>By <a class=author>Anna Costa</a> and <a class=author>Li Wei</a></p>"_s,
        u"author: Anna Costa\nauthor: Li Wei\n"_s);
    row("a byline in a line", u"<div>Text: Anna Costa und Li Wei</div>"_s, u"author: Anna Costa\nauthor: Li Wei\n"_s);
    row("a date by class", u"<span class=date>14.02.2020</span>"_s, u"published: 2020-02-14\n"_s);
    row("a date in words", u"<div>Freitag, 14. Februar 2020</div>"_s, u"published: 2020-02-14\n"_s);
    row("a date in the address", u"<link rel=canonical href='https://example.org/2020/02/14/bridge'>"_s,
        u"published: 2020-02-14\nurl: https://example.org/2020/02/14/bridge\n"_s);
    row("who commented is no author", u"<div class=comment><span class=author>Anna Costa</span></div>"_s, {});
}

void HtmlMetadataTest::metadataIsRead()
{
    QFETCH(const QString, page);
    QFETCH(const QString, expected);

    const QString text = u"<p>The bridge across the river is closed until the spring.</p>"_s;
    const bool behind = page.contains(u"class=comment>"_s);
    const Outcome outcome = readBytes((behind ? text + page : page + text).toUtf8(), u"a.html"_s, {u"html"_s, {}});
    QVERIFY(outcome.result);
    const QString got = dump(outcome.article());
    QCOMPARE(got.first(got.indexOf(u'[')), expected);
}

void HtmlMetadataTest::titleIsTheHeadline_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("title");

    QTest::newRow("site in the title") << u"<title>Old bridge to close | The Lantern</title>"_s
                                       << u"Old bridge to close"_s;
    QTest::newRow("site in a heading")
        << u"<title>Old bridge to close | The Lantern Daily</title><h1>The Lantern Daily</h1><h2>Old bridge to close</h2>"_s
        << u"Old bridge to close"_s;
    QTest::newRow("section in the headline")
        << u"<meta property=og:title content='Old bridge to close'><h1><span>Traffic</span> Old bridge to close</h1>"_s
        << u"Old bridge to close"_s;
    QTest::newRow("soft hyphens") << u"<h1>Brücken&shy;bau</h1>"_s << u"Brückenbau"_s;
}

void HtmlMetadataTest::titleIsTheHeadline()
{
    QFETCH(const QString, page);

    const QString text = u"<p>The bridge across the river is closed until the spring.</p>"_s;
    const Outcome outcome = readBytes((page + text).toUtf8(), u"a.html"_s, {u"html"_s, {}});
    QVERIFY(outcome.result);
    QTEST(outcome.article().title, "title");
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::HtmlMetadataTest)
#include "tst_htmlmetadata.moc"
