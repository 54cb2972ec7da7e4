// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/quantity.h"

#include <QDateTime>

namespace sourcelight::extraction
{

/**
 * The longest date or time that begins at atom @p i: "March 3, 2020", "3 March", "2020-03-03", "in 2020", "mid-2020",
 * "the 1990s", "Friday", "yesterday", "10:30 am". `timex` holds its TIMEX3 value (ISO-TimeML); what the words leave
 * open is X. Yesterday and its kin resolve against @p reference and are left out where it is invalid. Dates that the
 * calendar does not have are not dates.
 */
[[nodiscard]] std::optional<ClaimDraft> readDate(const NumberText &text, qsizetype i, const QDate &reference);

} // namespace sourcelight::extraction
