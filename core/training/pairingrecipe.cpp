// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/pairingrecipe.h"

#include "core/language/statementlabeller.h"
#include "core/training/attributionsmeasure.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

/// What the program labels where it has a model for that, else what is annotated.
Labeller labellerOf(const language::LanguageResources &resources)
{
    return [&resources](const PairingDocument &document) {
        return resources.statements
                   ? language::labelStatements(document.annotated.article, document.sentences, resources).likely
                   : labelsOf(document.annotated);
    };
}

QString percent(double part, double whole)
{
    return QLocale::c().toString(whole > 0 ? 100.0 * part / whole : 0.0, 'f', 2);
}

} // namespace

Expected<void> trainPairingModel(const Folders &folders, const SequenceTraining &settings)
{
    const auto resources = language::loadLanguageResources(folders.models);
    if (!resources)
        return std::unexpected(resources.error());
    const auto documents = readPairing(folders.corpora + "/data/polnear.train.jsonl"_L1, **resources);
    const auto dev = readPairing(folders.corpora + "/data/polnear.dev.jsonl"_L1, **resources);
    if (!documents || !dev)
        return std::unexpected(documents ? dev.error() : documents.error());
    constexpr unsigned bits = 15;
    const RankingTraining training{.epochs = settings.epochs,
        .rate = settings.rate,
        .dropout = settings.dropout,
        .bits = bits,
        .seed = settings.seed};
    PairingWeights weights{.pairing = trainPairing(*documents, training),
        .calibration = {},
        .reported = {float(precisionOfReported(*documents, **resources))},
        .quotations = {},
        .stockPhrases = {float(precisionOfStockPhrases(*documents))}};
    const QString path = language::modelPath(folders.models, language::pairingTask);
    auto first = writePairing(weights, path);
    if (!first)
        return std::unexpected(first.error());
    language::LanguageResources learned = **resources;
    learned.pairing = std::move(*first);
    const Labeller labeller = labellerOf(learned);
    weights.quotations = {float(contentsAmongQuotations(*dev, labeller))};
    const auto calibration = calibrationOf(scoreAttributions(*dev, learned, labeller).found);
    weights.calibration = {calibration.slope, calibration.offset};
    return writePairing(weights, path).transform([](const auto &) {});
}

Expected<std::vector<Score>> scorePairingModel(const Folders &folders)
{
    const auto resources = language::loadLanguageResources(folders.models);
    if (!resources)
        return std::unexpected(resources.error());
    const auto documents = readPairing(folders.corpora + "/data/polnear.dev.jsonl"_L1, **resources);
    if (!documents)
        return std::unexpected(documents.error());
    if (!(*resources)->pairing)
        return std::unexpected((*resources)->missing.back());
    const PairingCounts counts = scorePairing(*documents, *(*resources)->pairing);
    const WholeAttributions whole = scoreAttributions(*documents, **resources, labellerOf(**resources));
    const QString set = u"polnear.dev"_s;
    return std::vector<Score>{
        {u"pairing of annotated parts"_s, set,
            u"sources right %1 of %2 cues  contents right %3 of %4  whole attributions right %5 of %6"_s
                .arg(percent(counts.sourcesRight, counts.cues))
                .arg(counts.cues)
                .arg(percent(counts.contentsRight, counts.contents))
                .arg(counts.contents)
                .arg(percent(counts.statementsRight, counts.statements))
                .arg(counts.statements)},
        {u"whole attributions"_s, set,
            u"source, cue and content exact %1 overlapping %2 of %3"_s
                .arg(percent(whole.exact, whole.annotated), percent(whole.overlapping, whole.annotated))
                .arg(whole.annotated)},
        {u"attributions, right by confidence"_s, set, reliabilityOf(whole.found)}};
}

} // namespace sourcelight::training
