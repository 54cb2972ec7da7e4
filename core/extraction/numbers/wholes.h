// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/claimdraft.h"
#include "core/extraction/numbers/numbertext.h"

namespace sourcelight::extraction
{

/// Amounts of time and life that no number tells, at atom @p i: "all week", "every day", "another month", "his
/// forties", "for years".
[[nodiscard]] std::optional<ClaimDraft> readWhole(const NumberText &text, qsizetype i);

} // namespace sourcelight::extraction
