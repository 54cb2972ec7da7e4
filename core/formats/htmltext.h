// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace sourcelight::formats
{

/// @p text as UTF-8 for HTML, between tags or in a quoted attribute. Characters that HTML forbids become U+FFFD.
[[nodiscard]] QByteArray escapedHtml(QStringView text);

} // namespace sourcelight::formats
