// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/claimdraft.h"
#include "core/extraction/numbers/numbertext.h"

namespace sourcelight::extraction
{

/**
 * The chance that span and kind of a claim are right: the odds of its kind, moved by the rules that made it (those that
 * read words which are often something else lower them), by what it counts, and by whether the tagger took its first
 * word for a number. The odds are rounded shares of right claims in marked news.
 */
[[nodiscard]] double confidenceOf(const NumberText &text, const ClaimDraft &draft);

} // namespace sourcelight::extraction
