// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/hyphenation.h"
#include "core/reading/pdfpage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

class HyphenationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brokenWordsAreToldFromTrueHyphens_data();
    void brokenWordsAreToldFromTrueHyphens();
    void textIsCleaned_data();
    void textIsCleaned();
    void wordsFromRightToLeftAreTurned_data();
    void wordsFromRightToLeftAreTurned();
};

void HyphenationTest::brokenWordsAreToldFromTrueHyphens_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<bool>("often"); ///< the document breaks many words
    QTest::addColumn<bool>("isBreak");

    const auto row = [](const char *title, const QString &line, const QString &next, const QString &evidence,
                         bool often,
                         bool isBreak) { QTest::newRow(title) << line << next << evidence << often << isBreak; };
    row("the word stands elsewhere", u"the govern-"_s, u"ment said"_s, u"a Government of"_s, false, true);
    row("the hyphen stands elsewhere", u"a long-"_s, u"term plan"_s, u"the long-term view"_s, true, false);
    row("both parts stand elsewhere", u"a “well-"_s, u"known” man"_s, u"as well known as"_s, true, false);
    row("one part is no word", u"an inter-"_s, u"national plan"_s, u"a national plan"_s, true, true);
    row("no evidence, many broken words", u"the govern-"_s, u"ment said"_s, {}, true, true);
    row("no evidence, few broken words", u"a long-"_s, u"term plan"_s, {}, false, false);
    row("a name", u"Henrike Solberg-"_s, u"Dane said"_s, {}, true, false);
    row("a second hyphen", u"a mother-in-"_s, u"law said"_s, {}, true, false);
    row("a soft hyphen", u"the govern\u00ad"_s, u"ment said"_s, {}, false, true);
    row("a dash", u"the plan -"_s, u"which failed"_s, {}, true, false);
    row("figures", u"in 2019-"_s, u"2020 they"_s, {}, true, false);
    row("no hyphen", u"the plan"_s, u"which failed"_s, {}, true, false);
    row("nothing after it", u"the plan-"_s, {}, {}, true, false);
}

void HyphenationTest::brokenWordsAreToldFromTrueHyphens()
{
    QFETCH(const QString, line);
    QFETCH(const QString, next);
    QFETCH(const QString, evidence);
    QFETCH(const bool, often);
    QFETCH(const bool, isBreak);

    Hyphenation hyphenation;
    hyphenation.add(line, next);
    for (int i = 0; i < 100; ++i)
        hyphenation.add(often && i % 10 == 0 ? u"xylo-" : u"one", u"phone");
    hyphenation.learn(line);
    hyphenation.learn(next);
    hyphenation.learn(u"x %1 x"_s.arg(evidence));
    QCOMPARE(hyphenation.isBreak(line, next), isBreak);
}

void HyphenationTest::textIsCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");

    QTest::newRow("plain") << u"office"_s << u"office"_s;
    QTest::newRow("ligatures") << u"o\ufb03ce \ufb01ve \ufb02at \ufb06"_s << u"office five flat st"_s;
    QTest::newRow("Arabic shapes") << u"\ufee3\ufe92"_s << u"\u0645\u0628"_s;
    QTest::newRow("combining marks") << u"cafe\u0301"_s << u"caf\u00e9"_s;
    QTest::newRow("soft hyphens inside") << u"gov\u00adern\u00adment"_s << u"government"_s;
    QTest::newRow("a soft hyphen at the end") << u"gov\u00adern\u00ad"_s << u"govern\u00ad"_s;
    QTest::newRow("nothing but a soft hyphen") << u"\u00ad"_s << QString();
    QTest::newRow("invisible") << u"a\u200bb\ufeff\u0000c\u0007"_s << u"abc"_s;
    QTest::newRow("letters beyond the first plane") << u"a\U0001d11e"_s << u"a\U0001d11e"_s;
    QTest::newRow("superscripts and fractions stay") << u"m\u00b2 \u00bd"_s << u"m\u00b2 \u00bd"_s;
}

void HyphenationTest::textIsCleaned()
{
    QFETCH(const QString, text);

    QTEST(cleanPdfText(text), "clean");
}

void HyphenationTest::wordsFromRightToLeftAreTurned_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("read");

    QTest::newRow("Latin") << u"bridge,"_s << u"bridge,"_s;
    QTest::newRow("Arabic") << u"\u0631\u0633\u062c"_s << u"\u062c\u0633\u0631"_s;
    QTest::newRow("a comma at its end") << u"\u060c\u0631\u0633\u062c"_s << u"\u062c\u0633\u0631\u060c"_s;
    QTest::newRow("figures in it") << u"250\u0631\u0633"_s << u"\u0633\u0631250"_s;
    QTest::newRow("a letter with its vowel") << u"\u0631\u0633\u064e\u062c"_s << u"\u062c\u0633\u064e\u0631"_s;
}

void HyphenationTest::wordsFromRightToLeftAreTurned()
{
    QFETCH(const QString, seen);

    QTEST(inReadingOrder(seen), "read");
}

} // namespace sourcelight::reading

QTEST_GUILESS_MAIN(sourcelight::reading::HyphenationTest)
#include "tst_hyphenation.moc"
