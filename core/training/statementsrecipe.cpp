// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/statementsrecipe.h"

#include "core/language/partsofspeech.h"
#include "core/language/statementhashes.h"
#include "core/language/statementmodel.h"
#include "core/training/corpora.h"
#include "core/training/faststatementstraining.h"
#include "core/training/statementsmeasure.h"
#include "core/training/statementstraining.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

QString percent(double part, double whole)
{
    return QLocale::c().toString(whole > 0 ? 100.0 * part / whole : 0.0, 'f', 2);
}

/// What both models of statements are learned from.
struct StatementsCorpus {
    std::vector<StatementsDocument> documents;
    std::shared_ptr<const language::LanguageResources> resources;
    std::shared_ptr<const language::SequenceModel> partsOfSpeech;
};

Expected<StatementsCorpus> openStatements(const Folders &folders, QLatin1StringView part)
{
    const QString name = folders.corpora + "/data/polnear."_L1 + part;
    auto documents = readStatements(name + ".jsonl"_L1, name + ".tokens.jsonl"_L1);
    if (!documents)
        return std::unexpected(documents.error());
    auto resources = language::loadLanguageResources(folders.models);
    if (!resources)
        return std::unexpected(resources.error());
    auto partsOfSpeech = language::SequenceModel::open(language::modelPath(folders.models, language::partsOfSpeechTask),
        language::partsOfSpeechTask, language::partsOfSpeechFeatures);
    if (!partsOfSpeech)
        return std::unexpected(partsOfSpeech.error());
    return StatementsCorpus{std::move(*documents), std::move(*resources), std::move(*partsOfSpeech)};
}

std::vector<Score> statementScores(const StatementsCorpus &corpus, bool fast)
{
    const StatementsMeasure measure =
        measureStatements(corpus.documents, *corpus.resources, *corpus.partsOfSpeech, {.fast = fast});
    const QString task = fast ? u"statements, as labelled fast"_s : u"statements, as labelled"_s;
    constexpr QLatin1StringView roles[] = {"source"_L1, "cue"_L1, "content"_L1};
    std::vector<Score> scores;
    for (std::size_t i = 0; i < language::statementRoles; ++i) {
        const RoleCounts &counts = measure.scores[i];
        scores.push_back({task, u"polnear.dev.tokens"_s,
            u"%1: P %2  R %3  F1 %4  of %5"_s
                .arg(roles[i], percent(counts.right, counts.found), percent(counts.right, counts.annotated),
                    percent(counts.f1(), 1.0))
                .arg(counts.annotated)});
    }
    for (std::size_t i = 0; i < language::statementRoles; ++i)
        scores.push_back({task + u", right by confidence"_s, u"polnear.dev.tokens"_s,
            roles[i] + ": "_L1 + reliabilityOf(measure.judged[i])});
    return scores;
}

} // namespace

Expected<void> trainStatementsModel(const Folders &folders, const SequenceTraining &settings)
{
    auto news = readNames(folders.corpora + "/data/worldwide-ner.train.jsonl"_L1);
    if (!news)
        return std::unexpected(news.error());
    return openStatements(folders, "train"_L1).and_then([&](StatementsCorpus corpus) {
        StatementsTexts texts{std::move(corpus.documents), {}};
        for (NamesDocument &document : *news)
            texts.others.push_back({std::move(document.article), {}});
        StatementsTraining training;
        training.network.epochs = settings.epochs;
        training.network.rate = settings.rate;
        training.network.dropout.input = training.network.dropout.output = double(settings.dropout);
        training.network.seed = settings.seed;
        training.network.report = settings.report;
        return trainStatements(texts, *corpus.resources, *corpus.partsOfSpeech, training,
            language::modelPath(folders.models, language::statementsTask));
    });
}

Expected<void> trainFastStatementsModel(const Folders &folders, const SequenceTraining &settings)
{
    return openStatements(folders, "train"_L1).and_then([&](const StatementsCorpus &corpus) {
        return trainFastStatements(corpus.documents, *corpus.resources, *corpus.partsOfSpeech, settings,
            language::modelPath(folders.models, language::fastStatementsTask));
    });
}

Expected<std::vector<Score>> scoreStatementsModel(const Folders &folders)
{
    return openStatements(folders, "dev"_L1).transform([](const StatementsCorpus &corpus) {
        return statementScores(corpus, false);
    });
}

Expected<std::vector<Score>> scoreFastStatementsModel(const Folders &folders)
{
    return openStatements(folders, "dev"_L1).transform([](const StatementsCorpus &corpus) {
        return statementScores(corpus, true);
    });
}

} // namespace sourcelight::training
