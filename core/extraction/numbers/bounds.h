// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/claimdraft.h"
#include "core/extraction/numbers/numbertext.h"

namespace sourcelight::extraction
{

/// Makes one range of a lower and an upper bound that stand together: "at least 20 and at most 100", "more than 100 but
/// less than 300". @p drafts are of one sentence, in text order.
void joinBounds(const NumberText &text, std::vector<ClaimDraft> &drafts);

} // namespace sourcelight::extraction
