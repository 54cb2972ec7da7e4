// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/characterset.h"
#include "core/reading/unpacking.h"
#include "core/reading/xmlwalk.h"
#include "documentfixtures.h"
#include "dump.h"
#include "savedsamples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

class OfficeDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedSampleReadsAsTheSample_data();
    void savedSampleReadsAsTheSample();
    void documentIsRead_data();
    void documentIsRead();
    void formatIsToldByContent_data();
    void formatIsToldByContent();
    void badDocumentIsAnError_data();
    void badDocumentIsAnError();
    void damagedDocumentNeverCrashes_data();
    void damagedDocumentNeverCrashes();
    void readingCanBeStopped();
};

void OfficeDocumentsTest::savedSampleReadsAsTheSample_data()
{
    addSavedSamples(QStringLiteral(SOURCELIGHT_TEST_DIR "/data/documents"), u".*"_s);
}

void OfficeDocumentsTest::savedSampleReadsAsTheSample()
{
    QFETCH(const QString, path);
    QFETCH(const QString, sample);

    const Article article = articleIn(path);
    QCOMPARE(article.source.format, QFileInfo(path).suffix());
    QCOMPARE(dump(article), dump(articleIn(sample)));
    QCOMPARE(faultOf(article, {}), QString());
}

void OfficeDocumentsTest::documentIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const QString properties =
        u"title: Bridges\nauthor: Anna Costa\nauthor: Li Wei\npublished: 2024-03-14T10:00:00Z\n"_s;
    row("DOCX: properties where the text says nothing", docx(paragraph("The bridge is closed.")),
        properties + u"[paragraph] The bridge is closed."_s);
    row("DOCX: title, byline and date of the text go before",
        docx(styled("T", "Old bridge closes") + paragraph("By Mara Holt") + paragraph("3 May 2023") +
             paragraph("It is closed.")),
        u"title: Old bridge closes\nauthor: Mara Holt\npublished: 2023-05-03\n[headline] Old bridge closes\n[byline] "
        u"By Mara Holt\n"
        "[dateline] 3 May 2023\n[paragraph] It is closed."_s);
    row("DOCX: first heading is the headline, style by inheritance",
        docx(styled("H1", "One") + paragraph("It is closed.") + styled("Mine", "Two") + paragraph("It is shut.") +
             styled("H1", "Three") + styled("Loop", "It is over.")),
        u"title: One\nauthor: Anna Costa\nauthor: Li Wei\npublished: 2024-03-14T10:00:00Z\n[headline] One\n"
        "[paragraph] It is closed.\n[heading] Two\n[paragraph] It is shut.\n[heading] Three\n[paragraph] It is over."_s);
    row("DOCX: quotation, caption, contents",
        docx(styled("Toc", "Bridge 3") + paragraph("It is closed.") + styled("Q", "So be it.") +
             styled("C", "The bridge")),
        properties + u"[paragraph] It is closed.\n[quote] So be it.\n[caption] The bridge"_s);
    row("DOCX: lists",
        docx(paragraph("It is closed.") + item(1, 0, "A") + item(1, 1, "B") + item(1, 1, "C") + item(2, 0, "D") +
             item(2, 1, "E") + item(2, 0, "F") + item(0, 0, "It is shut.")),
        properties + u"[paragraph] It is closed.\n[list] A\n[list] B\n[list] C\n[list] D\n[list] E\n[list] F\n"
                     "[paragraph] It is shut."_s);
    row("DOCX: lists that count and nest beyond all numbers",
        docx(paragraph("It is closed.") + item(2, 2147483647, "A") + item(3, 0, "B") + item(3, 0, "C"),
            {deflatedItem("word/numbering.xml",
                "<w:numbering " + officeNamespace +
                    "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483647\"/>"
                    "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                    "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")}),
        properties + u"[paragraph] It is closed.\n[paragraph] A\n[list] B\n[list] C"_s);
    row("DOCX: tracked changes are accepted",
        docx("<w:p><w:r><w:t xml:space=\"preserve\">The </w:t></w:r><w:del><w:r><w:delText>new "
             "</w:delText></w:r></w:del>"
             "<w:ins><w:r><w:t xml:space=\"preserve\">old "
             "</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>iron</w:t></w:r></w:moveFrom>"
             "<w:moveTo><w:r><w:t>bridge.</w:t></w:r></w:moveTo></w:p>"
             "<w:p><w:pPr><w:rPr><w:del/></w:rPr><w:pPrChange><w:pPr><w:pStyle "
             "w:val=\"H1\"/></w:pPr></w:pPrChange></w:pPr>"
             "<w:r><w:t xml:space=\"preserve\">It is </w:t></w:r></w:p>" +
             paragraph("shut.")),
        properties + u"[paragraph] The old bridge.\n[paragraph] It is shut."_s);
    row("DOCX: notes follow the text",
        docx("<w:p><w:r><w:t>A bus</w:t><w:footnoteReference w:id=\"3\"/></w:r><w:r><w:t xml:space=\"preserve\"> on a "
             "bridge"
             "</w:t><w:footnoteReference w:id=\"2\"/><w:footnoteReference w:id=\"2\"/><w:t>.</w:t></w:r></w:p>"),
        properties + u"[paragraph] A bus[1] on a bridge[2].\n[list] Of the bus.\n[list] Of the bridge."_s);
    row("DOCX: breaks, tabs, special characters",
        docx("<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t>"
             "<w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"),
        properties + u"[paragraph] One\n[paragraph] two three\u2011four"_s);
    row("DOCX: table as lines with tabs",
        docx(paragraph("It is closed.") + "<w:tbl><w:tr><w:tc>" + paragraph("Year") + "</w:tc><w:tc>" +
             paragraph("Cars") + paragraph("a day") + "</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>" +
             paragraph("gone") + "</w:tc><w:tc>" + paragraph("gone") + "</w:tc></w:tr><w:tr><w:tc>" +
             paragraph("2023") + "</w:tc><w:tc>" + paragraph("40") + "</w:tc></w:tr></w:tbl>"),
        properties + u"[paragraph] It is closed.\n[paragraph] Year\tCars a day\n[paragraph] 2023\t40"_s);
    row("DOCX: table for layout",
        docx("<w:tbl><w:tr><w:tc>" + styled("H1", "One") + paragraph("It is closed.") + "</w:tc></w:tr></w:tbl>"),
        u"title: One\nauthor: Anna Costa\nauthor: Li Wei\npublished: 2024-03-14T10:00:00Z\n[headline] One\n[paragraph] It is closed."_s);
    row("DOCX: text box once, after its paragraph",
        docx("<w:p><w:r><w:t>It is closed.</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>" +
             styled("C", "The bridge") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" +
             styled("C", "The bridge") + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>"),
        properties + u"[paragraph] It is closed.\n[caption] The bridge"_s);
    row("DOCX: prompts and contents of controls are left out",
        docx("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + paragraph("Click here") +
             "</w:sdtContent></w:sdt>"
             "<w:sdt><w:sdtPr/><w:sdtContent>" +
             paragraph("It is closed.") + "</w:sdtContent></w:sdt>"),
        properties + u"[paragraph] It is closed."_s);

    row("FODT: headline, style by inheritance, quotation",
        flat(
            "<text:h text:outline-level=\"1\">One</text:h><text:p>It <text:span>is</text:span><text:s/>closed.</text:p>"
            "<text:p text:style-name=\"P1\">So be it.</text:p><text:p text:style-name=\"Chapter\">Two</text:p>"
            "<text:p>One<text:line-break/>two<text:tab/>three</text:p>"),
        u"title: One\n[headline] One\n[paragraph] It is closed.\n[quote] So be it.\n[heading] Two\n[paragraph] One\n"
        "[paragraph] two three"_s);
    row("FODT: properties",
        flat("<text:p>It is closed.</text:p>",
            "<dc:title>Bridges</dc:title><meta:initial-creator>Anna Costa"
            "</meta:initial-creator><dc:creator>Li "
            "Wei</dc:creator><meta:creation-date>2024-03-14T10:00:00</meta:creation-date>"),
        u"title: Bridges\nauthor: Anna Costa\npublished: 2024-03-14T10:00:00\n[paragraph] It is closed."_s);
    row("FODT: tracked changes, comments, contents and hidden sections",
        flat("<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
             "</text:changed-region></text:tracked-changes><text:table-of-content><text:p>One "
             "3</text:p></text:table-of-content>"
             "<text:section text:display=\"none\"><text:p>gone</text:p></text:section>"
             "<text:p>It is <text:change-start/>new<text:change-end/>.<office:annotation><text:p>gone</text:p>"
             "</office:annotation></text:p>"),
        u"[paragraph] It is new."_s);
    row("FODT: lists",
        flat("<text:p>It is closed.</text:p><text:list "
             "text:style-name=\"L1\"><text:list-item><text:p>A</text:p><text:list>"
             "<text:list-item><text:p>B</text:p></text:list-item></text:list></text:list-item></text:list>"
             "<text:list text:style-name=\"L2\"><text:list-item><text:p>C</text:p></text:list-item><text:list-item>"
             "<text:h text:outline-level=\"2\">D</text:h></text:list-item></text:list>"),
        u"[paragraph] It is closed.\n[list] A\n[list] B\n[list] C\n[heading] D"_s);
    row("FODT: a list that counts beyond all numbers",
        flat("<text:list text:style-name=\"L2\"><text:list-item text:start-value=\"2147483647\"><text:p>A</text:p>"
             "</text:list-item><text:list-item><text:p>B</text:p></text:list-item></text:list>"),
        u"[list] A\n[list] B"_s);
    row("FODT: notes, text boxes, tables",
        flat("<text:p>A bus<text:note><text:note-citation>7</text:note-citation><text:note-body><text:p>Of the "
             "bus.</text:p>"
             "</text:note-body></text:note> on a bridge.<draw:frame><svg:title>no</svg:title><draw:text-box><text:p>In "
             "a box."
             "</text:p></draw:text-box></draw:frame></"
             "text:p><table:table><table:table-row><table:table-cell><text:p>A</text:p>"
             "</table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></"
             "table:table>"),
        u"[paragraph] A bus[1] on a bridge.\n[paragraph] In a box.\n[paragraph] A\tB\n[list] Of the bus."_s);
    row("ODT: the same in a package", odt(flat("<text:p>It is closed.</text:p>")), u"[paragraph] It is closed."_s);

    const QByteArray styles =
        "{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}{\\*\\cs2 no;}{\\s3\\sbasedon1 Mine;}{\\s4 Quote;}"
        "{\\s5\\outlinelevel1 Other;}}";
    const QByteArray fonts =
        "{\\fonttbl{\\f0\\fcharset0 Serif;}{\\f1\\fcharset204 Cyrillic;}{\\f2\\fcharset2 Symbol;}}";
    const auto rtf = [&](const QByteArray &body) {
        return "{\\rtf1\\ansi\\ansicpg1252\\deff0" + fonts + styles + body + "}";
    };
    row("RTF: styles, by inheritance and by outline",
        rtf("\\pard\\s1 One\\par\\pard It is closed.\\par\\pard\\s3 Two\\par\\pard\\s4 So be it.\\par\\pard\\s5 "
            "Three\\par\\pard "
            "It is shut.\\par"),
        u"title: One\n[headline] One\n[paragraph] It is closed.\n[heading] Two\n[quote] So be it.\n[heading] Three\n"
        "[paragraph] It is shut."_s);
    row("RTF: properties",
        rtf("{\\info{\\title Bridges}{\\author Anna Costa}{\\operator no}{\\creatim\\yr2024\\mo3\\dy14\\hr10}}It is "
            "closed.\\par"),
        u"title: Bridges\nauthor: Anna Costa\npublished: 2024-03-14\n[paragraph] It is closed."_s);
    row("RTF: characters",
        rtf("It\\rquote s caf\\'e9\\emdash \\u8364?5, {\\uc2 \\u8364 ab6}, \\{x\\}, {\\f1\\'ec\\'ee\\'f1\\'f2}, a\\~b, "
            "c\\_d.\\par"),
        u"[paragraph] It\u2019s café\u2014€5, €6, {x}, мост, a b, c\u2011d."_s);
    row("RTF: half a character", rtf("It is \\u-10179?\\u-8704?, not \\u-10179?.\\par"),
        u"[paragraph] It is \U0001f600, not \ufffd."_s);
    row("RTF: what is no text",
        rtf("{\\header no\\par}{\\pict\\bin4 }}}}}{\\*\\unknown{\\par no}}It {\\v no}is {\\deleted no}{\\revised "
            "new}.{\\field{\\*\\fldinst "
            "no}{\\fldrslt So}} be it.\\par"),
        u"[paragraph] It is new.So be it."_s);
    row("RTF: lists",
        rtf("It is closed.\\par\\pard{\\listtext\\f2\\'b7\\tab}\\ilvl0 A\\par{\\listtext 1.\\tab}\\ilvl1 B\\par\\pard "
            "\\bullet\\tab C\\par"),
        u"[paragraph] It is closed.\n[list] A\n[list] B\n[list] C"_s);
    row("RTF: notes and tables",
        rtf("A bus{\\super\\chftn{\\footnote\\pard {\\chftn} Of the bus.}} on a bridge.\\par\\trowd\\pard\\intbl "
            "A\\cell\\pard\\intbl "
            "B\\par C\\cell\\row\\trowd\\pard\\intbl D\\cell E\\cell\\row\\pard It is closed.\\par"),
        u"[paragraph] A bus[1] on a bridge.\n[paragraph] A\tB C\n[paragraph] D\tE\n[paragraph] It is closed.\n[list] Of the bus."_s);

    row("EPUB: chapters as headings",
        epub({{"1.xhtml", "<h1>One</h1><p>It is<br/>closed.</p>"},
                 {"2.xhtml", "<h1>Two</h1><blockquote>So be it.</blockquote>"}},
            "<dc:title>The Bridge</dc:title><dc:creator>Anna Costa</dc:creator><dc:publisher>Lantern</dc:publisher>"
            "<dc:date>2024-03-14</dc:date><dc:language>en</dc:language>"),
        u"title: The Bridge\nauthor: Anna Costa\npublished: 2024-03-14\npublisher: Lantern\n[headline] The "
        u"Bridge\n[heading] One\n"
        "[paragraph] It is\n[paragraph] closed.\n[heading] Two\n[quote] So be it."_s);
    row("EPUB: a title page says nothing new",
        epub({{"0.xhtml", "<h1>The Bridge</h1><p>Anna Costa</p>"},
                 {"1.xhtml", "<h1>The Bridge</h1><p>It is closed.</p>"}},
            "<dc:title>The Bridge</dc:title><dc:creator>Anna Costa</dc:creator>"),
        u"title: The Bridge\nauthor: Anna Costa\n[headline] The Bridge\n[paragraph] It is closed."_s);
    row("EPUB: scrambled fonts do no harm",
        epub({{"1.xhtml", "<p>It is closed.</p>"}}, {},
            {deflatedItem("META-INF/encryption.xml", "<e><CipherReference URI=\"fonts/a.otf\"/></e>")}),
        u"[paragraph] It is closed."_s);
}

void OfficeDocumentsTest::documentIsRead()
{
    QFETCH(const QByteArray, bytes);

    const Outcome outcome = readBytes(bytes);
    QVERIFY2(outcome.result, qPrintable(outcome.result ? QString() : outcome.result.error().detail));
    QCOMPARE(outcome.articles.size(), 1);
    QTEST(dump(outcome.article()), "expected");
    QCOMPARE(faultOf(outcome.article(), {}), QString());
}

void OfficeDocumentsTest::formatIsToldByContent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");

    const QByteArray text = flat("<text:p>It is closed.</text:p>");
    for (const QString &name : {u"a.txt"_s, u"a.html"_s, u"a.md"_s, u"clipboard"_s}) {
        const auto row = [&name](const QByteArray &bytes, const QString &format) {
            QTest::newRow(qPrintable(format + u" named "_s + name)) << name << bytes << format;
        };
        row(docx(paragraph("It is closed.")), u"docx"_s);
        row(odt(text), u"odt"_s);
        row(text, u"fodt"_s);
        row(epub({{"1.xhtml", "<p>It is closed.</p>"}}), u"epub"_s);
        row("{\\rtf1 It is closed.\\par}", u"rtf"_s);
    }
}

void OfficeDocumentsTest::formatIsToldByContent()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);

    const Outcome outcome = readBytes(bytes, name);
    QVERIFY(outcome.result);
    QTEST(outcome.article().source.format, "format");
}

void OfficeDocumentsTest::badDocumentIsAnError_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    using enum ErrorCode;
    const auto row = [](const char *title, const QString &name, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(title) << name << bytes << code;
    };
    const QByteArray good = docx(paragraph("It is closed."));
    const QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    const QByteArray external = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    const QByteArray deep =
        QByteArray("<w:p>").repeated(deepestXml + 1) + QByteArray("</w:p>").repeated(deepestXml + 1);
    row("DOCX without words", u"a.docx"_s, docx({}), Empty);
    row("DOCX cut short", u"a.docx"_s, good.first(good.size() / 2), Malformed);
    row("DOCX without its document", u"a.docx"_s, zipped({{"[Content_Types].xml", "x"}, {"word/a.xml", "x"}}),
        Malformed);
    row("DOCX with broken XML", u"a.docx"_s, docx("<w:p>"), Malformed);
    row("DOCX nested without end", u"a.docx"_s, docx(deep), Malformed);
    row("FODT with entities", u"a.fodt"_s,
        QByteArray(flat("<text:p>&b;</text:p>")).replace("<?xml version=\"1.0\"?>", laughs), Malformed);
    row("FODT with an entity outside", u"a.fodt"_s,
        QByteArray(flat("<text:p>&a;</text:p>")).replace("<?xml version=\"1.0\"?>", external), Malformed);
    row("FODT cut short", u"a.fodt"_s, flat("<text:p>It is closed.</text:p>").chopped(40), Malformed);
    row("FODT of a spreadsheet", u"a.fodt"_s,
        QByteArray(flat("<text:p>It is closed.</text:p>")).replace("office:text>", "office:spreadsheet>"),
        UnsupportedFormat);
    row("ODT with a password", u"a.odt"_s, odt("x", "<manifest><encryption-data/></manifest>"), Encrypted);
    row("ODT without content", u"a.odt"_s, zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}}),
        Malformed);
    row("EPUB without container", u"a.epub"_s, zipped({{"mimetype", "application/epub+zip"}}), Malformed);
    row("EPUB with locked chapters", u"a.epub"_s,
        epub({{"1.xhtml", "<p>x</p>"}}, {},
            {deflatedItem("META-INF/encryption.xml", "<e><CipherReference URI=\"EPUB/the%20text/1.xhtml\"/></e>")}),
        Encrypted);
    row("EPUB without chapters", u"a.epub"_s, epub({}), Empty);
    row("DOCX with a password", u"a.docx"_s,
        QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(600, '\0') +
            QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32),
        Encrypted);
    row("RTF cut short", u"a.rtf"_s, "{\\rtf1 It is {closed", Malformed);
    row("RTF without words", u"a.rtf"_s, "{\\rtf1{\\pict no}}", Empty);
    row("RTF nested without end", u"a.rtf"_s, "{\\rtf1" + QByteArray(5'000, '{') + QByteArray(5'000, '}') + "}",
        Malformed);
    QList<ZipItem> locked{{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "x", 0, 0, 1}};
    row("ODT in a locked archive", u"a.odt"_s, zipped(locked), Encrypted);
    ZipItem bomb = deflatedItem("content.xml", QByteArray(int(smallestSuspect) * 4, ' '));
    row("ODT that is a bomb", u"a.odt"_s, zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}, bomb}),
        TooLarge);
    bomb.size = 100;
    row("ODT that is a bomb and lies", u"a.odt"_s,
        zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}, bomb}), Malformed);
    ZipItem lying = deflatedItem("content.xml", flat("<text:p>It is closed.</text:p>"));
    ++lying.size;
    row("ODT with a wrong size", u"a.odt"_s, zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}, lying}),
        Malformed);
    ZipItem broken = deflatedItem("content.xml", flat("<text:p>It is closed.</text:p>"));
    broken.bytes.replace(10, 30, QByteArray(30, '\xff'));
    row("ODT with broken data", u"a.odt"_s, zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}, broken}),
        Malformed);
}

void OfficeDocumentsTest::badDocumentIsAnError()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);

    const Outcome outcome = readBytes(bytes, name);
    QVERIFY(!outcome.result);
    QVERIFY(outcome.articles.isEmpty());
    QCOMPARE(outcome.result.error().code, code);
    QCOMPARE(outcome.result.error().where, name);
}

void OfficeDocumentsTest::damagedDocumentNeverCrashes_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("DOCX") << docx(styled("T", "One") + item(2, 1, "It is closed.") + "<w:tbl><w:tr><w:tc>" +
                                  paragraph("A") + "</w:tc></w:tr></w:tbl>");
    QTest::newRow("FODT") << flat(
        "<text:p>A<text:note><text:note-body><text:p>B</text:p></text:note-body></text:note></text:p>");
    QTest::newRow("RTF") << QByteArray(
        "{\\rtf1\\ansi{\\fonttbl{\\f1\\fcharset204 A;}}{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 One\\par"
        "\\pard\\f1\\'ec\\u8364?{\\footnote A\\par}\\trowd\\intbl A\\cell\\row{\\listtext 1.\\tab}B\\par}");
    QTest::newRow("EPUB") << epub({{"1.xhtml", "<h1>One</h1><p>It is closed.</p>"}});
}

/// Whatever a few wrong bytes make of it, it is read or refused, and what is read is in good order.
void OfficeDocumentsTest::damagedDocumentNeverCrashes()
{
    QFETCH(const QByteArray, bytes);

    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray damaged = bytes;
        damaged[at] = char(damaged[at] ^ (1 << (at % 8)));
        const Outcome outcome = readBytes(damaged);
        // without its first words a flat file is no more than text
        if (outcome.result)
            QCOMPARE(faultOf(outcome.article(), decode(damaged)->text), QString());
    }
    for (qsizetype size = 1; size < bytes.size(); size += 7)
        readBytes(bytes.first(size));
}

void OfficeDocumentsTest::readingCanBeStopped()
{
    std::stop_source source;
    source.request_stop();
    const QByteArray text = flat("<text:p>It is closed.</text:p>");
    for (const QByteArray &bytes :
        {docx(paragraph("It is closed.")), odt(text), text, epub({{"1.xhtml", "<p>x</p>"}})}) {
        const Outcome outcome = readBytes(bytes, u"a"_s, {}, {source.get_token(), {}});
        QVERIFY(!outcome.result);
        QCOMPARE(outcome.result.error().code, ErrorCode::Cancelled);
    }
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::OfficeDocumentsTest)
#include "tst_officedocuments.moc"
