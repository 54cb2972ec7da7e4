// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/claimdraft.h"
#include "core/extraction/numbers/numbertext.h"

namespace sourcelight::extraction
{

/**
 * What the amount of @p draft counts, by parts of speech: the noun phrase behind it ("250 [Canadian soldiers]", "20
 * percent of [voters]"), before it ("[a population] of 80,000", "[the number of strikes] rose to 12"), or the verb of
 * those counted ("20 were [killed]"). Null where nothing fit stands there.
 */
[[nodiscard]] std::optional<Counted> countedThing(const NumberText &text, const ClaimDraft &draft);

} // namespace sourcelight::extraction
