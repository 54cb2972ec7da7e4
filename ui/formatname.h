// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sourcelight::ui
{

/// What the format with this id (reading::Format::id) is called, in the user's language: "Markdown", "text".
[[nodiscard]] QString formatName(QStringView id);

} // namespace sourcelight::ui
