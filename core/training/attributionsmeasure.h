// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/pairingtraining.h"
#include "core/training/reliability.h"

#include <functional>

namespace sourcelight::training
{

/// Gives an article its labels: those of a model, or those of the annotators.
using Labeller = std::function<std::vector<language::LabelledSpan>(const PairingDocument &)>;

/// Attributions with all three parts right at once, of those annotated. Each counts for one found at most.
struct WholeAttributions {
    int annotated = 0;
    int exact = 0;             ///< source, cue and content are the annotators' spans, or none where they have none
    int overlapping = 0;       ///< each overlaps the annotators', or is none where they have none
    std::vector<Judged> found; ///< those with a cue of their own; right where they overlap so
};

/// Compares what the program makes of the labels of @p labeller with what is annotated.
[[nodiscard]] WholeAttributions scoreAttributions(const std::vector<PairingDocument> &documents,
    const language::LanguageResources &resources, const Labeller &labeller);

/// How often extraction::reportedStatements() finds a cue where one is annotated, outside the contents.
[[nodiscard]] double precisionOfReported(
    const std::vector<PairingDocument> &documents, const language::LanguageResources &resources);

/// How often extraction::stockPhrases() finds a cue where one is annotated.
[[nodiscard]] double precisionOfStockPhrases(const std::vector<PairingDocument> &documents);

/// How often extraction::unlabelledQuotations() are annotated as content.
[[nodiscard]] double contentsAmongQuotations(const std::vector<PairingDocument> &documents, const Labeller &labeller);

} // namespace sourcelight::training
