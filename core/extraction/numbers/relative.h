// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/when.h"

namespace sourcelight::extraction
{

/// A date told from the day of the article at atom @p i: "yesterday", "last Monday", "next month", "this morning", "the
/// past three days", "on Friday", "weekend". Where the reference is unknown its fields stay X.
[[nodiscard]] std::optional<When> readRelativeDate(const NumberText &text, qsizetype i);

/// A date told by how far it is away, from atom @p i on: "four years ago", "three weeks later", "in two days", "within
/// five minutes", "2 weeks before May 13", "the day after tomorrow".
[[nodiscard]] std::optional<When> readDistantDate(const NumberText &text, qsizetype i);

/// "Christmas", "Thanksgiving Day", "Easter 2018" at atom @p i.
[[nodiscard]] std::optional<When> readHoliday(const NumberText &text, qsizetype i);

} // namespace sourcelight::extraction
