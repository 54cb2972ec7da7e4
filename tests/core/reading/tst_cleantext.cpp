// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"

#include "core/model/originindex.h"
#include "core/reading/cleantext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

class CleanTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsCleaned_data();
    void textIsCleaned();
    void originsLeadBackToTheFile_data();
    void originsLeadBackToTheFile();
    void originsAreRight_data();
    void originsAreRight();
    void referencesEncodedTwiceAreDecoded_data();
    void referencesEncodedTwiceAreDecoded();
    void referencesOfCorporaAreDecoded();
    void headerIsFoundInCleanText();
    void reorderingControlsStayAndAreTold();
    void ownLinesStayAsTheyAre();
    void textOfCorporaStaysAsItIs();
    void hugeInputIsRead_data();
    void hugeInputIsRead();
    void marksAloneAreText();
};

void CleanTextTest::textIsCleaned_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("clean");

    const auto row = [](const char *name, const QString &raw, const QString &clean) {
        QTest::newRow(name) << raw << clean;
    };
    const auto same = [&row](const char *name, const QString &text) { row(name, text, text); };
    row("soft hyphens", u"the Coro\u00adna\u00advirus"_s, u"the Coronavirus"_s);
    row("a soft hyphen before a space", u"the co\u00ad op"_s, u"the co op"_s);
    row("zero-width spaces and joints", u"New\u200b York\u2060s \ufeffharbour"_s, u"New Yorks harbour"_s);
    row("a space around what is not seen", u"one \u200b two"_s, u"one two"_s);
    same("joiners of Persian", u"او می\u200cخواهد برود"_s);
    same("joiners of emoji", u"a family \U0001F468\u200d\U0001F469\u200d\U0001F467 of three"_s);
    same("marks of direction", u"in 3\u200e (three)\u200f words"_s);
    row("controls", u"the\u008f bri\u0002dge"_s, u"the bridge"_s);
    row("decomposed letters", u"Cafe\u0301 A\u030angstro\u0308m"_s, u"Café Ångström"_s);
    row("marks in another order", u"a\u0323\u0302 a\u0302\u0323"_s, u"ậ ậ"_s);
    row("letters of one code for another", u"5 \u212b and \u2126"_s, u"5 Å and Ω"_s);
    row("syllables in parts", u"\u1112\u1161\u11ab\u1100\u116e\u11a8"_s, u"한국"_s);
    same("letters that stay in parts", u"\u0915\u093c and q\u0301"_s);
    same("typographic quotation marks", u"“One” ‘two’ «three» „four“ ‚five‘ 'six' \"seven\""_s);
    same("spaces that group digits", u"10\u202f000 and 1\u00a0250 and 2\u2009500"_s);
    same("spaces that set off marks", u"«\u00a0Oui\u202f!\u00a0» at 20\u00a0%"_s);
    row("other no-break spaces", u"Mr.\u00a0Smith of New\u00a0York on 5\u00a0March"_s,
        u"Mr. Smith of New York on 5 March"_s);
}

void CleanTextTest::textIsCleaned()
{
    QFETCH(const QString, raw);
    QFETCH(const QString, clean);

    for (const QString &name : {u"a.txt"_s, u"a.md"_s, u"a.html"_s}) {
        const QString file = u"It was so: "_s + raw + u" in the end."_s;
        const Outcome outcome = readBytes((name == u"a.html" ? u"<p>"_s : QString()).append(file).toUtf8(), name);
        QVERIFY(outcome.result);
        QString expected = u"It was so: "_s + clean + u" in the end."_s;
        // Where lines are kept, so is the white space in them.
        if (name == u"a.txt")
            expected.replace(u"one two"_s, u"one  two"_s);
        QCOMPARE(outcome.article().text, expected);
        QVERIFY(outcome.diagnostics().empty());
    }
    QCOMPARE(cleaned(raw, false).replace(QChar(QChar::Nbsp), u' ').simplified(), QString(clean).simplified());
}

void CleanTextTest::originsLeadBackToTheFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("places");

    QTest::newRow("a soft hyphen") << u"Co\u00adro"_s << u"Coro"_s << QList<qsizetype>{0, 1, 3, 4};
    QTest::newRow("a composed letter") << u"ae\u0301b"_s << u"aéb"_s << QList<qsizetype>{0, 1, 3};
    QTest::newRow("a letter with two marks") << u"a\u0323\u0302b"_s << u"ậb"_s << QList<qsizetype>{0, 3};
    QTest::newRow("a letter that grows") << u"x\u0958y"_s << u"x\u0915\u093cy"_s << QList<qsizetype>{0, 1, 1, 2};
    QTest::newRow("a letter composed over a soft hyphen") << u"e\u00ad\u0301b"_s << u"éb"_s << QList<qsizetype>{0, 3};
    QTest::newRow("two blocks") << u"o\u0308l\n\ne\u0301t\u00ade\u0301"_s << u"öl\n\nété"_s
                                << QList<qsizetype>{0, 2, 3, 4, 5, 7, 9};
}

void CleanTextTest::originsLeadBackToTheFile()
{
    QFETCH(const QString, file);
    QFETCH(const QList<qsizetype>, places);

    const Outcome outcome = readBytes(file.toUtf8());
    const Article &article = outcome.article();
    QTEST(article.text, "text");
    QCOMPARE(faultOf(article, file), QString());
    const OriginIndex index(article.origins);
    QList<qsizetype> found;
    for (qsizetype at = 0; at < article.text.size(); ++at)
        found.append(index.toFile(at));
    QCOMPARE(found, places);
    QVERIFY(article.blocks.back().span.end == article.text.size());
}

void CleanTextTest::originsAreRight_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");

    const QString text = u"Cafe\u0301 Coro\u00adna \u00e2\u20ac\u2122 10\u202f000 \u200b\u200b x\u0958 "_s;
    QTest::newRow("plain text") << u"a.txt"_s << text.repeated(3) + u"\n\n"_s + text + u"\n\n- "_s + text;
    QTest::newRow("Markdown") << u"a.md"_s
                              << u"# "_s + text + u"\n\n*"_s + text + u"x* y\n"_s + text + u"\n\n- "_s + text;
    QTest::newRow("a page") << u"a.html"_s
                            << u"<h1>"_s + text + u"</h1><p>"_s + text + u"<b>\u0301"_s + text +
                                   u"</b></p><p>&eacute; e"_s + text + u"</p><pre>"_s + text + u"\n"_s + text +
                                   u"</pre>"_s;
}

void CleanTextTest::originsAreRight()
{
    QFETCH(const QString, name);
    QFETCH(const QString, file);

    for (const bool mend : {false, true}) {
        const Outcome outcome = readBytes(file.toUtf8(), name, {.mendMojibake = mend});
        QVERIFY(outcome.result);
        QVERIFY(outcome.article().text.contains(u"Café Corona"));
        QCOMPARE(outcome.article().text.contains(u"’"), mend);
        QCOMPARE(faultOf(outcome.article(), file), QString());
    }
}

void CleanTextTest::referencesEncodedTwiceAreDecoded_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QString &page, const QString &text) {
        QTest::newRow(name) << page << text;
    };
    row("once", u"Fish &amp; chips"_s, u"Fish & chips"_s);
    row("twice", u"Fish &amp;amp; chips, &amp;quot;twice&amp;quot;"_s, u"Fish & chips, \"twice\""_s);
    row("by number", u"It&amp;#8217;s &amp;#x2014; so"_s, u"It’s — so"_s);
    row("three times", u"It&amp;amp;#8217;s so"_s, u"It’s so"_s);
    row("a no-break space", u"so&amp;nbsp;far"_s, u"so far"_s);
    row("without its end", u"R&amp;D and R&amp;amp D"_s, u"R&D and R&amp D"_s);
    row("no reference", u"a&amp;bogus; b&amp;#; c&amp;#xg; d&amp;; e&amp;notit; f"_s,
        u"a&bogus; b&#; c&#xg; d&; e&notit; f"_s);
    row("no character", u"a&amp;#0; b&amp;#xD800; c"_s, u"a&#0; b&#xD800; c"_s);
    row("the address of a page", u"?a=1&amp;copy=2&amp;lt=3"_s, u"?a=1&copy=2&lt=3"_s);
    row("code", u"Write <code>&amp;amp;nbsp;</code> or <CODE class=x>&amp;lt;</CODE>: fish &amp;amp; chips"_s,
        u"Write &amp;nbsp; or &lt;: fish & chips"_s);
    row("preformatted text", u"<pre>&amp;lt;</pre>"_s, u"&lt;"_s);
}

void CleanTextTest::referencesEncodedTwiceAreDecoded()
{
    QFETCH(const QString, page);

    const Outcome outcome = readBytes("<!doctype html><p>" + page.toUtf8(), u"a.html"_s);
    QTEST(outcome.article().text, "text");
    QCOMPARE(readBytes("It&#8217;s `&lt;` here.\n\nNot &amp;lt; here.", u"a.txt"_s).article().text,
        u"It&#8217;s `&lt;` here.\n\nNot &amp;lt; here."_s);
}

void CleanTextTest::referencesOfCorporaAreDecoded()
{
    const Outcome outcome = readBytes(
        R"({"title": "Fish &amp; chips", "author": "By Anna O&#39;Neill", "text": "They ate fish &amp; chips.\n\nAll day."})",
        u"a.json"_s);
    QCOMPARE(dump(outcome.article()),
        u"title: Fish & chips\nauthor: Anna O'Neill\n"
        "[headline] Fish & chips\n[paragraph] They ate fish & chips.\n[paragraph] All day."_s);
}

void CleanTextTest::headerIsFoundInCleanText()
{
    const QByteArray body =
        "<p>The old bridge over the river stays closed until spring, the council of the town said.</p>";
    const Outcome outcome =
        readBytes("<!doctype html><title>Bru&shy;cke</title><h1>\u200bBru&shy;cke</h1><p>\u200bBy&nbsp;An&shy;na "
                  "Costa</p><p>March&nbsp;5, 2021</p>" +
                      body,
            u"a.html"_s);
    QCOMPARE(outcome.article().title, u"Brucke"_s);
    QCOMPARE(outcome.article().authors, QStringList{u"Anna Costa"_s});
    QCOMPARE(outcome.article().published, u"2021-03-05"_s);
}

void CleanTextTest::reorderingControlsStayAndAreTold()
{
    const QString text = u"Send it to \u202egpj.exe\u202c now."_s;
    const Outcome outcome = readBytes(text.toUtf8());
    QCOMPARE(outcome.article().text, text);
    QCOMPARE(
        outcome.diagnostics(), (std::vector<Diagnostic>{{DiagnosticCode::ReorderingControls, u"U+202E"_s, {11, 12}}}));
    QVERIFY(readBytes("The bridge\xe2\x80\x8e is closed.").diagnostics().empty());
}

void CleanTextTest::ownLinesStayAsTheyAre()
{
    const QByteArray line =
        R"({"id":"a","title":"Cafe\u0301 &amp;","text":"Cafe\u0301 Co\u00adro \u00c3\u00a9 &amp;","blocks":[{"start":0,"end":20,"kind":"paragraph"}]})";
    const Outcome outcome = readBytes(line, u"a.jsonl"_s, {.mendMojibake = true});
    QVERIFY(outcome.result);
    QCOMPARE(outcome.article().text, u"Cafe\u0301 Co\u00adro \u00c3\u00a9 &amp;"_s);
    QCOMPARE(outcome.article().title, u"Cafe\u0301 &amp;"_s);
}

void CleanTextTest::textOfCorporaStaysAsItIs()
{
    const QString text = u"Cafe\u0301 Co\u00adro \u200b\u00c3\u00a9 10\u00a0x &amp;amp;"_s;
    QCOMPARE(articleFromText(u"a"_s, text).text, text);
}

void CleanTextTest::hugeInputIsRead_data()
{
    QTest::addColumn<QString>("piece");

    QTest::newRow("marks of one height") << u"\u0301"_s;
    QTest::newRow("marks above and below") << u"\u0301\u0323"_s;
    QTest::newRow("soft hyphens") << u"\u00ad"_s;
    QTest::newRow("zero-width spaces between letters") << u"a\u200b"_s;
    QTest::newRow("decomposed letters") << u"e\u0301"_s;
    QTest::newRow("beginnings of damage") << u"\u00c3"_s;
    QTest::newRow("damage") << u"\u00c3\u00a9"_s;
    QTest::newRow("damage done three times") << u"\u00c3\u0192\u00c6\u2019\u00c3\u201a\u00c2\u00a9"_s;
    QTest::newRow("ampersands") << u"&amp;"_s;
    QTest::newRow("no-break spaces") << u"\u00a0"_s;
}

void CleanTextTest::hugeInputIsRead()
{
    QFETCH(const QString, piece);

    const QString file = u"x"_s + piece.repeated(2'000'000 / piece.size()) + u"y"_s;
    for (const QString &format : {u"plaintext"_s, u"markdown"_s, u"html"_s}) {
        for (const bool mend : {false, true}) {
            const Outcome outcome = readBytes(file.toUtf8(), u"a"_s, {.format = format, .mendMojibake = mend});
            QVERIFY(outcome.result);
            QVERIFY(outcome.article().text.startsWith(u'x'));
            QVERIFY(outcome.article().text.endsWith(u'y'));
        }
    }
}

void CleanTextTest::marksAloneAreText()
{
    QCOMPARE(readBytes("\xcc\x81").article().text, u"\u0301"_s);
    QCOMPARE(readBytes("\xcc\x81 \xcc\x81\n\n\xcc\x81", u"a.md"_s).article().text, u"\u0301 \u0301\n\n\u0301"_s);
    QCOMPARE(readBytes("<p>a<p>\xcc\x81<p>e<i>\xcc\x81</i>", u"a.html"_s).article().text, u"a\n\n\u0301\n\né"_s);
    for (const QByteArray &bytes : {"\xc2\xad"_ba, "\xe2\x81\xa0 \xc2\xad\n\n\xc2\xad"_ba, "<p>\xc2\xad<p>&shy;"_ba}) {
        const Outcome outcome = readBytes(bytes, u"a.html"_s);
        QVERIFY2(outcome.articles.isEmpty(), bytes.constData());
        QCOMPARE(outcome.result.error(), (Error{ErrorCode::Empty, {}, u"a.html"_s}));
    }
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::CleanTextTest)
#include "tst_cleantext.moc"
