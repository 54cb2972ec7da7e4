// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/analyze.h"
#include "core/reading/reading.h"
#include "tests/analysisfixture.h"
#include "ui/panels/evidencetext.h"
#include "ui/panels/grounds.h"

#include <QDir>
#include <QLocale>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::ui;
using namespace Qt::StringLiterals;

/// Why an annotation is there, in words.
class TestGrounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void evidenceIsReadable_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::newRow("capitals") << u"its capital and small letters"_s;
        QTest::newRow("word-before=said") << u"the word “said” before it"_s;
        QTest::newRow("word-after=a=b") << u"the word “a=b” after it"_s;
        QTest::newRow("word-before=%1 100%") << u"the word “%1 100%” before it"_s;
        QTest::newRow("ending=ski") << u"it ends in “ski”"_s;
        QTest::newRow("list=given-name") << u"it is in the list of given names"_s;
        QTest::newRow("list-before=title") << u"the word before it is in the list of titles"_s;
        QTest::newRow("link:acronym") << u"an acronym of the full name"_s;
        QTest::newRow("date-figures") << u"a date in figures"_s;
        QTest::newRow("comparator-at_least") << u"“at least” or words like it"_s;
        QTest::newRow("source:name") << u"a name at the head of the source"_s;
    }

    void evidenceIsReadable()
    {
        QFETCH(const QString, phrase);
        QCOMPARE(evidenceText(QString::fromLatin1(QTest::currentDataTag())), phrase);
    }

    void unknownEvidenceStaysAsItIs_data()
    {
        QTest::addColumn<QString>("evidence");
        for (const char *evidence : {"", "brand-new-rule", "brand-new=value", "list=brand-new", "=", "%1", "link:new"})
            QTest::newRow(evidence) << QString::fromLatin1(evidence);
    }

    void unknownEvidenceStaysAsItIs()
    {
        QFETCH(const QString, evidence);
        QCOMPARE(evidenceText(evidence), evidence);
    }

    void allThatTheSamplesGiveHasWords()
    {
        const auto resources = language::loadLanguageResources();
        QVERIFY(resources);
        int phrases = 0;
        const auto check = [&](const Annotation &annotation) {
            for (const QString &evidence : annotation.evidence) {
                QVERIFY2(evidenceText(evidence) != evidence, qPrintable(evidence));
                ++phrases;
            }
        };
        const auto checkAll = [&](reading::ReadArticle read) {
            const Expected<AnalysisPtr> analysis = extraction::analyze(std::move(read.article), **resources);
            if (!analysis)
                return false;
            const AnnotationSet &annotations = (*analysis)->annotations;
            std::ranges::for_each(annotations.mentions, check);
            std::ranges::for_each(annotations.claims, check);
            std::ranges::for_each(annotations.attributions, check);
            return true;
        };
        const QDir samples(QStringLiteral(SOURCELIGHT_SOURCE_DIR "/resources/samples"));
        for (const QFileInfo &file : samples.entryInfoList(QDir::Files))
            QVERIFY(reading::readArticles(file.filePath(), {}, checkAll));
        QCOMPARE_GT(phrases, 50);
    }

    void confidenceHasWordsAndAFigure_data()
    {
        QTest::addColumn<double>("confidence");
        QTest::addColumn<QString>("text");
        QTest::newRow("certain") << 1.0 << u"almost certain · 100 %"_s;
        QTest::newRow("never quite") << 0.9999 << u"almost certain · 99 %"_s;
        QTest::newRow("high") << 0.93 << u"very likely · 93 %"_s;
        QTest::newRow("fair") << 0.7 << u"likely · 70 %"_s;
        QTest::newRow("just") << 0.5 << u"more likely than not · 50 %"_s;
        QTest::newRow("low") << 0.001 << u"doubtful · 1 %"_s;
        QTest::newRow("none") << 0.0 << u"doubtful · 0 %"_s;
        QTest::newRow("too much") << 7.0 << u"almost certain · 100 %"_s;
        QTest::newRow("no number") << qQNaN() << u"doubtful · 0 %"_s;
    }

    void confidenceHasWordsAndAFigure()
    {
        QFETCH(const double, confidence);
        QTEST(confidenceText(confidence), "text");
    }

    void aNameHasReasonsAndLinks()
    {
        Analysis analysis = fixture::analysis();
        analysis.annotations.mentions[8].evidence = {u"word-after=promised"_s, u"link:surname"_s};
        const Grounds grounds = groundsOf(analysis, {Selection::Kind::Entity, u"e2"_s, 2});
        QCOMPARE(grounds.title, u"“Tolland”"_s);
        QCOMPARE(grounds.kind, u"person · mention 3 of 4"_s);
        QCOMPARE(grounds.certainty, u"almost certain · 98 %"_s);
        QCOMPARE(grounds.reasons, QStringList{u"the word “promised” after it"_s});
        QCOMPARE(grounds.entity, u"Mira Tolland"_s);
        QCOMPARE(grounds.links, QStringList{u"the surname of a full name"_s});
        QCOMPARE(groundsOf(analysis, {Selection::Kind::Entity, u"e2"_s, 2}, MentionScope::Names).kind,
            u"person · mention 2 of 3"_s);
    }

    void aPronounIsTiedByAllOfItsEvidence()
    {
        Analysis analysis = fixture::analysis();
        analysis.annotations.mentions[3].evidence = {u"gender"_s, u"recency"_s};
        const Grounds grounds = groundsOf(analysis, {Selection::Kind::Entity, u"e2"_s, 1});
        QCOMPARE(grounds.title, u"“She”"_s);
        QCOMPARE(grounds.kind, u"person · pronoun · mention 2 of 4"_s);
        QVERIFY(grounds.reasons.isEmpty());
        QCOMPARE(grounds.links, (QStringList{u"gender fits"_s, u"who was spoken of last"_s}));
    }

    void numbersAndStatementsHaveGroundsToo()
    {
        const Analysis analysis = fixture::analysis();
        const Grounds number = groundsOf(analysis, {.kind = Selection::Kind::Claim, .id = u"n2"_s});
        QCOMPARE(number.title, u"“250”"_s);
        QCOMPARE(number.certainty, u"very likely · 90 %"_s);
        QCOMPARE(number.reasons, QStringList{u"an amount in digits"_s});
        QVERIFY(number.entity.isEmpty());
        const Grounds statement = groundsOf(analysis, {.kind = Selection::Kind::Attribution, .id = u"a2"_s});
        QCOMPARE(statement.title, u"Two officials"_s);
        QCOMPARE(statement.certainty, u"likely · 80 %"_s);
    }

    void whatPeopleMadeHasNoProbability()
    {
        Analysis analysis = fixture::analysis();
        analysis.annotations.claims[1].origin = Origin::Reader;
        analysis.annotations.claims[2].origin = Origin::Imported;
        const auto certainty = [&](const Id &id) {
            return groundsOf(analysis, {.kind = Selection::Kind::Claim, .id = id}).certainty;
        };
        QCOMPARE(certainty(u"n2"_s), u"made by the reader"_s);
        QCOMPARE(certainty(u"n3"_s), u"imported"_s);
    }

    void nothingHasNoGrounds()
    {
        QCOMPARE(groundsOf(fixture::analysis(), {}), Grounds());
        QCOMPARE(groundsOf(fixture::analysis(), {Selection::Kind::Entity, u"gone"_s, 0}), Grounds());
    }
};

QTEST_GUILESS_MAIN(TestGrounds)
#include "tst_grounds.moc"
