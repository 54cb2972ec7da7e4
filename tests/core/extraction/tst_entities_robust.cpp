// SPDX-License-Identifier: GPL-3.0-or-later
#include "entitytext.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>

using namespace sourcelight;
using namespace Qt::StringLiterals;

/// What holds of every text, however odd.
class TestEntitiesRobust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::lexicons()); }

    void anyTextGivesSoundEntities_data();
    void anyTextGivesSoundEntities();
    void randomTextGivesSoundEntities();
    void tenThousandNames();
    void tenThousandOfOneSurname();
    void sameTextSameEntities();
    void spacesOfAnyWidthReadAlike();
    void boilerplateIsLeftOut();
    void stopsWhenTold();
};

namespace
{

/// Fails where entities and mentions do not fit the article and each other.
void verifySound(const Article &article, const extraction::Entities &found)
{
    QSet<Id> ids;
    QHash<Id, int> mentioned;
    qsizetype end = 0;
    auto block = article.blocks.begin();
    for (const Mention &mention : found.mentions) {
        QVERIFY(!mention.span.isEmpty());
        QCOMPARE_GE(mention.span.begin, end);
        end = mention.span.end;
        QCOMPARE_LE(end, article.text.size());
        while (block != article.blocks.end() && !block->span.contains(mention.span))
            ++block;
        QVERIFY(block != article.blocks.end());
        QCOMPARE(textOf(article, mention.span).trimmed().size(), mention.span.length());
        QVERIFY(!article.text[mention.span.begin].isLowSurrogate());
        QVERIFY(mention.confidence > 0 && mention.confidence < 1);
        QVERIFY(!ids.contains(mention.id));
        ids.insert(mention.id);
        ++mentioned[mention.entity];
    }
    qsizetype first = -1;
    for (const Entity &entity : found.entities) {
        QVERIFY(!entity.name.isEmpty());
        QVERIFY(!entity.aliases.contains(entity.name));
        QCOMPARE_GT(mentioned.take(entity.id), 0);
        QVERIFY(!ids.contains(entity.id));
        ids.insert(entity.id);
        QVERIFY(entity.salience > 0 && entity.salience <= 1);
        const auto mention = std::ranges::find(found.mentions, entity.id, &Mention::entity);
        QCOMPARE_GT(mention->span.begin, first);
        first = mention->span.begin;
    }
    QVERIFY(mentioned.isEmpty());
}

} // namespace

void TestEntitiesRobust::anyTextGivesSoundEntities_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("white space") << u" \n\t\n "_s;
    QTest::newRow("all capitals")
        << u"ANNA ROSVOLD OF THE BANK OF LISBON LEFT NORWAY FOR THE US. SHE DID NOT SAY WHY."_s;
    QTest::newRow("all small") << u"anna rosvold of the bank of lisbon left norway for the us. she did not say why."_s;
    QTest::newRow("every word capitalised")
        << u"Anna Rosvold Of The Bank Of Lisbon Left Norway For The Us And Did Not Say Why"_s;
    QTest::newRow("no punctuation")
        << u"anna said Anna Rosvold left Norway then Emil Brandt of the Bank of Lisbon said it rained in Oslo"_s;
    QTest::newRow("marks only") << u"... -- ,,, (((  )))  \"'\" & && of the"_s;
    QTest::newRow("hyphens only") << u"A- -B A-- A-B-C-D-E-F- - -"_s;
    QTest::newRow("connectors only") << u"of for and & of the and of von van de la"_s;
    QTest::newRow("connectors around") << u"and Bank of and of Norway & of de la Rosvold von and"_s;
    QTest::newRow("brackets unclosed") << u"The Northern Fisheries Board (NFB met (NFB) (NFB."_s;
    QTest::newRow("emoji") << u"😀 Anna 😀Rosvold😀 met 👩‍👩‍👧 in Norway 🇳🇴 and said: 😀."_s;
    QTest::newRow("combining marks") << u"It was Jose\u0301 Iba\u0301n\u0303ez in Bogota\u0301."_s;
    QTest::newRow("Arabic") << u"قال الرئيس إن الحكومة ستجتمع في بغداد يوم الجمعة."_s;
    QTest::newRow("Hebrew and Latin") << u"ראש הממשלה Anna Rosvold אמרה NATO"_s;
    QTest::newRow("Chinese") << u"总理周五在北京会见了 NATO 代表团。"_s;
    QTest::newRow("Russian") << u"Премьер-министр Анна Росвольд приехала в Осло."_s;
    QTest::newRow("German") << u"Die Ministerin Anna Rosvold sprach im Bundestag über das Gesetz der Bundesrepublik."_s;
    QTest::newRow("Georgian") << u"თბილისი არის საქართველოს დედაქალაქი."_s;
    QTest::newRow("NUL and controls") << u"Anna\0Rosvold \u0001met\u200B Emil\u00ADBrandt\uFFFD."_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) + u"Anna "_s + QChar(0xDE00) + u"Rosvold"_s;
    QTest::newRow("capitals outside the BMP") << u"𐐔𐐯𐑅𐐨𐑉𐐯𐐻 met 𝐀𝐧𝐧𝐚 in Norway."_s;
    QTest::newRow("one long word") << QString(100'000, u'A');
    QTest::newRow("one long compound") << u"Anna-"_s.repeated(5'000);
    QTest::newRow("one long run") << u"Rosvold "_s.repeated(5'000);
    QTest::newRow("one long run of titles") << u"President "_s.repeated(5'000) + u"Rosvold"_s;
    QTest::newRow("one long chain") << u"Bank of "_s.repeated(5'000) + u"Norway"_s;
    QTest::newRow("many brackets") << u"(NFB) "_s.repeated(5'000);
    QTest::newRow("many tiny lines") << u"Anna\nNFB\n"_s.repeated(5'000);
}

void TestEntitiesRobust::anyTextGivesSoundEntities()
{
    QFETCH(QString, text);
    const Article article = test::articleOf(text);
    verifySound(article, test::entitiesOf(article));
}

void TestEntitiesRobust::randomTextGivesSoundEntities()
{
    const QStringList words{u"Anna"_s, u"Rosvold"_s, u"the"_s, u"of"_s, u"and"_s, u"NFB"_s, u"Bank"_s, u"("_s, u")"_s,
        u","_s, u"."_s, u"\""_s, u"-"_s, u"US"_s, u"Iraqi"_s, u"Norway"_s, u"President"_s, u"said"_s, u"'s"_s, u"&"_s,
        u"May"_s, u"5"_s, u"van"_s, u"al-Hadidi"_s, u"\n"_s, u"😀"_s, u"who"_s, u"Minister"_s, u"Northern"_s,
        u"Fisheries"_s, u"Board"_s, u"St."_s};
    QRandomGenerator random(20);
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (int i = random.bounded(60); i > 0; --i)
            text += words[random.bounded(words.size())] + (random.bounded(5) == 0 ? QString() : u" "_s);
        const Article article = test::articleOf(text);
        verifySound(article, test::entitiesOf(article));
        if (QTest::currentTestFailed())
            qFatal("failed on: %s", qUtf8Printable(text));
    }
}

/// A name out of letters that no lexicon holds.
static QString madeUpName(int number)
{
    QString name = u"Zq"_s;
    for (int i = 0; i < 4; ++i, number /= 10)
        name += u"abeikorux"_s[number % 9] + QString(u"vdkl"_s[number % 4]);
    return name + QString::number(number, 36).toLower().remove(QRegularExpression(u"\\d"_s));
}

void TestEntitiesRobust::tenThousandNames()
{
    QString text = u"They met "_s;
    for (int i = 0; i < 10'000; ++i)
        text += u"Anna "_s + madeUpName(i) + (i % 20 == 19 ? u". Then came "_s : u", "_s);
    const Article article = test::articleOf(text);
    const auto found = test::entitiesOf(article);
    QCOMPARE_GE(found.mentions.size(), 9'900u);
    verifySound(article, found);
}

void TestEntitiesRobust::tenThousandOfOneSurname()
{
    QString text = u"They met "_s;
    for (int i = 0; i < 10'000; ++i)
        text += madeUpName(i) + u" Rosvold"_s + (i % 20 == 19 ? u". Then Rosvold left and met "_s : u", "_s);
    const Article article = test::articleOf(text);
    const auto found = test::entitiesOf(article);
    QCOMPARE_GE(found.mentions.size(), 10'000u);
    verifySound(article, found);
}

void TestEntitiesRobust::sameTextSameEntities()
{
    const Article article = test::articleOf(u"Anna Rosvold of the NFB left Iraq. The Iraqi met Rosvold."_s);
    const auto once = test::entitiesOf(article), again = test::entitiesOf(article);
    QCOMPARE(once.entities, again.entities);
    QCOMPARE(once.mentions, again.mentions);
}

void TestEntitiesRobust::spacesOfAnyWidthReadAlike()
{
    const QString text = u"Mr. Emil Brandt of New York left. Anna Rosvold met Brandt."_s;
    for (const char16_t space : {u'\u00a0', u'\u202f', u'\u2009'})
        QCOMPARE(test::namesIn(QString(text).replace(u' ', QChar(space))), test::namesIn(text));
}

void TestEntitiesRobust::boilerplateIsLeftOut()
{
    Article article = test::articleOf(u"Anna Rosvold left.\nMore by Emil Brandt."_s);
    article.blocks[1].kind = BlockKind::Boilerplate;
    const auto found = test::entitiesOf(article);
    QCOMPARE(found.entities.size(), 1u);
    QCOMPARE(found.entities[0].name, u"Anna Rosvold"_s);
}

void TestEntitiesRobust::stopsWhenTold()
{
    const Article article = test::articleOf(u"Anna Rosvold left."_s);
    const auto sentences = language::segment(article, *test::lexicons());
    std::stop_source source;
    source.request_stop();
    const auto found = extraction::extractEntities(article, sentences, *test::lexicons(), {source.get_token(), {}});
    QVERIFY(found.entities.empty());
    QVERIFY(found.mentions.empty());
}

QTEST_GUILESS_MAIN(TestEntitiesRobust)
#include "tst_entities_robust.moc"
