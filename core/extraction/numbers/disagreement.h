// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/model/numericclaim.h"

#include <QStringList>

#include <vector>

namespace sourcelight::extraction
{

/**
 * Ties claims of one article that give different amounts for the same thing ("12 dead", "14 people were killed" beside
 * "12 people were killed") by `disagrees`, both ways. The same thing is the same counted phrase, or one of two that is
 * part of the other, with the same verb, in different sentences; amounts differ where their intervals do not meet.
 * @p predicates holds the verb of each claim, in the order of @p claims, folded and without ending; empty where none.
 * @p sentences holds the number of each claim's sentence.
 */
void findDisagreements(const Article &article, std::vector<NumericClaim> &claims, const QStringList &predicates,
    const std::vector<qsizetype> &sentences);

} // namespace sourcelight::extraction
