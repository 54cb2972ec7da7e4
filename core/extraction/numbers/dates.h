// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/claimdraft.h"
#include "core/extraction/numbers/when.h"

namespace sourcelight::extraction
{

/**
 * The longest date, time or range of either at atom @p i: "March 3, 2020", "yesterday at noon", "from May to
 * September". What announces a range ("between") is taken in down to atom @p from. `timex` holds its TIMEX3 value
 * (ISO-TimeML); what the words leave open is X. Days that the calendar does not have keep the value as written and say
 * so.
 */
[[nodiscard]] std::optional<ClaimDraft> readDate(const NumberText &text, qsizetype i, qsizetype from);

/// The longest moment at atom @p i, a date with the time of day beside it. With @p sure also what is a moment only
/// because the words before it say so: a bare month, hour or year.
[[nodiscard]] std::optional<When> readMoment(const NumberText &text, qsizetype i, bool sure = false);

/// Two moments and what joins them at atom @p i, as a period: "2014-2018", "May 3 to 5", "between 2 and 4:30 pm".
[[nodiscard]] std::optional<When> readDateRange(const NumberText &text, qsizetype i, qsizetype from);

} // namespace sourcelight::extraction
