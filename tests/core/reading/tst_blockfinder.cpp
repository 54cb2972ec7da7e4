// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

const QString paragraph = u"[paragraph] "_s;
const QString body =
    u"The council voted on Monday to close the old bridge across the river for repairs that will last until "
    u"the spring, and told the bus company to send its buses the long way round."_s;

void addColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");
}

void row(const char *name, const QString &file, const QString &text, const QString &blocks)
{
    QTest::newRow(name) << file << text << blocks;
}

/// A file whose text is taken as it is.
void same(const char *name, const QString &file, const QString &blocks)
{
    row(name, file, file, blocks);
}

/// A line break between @p last and @p next, inside a wrapped paragraph.
void lineBreak(const char *name, const QString &last, const QString &next, const QString &expected)
{
    const QString before = u"The council of the town voted on Monday to close the old "_s;
    const QString after = u" for repairs that will last until the spring, and told the bus company so."_s;
    const QString text = before + expected + after;
    row(name, before + last + u'\n' + wrapped(next + after), text, paragraph + text);
}

} // namespace

/// The blocks of plain text, as the plain text reader finds them.
class BlockFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreBlocks_data();
    void linesAreBlocks() { check(); }
    void wrappedLinesAreJoined_data();
    void wrappedLinesAreJoined() { check(); }
    void structureIsFound_data();
    void structureIsFound() { check(); }

private:
    static void check();
};

void BlockFinderTest::check()
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

void BlockFinderTest::linesAreBlocks_data()
{
    addColumns();
    same("a single line", u"Nothing happened."_s, paragraph + u"Nothing happened."_s);
    row("white space around", u"\n\n  \tNothing happened. \n\n\n"_s, u"Nothing happened."_s,
        paragraph + u"Nothing happened."_s);
    const QString three = u"[paragraph] It began.\n[paragraph] It ended.\n[paragraph] It was over."_s;
    for (const auto &[name, end] : {std::pair{"LF", u"\n"_s}, {"CR LF", u"\r\n"_s}, {"CR", u"\r"_s}, {"NEL", u"\x85"_s},
             {"line separator", u"\u2028"_s}, {"paragraph separator", u"\u2029"_s}, {"vertical tab", u"\v"_s}}) {
        row(name, u"It began."_s + end + u"It ended."_s + end + end + u"It was over."_s + end,
            u"It began.\nIt ended.\n\nIt was over."_s, three);
    }
    row("many empty lines are one", u"It began.\n\n \n\t\nIt ended.\n\nIt was over."_s,
        u"It began.\n\nIt ended.\n\nIt was over."_s, three);
    row("a page break between paragraphs", u"It began.\n\n\fIt ended.\n\f\nIt was over."_s,
        u"It began.\n\nIt ended.\n\nIt was over."_s, three);
    row("rules are no blocks", u"It began.\n\n* * *\n\nIt ended.\n-----\nIt was over."_s,
        u"It began.\n\nIt ended.\n\nIt was over."_s, three);
    same("a paragraph a line", body + u'\n' + body + u'\n' + body,
        paragraph + body + u'\n' + paragraph + body + u'\n' + paragraph + body);
    same("short sentences a line", u"The bridge was closed on Monday.\nThe bus goes round now.\nNobody likes it."_s,
        u"[paragraph] The bridge was closed on Monday.\n[paragraph] The bus goes round now.\n"
        "[paragraph] Nobody likes it."_s);
    same("verse keeps its lines",
        u"The river rises in the night,\nthe bridge is gone,\nand no one saw it leave.\nNo one."_s,
        u"[paragraph] The river rises in the night,\n[paragraph] the bridge is gone,\n"
        "[paragraph] and no one saw it leave.\n[paragraph] No one."_s);
    same("right-to-left text", u"הגשר נסגר.\n\nהאוטובוס נוסע מסביב."_s,
        u"[paragraph] הגשר נסגר.\n[paragraph] האוטובוס נוסע מסביב."_s);
    same("emoji", u"The bridge 🌉 is closed 👩‍🚒.\n\n🚌"_s,
        u"[paragraph] The bridge 🌉 is closed 👩‍🚒.\n[paragraph] 🚌"_s);
}

void BlockFinderTest::wrappedLinesAreJoined_data()
{
    addColumns();
    const QString broken = wrapped(body);
    const QString one = paragraph + body;
    const QString two = one + u'\n' + one;
    row("paragraphs between empty lines", broken + u"\n\n"_s + broken, body + u"\n\n"_s + body, two);
    row("CR LF", wrapped(body, {}, {}, u"\r\n"_s), body, one);
    const QString start = broken.section(u'\n', 0, 1);
    row("two lines", start, QString(start).replace(u'\n', u' '), paragraph + QString(start).replace(u'\n', u' '));
    row("a page break inside a paragraph", broken.section(u'\n', 0, 0) + u"\n\f"_s + broken.section(u'\n', 1), body,
        one);
    for (const auto &[name, indent] :
        {std::pair{"indented paragraphs without empty lines", u"   "_s}, {"an indent of a tab", u"\t"_s}})
        row(name, wrapped(body, indent) + u'\n' + wrapped(body, indent), body + u'\n' + body, two);
    const QString edited = QString(body).replace(u"old bridge"_s, u"Bridge"_s);
    row("one line edited since", QString(broken).replace(u"old bridge"_s, u"Bridge"_s), edited, paragraph + edited);
    lineBreak("a hyphen", u"river-"_s, u"side bridge"_s, u"river-side bridge"_s);
    lineBreak("the hyphen of a pair", u"short-"_s, u"and long-haul stop"_s, u"short- and long-haul stop"_s);
    lineBreak("a dash", u"one -"_s, u"the bridge, that is -"_s, u"one - the bridge, that is -"_s);
    lineBreak("an em dash", u"one—"_s, u"the bridge, that is,"_s, u"one—the bridge, that is,"_s);
    lineBreak("a soft hyphen", u"ri\u00ad"_s, u"verside bridge"_s, u"riverside bridge"_s);
    lineBreak("a number after it", u"bridge"_s, u"12. The river is high"_s, u"bridge 12. The river is high"_s);
    lineBreak("a dash after it", u"bridge"_s, u"- the river is high -"_s, u"bridge - the river is high -"_s);
    row("Chinese is joined without spaces",
        u"市长星期一宣布这座桥将关闭到春天居民们抱怨说绕道需\n要一个多小时而且晚上没有公共汽车。"_s,
        u"市长星期一宣布这座桥将关闭到春天居民们抱怨说绕道需要一个多小时而且晚上没有公共汽车。"_s,
        u"[paragraph] 市长星期一宣布这座桥将关闭到春天居民们抱怨说绕道需要一个多小时而且晚上没有公共汽车。"_s);
    row("list items", broken + u"\n\n"_s + wrapped(body, u"  - "_s, u"    "_s) + u"\n  - two buses\n"_s,
        body + u"\n\n- "_s + body + u"\n- two buses"_s, one + u"\n[list] "_s + body + u"\n[list] two buses"_s);
    row("quotes", broken + u"\n\n"_s + wrapped(body, u"> "_s, u"> "_s), body + u"\n\n"_s + body,
        one + u"\n[quote] "_s + body);
    const QString table = u"Year    Bridges closed for repairs    Buses sent round\n"
                          "2023    4                             17\n"
                          "2024    6                             21"_s;
    row("but a table keeps its rows", broken + u"\n\n"_s + table, body + u"\n\n"_s + table,
        one + u'\n' + paragraph + QString(table).replace(u'\n', u"\n[paragraph] "_s));
}

void BlockFinderTest::structureIsFound_data()
{
    addColumns();
    same("a bulleted list", body + u"\n\n- one bridge\n- two buses\n\n"_s + body,
        paragraph + body + u"\n[list] one bridge\n[list] two buses\n[paragraph] "_s + body);
    same("a numbered list", u"1. One bridge.\n2. Two buses.\n10) Ten rows.\n(11) One more."_s,
        u"[list] One bridge.\n[list] Two buses.\n[list] Ten rows.\n[list] One more."_s);
    same("a lettered list", u"a) One bridge.\nb) Two buses."_s, u"[list] One bridge.\n[list] Two buses."_s);
    same("other bullets", u"• One bridge.\n• Two buses.\n\n* Three.\n* Four."_s,
        u"[list] One bridge.\n[list] Two buses.\n[list] Three.\n[list] Four."_s);
    same("a dash alone makes no list", u"- A dash, and then a sentence.\n\nAnother one."_s,
        u"[paragraph] - A dash, and then a sentence.\n[paragraph] Another one."_s);
    same("a year makes no list", u"1914. The war.\n1918. The peace."_s,
        u"[paragraph] 1914. The war.\n[paragraph] 1918. The peace."_s);
    row("quotes", u"> The bridge is old.\n>\n>> It is closed.\n\nSo it is."_s,
        u"The bridge is old.\n\nIt is closed.\n\nSo it is."_s,
        u"[quote] The bridge is old.\n[quote] It is closed.\n[paragraph] So it is."_s);
    same("a heading in the body", body + u"\n\nThe long way round\n\n"_s + body,
        paragraph + body + u"\n[heading] The long way round\n[paragraph] "_s + body);
    same("a short sentence is no heading", body + u"\n\nNobody likes it.\n\n"_s + body,
        paragraph + body + u"\n[paragraph] Nobody likes it.\n[paragraph] "_s + body);
    same("a caption", body + u"\n\nPhoto: The old bridge on Sunday\n\n"_s + body,
        paragraph + body + u"\n[caption] Photo: The old bridge on Sunday\n[paragraph] "_s + body);
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::BlockFinderTest)
#include "tst_blockfinder.moc"
