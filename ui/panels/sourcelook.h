// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attribution.h"
#include "ui/linestyle.h"
#include "ui/theme.h"

namespace sourcelight::ui
{

/// The line and the colour that tell how openly a source is named, in its row and in the article's profile.
[[nodiscard]] LineStyle lineStyleOf(SourceKind kind);
[[nodiscard]] QColor colorOf(const Theme &theme, SourceKind kind);

} // namespace sourcelight::ui
