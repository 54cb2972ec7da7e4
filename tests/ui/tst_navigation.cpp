// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysisfixture.h"
#include "ui/document.h"
#include "ui/navigation.h"

#include <QTest>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

namespace
{

Selection entity(const QString &id, int mention = 0)
{
    return {.kind = Selection::Kind::Entity, .id = id, .mention = mention};
}

/// Entities "a" (mentions at 0 and 20) and "b" (at 10, more salient), claims "n1" and "n2".
AnnotationSet annotations()
{
    AnnotationSet set;
    const auto addMention = [&](qsizetype begin, const QString &id) {
        Mention mention;
        mention.span = {begin, begin + 5};
        mention.entity = id;
        set.mentions.push_back(mention);
    };
    for (const auto &[id, salience] : {std::pair{u"a"_s, 0.2}, std::pair{u"b"_s, 0.7}}) {
        Entity e;
        e.id = id;
        e.name = id.toUpper();
        e.salience = salience;
        set.entities.push_back(e);
    }
    addMention(0, u"a"_s);
    addMention(10, u"b"_s);
    addMention(20, u"a"_s);
    for (const qsizetype begin : {30, 40}) {
        NumericClaim claim;
        claim.id = u"n%1"_s.arg(begin);
        claim.span = {begin, begin + 2};
        set.claims.push_back(claim);
    }
    return set;
}

} // namespace

class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsWalkMentionsRoundTheEnds()
    {
        const AnnotationSet set = annotations();
        QCOMPARE(stepFrom(set, entity(u"a"_s, 0), 1), entity(u"a"_s, 1));
        QCOMPARE(stepFrom(set, entity(u"a"_s, 1), 1), entity(u"a"_s, 0));
        QCOMPARE(stepFrom(set, entity(u"a"_s, 0), -1), entity(u"a"_s, 1));
        QCOMPARE(stepFrom(set, entity(u"b"_s), 1), entity(u"b"_s));
    }

    void stepsWalkNumbers()
    {
        const AnnotationSet set = annotations();
        const Selection first{.kind = Selection::Kind::Claim, .id = u"n30"_s};
        const Selection second{.kind = Selection::Kind::Claim, .id = u"n40"_s};
        QCOMPARE(stepFrom(set, first, 1), second);
        QCOMPARE(stepFrom(set, second, 1), first);
    }

    void aStepFromNothingGoesToTheMostSalientEntity()
    {
        QCOMPARE(stepFrom(annotations(), {}, 1), entity(u"b"_s));
        QCOMPARE(stepFrom(annotations(), entity(u"gone"_s), 1), entity(u"b"_s));
        QCOMPARE(stepFrom({}, {}, 1), Selection());
    }

    void theCurrentPlaceIsThatOfTheMention()
    {
        QCOMPARE(currentSpan(annotations(), entity(u"a"_s, 1)), std::optional(Span{20, 25}));
        QCOMPARE(
            currentSpan(annotations(), {.kind = Selection::Kind::Claim, .id = u"n40"_s}), std::optional(Span{40, 42}));
        QVERIFY(!currentSpan(annotations(), {}));
        QVERIFY(!currentSpan(annotations(), entity(u"gone"_s)));
    }

    void referencesAreWalkedOnlyWhereTheyAreShown()
    {
        AnnotationSet set = annotations();
        Mention pronoun;
        pronoun.kind = MentionKind::Pronoun;
        pronoun.entity = u"a"_s;
        pronoun.span = {15, 17};
        set.mentions.insert(set.mentions.begin() + 2, pronoun);
        pronoun.kind = MentionKind::Nominal;
        pronoun.entity = u"b"_s;
        pronoun.span = {5, 8};
        set.mentions.insert(set.mentions.begin() + 1, pronoun);

        QCOMPARE(stepFrom(set, entity(u"a"_s, 0), 1), entity(u"a"_s, 1));
        QCOMPARE(stepFrom(set, entity(u"a"_s, 0), 1, MentionScope::Names), entity(u"a"_s, 2));
        QCOMPARE(stepFrom(set, entity(u"a"_s, 2), 1, MentionScope::Names), entity(u"a"_s, 0));
        QCOMPARE(ordinalOf(set, entity(u"a"_s, 2)), (Ordinal{3, 3}));
        QCOMPARE(ordinalOf(set, entity(u"a"_s, 2), MentionScope::Names), (Ordinal{2, 2}));
        // from a reference that was current when they were switched off
        QCOMPARE(stepFrom(set, entity(u"a"_s, 1), 1, MentionScope::Names), entity(u"a"_s, 2));
        QCOMPARE(stepFrom(set, entity(u"a"_s, 1), -1, MentionScope::Names), entity(u"a"_s, 0));
        QCOMPARE(stepFrom(set, {}, 1), entity(u"b"_s, 0));
        QCOMPARE(stepFrom(set, {}, 1, MentionScope::Names), entity(u"b"_s, 1));
        QCOMPARE(spansOf(set, entity(u"a"_s), MentionScope::Names), (Spans{{0, 5}, {20, 25}}));
    }

    void anEntityWithoutAnyNameStaysWhereItIs()
    {
        AnnotationSet set = annotations();
        for (Mention &mention : set.mentions)
            mention.kind = MentionKind::Nominal;
        QCOMPARE(stepFrom(set, entity(u"a"_s, 1), 1, MentionScope::Names), entity(u"a"_s, 1));
        QCOMPARE(ordinalOf(set, entity(u"a"_s, 1), MentionScope::Names), (Ordinal{1, 1}));
        QVERIFY(spansOf(set, entity(u"a"_s), MentionScope::Names).empty());
    }

    void placesAreCountedFromOne()
    {
        QCOMPARE(ordinalOf(annotations(), entity(u"a"_s, 1)), (Ordinal{2, 2}));
        QCOMPARE(ordinalOf(annotations(), {.kind = Selection::Kind::Claim, .id = u"n30"_s}), (Ordinal{1, 2}));
        QCOMPARE(ordinalOf(annotations(), {}), Ordinal());
        QCOMPARE(ordinalOf(annotations(), entity(u"gone"_s)), Ordinal());
    }

    void aSelectionGoesWithItsAnnotation()
    {
        QCOMPARE(stillIn(annotations(), entity(u"a"_s, 1)), entity(u"a"_s, 1));
        QCOMPARE(stillIn(annotations(), entity(u"a"_s, 7)), entity(u"a"_s, 1));
        QCOMPARE(stillIn(annotations(), entity(u"gone"_s)), Selection());
    }

    void annotationsAreFoundByTheirWords()
    {
        const Analysis analysis{
            .article = fixture::article(), .sentences = {}, .annotations = annotations(), .diagnostics = {}};
        QCOMPARE(findByText(analysis, u"b"_s), entity(u"b"_s));
        QCOMPARE(findByText(analysis, u"nobody"_s), Selection());
        const QString number = textOf(analysis.article, {40, 42}).toString();
        QCOMPARE(findByText(analysis, number).id, u"n40"_s);
    }

    void historyGoesBackAndForward()
    {
        History history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        history.visit(entity(u"a"_s));
        history.visit(entity(u"b"_s));
        history.visit({});
        QVERIFY(history.canGoBack());
        QCOMPARE(history.goBack(), entity(u"a"_s));
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.goForward(), entity(u"b"_s));
    }

    void aNewStepForgetsWhatLayAhead()
    {
        History history;
        history.visit(entity(u"a"_s));
        history.visit(entity(u"b"_s));
        history.goBack();
        history.visit(entity(u"c"_s));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.goBack(), entity(u"a"_s));
    }

    void mentionsOfOneEntityAreOneStep()
    {
        History history;
        history.visit(entity(u"a"_s));
        history.visit(entity(u"b"_s, 0));
        history.visit(entity(u"b"_s, 3));
        QCOMPARE(history.goBack(), entity(u"a"_s));
        QCOMPARE(history.goForward(), entity(u"b"_s, 3));
    }
};

QTEST_APPLESS_MAIN(TestNavigation)
#include "tst_navigation.moc"
