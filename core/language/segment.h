// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/model/article.h"
#include "core/model/progress.h"
#include "core/model/sentence.h"

namespace sourcelight::language
{

/**
 * Splits the analysed blocks of @p article into sentences and tokens. Tokens follow the Penn Treebank ("do|n't",
 * "Obama|'s", "US|-led" stays "US" "-led" where the text has a stray space); every token is a span of the text,
 * none is empty, none overlaps, and together they cover all but white space of the analysed blocks. Linear in the text.
 * A stopped @p progress ends it early with what it has.
 */
[[nodiscard]] std::vector<Sentence> segment(
    const Article &article, const LanguageResources &resources, const Progress &progress = {});

} // namespace sourcelight::language
