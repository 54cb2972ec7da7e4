// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace sourcelight::reading
{

/// True where the most frequent English words are as frequent in the beginning of @p text as they are in English.
[[nodiscard]] bool isEnglish(QStringView text);

} // namespace sourcelight::reading
