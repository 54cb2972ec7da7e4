// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/recipes.h"

#include "core/language/namefeatures.h"
#include "core/language/nametagger.h"
#include "core/language/partsofspeech.h"
#include "core/language/statementhashes.h"
#include "core/language/statementmodel.h"
#include "core/training/languagesmeasure.h"
#include "core/training/languagestraining.h"
#include "core/training/namestraining.h"
#include "core/training/pairingrecipe.h"
#include "core/training/partsofspeechtraining.h"
#include "core/training/referencesmeasure.h"
#include "core/training/saliencetraining.h"
#include "core/training/statementsrecipe.h"

#include <QDate>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

using ModelPtr = std::shared_ptr<const language::SequenceModel>;

Expected<ModelPtr> openPartsOfSpeech(const Folders &folders)
{
    return language::SequenceModel::open(language::modelPath(folders.models, language::partsOfSpeechTask),
        language::partsOfSpeechTask, language::partsOfSpeechFeatures);
}

QString percent(double part, double whole)
{
    return QLocale::c().toString(whole > 0 ? 100.0 * part / whole : 0.0, 'f', 2);
}

Expected<void> trainTagger(const Folders &folders, const SequenceTraining &settings)
{
    const auto treebank = readTreebank(folders.corpora + "/data/gum.train.conllu"_L1);
    if (!treebank)
        return std::unexpected(treebank.error());
    const auto silver = readTaggedParagraphs(folders.corpora + "/data/polnear.train.tokens.jsonl"_L1);
    if (!silver)
        return std::unexpected(silver.error());
    const auto resources = language::loadLanguageResources(folders.models);
    if (!resources)
        return std::unexpected(resources.error());
    return trainPartsOfSpeech(
        *treebank, *silver, **resources, settings, language::modelPath(folders.models, language::partsOfSpeechTask));
}

Expected<std::vector<Score>> scoreTagger(const Folders &folders)
{
    const auto treebank = readTreebank(folders.corpora + "/data/gum.dev.conllu"_L1);
    if (!treebank)
        return std::unexpected(treebank.error());
    const auto model = openPartsOfSpeech(folders);
    if (!model)
        return std::unexpected(model.error());
    const TaggingScore score = scorePartsOfSpeech(*treebank, **model);
    const double tokens = double(score.tokens);
    return std::vector<Score>{{u"parts of speech"_s, u"gum.dev: news, interview, speech"_s,
        u"UPOS %1  Penn %2  of %3 tokens"_s
            .arg(percent(double(score.upos), tokens), percent(double(score.xpos), tokens))
            .arg(score.tokens)}};
}

Expected<void> trainNameTagger(const Folders &folders, const SequenceTraining &settings)
{
    const auto documents = readNames(folders.corpora + "/data/worldwide-ner.train.jsonl"_L1);
    if (!documents)
        return std::unexpected(documents.error());
    const auto resources = language::loadLanguageResources(folders.models);
    if (!resources)
        return std::unexpected(resources.error());
    const auto partsOfSpeech = openPartsOfSpeech(folders);
    if (!partsOfSpeech)
        return std::unexpected(partsOfSpeech.error());
    return trainNames(
        *documents, **resources, **partsOfSpeech, settings, language::modelPath(folders.models, language::namesTask));
}

QString figuresOf(const NameScores &scores, std::initializer_list<QLatin1StringView> types)
{
    NameCounts sum;
    for (const QLatin1StringView type : types) {
        if (const auto found = scores.find(QString(type)); found != scores.end()) {
            sum.right += found->second.right;
            sum.found += found->second.found;
            sum.annotated += found->second.annotated;
        }
    }
    return u"P %1  R %2  F1 %3  of %4"_s
        .arg(percent(sum.right, sum.found), percent(sum.right, sum.annotated),
            percent(2.0 * sum.right, sum.found + sum.annotated))
        .arg(sum.annotated);
}

Expected<std::vector<Score>> scoreNameTagger(const Folders &folders)
{
    const auto documents = readNames(folders.corpora + "/data/worldwide-ner.dev.jsonl"_L1);
    if (!documents)
        return std::unexpected(documents.error());
    const auto resources = language::loadLanguageResources(folders.models);
    if (!resources)
        return std::unexpected(resources.error());
    if (!(*resources)->partsOfSpeech || !(*resources)->names)
        return std::unexpected((*resources)->missing.front());
    const NameScores scores = scoreNames(*documents, **resources, *(*resources)->partsOfSpeech, *(*resources)->names);
    const QString task = u"names, as tagged"_s, set = u"worldwide-ner.dev"_s;
    return std::vector<Score>{
        {task, set,
            "all seven: "_L1 + figuresOf(scores, {"Person"_L1, "Organization"_L1, "Location"_L1, "Facility"_L1,
                                                     "NORP"_L1, "Product"_L1, "Misc"_L1})},
        {task, set,
            "Person, Organization, Location: "_L1 + figuresOf(scores, {"Person"_L1, "Organization"_L1, "Location"_L1})},
        {task, set, "Person: "_L1 + figuresOf(scores, {"Person"_L1})},
        {u"names, right by confidence"_s, set,
            reliabilityOf(judgeNames(*documents, **resources, *(*resources)->partsOfSpeech, *(*resources)->names))}};
}

RankingTraining referencesSettings(const SequenceTraining &settings)
{
    return {.epochs = settings.epochs, .rate = settings.rate, .dropout = settings.dropout, .seed = settings.seed};
}

Expected<std::vector<ReferencesDocument>> readReferences(
    const Folders &folders, QLatin1StringView file, const language::LanguageResources &resources)
{
    auto documents = readCoreference(folders.corpora + "/data/"_L1 + file);
    if (!documents)
        return std::unexpected(documents.error());
    if (!resources.partsOfSpeech)
        return std::unexpected(resources.missing.front());
    return prepareReferences(std::move(*documents), resources, *resources.partsOfSpeech);
}

/// Learns from the training part; confidence is calibrated on articles that were left out in turn.
Expected<void> trainReferenceRanking(const Folders &folders, const SequenceTraining &settings)
{
    const auto resources = language::loadLanguageResources(folders.models);
    if (!resources)
        return std::unexpected(resources.error());
    const auto documents = readReferences(folders, "gum-coref.train.jsonl"_L1, **resources);
    if (!documents)
        return std::unexpected(documents.error());
    const auto validated = crossValidateReferences(*documents, **resources, referencesSettings(settings));
    if (!validated)
        return std::unexpected(validated.error());
    std::vector<const ReferencesDocument *> pointers;
    for (const ReferencesDocument &document : *documents)
        pointers.push_back(&document);
    ReferencesWeights weights{.references = trainReferences(pointers, **resources, referencesSettings(settings)),
        .calibration = validated->calibration,
        .salience = {}};
    const QString path = language::modelPath(folders.models, language::referencesTask);
    auto first = writeReferences(weights, path);
    if (!first)
        return std::unexpected(first.error());
    language::LanguageResources learned = **resources;
    learned.references = std::move(*first);
    weights.salience = trainSalience(pointers, learned);
    return writeReferences(weights, path).transform([](const auto &) {});
}

Expected<std::vector<Score>> scoreReferenceRanking(const Folders &folders)
{
    const auto resources = language::loadLanguageResources(folders.models);
    if (!resources)
        return std::unexpected(resources.error());
    auto documents = readReferences(folders, "gum-coref.train.jsonl"_L1, **resources);
    const auto dev = readReferences(folders, "gum-coref.dev.jsonl"_L1, **resources);
    if (!documents || !dev)
        return std::unexpected(documents ? dev.error() : documents.error());
    documents->insert(documents->end(), dev->begin(), dev->end());
    const auto validated = crossValidateReferences(
        *documents, **resources, referencesSettings(findRecipe(QString(language::referencesTask))->settings));
    if (!validated)
        return std::unexpected(validated.error());
    const auto [salience, mentions] = crossValidateSalience(*documents, **resources);
    const auto order = [](const SalienceScore &score) {
        return u"pairs in order %1  average precision %2  of %3 articles"_s
            .arg(percent(score.pairs, 1.0), percent(score.precision, 1.0))
            .arg(score.articles);
    };
    using extraction::ReferenceGroup;
    const auto counts = [](const ReferenceCounts &count) {
        return u"right of those linked %1  right of all %2  of %3"_s
            .arg(percent(count.right, count.linked), percent(count.right, count.annotated))
            .arg(count.annotated);
    };
    const QString set = u"gum-coref, five folds: "_s, press = set + u"news, interview, speech; "_s;
    std::vector<Score> scores;
    std::vector<Judged> links;
    for (const auto &[name, group] :
        {std::pair(u"he, she, his, her"_s, ReferenceGroup::HeShe), {u"they, their"_s, ReferenceGroup::They},
            {u"it, its"_s, ReferenceGroup::It}, {u"definite nouns"_s, ReferenceGroup::Noun}}) {
        const auto index = std::size_t(group);
        scores.push_back({name, press + u"names given"_s, counts(validated->press[index])});
        scores.push_back({name, press + u"names found"_s, counts(validated->pressFound[index])});
        scores.push_back({name, set + u"all genres; names given"_s, counts(validated->everywhere[index])});
        std::ranges::copy(validated->everywhere[index].links, std::back_inserter(links));
    }
    scores.push_back({u"references, right by confidence"_s, set + u"all genres; names given"_s, reliabilityOf(links)});
    scores.push_back({u"salience"_s, u"gum-coref, five folds"_s, order(salience)});
    scores.push_back({u"salience, by mentions alone"_s, u"gum-coref, five folds"_s, order(mentions)});
    return scores;
}

Expected<void> trainLanguageModel(const Folders &folders, const SequenceTraining &settings)
{
    const auto languages = readLanguageWords(folders.words);
    if (!languages)
        return std::unexpected(languages.error());
    return trainLanguages(*languages, settings.rows, language::modelPath(folders.models, language::languagesTask));
}

Expected<std::vector<Score>> scoreLanguageModel(const Folders &folders)
{
    const auto model = language::LanguageModel::open(language::modelPath(folders.models, language::languagesTask));
    if (!model)
        return std::unexpected(model.error());
    const std::vector<LanguageSentence> sentences = languageSentences();
    std::vector<Score> scores;
    for (const int letters : {20, 50, 100, 200}) {
        const auto [right, unsure, wrong] = countRecognised(sentences, letters, **model);
        scores.push_back({u"languages, texts of %1 letters"_s.arg(letters), u"tests/data/languages.txt"_s,
            u"right %1  unsure %2  wrong %3  of %4"_s.arg(right).arg(unsure).arg(wrong).arg(right + unsure + wrong)});
    }
    return scores;
}

const Recipe all[] = {
    {.task = language::partsOfSpeechTask,
        .about = "Universal parts of speech and Penn tags of the tokens of English text, by a linear-chain conditional "
                 "random "
                 "field over hashed features."_L1,
        .data =
            "GUM 11, training part (annotations CC BY 4.0, texts under various Creative Commons licences); PolNeAR, "
            "training part, with the Penn tags that CoreNLP gave it (published for work on attribution, without a "
            "licence file; the texts belong to their publishers)"_L1,
        .settings = {.epochs = 10, .rows = 45'000},
        .train = trainTagger,
        .score = scoreTagger},
    {.task = language::namesTask,
        .about =
            "Names in English news: persons, organisations, places, facilities, groups, products, events and works, "
            "and dates and amounts of money, by a linear-chain conditional random field over hashed features that "
            "looks at "
            "an article twice."_L1,
        .data = "English Worldwide Newswire, training part (CC BY-NC-SA 4.0: not for commercial use, and to be shared "
                "alike); iso-codes (LGPL 2.1 or later) and the lexicons of this program (GPL 3 or later); and what "
                "parts-of-speech.slm has learned from"_L1,
        .settings = {.epochs = 10, .rows = 110'000},
        .train = trainNameTagger,
        .score = scoreNameTagger},
    {.task = language::referencesTask,
        .about =
            "What pronouns and definite nouns speak of, by a log-linear ranking of what was mentioned before, and how "
            "central an entity is to its article."_L1,
        .data = "GUM 11, training part, coreference and salience (annotations CC BY 4.0, texts under various Creative "
                "Commons licences); and what parts-of-speech.slm has learned from"_L1,
        .settings = {.epochs = 15, .rate = 0.1F},
        .train = trainReferenceRanking,
        .score = scoreReferenceRanking},
    {.task = language::statementsTask,
        .about = "Which tokens of English news are the source, the cue and the content of a statement that is "
                 "somebody's, by two layers of long short-term memories that read a paragraph forwards and backwards, "
                 "and a conditional random field, taught by five others of its kind."_L1,
        .data =
            "PolNeAR, training part (published for work on attribution, without a licence file; the texts belong to "
            "their publishers); the texts of English Worldwide Newswire, training part (CC BY-NC-SA 4.0: not for "
            "commercial use, and to be shared alike); and what parts-of-speech.slm has learned from"_L1,
        .settings = {.epochs = 9, .rate = 3e-3F, .dropout = 0.4F},
        .train = trainStatementsModel,
        .score = scoreStatementsModel},
    {.task = language::fastStatementsTask,
        .about = "The same as attributions.slm, several times as fast and less exact, by a linear-chain conditional "
                 "random field over hashed features."_L1,
        .data =
            "PolNeAR, training part (published for work on attribution, without a licence file; the texts belong to "
            "their publishers); and what parts-of-speech.slm has learned from"_L1,
        .settings = {.epochs = 9, .rows = 250'000},
        .train = trainFastStatementsModel,
        .score = scoreFastStatementsModel},
    {.task = language::pairingTask,
        .about =
            "Which source, cue and contents make one statement, by a log-linear ranking of the sources around a cue and of the cues around a content."_L1,
        .data =
            "PolNeAR, training part (published for work on attribution, without a licence file; the texts belong to "
            "their publishers); and what parts-of-speech.slm has learned from"_L1,
        .settings = {.epochs = 6, .rate = 0.1F},
        .train = trainPairingModel,
        .score = scorePairingModel},
    {.task = language::languagesTask,
        .about =
            "Which of twelve languages in Latin letters a text is in, if any, by the runs of letters in its words."_L1,
        .data = "the word lists of Debian 13 (wamerican, wcatalan, wdanish, wdutch, wfrench, witalian, wngerman, "
                "wnorwegian, wpolish, wportuguese, wspanish and wswedish: public domain or free licences, mostly GPL 2 "
                "or 3; no list is in the model), and the commonest words of each language, listed by hand"_L1,
        .settings = {.rows = 8192},
        .train = trainLanguageModel,
        .score = scoreLanguageModel},
};

QString cardOf(const Recipe &recipe, const Folders &folders, const SequenceTraining &settings)
{
    const QString command =
        u"sourcelight-train %1 --corpora $SOURCELIGHT_CORPORA --output resources/models --seed %2 --epochs %3 "
        "--rate %4 --dropout %5 --rows %6"_s.arg(recipe.task)
            .arg(settings.seed)
            .arg(settings.epochs)
            .arg(double(settings.rate))
            .arg(double(settings.dropout))
            .arg(settings.rows);
    const qint64 size = QFileInfo(language::modelPath(folders.models, recipe.task)).size();
    return u"# %1.slm\n\n%2\n\n"
           "- Learned from: %3.\n- Trained: %4, by `%5`.\n- Size: %6 MB.\n"_s.arg(recipe.task, recipe.about,
               recipe.data, QDate::currentDate().toString(Qt::ISODate), command,
               QLocale::c().toString(double(size) / 1e6, 'f', 1));
}

} // namespace

std::span<const Recipe> recipes()
{
    return all;
}

const Recipe *findRecipe(QStringView task)
{
    const auto found = std::ranges::find_if(all, [task](const Recipe &recipe) { return recipe.task == task; });
    return found == std::end(all) ? nullptr : found;
}

Expected<std::vector<Score>> make(const Recipe &recipe, const Folders &folders, const SequenceTraining &settings)
{
    if (const auto trained = recipe.train(folders, settings); !trained)
        return std::unexpected(trained.error());
    auto scores = recipe.score(folders);
    if (!scores)
        return scores;
    const QString card = folders.models + u'/' + recipe.task + ".md"_L1;
    return writeText(card, cardOf(recipe, folders, settings))
        .and_then([&] { return keepScores(card, *scores); })
        .transform([&] { return *std::move(scores); });
}

} // namespace sourcelight::training
