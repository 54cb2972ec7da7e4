// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/analyze.h"

#include "core/extraction/attributions.h"
#include "core/extraction/attributions/speakers.h"
#include "core/extraction/entities.h"
#include "core/extraction/numbers.h"
#include "core/extraction/numbers/digits.h"
#include "core/language/partsofspeech.h"
#include "core/language/recognition.h"
#include "core/language/segment.h"
#include "core/language/statementlabeller.h"

namespace sourcelight::extraction
{

namespace
{

/// Of an article that is not in English: what needs no English.
Analysis analyzeDigits(Article article, const language::LanguageResources &resources, const Progress &progress)
{
    auto sentences = language::segment(article, resources, progress);
    auto claims = extractDigits(article, resources, progress);
    progress.tell(1.0);
    Analysis analysis{.article = std::move(article), .sentences = std::move(sentences)};
    analysis.annotations.claims = std::move(claims);
    analysis.diagnostics = {{DiagnosticCode::NotEnglish, analysis.article.language, {}}};
    return analysis;
}

Analysis analyzeEnglish(Article article, const language::LanguageResources &resources, const AnalyzeOptions &options,
    const Progress &progress)
{
    const QString &reference = options.reference.isEmpty() ? article.published : options.reference;

    auto sentences = language::segment(article, resources, progress);
    if (resources.partsOfSpeech)
        language::tagPartsOfSpeech(article, sentences, *resources.partsOfSpeech, progress);
    progress.tell(0.2);
    auto entities = extractEntities(article, sentences, resources, progress);
    progress.tell(0.5);
    auto numbers = extractNumbers(article, sentences, resources, reference, progress);
    progress.tell(0.7);
    const language::StatementOptions how{.fast = options.fast, .doubtful = options.doubtful};
    const auto labels = language::labelStatements(article, sentences, resources, how, progress);
    progress.tell(0.9);
    const auto statements = [&](const std::vector<language::LabelledSpan> &labelled) {
        return extractAttributions(article, sentences, labelled, entities, resources, progress);
    };
    auto attributions = statements(labels.likely);
    addSpeakers(article, sentences, attributions, entities);
    linkClaims(numbers.claims, attributions);
    if (options.doubtful) {
        addDoubtful(attributions, statements(labels.doubtful));
        linkClaims(numbers.claims, attributions);
    }
    progress.tell(1.0);
    return {
        .article = std::move(article),
        .sentences = std::move(sentences),
        .annotations = {std::move(entities.entities), std::move(entities.mentions), std::move(numbers.claims),
            std::move(attributions)},
        .diagnostics = std::move(numbers.diagnostics),
    };
}

} // namespace

Expected<AnalysisPtr> analyze(Article article, const language::LanguageResources &resources,
    const AnalyzeOptions &options, const Progress &progress)
{
    const bool chosen = !options.language.isEmpty();
    const QString language = chosen ? options.language : language::languageOf(article, resources.languages.get());
    if (chosen || article.language != language)
        article.metadataOrigins.language = chosen ? MetadataOrigin::Chosen : MetadataOrigin::Recognised;
    article.language = language;
    const QString path = article.source.path;
    Analysis analysis = language::isReadAsEnglish(article.language)
                            ? analyzeEnglish(std::move(article), resources, options, progress)
                            : analyzeDigits(std::move(article), resources, progress);
    if (progress.cancelled())
        return std::unexpected(Error{ErrorCode::Cancelled, {}, path});
    return std::make_shared<const Analysis>(std::move(analysis));
}

} // namespace sourcelight::extraction
