// SPDX-License-Identifier: GPL-3.0-or-later
#include "entitytext.h"

using namespace sourcelight;
using namespace Qt::StringLiterals;

/// Which names are found in a text, where they begin and end, and what type they are.
class TestEntities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::lexicons()); }

    void findsNames_data();
    void findsNames() { compare(); }
    void leavesOrdinaryWords_data();
    void leavesOrdinaryWords() { compare(); }
    void readsCapitals_data();
    void readsCapitals() { compare(); }
    void tellsTypes_data();
    void tellsTypes() { compare(); }

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
    }
    static void compare()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        QCOMPARE(test::namesIn(text), names);
    }
};

void TestEntities::findsNames_data()
{
    columns();
    QTest::newRow("full name") << u"Later Anna Rosvold spoke."_s << u"Person Anna Rosvold"_s;
    QTest::newRow("first word of a sentence") << u"Rosvold said nothing new."_s << u"Person Rosvold"_s;
    QTest::newRow("initials") << u"We asked J. K. Marsh and Harry S. Tolland."_s
                              << u"Person J. K. Marsh; Person Harry S. Tolland"_s;
    QTest::newRow("behind a bullet") << u"• Rosvold said nothing new."_s << u"Person Rosvold"_s;
    QTest::newRow("behind a dash") << u"– Anna Rosvold spoke later."_s << u"Person Anna Rosvold"_s;
    QTest::newRow("title") << u"They met President Anna Rosvold."_s << u"Person Anna Rosvold"_s;
    QTest::newRow("title of two words") << u"They met Prime Minister Anna Rosvold."_s << u"Person Anna Rosvold"_s;
    QTest::newRow("title with a hyphen") << u"They met Secretary-General Anna Rosvold."_s << u"Person Anna Rosvold"_s;
    QTest::newRow("title with a dot") << u"They met Gen. Anna Rosvold and Dr. Emil Brandt."_s
                                      << u"Person Anna Rosvold; Person Emil Brandt"_s;
    QTest::newRow("title with a field") << u"They met Health Minister Anna Rosvold."_s << u"Person Anna Rosvold"_s;
    QTest::newRow("title with a country")
        << u"They met Norwegian Foreign Minister Anna Rosvold."_s << u"NORP Norwegian; Person Anna Rosvold"_s;
    QTest::newRow("title with an office") << u"They met Minister of Health Anna Rosvold."_s << u"Person Anna Rosvold"_s;
    QTest::newRow("title alone") << u"They met the President and the Prime Minister."_s << QString();
    QTest::newRow("title of a country") << u"They met the President of Norway."_s << u"Location Norway"_s;
    QTest::newRow("chairman of") << u"They met the Chairman of the Consumer Council."_s
                                 << u"Organization Consumer Council"_s;
    QTest::newRow("title that is a surname")
        << u"They met Larry King in Oslo."_s << u"Person Larry King; Location Oslo"_s;
    QTest::newRow("nationality before a person")
        << u"They met Kenyan Anna Rosvold."_s << u"NORP Kenyan; Person Anna Rosvold"_s;
    QTest::newRow("particles") << u"A piece by Ludwig van Holten and Pieter de Groot."_s
                               << u"Person Ludwig van Holten; Person Pieter de Groot"_s;
    QTest::newRow("Arabic article") << u"They met Karim al-Hadidi there."_s << u"Person Karim al-Hadidi"_s;
    QTest::newRow("apostrophe") << u"They met Sean O'Farrell and Sean O’Dowd."_s
                                << u"Person Sean O'Farrell; Person Sean O’Dowd"_s;
    QTest::newRow("name of many words") << u"A doctor of Médecins Sans Frontières came."_s
                                        << u"Organization Médecins Sans Frontières"_s;
    QTest::newRow("of") << u"The Bank of Lisbon fell."_s << u"Organization Bank of Lisbon"_s;
    QTest::newRow("for") << u"The Department for Transport fell silent."_s
                         << u"Organization Department for Transport"_s;
    QTest::newRow("on") << u"The Commission on Fisheries met."_s << u"Organization Commission on Fisheries"_s;
    QTest::newRow("of the") << u"They live in the Republic of the Congo."_s << u"Location Republic of the Congo"_s;
    QTest::newRow("and in a name") << u"The Ministry of Health and Welfare met."_s
                                   << u"Organization Ministry of Health and Welfare"_s;
    QTest::newRow("and before a shared head")
        << u"It was the Food and Drug Agency."_s << u"Organization Food and Drug Agency"_s;
    QTest::newRow("and between two") << u"They fled Iraq and Syria."_s << u"Location Iraq; Location Syria"_s;
    QTest::newRow("possessive") << u"It is Norway's decision and the Alliance’s."_s << u"Location Norway"_s;
    QTest::newRow("-led") << u"The US-led force and the Canadian-led mission left."_s
                          << u"Location US; NORP Canadian"_s;
    QTest::newRow("-led with a stray space") << u"The US -led force left."_s << u"Location US"_s;
    QTest::newRow("two countries") << u"The US-China talks failed."_s << u"Location US; Location China"_s;
    QTest::newRow("double names") << u"They met Jean-Pierre Marnier and Anna Brandt-Holm."_s
                                  << u"Person Jean-Pierre Marnier; Person Anna Brandt-Holm"_s;
    QTest::newRow("Korean names") << u"They met Park Ji-moon yesterday."_s << u"Person Park Ji-moon"_s;
    QTest::newRow("place with a hyphen") << u"They fled Guinea-Bissau."_s << u"Location Guinea-Bissau"_s;
    QTest::newRow("acronym with dots") << u"A U.N. convoy left the U.S. on foot."_s
                                       << u"Organization U.N.; Location U.S."_s;
    QTest::newRow("comma between places")
        << u"He lives in Munich, Germany."_s << u"Location Munich; Location Germany"_s;
    QTest::newRow("place of two words") << u"He left New York for South Korea."_s
                                        << u"Location New York; Location South Korea"_s;
    QTest::newRow("place with an article") << u"He moved to The Hague."_s << u"Location The Hague"_s;
    QTest::newRow("quotation") << u"\"Mr. Rosvold is late,\" Emil Brandt said."_s
                               << u"Person Rosvold; Person Emil Brandt"_s;
    QTest::newRow("company") << u"Shares of Tolland Holdings Ltd. and Kestrel Airways fell."_s
                             << u"Organization Tolland Holdings Ltd.; Organization Kestrel Airways"_s;
}

void TestEntities::leavesOrdinaryWords_data()
{
    columns();
    QTest::newRow("first words") << u"However, nothing came. Officials waited. Inflation rose. Two left."_s
                                 << QString();
    QTest::newRow("adverbs") << u"Luckily it rained. Additionally it snowed."_s << QString();
    QTest::newRow("after a colon or quote") << u"He said: \"Nothing will change. Trust me.\""_s << QString();
    QTest::newRow("article before a name")
        << u"The Bundestag met. In Norway it rained."_s << u"Organization Bundestag; Location Norway"_s;
    QTest::newRow("day and month") << u"On Monday, in March, and on Friday 3 May it rained in April."_s << QString();
    QTest::newRow("month that is a name") << u"They met Theresa May. In May it rained."_s << u"Person Theresa May"_s;
    QTest::newRow("pronoun") << u"Then I left and I'm gone."_s << QString();
    QTest::newRow("money") << u"It cost US$5 million, EUR 5, Rs 50 or R70 million."_s << QString();
    QTest::newRow("number sign") << u"They live at No. 10 and met chapter II."_s << QString();
    QTest::newRow("institutions without name") << u"The Ministry said the Company would pay."_s << QString();
    QTest::newRow("address") << u"See https://example.org/Norway or write to Anna@example.org."_s << QString();
}

void TestEntities::readsCapitals_data()
{
    columns();
    QTest::newRow("headline in title case")
        << u"Rosvold Meets Iraqi Leaders in Baghdad\nThe mayor, Anna Rosvold, left."_s
        << u"Person Anna Rosvold; NORP Iraqi; Location Baghdad"_s;
    QTest::newRow("headline in capitals") << u"ROSVOLD MEETS IRAQI LEADERS IN BAGHDAD\nThe mayor, Anna Rosvold, left."_s
                                          << u"Person Anna Rosvold; NORP IRAQI; Location BAGHDAD"_s;
    QTest::newRow("headline as a sentence") << u"Kestrel Airways plans more flights to Norway\nNothing else is known."_s
                                            << u"Organization Kestrel Airways; Location Norway"_s;
    QTest::newRow("shouting in a sentence") << u"They will NOT come and it is not over."_s << QString();
    QTest::newRow("place line in capitals") << u"BAGHDAD - Two bridges were closed."_s << u"Location BAGHDAD"_s;
}

void TestEntities::tellsTypes_data()
{
    columns();
    QTest::newRow("age") << u"It was Tolmar Kreske, 34, of the navy."_s << u"Person Tolmar Kreske"_s;
    QTest::newRow("speaker") << u"Nothing changed, said Kreske."_s << u"Person Kreske"_s;
    QTest::newRow("who") << u"It was Kreske, who left."_s << u"Person Kreske"_s;
    QTest::newRow("office after") << u"It was Tolmar Kreske, a doctor in town, that left."_s
                                  << u"Person Tolmar Kreske"_s;
    QTest::newRow("byline") << u"Rain again\nBy Tolmar Kreske\nIt rained."_s << u"Person Tolmar Kreske"_s;
    QTest::newRow("told") << u"Two officials told Lumera that it rained."_s << u"Organization Lumera"_s;
    QTest::newRow("acronym") << u"Fighters of the HZB fled."_s << u"Organization HZB"_s;
    QTest::newRow("party") << u"The Green Harbour Party won."_s << u"Organization Green Harbour Party"_s;
    QTest::newRow("university") << u"She left the University of Kresk."_s << u"Organization University of Kresk"_s;
    QTest::newRow("newspaper") << u"The Kresk Times wrote it."_s << u"Organization Kresk Times"_s;
    QTest::newRow("place by preposition") << u"It rained in Kreskova."_s << u"Location Kreskova"_s;
    QTest::newRow("place by word before") << u"The province of Kresk was flooded."_s << u"Location Kresk"_s;
    QTest::newRow("river") << u"They crossed the Kresk River."_s << u"Location Kresk River"_s;
    QTest::newRow("province") << u"They left Kresk Province."_s << u"Location Kresk Province"_s;
    QTest::newRow("airport") << u"They landed at Kresk Airport."_s << u"Facility Kresk Airport"_s;
    QTest::newRow("stadium") << u"They sang in Kresk Stadium."_s << u"Facility Kresk Stadium"_s;
    QTest::newRow("nationality") << u"Two Iraqis and a Dutch doctor left."_s << u"NORP Iraqis; NORP Dutch"_s;
    QTest::newRow("party members") << u"Many Democrats and Republicans agreed."_s
                                   << u"NORP Democrats; NORP Republicans"_s;
    QTest::newRow("religion") << u"A Sunni mosque and a Catholic school."_s << u"NORP Sunni; NORP Catholic"_s;
    QTest::newRow("treaty") << u"They signed the Treaty of Kresk."_s << u"Misc Treaty of Kresk"_s;
    QTest::newRow("war") << u"He fell in the Kresk War."_s << u"Misc Kresk War"_s;
    QTest::newRow("cup") << u"He won the Kresk Cup."_s << u"Misc Kresk Cup"_s;
    QTest::newRow("law") << u"They broke the Harbour Safety Act."_s << u"Misc Harbour Safety Act"_s;
    QTest::newRow("person who has a place's name")
        << u"They met President Jordan in Norway."_s << u"Person Jordan; Location Norway"_s;
    QTest::newRow("one type everywhere") << u"Mr. Kreske said it rained. They told Kreske so. The Kreske was late."_s
                                         << u"Person Kreske"_s;
}

QTEST_GUILESS_MAIN(TestEntities)
#include "tst_entities.moc"
