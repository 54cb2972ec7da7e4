// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/claimdraft.h"
#include "core/extraction/numbers/numbertext.h"

namespace sourcelight::extraction
{

/// Takes the words that bound an amount into @p draft: those before it ("more than", "some", "at least") down to atom
/// @p from, else those behind it ("or more", "plus"). Leaves ranges and vague amounts as they are, but for the words.
void readComparator(const NumberText &text, qsizetype from, ClaimDraft &draft);

/// Takes what bounds an amount behind the thing that it counts, at atom @p i: "12 votes [or more]".
void readComparatorBehind(const NumberText &text, qsizetype i, ClaimDraft &draft);

/// Sets the interval of @p claim that @p comparator makes of its value.
void applyComparator(NumericClaim &claim, Comparator comparator);

} // namespace sourcelight::extraction
