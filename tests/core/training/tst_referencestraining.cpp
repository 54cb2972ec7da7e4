// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/segment.h"
#include "core/training/referencesmeasure.h"
#include "core/training/saliencetraining.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sourcelight;
using namespace sourcelight::training;
using namespace Qt::StringLiterals;

/// The model of references is learned the same way each time, and its confidence is what it says.
class TestReferencesTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsAreRead();
    void calibrationFollowsTheOutcomes();
    void modelsAreWrittenAndOpened();
    void damagedWeightsAreRefused();
};

void TestReferencesTraining::documentsAreRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"toy.jsonl"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"json({"id": "TOY_news_a", "text": "Mary Poll left. She was tired.", "salience": "1 (4*), 2 (1)",
        "mentions": [{"start": 0, "end": 9, "cluster": "1", "type": "person"},
                     {"start": 16, "end": 19, "cluster": "1", "type": "person"}]})json"_ba.replace('\n', ' '));
    file.close();
    const auto documents = readCoreference(path);
    QVERIFY(documents);
    QCOMPARE(documents->size(), std::size_t(1));
    const CoreferenceDocument &document = documents->front();
    QCOMPARE(document.clusterOf({16, 19}), 1);
    QCOMPARE(document.clusterOf({0, 4}), 1);
    QCOMPARE(document.clusterOf({24, 29}), -1);
    QCOMPARE(document.salience.value(1), 4);
    QCOMPARE(document.salience.value(2), 1);
    QVERIFY(!readCoreference(folder.filePath(u"absent"_s)));
}

void TestReferencesTraining::calibrationFollowsTheOutcomes()
{
    std::vector<ReferenceOutcome> outcomes;
    for (int i = 0; i < 1000; ++i) // says 0.95, is right 7 times in 10; says 0.4, is right 3 times in 10
        outcomes.push_back({extraction::ReferenceGroup::HeShe, i % 2 ? 0.95 : 0.4, i / 2 % 10 < (i % 2 ? 7 : 3)});
    const QTemporaryDir folder;
    const auto model =
        writeReferences({.references = std::vector<float>(64), .calibration = fitCalibration(outcomes), .salience = {}},
            folder.filePath(u"toy.slm"_s));
    QVERIFY(model);
    const auto confidence = [&model](double probability, extraction::ReferenceGroup group) {
        return extraction::calibrated(probability, group, **model);
    };
    QVERIFY(std::abs(confidence(0.95, extraction::ReferenceGroup::HeShe) - 0.7) < 0.02);
    QVERIFY(std::abs(confidence(0.4, extraction::ReferenceGroup::HeShe) - 0.3) < 0.02);
    QVERIFY(std::abs(confidence(0.8, extraction::ReferenceGroup::Noun) - 0.8) < 0.02); // nothing was seen
    QVERIFY(confidence(1.0, extraction::ReferenceGroup::HeShe) < 1.0);
}

void TestReferencesTraining::modelsAreWrittenAndOpened()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"toy.slm"_s);
    const auto model =
        writeReferences({.references = {0.0F, 1.0F, 2.0F, 3.0F}, .calibration = {}, .salience = {5.0F}}, path);
    QVERIFY(model);
    QCOMPARE((*model)->weight(0x00000000U), 0.0F);
    QCOMPARE((*model)->weight(0x40000000U), 1.0F);
    QCOMPARE((*model)->weight(0xffffffffU), 3.0F);
    QCOMPARE((*model)->section("salience"_L1).size(), std::size_t(1));
    QCOMPARE((*model)->section("calibration"_L1).size(), std::size_t(0));
    QCOMPARE(extraction::calibrated(0.3, extraction::ReferenceGroup::It, **model), 0.3);
}

void TestReferencesTraining::damagedWeightsAreRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"toy.slm"_s);
    QVERIFY(!writeReferences({.references = {}, .calibration = {}, .salience = {}}, path));
    QVERIFY(!writeReferences({.references = {1.0F, 2.0F, 3.0F}, .calibration = {}, .salience = {}}, path));
    const float infinite = std::numeric_limits<float>::infinity();
    QVERIFY(!writeReferences({.references = {1.0F, infinite}, .calibration = {}, .salience = {}}, path));
}

QTEST_GUILESS_MAIN(TestReferencesTraining)
#include "tst_referencestraining.moc"
