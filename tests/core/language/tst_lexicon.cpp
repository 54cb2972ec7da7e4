// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/languageresources.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::language;
using namespace Qt::StringLiterals;

class TestLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreFoundWithTheirValues();
    void copiesOutliveTheOriginal();
    void badFilesAreNamedWithTheirLine_data();
    void badFilesAreNamedWithTheirLine();
    void aMissingFileIsAMissingResource();
    void theProgramCarriesItsResources();
    void theProgramKnows_data();
    void theProgramKnows();
    void ordinaryWordsAreNoPlaces_data();
    void ordinaryWordsAreNoPlaces();

private:
    Expected<Lexicon> load(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

Expected<Lexicon> TestLexicon::load(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"lexicon.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.close();
    return Lexicon::load(file.fileName());
}

void TestLexicon::entriesAreFoundWithTheirValues()
{
    const auto lexicon = load("# comment\n\nIraq\tcountry:IQ\nisle of dogs\nCôte d'Ivoire\tcountry:CI");
    QVERIFY(lexicon);
    QCOMPARE(lexicon->size(), 3);
    QCOMPARE(lexicon->value(u"Iraq"), u"country:IQ");
    QCOMPARE(lexicon->value(u"isle of dogs"), u"");
    QCOMPARE(lexicon->value(u"Côte d'Ivoire"), u"country:CI");
    QCOMPARE(lexicon->value(u"iraq"), std::nullopt);
    QVERIFY(lexicon->contains(QStringView(u"in Iraq").sliced(3)));
    QVERIFY(!lexicon->contains(u"# comment"));
    QVERIFY(!lexicon->contains(u""));
    QCOMPARE(lexicon->longestPhrase(), 3);
}

void TestLexicon::copiesOutliveTheOriginal()
{
    Lexicon copy;
    {
        const auto lexicon = load("Iraq\tcountry:IQ\n");
        QVERIFY(lexicon);
        copy = *lexicon;
    }
    QCOMPARE(copy.value(u"Iraq"), u"country:IQ");
}

void TestLexicon::badFilesAreNamedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("two tabs") << "a\tb\nc\td\te\n"_ba << u":2"_s;
    QTest::newRow("no key") << "# head\n\tvalue\n"_ba << u":2"_s;
    QTest::newRow("duplicate") << "a\n\na\tvalue\n"_ba << u":3"_s;
    QTest::newRow("leading space") << " a\n"_ba << u":1"_s;
    QTest::newRow("trailing space") << "a \n"_ba << u":1"_s;
    QTest::newRow("two spaces") << "a  b\n"_ba << u":1"_s;
    QTest::newRow("value with outer space") << "a\t b\n"_ba << u":1"_s;
    QTest::newRow("carriage return") << "a\tb\r\n"_ba << u":1"_s;
    QTest::newRow("NUL") << QByteArray("a\0b\n", 4) << u":1"_s;
    QTest::newRow("not UTF-8") << "caf\xe9\n"_ba << u""_s;
}

void TestLexicon::badFilesAreNamedWithTheirLine()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, place);
    const auto lexicon = load(bytes);
    QVERIFY(!lexicon);
    QCOMPARE(lexicon.error().code, ErrorCode::Malformed);
    QCOMPARE(lexicon.error().where, m_folder.filePath(u"lexicon.txt"_s) + place);
    QVERIFY(!lexicon.error().detail.isEmpty());
}

void TestLexicon::aMissingFileIsAMissingResource()
{
    const QString path = m_folder.filePath(u"none.txt"_s);
    const auto lexicon = Lexicon::load(path);
    QVERIFY(!lexicon);
    QCOMPARE(lexicon.error().code, ErrorCode::MissingResource);
    QCOMPARE(lexicon.error().where, path);
}

void TestLexicon::theProgramCarriesItsResources()
{
    const auto resources = loadLanguageResources();
    QVERIFY2(resources, resources ? "" : qPrintable(resources.error().where + u' ' + resources.error().detail));
    QVERIFY((*resources)->places.size() > 5000);
    QVERIFY((*resources)->firstNames.size() > 500);
    QVERIFY((*resources)->cues.size() > 1000);
}

void TestLexicon::theProgramKnows_data()
{
    QTest::addColumn<Lexicon LanguageResources::*>("lexicon");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](Lexicon LanguageResources::*lexicon, const char *key, const char *value) {
        QTest::newRow(key) << lexicon << QString::fromUtf8(key) << QString::fromUtf8(value);
    };
    row(&LanguageResources::places, "Iraq", "country:IQ");
    row(&LanguageResources::places, "Viet Nam", "country:VN");
    row(&LanguageResources::places, "Côte d’Ivoire", "country:CI");
    row(&LanguageResources::places, "Cote d'Ivoire", "country:CI");
    row(&LanguageResources::places, "St. Lucia", "country:LC");
    row(&LanguageResources::places, "Ontario", "subdivision:CA");
    row(&LanguageResources::places, "Punjab", "subdivision:IN,PK");
    row(&LanguageResources::places, "Baghdad", "city:IQ");
    row(&LanguageResources::places, "Middle East", "region");
    row(&LanguageResources::places, "Europe", "continent");
    row(&LanguageResources::demonyms, "Iraqi", "IQ");
    row(&LanguageResources::demonyms, "Sunni", "religion");
    row(&LanguageResources::demonyms, "European", "region:Europe");
    row(&LanguageResources::abbreviations, "Gen.", "title");
    row(&LanguageResources::abbreviations, "U.S.", "end");
    row(&LanguageResources::titles, "prime minister", "role");
    row(&LanguageResources::titles, "mrs", "female");
    row(&LanguageResources::organizationWords, "ministry", "head");
    row(&LanguageResources::facilityWords, "airport", "head");
    row(&LanguageResources::firstNames, "Maria", "female");
    row(&LanguageResources::commonWords, "however", "opener");
    row(&LanguageResources::commonWords, "government", "");
    row(&LanguageResources::cues, "said", "neutral say");
    row(&LanguageResources::cues, "declined to comment", "refusal decline to comment");
    row(&LanguageResources::sourceNouns, "diplomats", "anonymous");
    row(&LanguageResources::sourceNouns, "survey", "document");
    row(&LanguageResources::numberWords, "million", "scale 1000000");
    row(&LanguageResources::units, "km", "kilometre length");
    row(&LanguageResources::currencies, "€", "EUR");
    row(&LanguageResources::currencies, "CHF", "CHF");
    row(&LanguageResources::functionWords, "of", "");
    row(&LanguageResources::changeWords, "fell", "down");
}

void TestLexicon::theProgramKnows()
{
    QFETCH(Lexicon LanguageResources::*, lexicon);
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    const auto resources = loadLanguageResources();
    QVERIFY(resources);
    QCOMPARE(((**resources).*lexicon).value(key), value);
}

void TestLexicon::ordinaryWordsAreNoPlaces_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"Central", "Western", "North", "East", "Mary", "Pool", "Store", "Islands", "North West"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestLexicon::ordinaryWordsAreNoPlaces()
{
    QFETCH(const QString, word);
    const auto resources = loadLanguageResources();
    QVERIFY(resources);
    QVERIFY(!(*resources)->places.contains(word));
}

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
