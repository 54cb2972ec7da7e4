// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/wordusage.h"

#include <QTest>

using namespace sourcelight;
using namespace sourcelight::language;
using namespace Qt::StringLiterals;

namespace
{

/// The words of a text that are parted by spaces, as one sentence.
WordForms wordsOf(Article &article, const QString &text)
{
    article.text = text;
    std::vector<Token> tokens;
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype space = text.indexOf(u' ', begin), end = space < 0 ? text.size() : space;
        tokens.push_back({.span = {begin, end}});
        begin = end + 1;
    }
    WordForms words;
    words.assign(article, tokens);
    return words;
}

} // namespace

/// What features ask of words: which are alike in what, and how a sentence uses capitals.
class TestWordForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsAreAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("sameWord");
        QTest::addColumn<bool>("sameExact");
        QTest::addColumn<bool>("sameShape");
        QTest::newRow("itself") << u"Harbour"_s << u"Harbour"_s << true << true << true;
        QTest::newRow("letter case") << u"Harbour"_s << u"HARBOUR"_s << true << false << false;
        QTest::newRow("digits") << u"2,500"_s << u"1,375"_s << true << false << true;
        QTest::newRow("more digits") << u"2,500"_s << u"12,500"_s << false << false << false;
        QTest::newRow("long runs") << u"12,500"_s << u"112,500"_s << false << false << true;
        QTest::newRow("long words") << u"Anna"_s << u"Benedict"_s << false << false << true;
        QTest::newRow("apostrophes") << u"O’Hara"_s << u"O'Hara"_s << true << true << true;
        QTest::newRow("quotation marks") << u"“"_s << u"\""_s << true << true << true;
        QTest::newRow("hyphens") << u"mid‑June"_s << u"mid-June"_s << true << true << true;
        QTest::newRow("full stops") << u"U.S."_s << u"U.N."_s << false << false << true;
        QTest::newRow("accents stay") << u"Jose"_s << u"José"_s << false << false << true;
        QTest::newRow("another script") << u"МИР"_s << u"мир"_s << true << false << false;
        QTest::newRow("nothing and something") << QString() << u"a"_s << false << false << false;
    }
    void formsAreAlike()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        const WordForm first = wordFormOf(one), second = wordFormOf(other);
        QTEST(first.word == second.word, "sameWord");
        QTEST(first.exact == second.exact, "sameExact");
        QTEST(first.shape == second.shape, "sameShape");
    }

    void affixesAreThoseOfTheFoldedWord()
    {
        const WordForm form = wordFormOf(u"Ferries"), other = wordFormOf(u"buries"), part = wordFormOf(u"ferry");
        for (std::size_t n = 0; n < 4; ++n)
            QCOMPARE(form.suffixes[n] == other.suffixes[n], n < 4);
        QVERIFY(form.suffixes[4] != other.suffixes[4]);
        QCOMPARE(form.prefixes[3], part.prefixes[3]);
        QVERIFY(form.prefixes[4] != part.prefixes[4]);
        QCOMPARE(part.prefixes[4], FeatureHash(0)); // a word is no prefix of itself
        QCOMPARE(wordFormOf(u"a").suffixes[0], FeatureHash(0));
    }

    void propertiesAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("properties"); // Upper, Lower, Digit, Starts upper, Mark, Capitals
        QTest::newRow("name") << u"Anna"_s << u"ULS"_s;
        QTest::newRow("word") << u"boat"_s << u"L"_s;
        QTest::newRow("acronym") << u"NHC"_s << u"USC"_s;
        QTest::newRow("acronym with digits") << u"G20"_s << u"UDSC"_s;
        QTest::newRow("inner capital") << u"iPhone"_s << u"UL"_s;
        QTest::newRow("number") << u"1,000"_s << u"D"_s;
        QTest::newRow("mark") << u"--"_s << u"M"_s;
        QTest::newRow("title case letter") << u"ǅep"_s << u"ULS"_s;
        QTest::newRow("no case") << u"東京"_s << u"L"_s;
        QTest::newRow("nothing") << QString() << u"M"_s;
    }
    void propertiesAreTold()
    {
        QFETCH(const QString, text);
        const WordForm form = wordFormOf(text);
        QString properties;
        const std::pair<bool, QChar> all[] = {{form.hasUpper, u'U'}, {form.hasLower, u'L'}, {form.hasDigit, u'D'},
            {form.startsUpper, u'S'}, {form.isMark, u'M'}, {form.isCapitals(), u'C'}};
        for (const auto &[holds, letter] : all) {
            if (holds)
                properties += letter;
        }
        QTEST(properties, "properties");
    }

    void aWordWithoutEndIsCut()
    {
        const QString longWord(100'000, u'a');
        const WordForm form = wordFormOf(longWord);
        QCOMPARE(form.word, wordFormOf(longWord + u'b').word);
        QCOMPARE(int(form.length), 255);
    }

    void beyondTheEndsAreMarksOfTheirOwn()
    {
        Article article;
        const WordForms words = wordsOf(article, u"Boats sail"_s);
        QCOMPARE(words.size(), 2);
        QVERIFY(words.at(-1).word != words.at(2).word);
        QCOMPARE(words.at(-1).word, words.at(-4).word);
        QCOMPARE(words.at(1).word, wordFormOf(u"SAIL").word);
    }

    void caseStylesAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<CaseStyle>("style");
        QTest::newRow("sentence") << u"The council said that Anna Moll will leave"_s << CaseStyle::Sentence;
        QTest::newRow("title") << u"Harbour Council Widens Training for New Crews"_s << CaseStyle::Title;
        QTest::newRow("capitals") << u"HARBOUR COUNCIL WIDENS TRAINING"_s << CaseStyle::Capitals;
        QTest::newRow("lower") << u"harbour council widens its training"_s << CaseStyle::Lower;
        QTest::newRow("acronyms") << u"NATO and the NHC wait for orders from town today"_s << CaseStyle::Sentence;
        QTest::newRow("too short") << u"Anna Moll"_s << CaseStyle::Sentence;
        QTest::newRow("no letters") << u"1,000 - 2,000 ( 3,000 )"_s << CaseStyle::Sentence;
        QTest::newRow("nothing") << QString() << CaseStyle::Sentence;
    }
    void caseStylesAreTold()
    {
        QFETCH(const QString, text);
        Article article;
        QTEST(caseStyleOf(wordsOf(article, text)), "style");
    }

    void usageTellsHowAWordIsWrittenElsewhere()
    {
        Article first, second, headline;
        WordUsage usage;
        const std::vector<GazetteerMatch> none(16);
        usage.add(wordsOf(first, u"Reform is what the party Reform asks for , Reform said"_s), none);
        usage.add(wordsOf(second, u"They called the reform of the NHC late"_s), none);
        usage.add(wordsOf(headline, u"Party Calls For Harbour Training Today"_s), none);
        const WordUsage::Use &use = usage.of(wordFormOf(u"reform"));
        QCOMPARE(int(use.lower), 1);
        QCOMPARE(int(use.capitalized), 1); // neither what opens a sentence nor what follows a mark
        QCOMPARE(int(use.contextCount), 3);
        QCOMPARE(int(usage.of(wordFormOf(u"NHC")).capitals), 1);
        QCOMPARE(int(usage.of(wordFormOf(u"Harbour")).capitalized), 0); // a title says nothing of capitals
        QCOMPARE(int(usage.of(wordFormOf(u"unseen")).lower), 0);
    }
};

QTEST_GUILESS_MAIN(TestWordForm)
#include "tst_wordform.moc"
