// SPDX-License-Identifier: GPL-3.0-or-later
#include "entitytext.h"

using namespace sourcelight;
using namespace Qt::StringLiterals;

/// Which names mean the same, and what an entity is told to be.
class TestEntitiesGrouping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::lexicons()); }

    void groupsNames_data();
    void groupsNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, groups);
        QCOMPARE(test::groupsIn(text), groups);
    }
    void keepsRoles_data();
    void keepsRoles()
    {
        QFETCH(QString, text);
        QFETCH(QString, roles);
        QStringList found;
        for (const Entity &entity : test::entitiesOfMarked(text).entities)
            found += entity.roles;
        QCOMPARE(found.join("; "_L1), roles);
    }
    void namesAreTheMostComplete();
    void peoplesAreTiedToCountries();
    void salienceFollowsPlaceAndNumber();
    void everyMentionSaysWhy();
};

void TestEntitiesGrouping::groupsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("groups");
    QTest::newRow("surname") << u"[P Anna Rosvold] left. [P Rosvold] was tired, and Mrs. [P Rosvold] slept."_s
                             << u"Anna Rosvold = Anna Rosvold, Rosvold, Rosvold"_s;
    QTest::newRow("surname first") << u"[P Rosvold] left. It was [P Anna Rosvold], and [P Rosvold]'s car."_s
                                   << u"Anna Rosvold = Rosvold, Anna Rosvold, Rosvold"_s;
    QTest::newRow("first name") << u"[P Anna Rosvold] left. Then [P Anna] slept."_s
                                << u"Anna Rosvold = Anna Rosvold, Anna"_s;
    QTest::newRow("initial") << u"It was [P Anna Rosvold]. [P A. Rosvold] wrote it."_s
                             << u"Anna Rosvold = Anna Rosvold, A. Rosvold"_s;
    QTest::newRow("middle name") << u"It was [P Anna Maria Rosvold], then [P Anna Rosvold], then [P Rosvold]."_s
                                 << u"Anna Maria Rosvold = Anna Maria Rosvold, Anna Rosvold, Rosvold"_s;
    QTest::newRow("two surnames")
        << u"It was [P Luis Ortega Vidal]. Then [P Ortega Vidal] left, and [P Ortega] slept."_s
        << u"Luis Ortega Vidal = Luis Ortega Vidal, Ortega Vidal, Ortega"_s;
    QTest::newRow("particle") << u"It was [P Pieter van Groot]. [P Van Groot] left; later [P de Klerk] came."_s
                              << u"Pieter van Groot = Pieter van Groot, Van Groot; de Klerk = de Klerk"_s;
    QTest::newRow("Arabic article") << u"It was [P Karim al-Hadidi]. Then [P Hadidi] and [P al-Hadidi] left."_s
                                    << u"Karim al-Hadidi = Karim al-Hadidi, Hadidi, al-Hadidi"_s;
    QTest::newRow("generation") << u"It was [P Emil Brandt Jr.] and [P Brandt] left."_s
                                << u"Emil Brandt Jr. = Emil Brandt Jr., Brandt"_s;
    QTest::newRow("two of one surname")
        << u"[P Anna Rosvold] met [P Emil Rosvold]. [P Rosvold] left. Later [P Anna Rosvold] came, and [P Rosvold] slept."_s
        << u"Anna Rosvold = Anna Rosvold, Anna Rosvold, Rosvold; Emil Rosvold = Emil Rosvold, Rosvold"_s;
    QTest::newRow("two of one surname told apart by title")
        << u"[P Anna Rosvold] met [P Peter Rosvold]. Mrs. [P Rosvold] left, Mr. [P Rosvold] slept, Mrs. [P Rosvold] wept."_s
        << u"Anna Rosvold = Anna Rosvold, Rosvold, Rosvold; Peter Rosvold = Peter Rosvold, Rosvold"_s;
    QTest::newRow("two of one surname, one a relative")
        << u"[P Peter Rosvold] sang for his late wife [P Anna Rosvold]. Then [P Rosvold] left."_s
        << u"Peter Rosvold = Peter Rosvold, Rosvold; Anna Rosvold = Anna Rosvold"_s;
    QTest::newRow("a relative by what follows")
        << u"[P Peter Rosvold] sang for [P Anna Rosvold], the singer's sister, and [P Rosvold] left."_s
        << u"Peter Rosvold = Peter Rosvold, Rosvold; Anna Rosvold = Anna Rosvold"_s;
    QTest::newRow("a mother of three is nobody's relative")
        << u"[P Peter Rosvold] met [P Anna Rosvold], a mother of three, and [P Rosvold] left."_s
        << u"Peter Rosvold = Peter Rosvold; Anna Rosvold = Anna Rosvold, Rosvold"_s;
    QTest::newRow("two of one surname told apart by office")
        << u"President [P Peter Rosvold] met Senator [P Anna Rosvold]. Then President [P Rosvold] left."_s
        << u"Peter Rosvold = Peter Rosvold, Rosvold; Anna Rosvold = Anna Rosvold"_s;
    QTest::newRow("expansion then acronym") << u"The [O Northern Fisheries Board] ([O NFB]) met. The [O NFB] agreed."_s
                                            << u"Northern Fisheries Board = Northern Fisheries Board, NFB, NFB"_s;
    QTest::newRow("acronym then expansion") << u"The [O NFB] ([O Northern Fisheries Board]) met. The [O NFB] agreed."_s
                                            << u"Northern Fisheries Board = NFB, Northern Fisheries Board, NFB"_s;
    QTest::newRow("never in brackets") << u"The [O NFB] met again. The [O Northern Fisheries Board] agreed."_s
                                       << u"Northern Fisheries Board = NFB, Northern Fisheries Board"_s;
    QTest::newRow("acronym with small words")
        << u"The [O Board of Northern Trade] met. The [O BNT] and the [O BoNT] agreed."_s
        << u"Board of Northern Trade = Board of Northern Trade, BNT, BoNT"_s;
    QTest::newRow("acronym with dots") << u"The [O Northern Fisheries Board] met. The [O N.F.B.] agreed."_s
                                       << u"Northern Fisheries Board = Northern Fisheries Board, N.F.B."_s;
    QTest::newRow("letters from inside, in brackets")
        << u"The [O Partridge Institute] ([O PARTI]) met. [O PARTI] agreed."_s
        << u"Partridge Institute = Partridge Institute, PARTI, PARTI"_s;
    QTest::newRow("British and American spelling")
        << u"The [O Northern Defence Organisation] met. The [O Northern Defense Organization] agreed, the [O NDO] left."_s
        << u"Northern Defence Organisation = Northern Defence Organisation, Northern Defense Organization, NDO"_s;
    QTest::newRow("acronym of two expansions stays alone")
        << u"The [O Northern Fisheries Board] and the [O National Farming Bureau] met. The [O NFB] agreed."_s
        << u"Northern Fisheries Board = Northern Fisheries Board; National Farming Bureau = National Farming Bureau; NFB = NFB"_s;
    QTest::newRow("acronym is no person's initials")
        << u"It was [P Anna Rosvold]. The [O AR] agreed."_s << u"Anna Rosvold = Anna Rosvold; AR = AR"_s;
    QTest::newRow("company suffix") << u"[O Tolland Holdings Ltd.] grew. [O Tolland Holdings] sold."_s
                                    << u"Tolland Holdings Ltd. = Tolland Holdings Ltd., Tolland Holdings"_s;
    QTest::newRow("first word of a company") << u"[O Kestrel Airways] grew. Then [O Kestrel] sold the planes."_s
                                             << u"Kestrel Airways = Kestrel Airways, Kestrel"_s;
    QTest::newRow("accents") << u"It was [P José Ibáñez]. Then [P Jose Ibanez] left."_s
                             << u"José Ibáñez = José Ibáñez, Jose Ibanez"_s;
    QTest::newRow("one country under many names")
        << u"The [L US], the [L U.S.], the [L USA] and the [L United States] agreed. [L America] won."_s
        << u"United States = US, U.S., USA, United States, America"_s;
    QTest::newRow("another country") << u"[L Britain] left. The [L UK] and the [L United Kingdom] agreed."_s
                                     << u"United Kingdom = Britain, UK, United Kingdom"_s;
    QTest::newRow("people and country apart")
        << u"[L Iraq] won. An [N Iraqi] sang and two [N Iraqis] danced."_s << u"Iraq = Iraq; Iraqi = Iraqi, Iraqis"_s;
    QTest::newRow("person and place apart")
        << u"It was [P Michael Jordan]. He left [L Jordan], and it rained in [L Jordan]."_s
        << u"Michael Jordan = Michael Jordan; Jordan = Jordan, Jordan"_s;
    QTest::newRow("ordinary word as surname")
        << u"It was [P Emil Walker]. [P Walker] left; another walker came."_s << u"Emil Walker = Emil Walker, Walker"_s;
}

void TestEntitiesGrouping::keepsRoles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("roles");
    QTest::newRow("title") << u"They met President [P Anna Rosvold]."_s << u"President"_s;
    QTest::newRow("title of an organisation")
        << u"They met [O UNDRO] Secretary-General [P Anna Rosvold]."_s << u"UNDRO Secretary-General"_s;
    QTest::newRow("title of a nation") << u"They met top [N Norwegian] General [P Anna Rosvold]."_s
                                       << u"Norwegian General"_s;
    QTest::newRow("office") << u"They met Minister of Health [P Anna Rosvold]."_s << u"Minister of Health"_s;
    QTest::newRow("small letters") << u"They met prime minister [P Anna Rosvold]."_s << u"prime minister"_s;
    QTest::newRow("before a comma") << u"A spokeswoman, [P Anna Rosvold], said it rained."_s << u"spokeswoman"_s;
    QTest::newRow("after") << u"[P Anna Rosvold], the mayor of [L Oslo], said it rained."_s << u"the mayor of Oslo"_s;
    QTest::newRow("after, before more") << u"They met [P Anna Rosvold], the retired admiral who left."_s
                                        << u"the retired admiral"_s;
    QTest::newRow("after, at the end") << u"They met [P Anna Rosvold], a doctor."_s << u"a doctor"_s;
    QTest::newRow("two") << u"President [P Anna Rosvold] left. Mrs [P Rosvold] slept."_s << u"President"_s;
    QTest::newRow("another person is no role")
        << u"They met [P Anna Rosvold], Senator [P Emil Brandt], Mr. Speaker, and us."_s << u"Senator"_s;
    QTest::newRow("when is no role") << u"Then Judge [P Anna Rosvold] left."_s << u"Judge"_s;
    QTest::newRow("a statement is no role") << u"They met [P Anna Rosvold], the minister said."_s << QString();
}

void TestEntitiesGrouping::namesAreTheMostComplete()
{
    const auto found =
        test::entitiesOfMarked((u"The [O NFB] met. The [O Northern Fisheries Board] sang. The [O N.F.B.] left."_s));
    QCOMPARE(found.entities.size(), 1u);
    QCOMPARE(found.entities[0].name, u"Northern Fisheries Board"_s);
    QCOMPARE(found.entities[0].aliases, (QStringList{u"NFB"_s, u"N.F.B."_s}));
}

void TestEntitiesGrouping::peoplesAreTiedToCountries()
{
    const auto found =
        test::entitiesOfMarked((u"An [N Iraqi] sang in [L Iraq]. A [N Drevanian] left [L Drevania] for [L Norway]."_s));
    QCOMPARE(found.entities.size(), 5u);
    QCOMPARE(found.entities[0].related, std::vector<Id>{found.entities[1].id});
    QCOMPARE(found.entities[2].related, std::vector<Id>{found.entities[3].id});
    QVERIFY(found.entities[1].related.empty());
    QVERIFY(found.entities[4].related.empty());
}

void TestEntitiesGrouping::salienceFollowsPlaceAndNumber()
{
    const auto found =
        test::entitiesOfMarked(u"[P Rosvold] wins in [L Norway]\n[P Anna Rosvold] won again.\n[P Rosvold] "
                               "sang.\n[P Rosvold] danced with [P Emil Brandt]."_s);
    QCOMPARE(found.entities.size(), 3u);
    QCOMPARE_GT(found.entities[0].salience, found.entities[1].salience);
    QCOMPARE_GT(found.entities[1].salience, found.entities[2].salience);
    for (const Entity &entity : found.entities) {
        QCOMPARE_GT(entity.salience, 0.0);
        QCOMPARE_LE(entity.salience, 1.0);
    }
}

void TestEntitiesGrouping::everyMentionSaysWhy()
{
    const auto found = test::entitiesOf(test::articleOf(u"They met President Anna Rosvold in Norway. Rosvold left."_s));
    QCOMPARE(found.mentions.size(), 3u);
    QVERIFY(found.mentions[0].evidence.contains("title-before"_L1));
    QVERIFY(found.mentions[1].evidence.contains("list=country"_L1));
    QVERIFY(found.mentions[2].evidence.contains("link:surname"_L1));
    for (const Mention &mention : found.mentions) {
        QVERIFY(!mention.evidence.isEmpty());
        QCOMPARE_GT(mention.confidence, 0.0);
        QCOMPARE_LT(mention.confidence, 1.0);
    }
    QCOMPARE_GT(found.mentions[0].confidence, 0.8);
}

QTEST_GUILESS_MAIN(TestEntitiesGrouping)
#include "tst_entities_grouping.moc"
