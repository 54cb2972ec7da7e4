// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/when.h"

namespace sourcelight::extraction
{

/// A time of day at atom @p i: "10:30", "3pm", "2.30 p.m.", "noon", "half past seven", "eight in the evening". With
/// @p sure a bare hour will do: "Friday at [5]".
[[nodiscard]] std::optional<When> readClock(const NumberText &text, qsizetype i, bool sure = false);

/// A part of a day at atom @p i: "morning", "in the evening", "the night"; null where there is none.
[[nodiscard]] std::optional<When> readDaypart(const NumberText &text, qsizetype i);

/// Moves an hour told without "am" or "pm" into the part of the day @p code ("EV": 7 becomes 19).
void moveInto(Clock &clock, QStringView code);

} // namespace sourcelight::extraction
