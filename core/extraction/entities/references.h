// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities.h"

namespace sourcelight::extraction
{

/**
 * Adds to @p entities what speaks of them without naming them: mentions of kind Pronoun ("he", "their", "itself") and
 * Nominal ("the senator", "the company"; a noun with "the" or "this" and what stands between). Only where the evidence
 * is good: a wrong link costs a reader more than a missing one.
 *
 * A log-linear model ranks what a phrase may speak of, with or without a name, and "nothing mentioned yet" (mention
 * ranking: Denis & Baldridge 2008). `confidence` is the probability that it gives the link; `evidence` names the
 * features that spoke for it, strongest first. Tokens have parts of speech, names are in text order. Adds nothing where
 * the model is not installed. Linear in the text; a stopped @p progress ends it early with what it has.
 */
void resolveReferences(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, Entities &entities, const Progress &progress = {});

} // namespace sourcelight::extraction
