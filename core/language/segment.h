// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/model/article.h"
#include "core/model/progress.h"
#include "core/model/sentence.h"

namespace sourcelight::language
{

/**
 * Splits the analysed blocks of @p article into sentences and tokens. Every token is a span of the text, none is empty,
 * holds white space or overlaps another, and together they cover all but the white space of the analysed blocks.
 *
 * Tokens follow the Penn Treebank as GUM and the newer treebanks write it: "do|n't", "can|not", "Obama|'s", "20|%",
 * "$|4.5|bn", "430|km", "US$|5"; hyphens part words ("US|-|led") unless a prefix stands before them ("non-fiction",
 * "re-elected") and no name after it ("anti|-|IS"); abbreviations, acronyms and initials keep their full stop ("Gen.",
 * "U.S.", "J."), also where it ends the sentence as well. A character is never parted from the marks drawn upon it, nor
 * an emoji from its parts.
 *
 * Sentences end at a mark and take the quotation marks, brackets and footnotes that close them along; at the end of
 * their block in any case. Linear in the text. A stopped @p progress ends it early with what it has.
 */
[[nodiscard]] std::vector<Sentence> segment(
    const Article &article, const LanguageResources &resources, const Progress &progress = {});

} // namespace sourcelight::language
