// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/nametagger.h"

namespace sourcelight::extraction
{

/**
 * Makes an article's names agree with each other: where the words of a name of several words, found for sure elsewhere,
 * stand unmarked or with only some of them marked, all of them become that name. @p tagged is in text order and stays
 * so. Linear in the text.
 */
void repairNames(
    const Article &article, const std::vector<Sentence> &sentences, std::vector<language::TaggedName> &tagged);

} // namespace sourcelight::extraction
