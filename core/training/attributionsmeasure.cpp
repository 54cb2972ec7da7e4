// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/attributionsmeasure.h"

#include "core/extraction/attributions.h"
#include "core/extraction/attributions/reported.h"
#include "core/extraction/attributions/stockphrases.h"
#include "core/extraction/attributions/unlabelled.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::training
{

namespace
{

using extraction::StatementText;

bool overlap(const Spans &one, const Spans &other)
{
    if (one.empty() || other.empty())
        return one.empty() && other.empty();
    return std::ranges::any_of(one, [&other](Span span) {
        return std::ranges::any_of(other, [span](Span known) { return known.overlaps(span); });
    });
}

Spans sourceOf(const Attribution &attribution)
{
    return attribution.source ? Spans{*attribution.source} : Spans{};
}

bool overlaps(const Attribution &found, const AnnotatedAttribution &annotated)
{
    return overlap(found.cue, annotated.cue) && overlap(sourceOf(found), annotated.source) &&
           overlap(found.content, annotated.content);
}

bool equals(const Attribution &found, const AnnotatedAttribution &annotated)
{
    return found.cue == annotated.cue && sourceOf(found) == annotated.source && found.content == annotated.content;
}

bool isInContent(const AttributionsDocument &document, Span span)
{
    return std::ranges::any_of(document.attributions,
        [span](const AnnotatedAttribution &attribution) { return overlap(attribution.content, {span}); });
}

bool isCue(const AttributionsDocument &document, Span span)
{
    return std::ranges::any_of(document.attributions,
        [span](const AnnotatedAttribution &attribution) { return overlap(attribution.cue, {span}); });
}

} // namespace

WholeAttributions scoreAttributions(const std::vector<PairingDocument> &documents,
    const language::LanguageResources &resources, const Labeller &labeller)
{
    WholeAttributions whole;
    for (const PairingDocument &document : documents) {
        const auto &annotated = document.annotated.attributions;
        const auto found = extraction::extractAttributions(
            document.annotated.article, document.sentences, labeller(document), {}, resources);
        for (const AnnotatedAttribution &attribution : annotated) {
            whole.exact += std::ranges::any_of(found, [&](const auto &one) { return equals(one, attribution); });
            whole.overlapping +=
                std::ranges::any_of(found, [&](const auto &one) { return overlaps(one, attribution); });
        }
        whole.annotated += int(annotated.size());
        for (const Attribution &attribution : found) {
            if (attribution.cue.empty() || attribution.evidence.contains(u"reported-inside"_s))
                continue;
            whole.found.push_back({attribution.confidence,
                std::ranges::any_of(annotated, [&](const auto &one) { return overlaps(attribution, one); })});
        }
    }
    return whole;
}

double precisionOfReported(const std::vector<PairingDocument> &documents, const language::LanguageResources &resources)
{
    double found = 0.0, right = 0.0;
    for (const PairingDocument &document : documents) {
        const StatementText text(document.annotated.article, document.sentences, {});
        std::size_t first = 0;
        for (const Sentence &sentence : document.sentences) {
            const std::size_t last = first + sentence.tokens.size();
            for (const auto &reported : extraction::reportedStatements(text, first, last, resources)) {
                const Span cue = text.token(reported.cueLast - 1).span;
                if (isInContent(document.annotated, cue))
                    continue;
                found += 1.0;
                right += isCue(document.annotated, cue);
            }
            first = last;
        }
    }
    return found > 0.0 ? right / found : 0.0;
}

double precisionOfStockPhrases(const std::vector<PairingDocument> &documents)
{
    double found = 0.0, right = 0.0;
    for (const PairingDocument &document : documents) {
        const StatementText text(document.annotated.article, document.sentences, {});
        for (const language::LabelledSpan &label : extraction::stockPhrases(text, 1.0)) {
            if (label.role != language::StatementRole::Cue)
                continue;
            found += 1.0;
            right += isCue(document.annotated, label.span);
        }
    }
    return found > 0.0 ? right / found : 0.0;
}

double contentsAmongQuotations(const std::vector<PairingDocument> &documents, const Labeller &labeller)
{
    double found = 0.0, right = 0.0;
    for (const PairingDocument &document : documents) {
        const StatementText text(document.annotated.article, document.sentences, labeller(document));
        for (const auto &quotation : extraction::unlabelledQuotations(text, 1.0)) {
            found += 1.0;
            right += isInContent(document.annotated, quotation.span);
        }
    }
    return found > 0.0 ? right / found : 0.0;
}

} // namespace sourcelight::training
