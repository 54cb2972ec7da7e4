// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/segment.h"
#include "core/training/gazetteerbuilder.h"

#include <QTest>

using namespace sourcelight;
using namespace sourcelight::language;
using namespace Qt::StringLiterals;

namespace
{

GazetteerClasses bit(GazetteerClass c)
{
    return classBit(c);
}

/// The classes of a phrase as a whole.
GazetteerClasses classesOf(const QString &phrase, const std::vector<Gazetteer::Entry> &table)
{
    FeatureHash hash = 0;
    for (const auto all = phrase.split(u' ', Qt::SkipEmptyParts); const QString &word : all)
        hash = Gazetteer::extended(hash, wordFormOf(word));
    return Gazetteer(table).find(hash) & ~bit(GazetteerClass::Prefix);
}

} // namespace

/// Phrases are found in a table that was built of lexicons and names, at their words.
class TestGazetteer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesCountOnceTwoDocumentsHaveThem()
    {
        const LanguageResources resources;
        training::GazetteerBuilder builder(resources);
        builder.addName(u"Harbour Council", u"Organization", 0);
        builder.addName(u"Harbour Council", u"Organization", 1);
        builder.addName(u"Lake Board", u"Organization", 0);
        builder.addName(u"Lake Board", u"Organization", 0);
        builder.addName(u"Monday", u"Date", 0);
        builder.addName(u"Monday", u"Date", 1);
        const auto table = builder.table();
        QCOMPARE(classesOf(u"Harbour Council"_s, table), bit(GazetteerClass::KnownOrganization));
        QCOMPARE(classesOf(u"harbour COUNCIL"_s, table), bit(GazetteerClass::KnownOrganization));
        QCOMPARE(classesOf(u"Harbour"_s, table), GazetteerClasses(0));
        QCOMPARE(classesOf(u"Lake Board"_s, table), GazetteerClasses(0));
        QCOMPARE(classesOf(u"Monday"_s, table), GazetteerClasses(0));
    }

    void wordsOfPersonsAreKnown()
    {
        const LanguageResources resources;
        training::GazetteerBuilder builder(resources);
        builder.addName(u"Anna Moll", u"Person", 0);
        builder.addName(u"Anna Brandt", u"Person", 1);
        builder.addName(u"Moll", u"Person", 2);
        const auto table = builder.table();
        QCOMPARE(classesOf(u"Anna"_s, table), bit(GazetteerClass::FirstOfPerson));
        QCOMPARE(classesOf(u"Anna Moll"_s, table), GazetteerClasses(0));
        QCOMPARE(classesOf(u"Moll"_s, table), GazetteerClasses(0));
    }

    void everyPhraseOfALargeTableIsFound()
    {
        const LanguageResources resources;
        training::GazetteerBuilder builder(resources);
        constexpr int names = 5'000;
        const auto name = [](int i) { // four letters, for digits would be folded
            QString letters;
            for (int digit = 0; digit < 4; ++digit, i /= 26)
                letters += QChar(u'a' + i % 26);
            return letters;
        };
        for (int i = 0; i < names; ++i) {
            for (const int document : {0, 1})
                builder.addName(QString(u"Place "_s + name(i)), u"Location", document);
        }
        const auto table = builder.table();
        int found = 0, mistaken = 0;
        for (int i = 0; i < names; ++i) {
            const GazetteerClasses location = bit(GazetteerClass::KnownLocation);
            found += classesOf(u"Place "_s + name(i), table) == location;
            mistaken += classesOf(u"Spot "_s + name(i), table) != 0;
        }
        QCOMPARE(found, names);
        QVERIFY2(mistaken <= 1, qPrintable(QString::number(mistaken)));
    }

    void lexiconsAreInIt()
    {
        const auto resources = loadLanguageResources();
        QVERIFY(resources);
        const auto table = training::GazetteerBuilder(**resources).table();
        QVERIFY(classesOf(u"Norway"_s, table) & bit(GazetteerClass::Country));
        QVERIFY(classesOf(u"united kingdom"_s, table) & bit(GazetteerClass::Country));
        QVERIFY(classesOf(u"Iraqi"_s, table) & bit(GazetteerClass::Demonym));
        QVERIFY(classesOf(u"said"_s, table) & bit(GazetteerClass::Cue));
        QVERIFY(classesOf(u"Anna"_s, table) & bit(GazetteerClass::FemaleName));
    }

    void matchesTellWhereAWordStandsInAPhrase()
    {
        const LanguageResources resources;
        training::GazetteerBuilder builder(resources);
        for (const int document : {0, 1}) {
            builder.addName(u"Bay of Fires", u"Location", document);
            builder.addName(u"Bay", u"Organization", document);
            builder.addName(u"of Fires", u"Product", document);
        }
        const auto table = builder.table();
        Article article{.text = u"the Bay of Fires burns"_s};
        article.blocks.push_back({{0, article.text.size()}, BlockKind::Paragraph});
        const auto sentences = segment(article, resources);
        QCOMPARE(sentences.size(), std::size_t(1));
        WordForms words;
        words.assign(article, sentences.front().tokens);
        const GazetteerClasses place = bit(GazetteerClass::KnownLocation), product = bit(GazetteerClass::KnownOther),
                               organization = bit(GazetteerClass::KnownOrganization);
        const std::vector<GazetteerMatch> expected{
            {}, {organization, place, 0}, {0, product, place}, {0, 0, place | product}, {}};
        QVERIFY(matchesOf(words, Gazetteer(table)) == expected);
        QVERIFY(matchesOf(words, Gazetteer()) == std::vector<GazetteerMatch>(5));
    }
};

QTEST_GUILESS_MAIN(TestGazetteer)
#include "tst_gazetteer.moc"
