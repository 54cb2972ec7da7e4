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
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
}

void row(const char *name, const char16_t *file, const char16_t *expected)
{
    QTest::newRow(name) << QString::fromUtf16(file) << QString::fromUtf16(expected);
}

} // namespace

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articleIsRead_data();
    void articleIsRead();
    void frontMatterIsRead_data();
    void frontMatterIsRead() { articleIsRead(); }
    void markersStandBetweenBlocks();
    void wordsKnowWhereTheyCameFrom();
    void hostileInputIsRead_data();
    void hostileInputIsRead();
};

void MarkdownTest::articleIsRead_data()
{
    addColumns();
    row("headline and paragraphs", u"# Old bridge to close\n\nThe bridge\nis closed.\n\nThe bus is not.\n",
        u"title: Old bridge to close\n[headline] Old bridge to close\n[paragraph] The bridge is closed.\n[paragraph] "
        u"The bus is not.");
    row("a headline underlined", u"Old bridge to close\n===\n\nThe bridge is closed.\n",
        u"title: Old bridge to close\n[headline] Old bridge to close\n[paragraph] The bridge is closed.");
    row("headings", u"# One\n\nThe bridge.\n\n## Two\n\nThe bus.\n\n# Three\n\nThe end.\n",
        u"title: One\n[headline] One\n[paragraph] The bridge.\n[heading] Two\n[paragraph] The bus.\n[heading] "
        u"Three\n[paragraph] The end.");
    row("byline and date line", u"# One\n\n*By Anna Costa*\n\n**14 February 2020**\n\nThe bridge is closed.\n",
        u"title: One\nauthor: Anna Costa\npublished: 2020-02-14\n"
        "[headline] One\n[byline] By Anna Costa\n[dateline] 14 February 2020\n[paragraph] The bridge is closed.");
    row("emphasis, links and code leave their words",
        u"The *old* **bridge** is `closed`, [they](https://example.org \"x\") ~~say~~ <https://a.example>.",
        u"[paragraph] The old bridge is closed, they say https://a.example.");
    row("lists", u"They said:\n\n- one\n- two *buses*\n\n  The second.\n\n3. three\n4. four\n",
        u"[paragraph] They said:\n[list] one\n[list] two buses\n[list] The second.\n[list] three\n[list] four");
    row("nested lists", u"- one\n  - two\n    1. three\n- four\n",
        u"[list] one\n[list] two\n[list] three\n[list] four");
    row("an entity as much longer as the mark before it", u"The bridge.\n\n- &amp; a bus\n",
        u"[paragraph] The bridge.\n[list] & a bus");
    row("tasks", u"- [x] close the bridge\n- [ ] open it\n", u"[list] close the bridge\n[list] open it");
    row("quotes", u"> The bridge\n> is old.\n>\n> It is closed.\n\nSo it is.\n",
        u"[quote] The bridge is old.\n[quote] It is closed.\n[paragraph] So it is.");
    row("a table is a row a line", u"| Year | Bridges |\n|---|--:|\n| 2023 | 4 |\n| 2024 | *6* |\n",
        u"[paragraph] Year\tBridges\n[paragraph] 2023\t4\n[paragraph] 2024\t6");
    row("code", u"Text.\n\n```\nif  x:\n    y\n\n```\n", u"[paragraph] Text.\n[paragraph] if  x:\\n    y");
    row("hard breaks", u"The river rises,  \nthe bridge is gone.\\\nNo one saw.",
        u"[paragraph] The river rises,\n[paragraph] the bridge is gone.\n[paragraph] No one saw.");
    row("a hyphen at the end of a line", u"The river-\nside bridge.", u"[paragraph] The river-side bridge.");
    row("entities", u"Fish &amp; chips &mdash; &#233;t&eacute; &#x1F309; &nosuch; &lt;b&gt; a&nbsp;b",
        u"[paragraph] Fish & chips — été 🌉 &nosuch; <b> a b");
    row("pictures are captions",
        u"Text.\n\n![The old bridge on Sunday](bridge.jpg)\n\nA ![small](x.png) picture inside.\n",
        u"[paragraph] Text.\n[caption] The old bridge on Sunday\n[paragraph] A small picture inside.");
    row("HTML leaves its words",
        u"<div align=\"center\">\nThe <b>bridge</b><br>is closed.\n</div>\n\n<!-- not this -->\n\nIt is.\n",
        u"[paragraph] The bridge\n[paragraph] is closed.\n[paragraph] It is.");
    row("rules and references are nothing", u"One.\n\n---\n\nTwo [here][1].\n\n[1]: https://example.org\n",
        u"[paragraph] One.\n[paragraph] Two here.");
    row("boilerplate", u"# One\n\nThe bridge is closed.\n\n*Other reports by Lantern Wire*\n",
        u"title: One\n[headline] One\n[paragraph] The bridge is closed.\n[boilerplate] Other reports by Lantern Wire");
    row("line ends of Windows", u"# One\r\n\r\nThe bridge\r\nis closed.\r\n",
        u"title: One\n[headline] One\n[paragraph] The bridge is closed.");
}

void MarkdownTest::frontMatterIsRead_data()
{
    addColumns();
    row("front matter",
        u"---\ntitle: \"Old bridge: closed\"\nauthor: Anna Costa\ndate: 2020-02-14\nlang: en-GB\npublisher: Lantern "
        u"Wire\n"
        "url: https://example.org/b\ntags: [a, b]\n---\n\nThe bridge is closed.\n",
        u"title: Old bridge: closed\nauthor: Anna Costa\npublished: 2020-02-14\npublisher: Lantern Wire\n"
        "url: https://example.org/b\nlanguage: en-GB\n[headline] Old bridge: closed\n[paragraph] The bridge is "
        "closed.");
    row("front matter with lists",
        u"---\nauthors:\n  - Anna Costa\n  - 'Li Wei'\ntitle: One\n---\n# Two\n\nThe bridge.\n",
        u"title: One\nauthor: Anna Costa\nauthor: Li Wei\n[headline] Two\n[paragraph] The bridge.");
    row("front matter in TOML",
        u"+++\ntitle = \"One\"\nauthors = [\"Anna Costa\", \"Li Wei\"]\ndate = 2020-02-14T10:00:00Z\n+++\nThe "
        u"bridge.\n",
        u"title: One\nauthor: Anna Costa\nauthor: Li Wei\npublished: 2020-02-14T10:00:00Z\n[headline] One\n[paragraph] "
        u"The bridge.");
    row("a rule at the begin is no front matter", u"---\n\nThe bridge is closed.\n\n---\n\nThe bus is not.\n",
        u"[paragraph] The bridge is closed.\n[paragraph] The bus is not.");
}

void MarkdownTest::articleIsRead()
{
    QFETCH(const QString, file);

    const Outcome outcome = readBytes(file.toUtf8(), u"a.md"_s);
    QVERIFY(outcome.result);
    QTEST(dump(outcome.article()), "expected");
    QCOMPARE(outcome.article().source.format, u"markdown"_s);
    QCOMPARE(faultOf(outcome.article(), file), QString());
}

void MarkdownTest::markersStandBetweenBlocks()
{
    const Outcome outcome = readBytes("They said:\n\n* one\n* two\n  1) three\n\nEnd.\n", u"a.md"_s);
    QCOMPARE(outcome.article().text, u"They said:\n\n* one\n* two\n  1) three\n\nEnd."_s);
}

void MarkdownTest::wordsKnowWhereTheyCameFrom()
{
    const QString file = u"---\ntitle: Été 🌉\n---\n\nThe *old* bridge &amp; 🚌\nthe bus.\n"_s;
    const Article article = readBytes(file.toUtf8(), u"a.md"_s).article();
    QCOMPARE(article.text, u"Été 🌉\n\nThe old bridge & 🚌 the bus."_s);
    const auto fileTextOf = [&](const QString &word) {
        const qsizetype at = article.text.indexOf(word);
        for (const TextOrigin &origin : article.origins) {
            if (origin.text.contains(Span{at, at + word.size()})) {
                return origin.text.length() == origin.file.length()
                           ? file.sliced(origin.file.begin + at - origin.text.begin, word.size())
                           : file.sliced(origin.file.begin, origin.file.length());
            }
        }
        return QString();
    };
    for (const QString &word : {u"Été 🌉"_s, u"old"_s, u"bridge"_s, u"🚌"_s, u"the bus."_s})
        QCOMPARE(fileTextOf(word), word);
    QCOMPARE(fileTextOf(u"&"_s), u"&amp;"_s);
}

void MarkdownTest::hostileInputIsRead_data()
{
    QTest::addColumn<QByteArray>("file");

    constexpr int many = 100'000;
    QTest::newRow("quotes in quotes") << QByteArray(many, '>') + " deep";
    QTest::newRow("lists in lists") << QByteArray("- ").repeated(many) + "deep";
    QTest::newRow("brackets") << QByteArray("[").repeated(many) + "deep" + QByteArray("](a)").repeated(many);
    QTest::newRow("stars") << QByteArray("*a **b ").repeated(many);
    QTest::newRow("pictures in pictures")
        << QByteArray("![").repeated(many) + "deep" + QByteArray("](a)").repeated(many);
    QTest::newRow("backticks") << QByteArray("`a``b```c ").repeated(many / 10);
    QTest::newRow("cells") << QByteArray("|a").repeated(many) + '\n' + QByteArray("|-").repeated(many) + "\n|b\n";
    QTest::newRow("entities") << QByteArray("&eacute;&amp;").repeated(many);
    QTest::newRow("front matter without end") << "---\n" + QByteArray("a: b\n").repeated(many);
}

void MarkdownTest::hostileInputIsRead()
{
    QFETCH(const QByteArray, file);

    const Outcome outcome = readBytes(file, u"a.md"_s);
    QVERIFY(outcome.result);
    QVERIFY(!outcome.article().text.isEmpty());
    QCOMPARE(faultOf(outcome.article(), QString::fromUtf8(file)), QString());
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::MarkdownTest)
#include "tst_markdown.moc"
