// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/references.h"
#include "core/extraction/entities/salience.h"
#include "entitytext.h"

using namespace sourcelight;
using namespace Qt::StringLiterals;

/// What speaks of entities without naming them, and how central they are.
class TestReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void speaksOf_data();
    void speaksOf();
    void everyLinkIsSound();
    void nothingWithoutTheModel();
    void sameTextSameReferences();
    void stopsWhenTold();
    void oddTextIsRead_data();
    void oddTextIsRead();

    void salienceOrdersEntities();
    void salienceWithoutTheModelCountsNames();
};

namespace
{

/// "he = Mary Poll; the company = Nordvik": what is not a name, in text order.
QString referencesIn(const QString &marked)
{
    const test::MarkedText text(marked);
    const extraction::Entities found = test::entitiesOfMarked(text);
    QStringList references;
    for (const Mention &mention : found.mentions) {
        if (mention.kind == MentionKind::Name)
            continue;
        const auto entity = std::ranges::find(found.entities, mention.entity, &Entity::id);
        references.append(textOf(text.article, mention.span).toString() + " = "_L1 + entity->name);
    }
    return references.join("; "_L1);
}

const QString story =
    u"Council leader resigns\n"
    "[P Mary Poll] resigned as leader of [O Harbour Council] on Friday. She had led it for nine years, and her party "
    "had asked her to stay.\n"
    "\"I am tired,\" [P Poll] said. She will be followed by [P Peter Lund], who said he was honoured.\n"
    "It is clear that he has little time. The council meets in June."_s;

} // namespace

void TestReferences::initTestCase()
{
    QVERIFY(test::lexicons());
    QVERIFY2(test::lexicons()->references, "the model of references is not where the program looks for it");
}

void TestReferences::speaksOf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("references");

    QTest::newRow("subject of the sentence before")
        << u"[P Mary Poll] opened the meeting. She said the plan was late."_s << u"She = Mary Poll"_s;
    QTest::newRow("possessive in the same clause")
        << u"[P Peter Lund] sold his house last year."_s << u"his = Peter Lund"_s;
    QTest::newRow("gender by given names")
        << u"[P Peter Lund] met [P Mary Poll] in June. She told him that the work was done."_s
        << u"She = Mary Poll; him = Peter Lund"_s;
    QTest::newRow("gender by title") << u"Mr. [P Poll] met Mrs. [P Lund] in June. She was late."_s << u"She = Lund"_s;
    QTest::newRow("no one of that gender") << u"[P Mary Poll] was there. He was late."_s << QString();
    QTest::newRow("a person without a name") << u"A man met [P Mary Poll]. He was late."_s << QString();
    QTest::newRow("reflexive") << u"[P Mary Poll] blamed herself for the delay."_s << u"herself = Mary Poll"_s;
    QTest::newRow("no person") << u"[L Norway] is cold. He was late."_s << QString();
    QTest::newRow("it of nothing") << u"[O Nordvik] was there. It is clear that the talks have failed."_s << QString();
    QTest::newRow("an indefinite noun never") << u"[P Mary Poll] left. A senator said so."_s << QString();
    QTest::newRow("first person never") << u"\"I will go and we will see,\" [P Mary Poll] said."_s << QString();
    QTest::newRow("plural is no person") << u"[P Mary Poll] left. They were late."_s << QString();
    QTest::newRow("possessive of an organisation")
        << u"[O Nordvik] will close its plant in June."_s << u"its = Nordvik"_s;
    QTest::newRow("apposition") << u"[P Mary Poll], the mayor of [L Oslo], resigned."_s << u"the mayor = Mary Poll"_s;
    QTest::newRow("no object is its own subject") << u"[P Mary Poll] told the mayor."_s << QString();
    QTest::newRow("speaker goes on") << u"\"It is late,\" [P Peter Lund] said. \"We should go,\" he said."_s
                                     << u"he = Peter Lund"_s;
}

void TestReferences::speaksOf()
{
    QFETCH(QString, text);
    QTEST(referencesIn(text), "references");
}

void TestReferences::everyLinkIsSound()
{
    const extraction::Entities found = test::entitiesOfMarked(story);
    QVERIFY(std::ranges::is_sorted(found.mentions, inTextOrder, &Mention::span));
    QSet<Id> ids;
    int references = 0;
    for (const Mention &mention : found.mentions) {
        QVERIFY(!ids.contains(mention.id));
        ids.insert(mention.id);
        QVERIFY(std::ranges::contains(found.entities, mention.entity, &Entity::id));
        if (mention.kind == MentionKind::Name)
            continue;
        ++references;
        QVERIFY(mention.confidence >= 0.5 && mention.confidence < 1.0);
        QVERIFY(!mention.evidence.isEmpty());
        QVERIFY(!mention.evidence.contains(QString()));
    }
    QCOMPARE_GE(references, 4);
}

void TestReferences::nothingWithoutTheModel()
{
    const test::MarkedText text(story);
    auto resources = *test::lexicons();
    resources.references = nullptr;
    extraction::Entities entities = test::entitiesOfMarked(text);
    std::erase_if(entities.mentions, [](const Mention &mention) { return mention.kind != MentionKind::Name; });
    const std::vector<Mention> names = entities.mentions;
    extraction::resolveReferences(text.article, language::segment(text.article, resources), resources, entities);
    QVERIFY(entities.mentions == names);
}

void TestReferences::sameTextSameReferences()
{
    QVERIFY(test::entitiesOfMarked(story).mentions == test::entitiesOfMarked(story).mentions);
}

void TestReferences::stopsWhenTold()
{
    const test::MarkedText text(story);
    extraction::Entities entities = test::entitiesOfMarked(text);
    std::erase_if(entities.mentions, [](const Mention &mention) { return mention.kind != MentionKind::Name; });
    const std::vector<Mention> names = entities.mentions;
    std::stop_source stop;
    stop.request_stop();
    const auto resources = test::lexicons();
    auto sentences = language::segment(text.article, *resources);
    language::tagPartsOfSpeech(text.article, sentences, *resources->partsOfSpeech);
    extraction::resolveReferences(
        text.article, sentences, *resources, entities, {.stop = stop.get_token(), .report = {}});
    QVERIFY(entities.mentions == names);
}

void TestReferences::oddTextIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("pronouns alone") << u"he she it they his her its their himself "_s.repeated(200);
    QTest::newRow("the") << u"the the the the the of the the"_s;
    QTest::newRow("capitals") << u"[P MARY POLL] SAID SHE WAS LATE. THE MAYOR LEFT WITH HER."_s;
    QTest::newRow("no full stops")
        << u"[P Mary Poll] left and she met the mayor and he said it was late and "_s.repeated(100);
    QTest::newRow("one name again and again") << u"[P Mary Poll], "_s.repeated(2000);
}

void TestReferences::oddTextIsRead()
{
    QFETCH(QString, text);
    const test::MarkedText marked(text);
    const extraction::Entities found = test::entitiesOfMarked(marked);
    for (const Mention &mention : found.mentions) {
        QVERIFY(!mention.span.isEmpty());
        QCOMPARE_LE(mention.span.end, marked.article.text.size());
        QVERIFY(std::ranges::contains(found.entities, mention.entity, &Entity::id));
    }
}

void TestReferences::salienceOrdersEntities()
{
    const extraction::Entities found =
        test::entitiesOfMarked(u"[P Mary Poll] resigns\n[P Mary Poll] resigned on Friday after nine years as mayor. "
                               u"She had led [L Oslo] since 2010.\n"
                               "[P Poll] said she was tired. \"I wish [P Poll] well,\" said [P Peter Lund].\n"
                               "Her party met in [L Bergen] in June."_s);
    const auto salienceOf = [&found](QStringView name) {
        const auto entity = std::ranges::find(found.entities, name, &Entity::name);
        return entity == found.entities.end() ? -1.0 : entity->salience;
    };
    for (const Entity &entity : found.entities)
        QVERIFY(entity.salience > 0.0 && entity.salience < 1.0);
    QCOMPARE_GT(salienceOf(u"Mary Poll"), salienceOf(u"Oslo"));
    QCOMPARE_GT(salienceOf(u"Oslo"), salienceOf(u"Bergen"));
    QCOMPARE_GT(salienceOf(u"Mary Poll"), 0.5);
}

void TestReferences::salienceWithoutTheModelCountsNames()
{
    const test::MarkedText text(u"[P Mary Poll] met [P Peter Lund]. [P Mary Poll] left."_s);
    auto resources = *test::lexicons();
    resources.references = nullptr;
    extraction::Entities entities = test::entitiesOfMarked(text);
    extraction::rateSalience(text.article, language::segment(text.article, resources), resources, entities);
    QCOMPARE(entities.entities.size(), std::size_t(2));
    QCOMPARE(entities.entities[0].salience, 1.0);
    QCOMPARE(entities.entities[1].salience, 0.5);
}

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_references.moc"
