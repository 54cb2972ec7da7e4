// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/claimdraft.h"
#include "core/extraction/numbers/numbertext.h"

namespace sourcelight::extraction
{

/// Finds which claims of one sentence tell of a change ("rose 2.1 percent to 4.5", "an increase to 2,000", "fell by 3",
/// "a 5% drop", "from 3.9 to 4.5", "down from 12") and sets `change` on them. @p drafts are in text order.
void findChanges(const NumberText &text, std::vector<ClaimDraft> &drafts);

} // namespace sourcelight::extraction
