// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/model/annotationset.h"
#include "core/model/progress.h"

namespace sourcelight::extraction
{

/**
 * The numbers that an article which is not in English writes in digits: cardinals, shares with a per cent sign, amounts
 * with a currency's sign or code. Decimal mark and grouping are those of the article's language ("1.234,5" is 1234.5 in
 * German); words for thousands, millions and per cent are read where the lexicon has those of the language, else the
 * value is that of the digits alone.
 *
 * What may be something else is left out: dates, years and times, ordinals, digits tied to letters ("G7", "12-jährig"),
 * and digits whose marks mean nothing in the language or two things.
 */
[[nodiscard]] std::vector<NumericClaim> extractDigits(
    const Article &article, const language::LanguageResources &resources, const Progress &progress = {});

} // namespace sourcelight::extraction
