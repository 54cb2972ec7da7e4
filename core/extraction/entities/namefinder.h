// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/namelexicon.h"
#include "core/extraction/entities/names.h"
#include "core/language/sequencemodel.h"
#include "core/model/article.h"
#include "core/model/progress.h"
#include "core/model/sentence.h"

namespace sourcelight::extraction
{

/**
 * Finds the names in an article, in text order and disjoint, with the titles and appositions beside them: what the
 * trained tagger marks and, where the same name stands unmarked elsewhere in the article, that too. Linear in the text; a
 * stopped @p progress ends it early and empty.
 */
[[nodiscard]] std::vector<Name> findNames(const Article &article, const std::vector<Sentence> &sentences,
    const language::SequenceModel &model, const NameLexicon &lexicon, const Progress &progress);

} // namespace sourcelight::extraction
