// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/rules.h"
#include "core/model/numericclaim.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace sourcelight::extraction
{

/// A claim while it is being read: where it stands in the sentence's atoms, half-open, and what it says so far.
struct ClaimDraft {
    qsizetype begin = 0;
    qsizetype end = 0;
    NumericClaim claim; ///< without span, id and evidence until the sentence is done
    std::vector<Rule> rules;
    double scale = 1;           ///< the last scale word in it: 1000000 in "4.5 million"
    std::optional<double> from; ///< the ends of a range in the order in which they stand
    std::optional<double> to;
    bool isTooLarge = false;      ///< a number that cannot be held
    bool isContradictory = false; ///< a range that ends below its beginning
    bool isNoDate = false;        ///< a day that the calendar does not have

    [[nodiscard]] bool made(Rule rule) const { return std::ranges::find(rules, rule) != rules.end(); }
};

/// Multiplies value and ends of the interval.
void multiply(NumericClaim &claim, double factor);

/// Takes the atom after @p draft, a word or letter for @p scale, into it: the "m" of "35m".
void scaleBy(ClaimDraft &draft, double scale);

} // namespace sourcelight::extraction
