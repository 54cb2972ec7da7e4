// SPDX-License-Identifier: GPL-3.0-or-later
// Languages are recognised in texts of each length, checked against what is declared, and never guessed.
#include "core/language/recognition.h"
#include "core/training/languagesmeasure.h"
#include "core/training/languagestraining.h"
#include "tests/languageresources.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace sourcelight;
using namespace sourcelight::language;
using namespace sourcelight::training;
using namespace Qt::StringLiterals;

namespace
{

const LanguageModel &model()
{
    return *test::languageResources().languages;
}

/// All sentences of one language.
QString textIn(const QString &tag)
{
    QString text;
    for (const LanguageSentence &sentence : languageSentences()) {
        if (sentence.tag == tag)
            text += sentence.text + u' ';
    }
    return text;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSentencesAreOfManyLanguages()
    {
        std::map<QString, int> counts;
        for (const LanguageSentence &sentence : languageSentences())
            ++counts[sentence.tag];
        for (const QString &tag :
            {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"pt"_s, u"it"_s, u"nl"_s, u"ar"_s, u"ru"_s, u"zh"_s})
            QVERIFY2(counts[tag] >= 8, qPrintable(tag));
        QVERIFY(counts[u"-"_s] >= 8);
    }

    void noSentenceIsTakenForAnotherLanguage()
    {
        for (const auto &[tag, text] : languageSentences()) {
            const QString found = recogniseLanguage(text, &model());
            const QString expected = tag == "-"_L1 ? QString() : tag;
            const bool isUnsure = found.isEmpty() || found.startsWith("und"_L1);
            QVERIFY2(found == expected || isUnsure, qPrintable(found + u": "_s + text));
        }
    }

    void recognisesByLength_data()
    {
        QTest::addColumn<int>("letters");
        QTest::addColumn<int>("fewestRight"); // per cent
        QTest::addColumn<int>("mostWrong");
        QTest::newRow("20 letters") << 20 << 75 << 2;
        QTest::newRow("50 letters") << 50 << 92 << 1;
        QTest::newRow("100 letters") << 100 << 97 << 0;
        QTest::newRow("200 letters") << 200 << 99 << 0;
    }

    void recognisesByLength()
    {
        QFETCH(const int, letters);
        const auto [right, unsure, wrong] = countRecognised(languageSentences(), letters, model());
        const int all = right + unsure + wrong;
        const QString figures = u"right %1 unsure %2 wrong %3"_s.arg(right).arg(unsure).arg(wrong);
        qInfo("%s", qPrintable(figures));
        QFETCH(const int, fewestRight);
        QFETCH(const int, mostWrong);
        QVERIFY2(right * 100 >= all * fewestRight, qPrintable(figures));
        QVERIFY2(wrong * 100 <= all * mostWrong, qPrintable(figures));
    }

    void whatTellsNothingHasNoLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << u"Bank"_s;
        QTest::newRow("digits") << u"1 234,5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"_s;
        QTest::newRow("two scripts by halves") << u"Moscow Athens Москва Афины"_s;
        QTest::newRow("letters of no word") << u"qzx wqk xzzq kwqx zqzq xxkw qqzw kxzq wzxq"_s;
        QTest::newRow("a script that is not known here") << u"ᎣᏏᏲ ᏙᎯᏧ ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ"_s;
    }

    void whatTellsNothingHasNoLanguage()
    {
        QFETCH(const QString, text);
        QCOMPARE(recogniseLanguage(text, &model()), QString());
    }

    void scriptsNeedNoModel()
    {
        QCOMPARE(recogniseLanguage(textIn(u"ru"_s), nullptr), u"ru"_s);
        QCOMPARE(recogniseLanguage(textIn(u"zh"_s), nullptr), u"zh"_s);
        QCOMPARE(recogniseLanguage(textIn(u"de"_s), nullptr), QString());
    }

    void aLongTextIsLookedAtAsAWhole()
    {
        const QString quotation = textIn(u"en"_s).first(300);
        QCOMPARE(recogniseLanguage(quotation + textIn(u"de"_s).repeated(40), &model()), u"de"_s);
        QCOMPARE(recogniseLanguage(textIn(u"de"_s).repeated(40) + quotation, &model()), u"de"_s);
        QCOMPARE(recogniseLanguage(textIn(u"zh"_s).repeated(400), &model()), u"zh"_s);
    }

    void whatIsDeclaredIsChecked_data()
    {
        QTest::addColumn<QString>("declared");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        const QString english = textIn(u"en"_s), german = textIn(u"de"_s), portuguese = textIn(u"pt"_s);
        QTest::newRow("nothing declared") << QString() << german << u"de"_s;
        QTest::newRow("the country is kept") << u"en-GB"_s << english << u"en-GB"_s;
        QTest::newRow("of a program, not of the text") << u"en"_s << german << u"de"_s;
        QTest::newRow("the other way round") << u"de-DE"_s << english << u"en"_s;
        QTest::newRow("another script") << u"en-US"_s << textIn(u"ru"_s) << u"ru"_s;
        QTest::newRow("a text too short to tell") << u"fr"_s << u"Non."_s << u"fr"_s;
        QTest::newRow("not told apart here") << u"gl"_s << portuguese << u"gl"_s;
        QTest::newRow("not told apart here, but English") << u"gl"_s << english << u"en"_s;
        QTest::newRow("not told apart here, another script") << u"gl"_s << textIn(u"ar"_s) << u"ar"_s;
        QTest::newRow("Norwegian by its common tag") << u"no"_s << textIn(u"nb"_s) << u"no"_s;
        QTest::newRow("no tag") << u"deutsch"_s << u"Ja."_s << QString();
        QTest::newRow("several") << u"mul"_s << german << u"de"_s;
        QTest::newRow("the script is all that is sure")
            << u"kk"_s << u"Порт дүйсенбі күні тұманға байланысты жабылды"_s << u"kk"_s;
    }

    void whatIsDeclaredIsChecked()
    {
        Article article;
        QFETCH(QString, declared);
        QFETCH(QString, text);
        article.language = declared;
        article.text = text;
        QTEST(languageOf(article, &model()), "language");
    }

    void englishAndTheUnknownAreReadAsEnglish()
    {
        for (const QString &tag : {u""_s, u"en"_s, u"en-GB"_s, u"EN_us"_s})
            QVERIFY2(isReadAsEnglish(tag), qPrintable(tag));
        for (const QString &tag : {u"de"_s, u"enm"_s, u"und-Cyrl"_s})
            QVERIFY2(!isReadAsEnglish(tag), qPrintable(tag));
    }

    void trainingIsDeterministic()
    {
        const std::vector<LanguageWords> toys{
            {u"en"_s, {u"harbour"_s, u"bridge"_s, u"weather"_s}, {u"the"_s, u"of"_s, u"and"_s}},
            {u"de"_s, {u"hafen"_s, u"brücke"_s, u"wetter"_s}, {u"der"_s, u"die"_s, u"und"_s}}};
        const QTemporaryDir folder;
        const QString one = folder.filePath(u"one.slm"_s), other = folder.filePath(u"other.slm"_s);
        QVERIFY(trainLanguages(toys, 1024, one));
        QVERIFY(trainLanguages(toys, 1024, other));
        QVERIFY(!bytesOf(one).isEmpty());
        QCOMPARE(bytesOf(one), bytesOf(other));
        const auto toy = LanguageModel::open(one);
        QVERIFY(toy);
        const auto scores = (*toy)->score(u"Die Brücke und der Hafen");
        QCOMPARE(scores.size(), 2u);
        QVERIFY(scores[1] > 0 && scores[0] < 0);
    }

    void anAbsentListOrModelIsAnError()
    {
        QCOMPARE(readLanguageWords(u"/nowhere"_s).error().code, ErrorCode::CannotRead);
        QCOMPARE(LanguageModel::open(u"/nowhere/languages.slm"_s).error().code, ErrorCode::MissingResource);
    }

    void theModelIsSmall() { QVERIFY(QFile(modelPath(modelFolder(), languagesTask)).size() < 200'000); }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
