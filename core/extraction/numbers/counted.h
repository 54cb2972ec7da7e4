// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/quantity.h"

namespace sourcelight::extraction
{

/// What the amount of @p draft counts, as far as the form of the words behind it shows: "250 [Canadian soldiers]", "20
/// percent of [voters]". Null where nothing fit stands there.
[[nodiscard]] std::optional<Counted> countedThing(const NumberText &text, const ClaimDraft &draft);

} // namespace sourcelight::extraction
