// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/namelexicon.h"
#include "core/extraction/entities/names.h"
#include "core/model/article.h"
#include "core/model/progress.h"
#include "core/model/sentence.h"

namespace sourcelight::extraction
{

/**
 * Finds the names in an article, in text order and disjoint, by their capitals.
 *
 * A word that begins a sentence counts where it is no ordinary word, or where the article capitalises it elsewhere.
 * Where a headline or a whole sentence is in capitals, only names are found that the lexicons or the rest of the
 * article know. Linear in the text; a stopped @p progress ends it early and empty.
 */
[[nodiscard]] std::vector<Name> findNames(const Article &article, const std::vector<Sentence> &sentences,
    const NameLexicon &lexicon, const Progress &progress);

/// The form under which two spellings of a name are one: small letters, no dots, marks or typographic apostrophes,
/// American spelling, without company suffix ("Müller Organisation Ltd." -> "muller organization").
[[nodiscard]] QString nameKey(QStringView text);

} // namespace sourcelight::extraction
