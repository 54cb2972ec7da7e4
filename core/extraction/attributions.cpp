// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions.h"

#include "core/extraction/attributions/nesting.h"
#include "core/extraction/attributions/participles.h"
#include "core/extraction/attributions/statementbuilder.h"
#include "core/extraction/attributions/unlabelled.h"

#include <algorithm>

namespace sourcelight::extraction
{

namespace
{

/// @p labels, cut where a participle opens a statement of its own, and the quotations of speech that none touches.
std::vector<LabelledSpan> repaired(const Article &article, const std::vector<Sentence> &sentences,
    const std::vector<LabelledSpan> &labels, const language::LinearModel &model)
{
    const StatementText text(article, sentences, labels);
    const std::span<const float> share = model.section(quotationsSection);
    std::vector<LabelledSpan> all = cutAtParticiples(text);
    const auto quotations = unlabelledQuotations(text, share.empty() ? 1.0 : double(share.front()));
    all.insert(all.end(), quotations.begin(), quotations.end());
    std::ranges::sort(all, {}, &LabelledSpan::span);
    return all;
}

} // namespace

std::vector<Attribution> extractAttributions(const Article &article, const std::vector<Sentence> &sentences,
    const std::vector<LabelledSpan> &labels, const Entities &entities, const language::LanguageResources &resources)
{
    if (!resources.pairing)
        return {};
    const StatementText text(article, sentences, repaired(article, sentences, labels, *resources.pairing));
    const auto statements = pairStatements(text, *resources.pairing);
    StatementBuilder builder(text, entities, resources);
    for (const bool orphans : {false, true}) {
        if (orphans)
            builder.spreadQuotations();
        for (const PairedStatement &statement : statements) {
            if ((statement.cue == noPart) == orphans)
                builder.add(statement);
        }
    }
    builder.add(findTurns(article));
    std::vector<Attribution> attributions = builder.take();
    std::ranges::stable_sort(attributions, {}, placeOf);
    setParents(attributions);
    return attributions;
}

void linkClaims(std::vector<NumericClaim> &claims, const std::vector<Attribution> &attributions)
{
    ContentSweep sweep(attributions);
    for (NumericClaim &claim : claims)
        claim.attribution = sweep.innermost(claim.span);
}

} // namespace sourcelight::extraction
