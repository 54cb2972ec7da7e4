// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/faststatementstraining.h"

#include "core/language/labelchain.h"
#include "core/language/statementhashes.h"
#include "core/training/statementsexamples.h"
#include "core/training/statementsmeasure.h"

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

QStringList labelNames()
{
    return {u"O"_s, u"B-source"_s, u"I-source"_s, u"B-cue"_s, u"I-cue"_s, u"B-content"_s, u"I-content"_s};
}

/// Trains on the examples whose number is wanted and writes the model.
Expected<void> trainOn(const std::vector<StatementsExample> &examples, const StatementsVocabulary &vocabulary,
    const std::function<bool(std::size_t)> &wanted, const std::vector<language::Calibration> &calibrations,
    const language::LanguageResources &resources, const SequenceTraining &training, const QString &path)
{
    LabeledSequences sequences;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        if (!wanted(i))
            continue;
        examples[i].forEachParagraph(vocabulary.words(), resources, [&](const auto &paragraph, const auto &labels) {
            const language::StatementHashes hashes(paragraph);
            for (std::size_t token = 0; token < paragraph.size(); ++token)
                hashes.add(token, sequences.features);
            sequences.labels.insert(sequences.labels.end(), labels.begin(), labels.end());
            sequences.endSequence();
        });
    }
    SequenceTraining settings = training;
    settings.allowed = [](int from, int to) {
        return language::mayFollow(from < 0 ? language::statementTokenLabels : std::size_t(from), std::size_t(to));
    };
    ModelWriter writer;
    trainSequenceModel(sequences, labelNames(), settings, writer);
    vocabulary.addTo(writer);
    writer.add("calibrations"_L1, calibrations);
    return writer.write(path, language::fastStatementsTask, language::fastStatementsFeatures);
}

} // namespace

Expected<void> trainFastStatements(const std::vector<StatementsDocument> &documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech,
    const SequenceTraining &training, const QString &path)
{
    constexpr int fewest = 2; ///< times that a word is seen
    const std::vector<StatementsExample> examples = statementsExamples(documents, resources, partsOfSpeech);
    const StatementsVocabulary vocabulary = vocabularyOf(examples, resources, fewest);
    const auto learned = trainOn(
        examples, vocabulary, [](std::size_t i) { return i % heldOutShare != 0; }, {}, resources, training, path);
    if (!learned)
        return learned;
    auto model = language::SequenceModel::open(path, language::fastStatementsTask, language::fastStatementsFeatures);
    if (!model)
        return std::unexpected(model.error());
    language::LanguageResources partly = resources;
    partly.fastStatements = std::move(*model);
    std::vector<StatementsDocument> heldOut;
    for (std::size_t i = 0; i < documents.size(); i += heldOutShare)
        heldOut.push_back(documents[i]);
    std::vector<language::Calibration> calibrations;
    for (const auto &judged : measureStatements(heldOut, partly, partsOfSpeech, {.fast = true}).judged)
        calibrations.push_back(calibrationOf(judged));
    return trainOn(examples, vocabulary, [](std::size_t) { return true; }, calibrations, resources, training, path);
}

} // namespace sourcelight::training
