// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/namelexicon.h"
#include "core/extraction/entities/names.h"
#include "core/language/nametagger.h"
#include "core/model/article.h"
#include "core/model/sentence.h"

namespace sourcelight::extraction
{

/**
 * The names that a tagger found in an article, with the titles and appositions beside them. In text order and disjoint;
 * dates, amounts of money, addresses and what has no letter are left out. Linear in the names.
 */
[[nodiscard]] std::vector<Name> namesFrom(const Article &article, const std::vector<Sentence> &sentences,
    const std::vector<language::TaggedName> &tagged, const NameLexicon &lexicon);

} // namespace sourcelight::extraction
