// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/assertion.h"
#include "core/model/numericclaim.h"

#include <vector>

namespace sourcelight::extraction
{

/**
 * Ties claims of one article that give different amounts for the same thing ("12 dead" beside "14 people were killed")
 * by `disagrees`, both ways. @p assertions holds what is said of each claim's thing, in the order of @p claims. Two
 * speak of one thing where thing and predicate are the same, the words of one are among those of the other, they stand
 * in different sentences or clauses, and their sentences do not name different dates. Amounts differ where their
 * intervals do not meet; where they are worlds apart they are taken to tell of different things.
 */
void findDisagreements(std::vector<NumericClaim> &claims, const std::vector<Assertion> &assertions);

} // namespace sourcelight::extraction
