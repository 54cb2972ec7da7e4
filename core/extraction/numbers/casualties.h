// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace sourcelight::extraction
{

/// What became of people who are counted, by a word for it in lower case: "dead" of "killed", "died" and "fatalities";
/// empty for other words.
[[nodiscard]] QStringView casualtyState(QStringView word);

} // namespace sourcelight::extraction
