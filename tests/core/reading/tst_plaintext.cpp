// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

/// A paragraph of some length that ends as paragraphs do.
const QString body =
    u"The council voted on Monday to close the old bridge for repairs that will last until the spring."_s;

} // namespace

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerIsToldApart_data();
    void headerIsToldApart();
    void headerOfWrappedTextNeedsNoEmptyLines();
    void boilerplateIsToldApart_data();
    void boilerplateIsToldApart();
    void bodyIsNoBoilerplate_data();
    void bodyIsNoBoilerplate();
    void bylineMayStandAtTheEnd();
    void unwrappedTextIsOneOrigin();
    void wrappedTextKnowsWhereItCameFrom();
    void textIsTakenExactly_data();
    void textIsTakenExactly();
};

void PlainTextTest::headerIsToldApart_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &header, const QString &expected) {
        QTest::newRow(name) << header + body << expected + u"[paragraph] "_s + body;
    };
    row("headline, name, date", u"Old bridge to close\n\nCheryl Sanders\n\nFebruary 14, 2020\n\n"_s,
        u"title: Old bridge to close\nauthor: Cheryl Sanders\npublished: 2020-02-14\n"
        "[headline] Old bridge to close\n[byline] Cheryl Sanders\n[dateline] February 14, 2020\n"_s);
    row("without empty lines", u"Old bridge to close\nBy Anna Costa and Li Wei\n14 Feb 2020\n"_s,
        u"title: Old bridge to close\nauthor: Anna Costa\nauthor: Li Wei\npublished: 2020-02-14\n"
        "[headline] Old bridge to close\n[byline] By Anna Costa and Li Wei\n[dateline] 14 Feb 2020\n"_s);
    row("headline alone", u"Old bridge to close\n\n"_s,
        u"title: Old bridge to close\n[headline] Old bridge to close\n"_s);
    row("a question", u"Will the old bridge close?\n\n"_s,
        u"title: Will the old bridge close?\n[headline] Will the old bridge close?\n"_s);
    row("a headline with a full stop", u"Old Bridge Across River To Close Until Spring.\n\n"_s,
        u"title: Old Bridge Across River To Close Until Spring.\n[headline] Old Bridge Across River To Close Until Spring.\n"_s);
    row("a name alone above the body", u"Old bridge to close\n\nCheryl Sanders\n\n"_s,
        u"title: Old bridge to close\nauthor: Cheryl Sanders\n[headline] Old bridge to close\n[byline] Cheryl Sanders\n"_s);
    row("a deck below the headline", u"Old bridge to close\n\nBuses take the long way round\n\nBy Anna Costa\n\n"_s,
        u"title: Old bridge to close\nauthor: Anna Costa\n"
        "[headline] Old bridge to close\n[paragraph] Buses take the long way round\n[byline] By Anna Costa\n"_s);
    row("a section above the headline", u"REGION\n\nOld bridge to close until the spring, council says\n\n"_s,
        u"title: Old bridge to close until the spring, council says\n"
        "[heading] REGION\n[headline] Old bridge to close until the spring, council says\n"_s);
    row("date before headline", u"2020-02-14\n\nOld bridge to close\n\n"_s,
        u"title: Old bridge to close\npublished: 2020-02-14\n[dateline] 2020-02-14\n[headline] Old bridge to close\n"_s);
    row("an address first", u"https://example.org/bridge.html\n\nOld bridge to close\n\n"_s,
        u"title: Old bridge to close\nurl: https://example.org/bridge.html\n"
        "[boilerplate] https://example.org/bridge.html\n[headline] Old bridge to close\n"_s);
    row("name and date in one line", u"Old bridge to close\n\nAnna Costa | 14 February 2020\n\n"_s,
        u"title: Old bridge to close\nauthor: Anna Costa\npublished: 2020-02-14\n"
        "[headline] Old bridge to close\n[byline] Anna Costa | 14 February 2020\n"_s);
    row("place and date in one line", u"Old bridge to close\n\nLissenburg, 14 February 2020\n\n"_s,
        u"title: Old bridge to close\npublished: 2020-02-14\n"
        "[headline] Old bridge to close\n[dateline] Lissenburg, 14 February 2020\n"_s);
    row("agency below the byline", u"Old bridge to close\n\nBy Anna Costa\nLantern News Agency\n\n"_s,
        u"title: Old bridge to close\nauthor: Anna Costa\n"
        "[headline] Old bridge to close\n[byline] By Anna Costa\n[byline] Lantern News Agency\n"_s);
    row("published and updated", u"Old bridge to close\n\nPublished 14 Feb 2020, Updated 15 Feb 2020\n\n"_s,
        u"title: Old bridge to close\npublished: 2020-02-14\n"
        "[headline] Old bridge to close\n[dateline] Published 14 Feb 2020, Updated 15 Feb 2020\n"_s);
    row("no header", {}, {});
    row("a first sentence is no headline", u"The old bridge is closed.\n\n"_s,
        u"[paragraph] The old bridge is closed.\n"_s);
    row("a place and date stay in the first paragraph",
        u"Old bridge to close\n\nLISSENBURG, March 3 (Lantern Wire) - "_s,
        u"title: Old bridge to close\n[headline] Old bridge to close\n"_s);
}

void PlainTextTest::headerOfWrappedTextNeedsNoEmptyLines()
{
    const QString header =
        u"Old bridge to close until the spring, says council of the town\nBy Anna Costa and Li Wei\n14 Feb 2020\n"_s;
    const Article article = readBytes((header + wrapped(body + u' ' + body)).toUtf8()).article();
    QCOMPARE(blocksOf(article), u"[headline] Old bridge to close until the spring, says council of the town\n"
                                "[byline] By Anna Costa and Li Wei\n[dateline] 14 Feb 2020\n[paragraph] "_s +
                                    body + u' ' + body);
}

void PlainTextTest::headerIsToldApart()
{
    QFETCH(const QString, file);
    QFETCH(QString, expected);

    const Outcome outcome = readBytes(file.toUtf8());
    QVERIFY(outcome.result);
    const QString got = dump(outcome.article());
    if (file.contains(u"(Lantern Wire) - "_s))
        expected.replace(u"[paragraph] "_s, u"[paragraph] LISSENBURG, March 3 (Lantern Wire) - "_s);
    QCOMPARE(got, expected);
}

void PlainTextTest::boilerplateIsToldApart_data()
{
    QTest::addColumn<QString>("tail");

    for (const char *tail : {"Other reports by Lantern Wire", "Reporting by Anna Costa; editing by Li Wei",
             "(Reporting by Anna Costa in Lissenburg, Li Wei in Port Vellin; Editing by Tom Ray)",
             "© 2020 Lantern Wire", "Copyright 2020 Lantern Wire. All rights reserved.", "Sign up for our newsletter",
             "Sign up to The Morning here.", "Follow us on social media", "Follow @lanternwire", "Read more",
             "Read more: What the bridge has seen", "Read the rest here.", "ALSO READ: What the bridge has seen",
             "Anna Costa contributed to this report.", "This article was originally published by Lantern Wire.",
             "For more stories like this, visit our page.", "Tags: bridge, council", "Source: Lantern Wire",
             "Advertisement", "AFP", "(dpa)", "ab/cd", "– Lantern Wire", "https://example.org/bridge", "#bridge",
             "anna@example.org", "Related articles\n\nWhat the bridge has seen\n\nTen bridges to love",
             "You may also like:\n- What the bridge has seen\n- Ten bridges to love", "Share\nTweet\nPrint",
             "Find this article at:\nhttps://example.org/bridge\n\nClose window  Print this page",
             "Other reports by Lantern Wire\n\n© 2020 Lantern Wire"})
        QTest::newRow(tail) << QString::fromUtf8(tail);
}

void PlainTextTest::boilerplateIsToldApart()
{
    QFETCH(const QString, tail);

    const Outcome outcome = readBytes((body + u"\n\n"_s + body + u"\n\n"_s + tail).toUtf8());
    QVERIFY(outcome.result);
    const auto &blocks = outcome.article().blocks;
    QVERIFY(blocks.size() > 2);
    for (size_t i = 0; i < blocks.size(); ++i)
        QCOMPARE(blocks[i].kind, i < 2 ? BlockKind::Paragraph : BlockKind::Boilerplate);
}

void PlainTextTest::bodyIsNoBoilerplate_data()
{
    QTest::addColumn<QString>("tail");

    for (const char *tail : {"For more than a decade, the bridge has been too weak for lorries.",
             "Follow the money, the mayor said, and you will find the old bridge.",
             "Sources close to the council said the decision was not final.", "\"Read more books,\" the mayor said.",
             "Reporting the theft took her two days.",
             "The council did not get the message, according to reporting by the Lissenburg Post and others.",
             "This story has been corrected: the bridge is 90 years old, not 80.", "Nobody answered.", "Why?",
             "(Annals 4: 27)"})
        QTest::newRow(tail) << QString::fromUtf8(tail);
}

void PlainTextTest::bodyIsNoBoilerplate()
{
    QFETCH(const QString, tail);

    const Outcome outcome = readBytes((body + u"\n\n"_s + body + u"\n\n"_s + tail).toUtf8());
    QVERIFY(outcome.result);
    QCOMPARE(outcome.article().blocks.back().kind, BlockKind::Paragraph);
}

void PlainTextTest::bylineMayStandAtTheEnd()
{
    const Article article =
        readBytes((body + u"\n\n"_s + body + u"\n\nBy Anna Costa\n\n© 2020 Lantern Wire"_s).toUtf8()).article();
    QCOMPARE(article.authors, QStringList{u"Anna Costa"_s});
    QCOMPARE(article.blocks[2].kind, BlockKind::Byline);
    QCOMPARE(article.blocks[3].kind, BlockKind::Boilerplate);
}

void PlainTextTest::unwrappedTextIsOneOrigin()
{
    const QString file = u"Old bridge to close\n\nBy Anna Costa\n\n"_s + body + u"\n\n- one\n- two\n\n"_s + body;
    const Outcome outcome = readBytes(file.toUtf8());
    QCOMPARE(outcome.article().text, file);
    QCOMPARE(outcome.article().origins, (std::vector<TextOrigin>{{{0, file.size()}, {0, file.size()}}}));
}

void PlainTextTest::wrappedTextKnowsWhereItCameFrom()
{
    const QString file = u"\r\n"_s + wrapped(body + u' ' + body, {}, {}, u"\r\n"_s) + u"\r\n"_s;
    const Outcome outcome = readBytes(file.toUtf8());
    const Article &article = outcome.article();
    QCOMPARE(article.blocks.size(), size_t(1));
    QCOMPARE(article.origins.size(), size_t(file.count(u'\n') - 1));
    QCOMPARE(article.origins[1].file.begin, file.indexOf(u'\n', 2) + 1);
    QCOMPARE(article.origins[1].text.begin, article.origins[0].text.end + 1);
    QCOMPARE(faultOf(article, file), QString());
}

void PlainTextTest::textIsTakenExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");

    const QString broken = wrapped(body);
    const QString shown = QString(broken).replace(u'\n', u"\\n"_s);
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("white space") << u" \n\t\n"_s << QString();
    QTest::newRow("white space around") << u"\n\n  It began.\r\n\r\n It ended. \n"_s
                                        << u"[paragraph] It began.\n[paragraph] It ended."_s;
    QTest::newRow("a wrapped paragraph is one block with its breaks")
        << broken + u"\n\n"_s + broken << u"[paragraph] "_s + shown + u"\n[paragraph] "_s + shown;
    QTest::newRow("header")
        << u"Old bridge to close\n\nBy Anna Costa\n\n14 Feb 2020\n\n"_s + body
        << u"[headline] Old bridge to close\n[byline] By Anna Costa\n[dateline] 14 Feb 2020\n[paragraph] "_s + body;
    QTest::newRow("no block is boilerplate")
        << u"https://example.org/a\n\n"_s + body + u"\n\nOther reports by Lantern Wire"_s
        << u"[paragraph] https://example.org/a\n[paragraph] "_s + body +
               u"\n[paragraph] Other reports by Lantern Wire"_s;
    QTest::newRow("the marks of lists and quotes stand between blocks")
        << u"- one bus\n- two buses\n\n> said so"_s << u"[list] one bus\n[list] two buses\n[quote] said so"_s;
    QTest::newRow("NUL and a lone surrogate") << u"a\0b \xd800 c."_s << u"[paragraph] a\0b \xd800 c."_s;
}

void PlainTextTest::textIsTakenExactly()
{
    QFETCH(const QString, text);
    QFETCH(const QString, blocks);

    const Article article = articleFromText(u"id-1"_s, text);
    QCOMPARE(article.id, u"id-1"_s);
    QCOMPARE(article.text, text);
    QCOMPARE(blocksOf(article), blocks);
    for (const Block &block : article.blocks)
        QVERIFY(!block.span.isEmpty());
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::PlainTextTest)
#include "tst_plaintext.moc"
