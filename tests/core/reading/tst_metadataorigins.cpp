// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/enumnames.h"
#include "core/reading/reading.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

/// Every reader tells what each piece of metadata was told by.
class MetadataOriginsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void originsAreTold_data();
    void originsAreTold();
};

void MetadataOriginsTest::originsAreTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected"); // of title, authors, date, publisher, address and language

    const auto row = [](const char *title, const QString &name, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(title) << name << bytes << expected;
    };
    const QByteArray body = "The bridge across the river is closed until the spring, the council said on Friday.";
    const QByteArray line = "Old bridge closed\n\nBy Anna Costa\n\n14 February 2020\n\n" + body + "\n";
    row("plain text", u"a.txt"_s, line, u"text text text none none none"_s);
    row("nothing but a body", u"a.txt"_s, body, u"none none none none none none"_s);
    row("front matter before text", u"a.md"_s,
        "---\ntitle: Old bridge\npublisher: Lantern\nlang: en\n---\n\nBy Anna Costa\n\n" + body,
        u"front_matter text none front_matter none front_matter"_s);
    const auto page = [&body](const QByteArray &head, const QByteArray &above) {
        return "<!doctype html><html lang=en><head>" + head + "</head><body><article>" + above + "<p>" + body +
               "</p></article></body></html>";
    };
    const QByteArray linked = R"(<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old bridge",)"
                              R"("datePublished":"2020-02-14","author":"Anna Costa"}</script>)";
    row("structured data before meta elements", u"a.html"_s,
        page(linked + "<meta name=author content='Li Wei'><meta property=og:site_name content=Lantern>", {}),
        u"structured_data structured_data structured_data page_elements none page_elements"_s);
    row("a headline on the page before structured data", u"a.html"_s, page(linked, "<h1>Old bridge</h1>"),
        u"text structured_data structured_data none none page_elements"_s);
    row("what the page shows where its data name only the site", u"a.html"_s,
        page("<title>Old bridge</title><meta name=author content=Lantern><meta property=og:site_name content=Lantern>",
            "<h1>Old bridge</h1><span class=author>Anna Costa</span><span class=date>14.02.2020</span>"),
        u"text text text page_elements none page_elements"_s);
    row("the title of a page without a headline", u"a.html"_s, page("<title>Old bridge is closed</title>", {}),
        u"page_elements none none none none page_elements"_s);
    row("a date in the address", u"a.html"_s,
        page("<link rel=canonical href='https://example.org/2020/02/14/bridge'>", "<h1>Old bridge</h1>"),
        u"text none address none page_elements page_elements"_s);
    row("properties of a document, and its text before them", u"a.rtf"_s,
        R"({\rtf1{\info{\title Bridges}{\author Anna Costa}{\creatim\yr2020\mo2\dy14}}By Li Wei\par )" + body +
            R"(\par})",
        u"document_properties text document_properties none none none"_s);
    row("the header of a message", u"a.eml"_s,
        "From: Anna Costa <a@example.org>\nSubject: Old bridge\nDate: Fri, 14 Feb 2020 10:00:00 +0000\n\n" + body +
            "\n",
        u"mail_header mail_header mail_header none none none"_s);
    row("a message with a byline of its own", u"a.eml"_s,
        "From: Lantern News <a@example.org>\nSubject: Old bridge\nDate: Fri, 14 Feb 2020 10:00:00 +0000\n\n"
        "By Anna Costa\n\n" +
            body + "\n",
        u"mail_header text mail_header none none none"_s);
    row("lines that the program wrote", u"a.jsonl"_s,
        R"({"id":"a","title":null,"metadata_origins":{"title":"none","authors":"text"},"text":")" + body +
            R"(","blocks":[{"start":0,"end":20,"kind":"paragraph"}]})",
        u"none none none none none none"_s);
    row("fields of a corpus, and the text where there is none", u"a.jsonl"_s,
        R"({"title":"Old bridge","text":"By Anna Costa\n\n)" + body + R"(","date":"2020-02-14","url":"https://x.org"})",
        u"corpus_field text corpus_field none corpus_field none"_s);
}

void MetadataOriginsTest::originsAreTold()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);

    Article article;
    const auto keep = [&article](const ReadArticle &read) {
        article = read.article;
        return true;
    };
    const Expected<void> read = readArticles(RawFile{{}, name, bytes, {}}, {}, keep);
    QVERIFY(read);
    const MetadataOrigins &origins = article.metadataOrigins;
    QStringList told;
    for (const MetadataOrigin origin :
        {origins.title, origins.authors, origins.published, origins.publisher, origins.url, origins.language})
        told.append(nameOf(origin));
    QTEST(told.join(u' '), "expected");
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::MetadataOriginsTest)
#include "tst_metadataorigins.moc"
