// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

namespace sourcelight::ui
{

/// Gives the whole application its style, fonts and icon. Once, before the first window.
void setUpApplication();

/// Gives every widget of the application the colours of @p theme. May be called again at any time.
void applyTheme(const Theme &theme);

/// The style sheet behind it: rounded hover, hairlines, tabs that are part of the page.
[[nodiscard]] QString styleSheetFor(const Theme &theme);

} // namespace sourcelight::ui
