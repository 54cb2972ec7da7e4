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

/// @p text broken at 64 columns as an editor does, with @p first before the first line and @p rest before the others.
QString wrapped(const QString &text, const QString &first = {}, const QString &rest = {}, const QString &end = u"\n"_s)
{
    constexpr qsizetype width = 64;
    QString result = first;
    qsizetype column = QString(first).replace(u'\t', u"        "_s).size();
    for (const QString &word : text.split(u' ')) {
        const bool lineBegins = result.size() == first.size();
        if (!lineBegins && column + 1 + word.size() > width) {
            result += end + rest;
            column = rest.size();
        } else if (!lineBegins) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

} // namespace

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreFound_data();
    void blocksAreFound();
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

void PlainTextTest::blocksAreFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");

    const auto row = [](const char *name, const QString &file, const QString &text, const QString &blocks) {
        QTest::newRow(name) << file << text << blocks;
    };
    row("a single line", u"Nothing happened."_s, u"Nothing happened."_s, u"[paragraph] Nothing happened."_s);
    row("white space around", u"\n\n  \tNothing happened. \n\n\n"_s, u"Nothing happened."_s,
        u"[paragraph] Nothing happened."_s);
    for (const auto &[name, end] : {std::pair{"LF", u"\n"_s}, {"CR LF", u"\r\n"_s}, {"CR", u"\r"_s}, {"NEL", u"\x85"_s},
             {"line separator", u"\u2028"_s}, {"paragraph separator", u"\u2029"_s}, {"vertical tab", u"\v"_s}}) {
        row(name, u"It began."_s + end + u"It ended."_s + end + end + u"It was over."_s + end,
            u"It began.\nIt ended.\n\nIt was over."_s,
            u"[paragraph] It began.\n[paragraph] It ended.\n[paragraph] It was over."_s);
    }
    row("many empty lines are one", u"It began.\n\n \n\t\nIt ended."_s, u"It began.\n\nIt ended."_s,
        u"[paragraph] It began.\n[paragraph] It ended."_s);
    const QString longBody =
        u"The council voted on Monday to close the old bridge across the river for repairs that will last "
        "until the spring, and told the bus company to send its buses the long way round."_s;
    const QString broken = wrapped(longBody);
    const QString one = u"[paragraph] "_s + longBody;
    const QString two = one + u'\n' + one;
    row("wrapped lines are one paragraph", broken + u"\n\n"_s + broken, longBody + u"\n\n"_s + longBody, two);
    row("wrapped with CR LF", wrapped(longBody, {}, {}, u"\r\n"_s), longBody, one);
    row("two wrapped lines", broken.section(u'\n', 0, 1), broken.section(u'\n', 0, 1).replace(u'\n', u' '),
        u"[paragraph] "_s + broken.section(u'\n', 0, 1).replace(u'\n', u' '));
    row("a page break inside a paragraph", broken.section(u'\n', 0, 0) + u"\n\f"_s + broken.section(u'\n', 1), longBody,
        one);
    row("a page break between paragraphs", u"It began.\n\n\fIt ended."_s, u"It began.\n\nIt ended."_s,
        u"[paragraph] It began.\n[paragraph] It ended."_s);
    for (const auto &[name, indent] :
        {std::pair{"indented paragraphs without empty lines", u"   "_s}, {"an indent of a tab", u"\t"_s}}) {
        row(name, wrapped(longBody, indent) + u'\n' + wrapped(longBody, indent), longBody + u'\n' + longBody, two);
    }
    row("one line edited since", QString(broken).replace(u"old bridge"_s, u"Bridge"_s),
        QString(longBody).replace(u"old bridge"_s, u"Bridge"_s),
        u"[paragraph] "_s + QString(longBody).replace(u"old bridge"_s, u"Bridge"_s));
    row("a paragraph a line", body + u'\n' + body + u'\n' + body, body + u'\n' + body + u'\n' + body,
        u"[paragraph] "_s + body + u"\n[paragraph] "_s + body + u"\n[paragraph] "_s + body);
    row("short sentences a line", u"The bridge was closed on Monday.\nThe bus goes round now.\nNobody likes it."_s,
        u"The bridge was closed on Monday.\nThe bus goes round now.\nNobody likes it."_s,
        u"[paragraph] The bridge was closed on Monday.\n[paragraph] The bus goes round now.\n[paragraph] Nobody likes it."_s);
    row("verse keeps its lines",
        u"The river rises in the night,\nthe bridge is gone,\nand no one saw it leave,\nno one."_s,
        u"The river rises in the night,\nthe bridge is gone,\nand no one saw it leave,\nno one."_s,
        u"[paragraph] The river rises in the night,\n[paragraph] the bridge is gone,\n"
        "[paragraph] and no one saw it leave,\n[paragraph] no one."_s);
    // What stands for the line break goes between the last word of the first line and the first of the second.
    const auto lineEnd = [&](const char *name, const QString &last, const QString &next, const QString &expected) {
        const QString before = u"The council of the town voted on Monday to close the old "_s;
        const QString after = u" for repairs that will last until the spring, and told the bus company so."_s;
        const QString joined = before + expected + after;
        row(name, before + last + u'\n' + wrapped(next + after), joined, u"[paragraph] "_s + joined);
    };
    lineEnd("hyphen at the end of a line", u"river-"_s, u"side bridge"_s, u"river-side bridge"_s);
    lineEnd("hyphen of a pair", u"short-"_s, u"and long-haul stop"_s, u"short- and long-haul stop"_s);
    lineEnd("a dash at the end of a line", u"one -"_s, u"the bridge, that is -"_s, u"one - the bridge, that is -"_s);
    lineEnd("an em dash at the end of a line", u"one—"_s, u"the bridge, that is,"_s, u"one—the bridge, that is,"_s);
    lineEnd("a soft hyphen at the end of a line", u"ri\u00ad"_s, u"verside bridge"_s, u"riverside bridge"_s);
    lineEnd("a line that begins with a number", u"bridge"_s, u"12. The river is too high"_s,
        u"bridge 12. The river is too high"_s);
    lineEnd(
        "a line that begins with a dash", u"bridge"_s, u"- the river is high -"_s, u"bridge - the river is high -"_s);
    row("a bulleted list", body + u"\n\n- one bridge\n- two buses\n\n"_s + body,
        body + u"\n\n- one bridge\n- two buses\n\n"_s + body,
        u"[paragraph] "_s + body + u"\n[list] one bridge\n[list] two buses\n[paragraph] "_s + body);
    row("a numbered list", u"1. One bridge.\n2. Two buses.\n10) Ten rows."_s,
        u"1. One bridge.\n2. Two buses.\n10) Ten rows."_s,
        u"[list] One bridge.\n[list] Two buses.\n[list] Ten rows."_s);
    row("other bullets", u"• One bridge.\n• Two buses.\n\n* Three.\n* Four."_s,
        u"• One bridge.\n• Two buses.\n\n* Three.\n* Four."_s,
        u"[list] One bridge.\n[list] Two buses.\n[list] Three.\n[list] Four."_s);
    row("a wrapped list", broken + u"\n\n"_s + wrapped(longBody, u"  - "_s, u"    "_s) + u"\n  - two buses\n"_s,
        longBody + u"\n\n- "_s + longBody + u"\n- two buses"_s,
        one + u"\n[list] "_s + longBody + u"\n[list] two buses"_s);
    row("a dash alone makes no list", u"- A dash, and then a sentence.\n\nAnother one."_s,
        u"- A dash, and then a sentence.\n\nAnother one."_s,
        u"[paragraph] - A dash, and then a sentence.\n[paragraph] Another one."_s);
    row("quotes", u"> The bridge is old.\n> It is closed.\n\nSo it is."_s,
        u"The bridge is old.\nIt is closed.\n\nSo it is."_s,
        u"[quote] The bridge is old.\n[quote] It is closed.\n[paragraph] So it is."_s);
    row("wrapped quotes", broken + u"\n\n"_s + wrapped(longBody, u"> "_s, u"> "_s), longBody + u"\n\n"_s + longBody,
        one + u"\n[quote] "_s + longBody);
    const QString table =
        u"Year    Bridges closed for repairs    Buses sent round\n2023    4                             17\n"
        "2024    6                             21"_s;
    row("a table keeps its rows", broken + u"\n\n"_s + table, longBody + u"\n\n"_s + table,
        one + u"\n[paragraph] "_s + QString(table).replace(u'\n', u"\n[paragraph] "_s));
    row("rules are no blocks", u"It began.\n\n* * *\n\nIt ended.\n-----\nIt was over."_s,
        u"It began.\n\nIt ended.\n\nIt was over."_s,
        u"[paragraph] It began.\n[paragraph] It ended.\n[paragraph] It was over."_s);
    row("a heading in the body", body + u"\n\nThe long way round\n\n"_s + body,
        body + u"\n\nThe long way round\n\n"_s + body,
        u"[paragraph] "_s + body + u"\n[heading] The long way round\n[paragraph] "_s + body);
    row("a caption", body + u"\n\nPhoto: The old bridge on Sunday\n\n"_s + body,
        body + u"\n\nPhoto: The old bridge on Sunday\n\n"_s + body,
        u"[paragraph] "_s + body + u"\n[caption] Photo: The old bridge on Sunday\n[paragraph] "_s + body);
    row("wrapped Chinese is joined without spaces",
        u"市长星期一宣布这座桥将关闭到春天居民们抱怨说绕道需\n要一个多小时而且晚上没有公共汽车市长说他理解这种抱\n怨但是没有别的办法。"_s,
        u"市长星期一宣布这座桥将关闭到春天居民们抱怨说绕道需要一个多小时而且晚上没有公共汽车市长说他理解这种抱怨但是没有别的办法。"_s,
        u"[paragraph] 市长星期一宣布这座桥将关闭到春天居民们抱怨说绕道需要一个多小时而且晚上没有公共汽车市长说他理解这种抱怨但是没有别的办法。"_s);
    row("right-to-left text", u"הגשר נסגר.\n\nהאוטובוס נוסע מסביב."_s, u"הגשר נסגר.\n\nהאוטובוס נוסע מסביב."_s,
        u"[paragraph] הגשר נסגר.\n[paragraph] האוטובוס נוסע מסביב."_s);
    row("emoji", u"The bridge 🌉 is closed 👩‍🚒.\n\n🚌"_s,
        u"The bridge 🌉 is closed 👩‍🚒.\n\n🚌"_s,
        u"[paragraph] The bridge 🌉 is closed 👩‍🚒.\n[paragraph] 🚌"_s);
}

void PlainTextTest::blocksAreFound()
{
    QFETCH(const QString, file);
    QFETCH(const QString, text);
    QFETCH(const QString, blocks);

    const Outcome outcome = readBytes(file.toUtf8(), u"a.txt"_s, {u"plaintext"_s, {}});
    QVERIFY(outcome.result);
    QCOMPARE(outcome.article().text, text);
    QCOMPARE(blocksOf(outcome.article()), blocks);
    QCOMPARE(faultOf(outcome.article(), file), QString());
}

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
    QCOMPARE(article.language.isEmpty(), text.size() < 60);
    QCOMPARE(article.text, text);
    QCOMPARE(blocksOf(article), blocks);
    for (const Block &block : article.blocks)
        QVERIFY(!block.span.isEmpty());
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::PlainTextTest)
#include "tst_plaintext.moc"
