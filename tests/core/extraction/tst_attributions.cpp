// SPDX-License-Identifier: GPL-3.0-or-later
#include "markedtext.h"
#include "rows.h"

#include "core/extraction/attributions.h"
#include "core/extraction/attributions/speakers.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"
#include "core/model/enumnames.h"

using namespace Qt::StringLiterals;
using namespace sourcelight;
using test::languageResources;

namespace
{

struct Found {
    Article article;
    extraction::Entities entities;
    std::vector<Attribution> attributions;
};

/// What is made of the labels of @p marked; its line breaks part paragraphs.
Found attributionsIn(const MarkedText &marked)
{
    Found found{reading::articleFromText(u"row"_s, marked.text), {}, {}};
    auto sentences = language::segment(found.article, languageResources());
    language::tagPartsOfSpeech(found.article, sentences, *languageResources().partsOfSpeech);
    found.entities = extraction::extractEntities(found.article, sentences, languageResources());
    found.attributions =
        extraction::extractAttributions(found.article, sentences, marked.labels, found.entities, languageResources());
    return found;
}

/// "[The chair] said {it is late} named indirect", what a row expects.
QString describe(const Found &found, const Attribution &attribution)
{
    const auto words = [&found](Span span) { return textOf(found.article, span).toString().simplified(); };
    QStringList parts;
    if (attribution.source)
        parts << u'[' + words(*attribution.source) + u']';
    for (const Span &cue : attribution.cue)
        parts << words(cue);
    for (const Span &content : attribution.content)
        parts << u'{' + words(content) + u'}';
    parts << nameOf(attribution.sourceKind) << nameOf(attribution.manner);
    if (attribution.cueClass != CueClass::Neutral)
        parts << nameOf(attribution.cueClass);
    if (attribution.sourceCount)
        parts << u'x' + QString::number(*attribution.sourceCount);
    if (attribution.via)
        parts << "via "_L1 + words(*attribution.via);
    if (attribution.anonymityReason)
        parts << "because "_L1 + words(*attribution.anonymityReason);
    if (attribution.inferred)
        parts << u"inferred"_s;
    for (const Attribution &other : found.attributions) {
        if (other.id == attribution.parent)
            parts << "in "_L1 + words(other.cue.empty() ? *other.source : other.cue.front());
    }
    return parts.join(u' ');
}

} // namespace

class AttributionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsBecomeStatements_data()
    {
        addRows(QStringLiteral(SOURCELIGHT_TEST_DIR "/core/extraction/rows/attributions.txt"));
    }
    void partsBecomeStatements()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const Found found = attributionsIn(readMarked(text));
        QStringList described;
        for (const Attribution &attribution : found.attributions)
            described << describe(found, attribution);
        QCOMPARE(described, expected);
    }

    void aPronounSpeaksForWhoItStandsFor()
    {
        const Found found = attributionsIn(
            readMarked(u"<Minister Maria Lopez> |said| {the port was open}. <She> |said| {that ships could sail}."));
        QCOMPARE(found.attributions.size(), 2u);
        QVERIFY(!found.attributions[0].entity.isEmpty());
        QCOMPARE(found.attributions[1].entity, found.attributions[0].entity);
        QCOMPARE(found.attributions[1].sourceKind, SourceKind::Named);
    }

    void titleAndAffiliationAreTheRole()
    {
        const auto roleOf = [](QStringView marked) {
            return attributionsIn(readMarked(marked)).attributions.at(0).role;
        };
        QCOMPARE(
            roleOf(u"<NATO Secretary-General Jens Stoltenberg> |said| {it was late}."), u"NATO Secretary-General"_s);
        QCOMPARE(roleOf(u"<Hugh Hill, a doctor at the ward,> |said| {it was late}."), u"a doctor at the ward"_s);
    }

    void hedgesOfTheContentAreTold()
    {
        const Found found =
            attributionsIn(readMarked(u"<Residents> |said| {prices may rise in May and could likely fall}."));
        QStringList hedges;
        for (const Span &hedge : found.attributions.at(0).hedges)
            hedges << textOf(found.article, hedge).toString();
        QCOMPARE(hedges, QStringList({u"may"_s, u"could"_s, u"likely"_s}));
    }

    void aQuotationOfNobodyIsNeverGivenConfidently()
    {
        const Found found = attributionsIn(readMarked(u"<Maria Lopez> |said| {the port was open}. The ferry left.\nThe "
                                                      u"harbour is old.\n\"We never asked for any of this at all.\""));
        QCOMPARE(found.attributions.size(), 2u);
        const Attribution &orphan = found.attributions[1];
        QVERIFY(!orphan.source);
        QVERIFY(orphan.entity.isEmpty() || (orphan.inferred && orphan.confidence < 0.5));
    }

    void everythingIsExplained()
    {
        const Found found = attributionsIn(readMarked(u"<Ines Calder> |said| {the port was open}."));
        const Attribution &attribution = found.attributions.at(0);
        QVERIFY(attribution.evidence.contains(u"cue=say"_s));
        QVERIFY(
            std::ranges::any_of(attribution.evidence, [](const QString &name) { return name.startsWith("pair:"_L1); }));
        QVERIFY(std::ranges::any_of(
            attribution.evidence, [](const QString &name) { return name.startsWith("source:"_L1); }));
        QVERIFY(attribution.confidence > 0.0 && attribution.confidence < 1.0);
    }

    void theFirstPersonIsWhoSpeaks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("in a quotation") << u"{\"I told my staff,\"} <Maria Lopez> |said|."_s
                                        << QStringList{u"I Lopez"_s, u"my Lopez"_s};
        QTest::newRow("in both parts of a quotation that is split")
            << u"{\"I am tired,\"} <Maria Lopez> |said|. {\"Leave me alone.\"}"_s
            << QStringList{u"I Lopez"_s, u"me Lopez"_s};
        QTest::newRow("the reporter's outside the marks")
            << u"<Maria Lopez> |told| me {that I was \"late for my train\"}."_s << QStringList{u"my Lopez"_s};
        QTest::newRow("the reporter's in indirect speech")
            << u"<Maria Lopez> |said| {that I was late}."_s << QStringList{};
        QTest::newRow("of nobody by name") << u"{\"I am tired,\"} <a resident> |said|."_s << QStringList{};
        QTest::newRow("in a transcript")
            << u"Maria Lopez opened the port.\n\nLopez: I am glad.\n\nHill: Why?\n\nLopez: It was my idea."_s
            << QStringList{u"I Lopez"_s, u"my Lopez"_s};
    }
    void theFirstPersonIsWhoSpeaks()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        Found found = attributionsIn(readMarked(text));
        const auto before = found.entities.mentions;
        const auto sentences = language::segment(found.article, languageResources());
        extraction::addSpeakers(found.article, sentences, found.attributions, found.entities);
        QVERIFY(std::ranges::is_sorted(found.entities.mentions, inTextOrder, &Mention::span));
        QStringList speakers;
        for (const Mention &mention : found.entities.mentions) {
            if (std::ranges::contains(before, mention))
                continue;
            const auto entity = std::ranges::find(found.entities.entities, mention.entity, &Entity::id);
            QVERIFY(entity != found.entities.entities.end());
            QCOMPARE(mention.kind, MentionKind::Pronoun);
            speakers << textOf(found.article, mention.span).toString() + u' ' + entity->name.section(u' ', -1);
        }
        QCOMPARE(speakers, expected);
    }

    void aNumberBelongsToTheInnermostContentAroundIt()
    {
        Attribution outer;
        outer.id = u"a1"_s;
        outer.content = {{0, 100}};
        Attribution inner;
        inner.id = u"a2"_s;
        inner.content = {{20, 40}};
        NumericClaim first;
        first.span = {10, 12};
        NumericClaim second;
        second.span = {25, 27};
        NumericClaim third;
        third.span = {120, 122};
        std::vector claims{first, second, third};
        extraction::linkClaims(claims, {outer, inner});
        QCOMPARE(claims[0].attribution, u"a1"_s);
        QCOMPARE(claims[1].attribution, u"a2"_s);
        QVERIFY(claims[2].attribution.isEmpty());
    }

    void doubtfulStatementsAreAddedAndChangeNoOthers()
    {
        const auto statement = [](QString id, Spans cue, Spans content) {
            Attribution attribution;
            attribution.id = std::move(id);
            attribution.cue = std::move(cue);
            attribution.content = std::move(content);
            return attribution;
        };
        const Attribution split = statement(u"split"_s, {{20, 24}, {60, 64}}, {{30, 50}});
        const Attribution last = statement(u"last"_s, {{90, 94}}, {{95, 120}});
        const Attribution other = statement(u"other"_s, {{62, 70}}, {{30, 50}});
        const Attribution inside = statement(u"inside"_s, {{100, 104}}, {{105, 120}});
        const Attribution first = statement(u"first"_s, {{2, 6}}, {{90, 120}});
        const Attribution unsaid = statement(u"unsaid"_s, {}, {{130, 140}});

        std::vector attributions{split, last};
        extraction::addDoubtful(attributions, {other, inside, first, unsaid});
        Attribution nested = inside;
        nested.parent = last.id;
        Attribution held = last;
        held.parent = first.id;
        QCOMPARE(attributions, (std::vector{first, split, held, nested}));
    }

    void withoutAModelNothingIsFound()
    {
        const MarkedText marked = readMarked(u"<Ines Calder> |said| {the port was open}.");
        const Article article = reading::articleFromText(u"row"_s, marked.text);
        language::LanguageResources without = languageResources();
        without.pairing.reset();
        const auto sentences = language::segment(article, without);
        QVERIFY(extraction::extractAttributions(article, sentences, marked.labels, {}, without).empty());
    }
};

QTEST_GUILESS_MAIN(AttributionsTest)
#include "tst_attributions.moc"
