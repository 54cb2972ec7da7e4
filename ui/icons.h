// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace sourcelight::ui
{

/**
 * The drawing resources/icons/NAME.svg in the colour of the text around it: sharp at every size and scale, and of the
 * right colour after a change of theme. @p role is the colour of the application's palette that it takes; where it
 * stands for something switched on, it takes the accent.
 */
[[nodiscard]] QIcon icon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);

/// The program's own picture.
[[nodiscard]] QIcon applicationIcon();

} // namespace sourcelight::ui
