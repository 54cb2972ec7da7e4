// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/namelexicon.h"
#include "core/language/nametagger.h"

namespace sourcelight::extraction
{

/**
 * Adds the names that the tagger missed where they stand but found elsewhere in the article: the same words with the same
 * capitals or, in a headline, with any, and the surname of a person whose full name it found. @p tagged is in text order
 * and stays so. Linear in the text.
 */
void completeNames(const Article &article, const std::vector<Sentence> &sentences, const NameLexicon &lexicon,
    std::vector<language::TaggedName> &tagged);

} // namespace sourcelight::extraction
