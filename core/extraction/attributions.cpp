// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions.h"

#include "core/extraction/attributions/nesting.h"
#include "core/extraction/attributions/participles.h"
#include "core/extraction/attributions/statementbuilder.h"
#include "core/extraction/attributions/stockphrases.h"
#include "core/extraction/attributions/unlabelled.h"

#include <algorithm>

namespace sourcelight::extraction
{

namespace
{

/// Who says something has a name or a word, not only a mark.
bool isNobody(const StatementText &text, const LabelledSpan &label)
{
    return label.role == StatementRole::Source &&
           std::ranges::none_of(textOf(text.article(), label.span), [](QChar c) { return c.isLetterOrNumber(); });
}

/// The labels of @p text, cut where a participle opens a statement of its own, and what no label touches but is part of
/// a statement all the same: stock phrases and quotations of speech.
std::vector<LabelledSpan> repaired(const StatementText &text, const language::LinearModel &model)
{
    std::vector<LabelledSpan> all = cutAtParticiples(text);
    const auto add = [&](QLatin1StringView section, const auto &find) {
        const std::span<const float> share = model.section(section);
        if (share.empty())
            return;
        const auto found = find(text, double(share.front()));
        all.insert(all.end(), found.begin(), found.end());
    };
    add(stockPhrasesSection, stockPhrases);
    add(quotationsSection, unlabelledQuotations);
    std::erase_if(all, [&text](const LabelledSpan &label) { return isNobody(text, label); });
    std::ranges::sort(all, {}, &LabelledSpan::span);
    return all;
}

/// Where they stand, those that overlap as one.
Spans cuesAndSources(const std::vector<Attribution> &attributions)
{
    Spans all;
    for (const Attribution &attribution : attributions) {
        all.insert(all.end(), attribution.cue.begin(), attribution.cue.end());
        if (attribution.source)
            all.push_back(*attribution.source);
    }
    std::ranges::sort(all, inTextOrder);
    Spans apart;
    for (const Span &span : all) {
        if (!apart.empty() && span.begin < apart.back().end)
            apart.back().end = std::max(apart.back().end, span.end);
        else
            apart.push_back(span);
    }
    return apart;
}

void putInOrder(std::vector<Attribution> &attributions)
{
    std::ranges::stable_sort(attributions, {}, placeOf);
    setParents(attributions);
}

} // namespace

std::vector<Attribution> extractAttributions(const Article &article, const std::vector<Sentence> &sentences,
    const std::vector<LabelledSpan> &labels, const Entities &entities, const language::LanguageResources &resources,
    const Progress &progress)
{
    if (!resources.pairing)
        return {};
    StatementText text(article, sentences, labels);
    text.setLabels(repaired(text, *resources.pairing));
    const auto statements = pairStatements(text, *resources.pairing, progress);
    StatementBuilder builder(text, entities, resources);
    for (const bool orphans : {false, true}) {
        if (orphans)
            builder.spreadQuotations();
        for (const PairedStatement &statement : statements) {
            if (progress.cancelled())
                return {};
            if ((statement.cue == noPart) == orphans)
                builder.add(statement);
        }
    }
    builder.add(findTurns(article));
    std::vector<Attribution> attributions = builder.take();
    putInOrder(attributions);
    return attributions;
}

void addDoubtful(std::vector<Attribution> &attributions, std::vector<Attribution> doubtful)
{
    const Spans taken = cuesAndSources(attributions);
    const auto isTaken = [&taken](const Span &cue) {
        const auto next = std::ranges::upper_bound(taken, cue.begin, {}, &Span::end);
        return next != taken.end() && next->begin < cue.end;
    };
    for (Attribution &attribution : doubtful) {
        if (!attribution.cue.empty() && std::ranges::none_of(attribution.cue, isTaken))
            attributions.push_back(std::move(attribution));
    }
    putInOrder(attributions);
}

void linkClaims(std::vector<NumericClaim> &claims, const std::vector<Attribution> &attributions)
{
    ContentSweep sweep(attributions);
    for (NumericClaim &claim : claims) {
        if (claim.attribution.isEmpty())
            claim.attribution = sweep.innermost(claim.span);
    }
}

} // namespace sourcelight::extraction
