// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/numbertext.h"

namespace sourcelight::extraction
{

/// True for digits and number words at atom @p i that name and do not count: parts of names ("G7", "Covid-19", "Boeing
/// 777"), labels ("section 4.1.2", "page 12"), telephone numbers, marks of a list ("1.", "(2)") and footnotes ("[3]").
[[nodiscard]] bool isIdentifier(const NumberText &text, qsizetype i);

} // namespace sourcelight::extraction
