// SPDX-License-Identifier: GPL-3.0-or-later
// The joining of parts is learned the same way each time, and joins annotated parts. The last test wants
// SOURCELIGHT_CORPORA, the folder whose "data" holds polnear.dev.jsonl.
#include "core/training/attributionsmeasure.h"

#include "tests/languageresources.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sourcelight;
using test::languageResources;
using namespace sourcelight::training;

namespace
{

std::vector<PairingDocument> toyDocuments(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"toy.jsonl"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    // "\u00e9" and "\ud83d\udea2" tell code points from UTF-16 units
    file.write(
        R"json({"id": "toy", "text": "\ud83d\udea2 Mary said it was late.\n\u00c9va asked why.", "attributions": [
        {"source": [[2, 6]], "cue": [[7, 11]], "content": [[12, 23]]},
        {"source": [[25, 28]], "cue": [[29, 34]], "content": [[35, 38]]}]})json"_ba.replace('\n', ' '));
    file.close();
    auto documents = readPairing(path, languageResources());
    if (!documents)
        qFatal("%s", qPrintable(documents.error().detail));
    return std::move(*documents);
}

} // namespace

class PairingTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void annotationsBecomeLabels()
    {
        const QTemporaryDir folder;
        const auto documents = toyDocuments(folder);
        QCOMPARE(documents.size(), 1u);
        const AttributionsDocument &document = documents.front().annotated;
        QStringList words;
        for (const language::LabelledSpan &label : labelsOf(document))
            words << textOf(document.article, label.span).toString();
        QCOMPARE(words, QStringList({u"Mary"_s, u"said"_s, u"it was late"_s, u"Éva"_s, u"asked"_s, u"why"_s}));
        QVERIFY(!readPairing(folder.filePath(u"absent"_s), languageResources()));
    }

    void theSameSeedGivesTheSameModel()
    {
        const QTemporaryDir folder;
        const auto documents = toyDocuments(folder);
        const RankingTraining training{.epochs = 3, .bits = 10, .seed = 7};
        const auto weights = trainPairing(documents, training);
        QCOMPARE(weights.size(), std::size_t(1024));
        QCOMPARE(trainPairing(documents, training), weights);
        const auto model =
            writePairing({.pairing = weights, .calibration = {2.0F, 0.5F}, .reported = {}, .quotations = {}},
                folder.filePath(u"pairing.slm"_s));
        QVERIFY(model);
        QCOMPARE(scorePairing(documents, **model).cues, 2);
    }

    void wholeAttributionsAreCounted()
    {
        const QTemporaryDir folder;
        const auto documents = toyDocuments(folder);
        const auto gold = [](const PairingDocument &document) { return labelsOf(document.annotated); };
        const WholeAttributions whole = scoreAttributions(documents, languageResources(), gold);
        QCOMPARE(whole.annotated, 2);
        QCOMPARE(whole.exact, 2);
        QCOMPARE(whole.overlapping, 2);
        const auto nothing = [](const PairingDocument &) { return std::vector<language::LabelledSpan>(); };
        QCOMPARE(scoreAttributions(documents, languageResources(), nothing).overlapping, 0);
    }

    void annotatedPartsAreJoined()
    {
        const QString path = qEnvironmentVariable("SOURCELIGHT_CORPORA") + "/data/polnear.dev.jsonl"_L1;
        if (!QFile::exists(path))
            QSKIP("no corpora: set SOURCELIGHT_CORPORA to measure");
        const auto documents = readPairing(path, languageResources());
        QVERIFY(documents);
        const PairingCounts counts = scorePairing(*documents, *languageResources().pairing);
        QVERIFY(double(counts.sourcesRight) >= 0.98 * double(counts.cues));
        QVERIFY(double(counts.statementsRight) >= 0.965 * double(counts.statements));
    }
};

QTEST_GUILESS_MAIN(PairingTrainingTest)
#include "tst_pairingtraining.moc"
