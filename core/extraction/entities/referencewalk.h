// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/referencefeatures.h"

#include <functional>

namespace sourcelight::extraction
{

/// Says what a phrase speaks of: the index of a referent, or `noReferent` for something new.
using ReferenceDecision = std::function<std::size_t(const Discourse &, const ReferenceChoice &)>;

/**
 * Reads an article phrase by phrase, in text order, keeping account of whom and what it has spoken of, and asks @p
 * decide for every phrase that may refer back. The same for finding references and for learning to. Linear in the text:
 * what a phrase may speak of is looked for in the sentences right before it.
 */
void walkReferences(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, const Entities &entities, const ReferenceDecision &decide,
    const Progress &progress = {});

} // namespace sourcelight::extraction
