// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/pairingtraining.h"

#include "core/extraction/attributions/pairing.h"
#include "core/language/partsofspeech.h"
#include "core/language/segment.h"
#include "core/training/modelwriter.h"

#include <algorithm>
#include <random>
#include <ranges>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

using extraction::noPart;
using extraction::PairedStatement;
using extraction::PairingChoice;
using extraction::StatementRole;
using extraction::StatementText;
using Owners = std::vector<std::vector<std::size_t>>;

bool belongTogether(const Owners &owners, std::size_t one, std::size_t other)
{
    return std::ranges::find_first_of(owners[one], owners[other]) != owners[one].end();
}

RankingExample exampleOf(const PairingChoice &choice, const Owners &owners)
{
    RankingExample example;
    bool any = false;
    for (const std::size_t candidate : choice.candidates) {
        const bool right = candidate != noPart && belongTogether(owners, choice.part, candidate);
        any = any || right;
        example.right.push_back(right);
    }
    example.right.front() = !any;
    for (const auto &feature : choice.features)
        example.features.push_back(feature.hash);
    example.ends = choice.ends;
    return example;
}

void addExamples(const PairingDocument &document, const std::vector<language::LabelledSpan> &labels,
    std::vector<RankingExample> &examples)
{
    const StatementText text(document.annotated.article, document.sentences, labels);
    const Owners owners = ownersOf(text.parts(), document.annotated);
    for (const PairingChoice &choice : extraction::pairingChoices(text)) {
        if (choice.candidates.size() > 1)
            examples.push_back(exampleOf(choice, owners));
    }
}

/// True where @p statement holds all the parts of one attribution, and no others.
bool isWhole(const PairedStatement &statement, const StatementText &text, const Owners &owners)
{
    const auto owner = owners[statement.cue].front();
    const auto belongs = [&](std::size_t part) { return std::ranges::contains(owners[part], owner); };
    for (std::size_t part = 0; part < owners.size(); ++part) {
        const StatementRole role = text.parts()[part].role;
        const bool chosen = role == StatementRole::Content  ? std::ranges::contains(statement.contents, part)
                            : role == StatementRole::Source ? statement.source == part
                                                            : statement.cue == part;
        const bool oneOfSeveral =
            role == StatementRole::Source && statement.source != noPart && belongs(statement.source);
        if (chosen != belongs(part) && !(oneOfSeveral && belongs(part)))
            return false;
    }
    return true;
}

void count(const PairedStatement &statement, const StatementText &text, const Owners &owners, PairingCounts &counts)
{
    if (statement.cue == noPart || owners[statement.cue].empty())
        return;
    ++counts.cues;
    const bool hasSource = std::ranges::any_of(std::views::iota(std::size_t(0), owners.size()), [&](std::size_t part) {
        return text.parts()[part].role == StatementRole::Source && belongTogether(owners, statement.cue, part);
    });
    counts.sourcesRight +=
        statement.source == noPart ? !hasSource : belongTogether(owners, statement.cue, statement.source);
    for (const std::size_t content : statement.contents)
        counts.contentsRight += belongTogether(owners, statement.cue, content);
    counts.statementsRight += isWhole(statement, text, owners);
}

} // namespace

Expected<std::vector<PairingDocument>> readPairing(const QString &path, const language::LanguageResources &resources)
{
    auto documents = readAttributions(path);
    if (!documents)
        return std::unexpected(documents.error());
    if (!resources.partsOfSpeech)
        return std::unexpected(resources.missing.front());
    std::vector<PairingDocument> prepared;
    for (AttributionsDocument &document : *documents) {
        auto sentences = language::segment(document.article, resources);
        language::tagPartsOfSpeech(document.article, sentences, *resources.partsOfSpeech);
        prepared.push_back({std::move(document), std::move(sentences)});
    }
    return prepared;
}

std::vector<float> trainPairing(const std::vector<PairingDocument> &documents, const RankingTraining &training)
{
    static constexpr std::uint32_t oneCueIn = 4, oneIn = 8;
    std::mt19937 random(training.seed);
    std::vector<RankingExample> examples;
    for (const PairingDocument &document : documents) {
        auto labels = labelsOf(document.annotated);
        addExamples(document, labels, examples);
        std::erase_if(labels, [&random](const language::LabelledSpan &label) {
            return random() % (label.role == StatementRole::Cue ? oneCueIn : oneIn) == 0;
        });
        addExamples(document, labels, examples);
    }
    return trainRanking(examples, training);
}

Expected<std::shared_ptr<const language::LinearModel>> writePairing(const PairingWeights &weights, const QString &path)
{
    ModelWriter writer;
    writer.add("weights"_L1, weights.pairing);
    writer.add(extraction::calibrationSection, weights.calibration);
    writer.add(extraction::reportedSection, weights.reported);
    writer.add(extraction::quotationsSection, weights.quotations);
    writer.add(extraction::stockPhrasesSection, weights.stockPhrases);
    const auto written = writer.write(path, language::pairingTask, language::pairingFeatures);
    if (!written)
        return std::unexpected(written.error());
    return language::LinearModel::open(path, language::pairingTask, language::pairingFeatures);
}

PairingCounts scorePairing(const std::vector<PairingDocument> &documents, const language::LinearModel &model)
{
    PairingCounts counts;
    for (const PairingDocument &document : documents) {
        const StatementText text(document.annotated.article, document.sentences, labelsOf(document.annotated));
        const Owners owners = ownersOf(text.parts(), document.annotated);
        counts.statements += int(document.annotated.attributions.size());
        counts.contents += int(std::ranges::count(
            text.parts(), StatementRole::Content, [](const extraction::StatementPart &part) { return part.role; }));
        for (const PairedStatement &statement : extraction::pairStatements(text, model))
            count(statement, text, owners, counts);
    }
    return counts;
}

} // namespace sourcelight::training
