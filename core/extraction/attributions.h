// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities.h"
#include "core/language/statementlabels.h"

namespace sourcelight::extraction
{

/**
 * Joins labelled sources, cues and contents into statements, and reads of each whose it is, what kind of source that is
 * and how it is given; in the order of their cues, with parents set. Quotations that nobody has labelled become
 * statements of nobody, or, with a low confidence and marked as inferred, of the likely speaker. In a transcript every
 * turn is a statement.
 *
 * Tokens have parts of speech. A trained model joins the parts, see pairStatements(); without it nothing is found.
 * `confidence` is the calibrated probability that source, cue and content are right; `evidence` names what spoke for
 * the labels, for their joining and for the kind of source. Linear in the text. Empty where @p progress was stopped.
 */
[[nodiscard]] std::vector<Attribution> extractAttributions(const Article &article,
    const std::vector<Sentence> &sentences, const std::vector<language::LabelledSpan> &labels, const Entities &entities,
    const language::LanguageResources &resources, const Progress &progress = {});

/// Adds those of @p doubtful, found in the same article with StatementOptions::doubtful, whose cue touches no cue or
/// source of @p attributions. What was found without them stays as it is, but for its parent. Linear but for sorting.
void addDoubtful(std::vector<Attribution> &attributions, std::vector<Attribution> doubtful);

/// Gives each claim that has none the innermost attribution whose content holds it. @p claims are in text order.
void linkClaims(std::vector<NumericClaim> &claims, const std::vector<Attribution> &attributions);

} // namespace sourcelight::extraction
