// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/claimdraft.h"
#include "core/extraction/numbers/numbertext.h"

namespace sourcelight::extraction
{

/// False for number words that are more often something else and stand alone: "one" as a pronoun, "first" as an adverb,
/// "quarter" of a year, "couple" of people, "score" of a match.
[[nodiscard]] bool saysSomething(const NumberText &text, const ClaimDraft &draft);

} // namespace sourcelight::extraction
