// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/progress.h"

#include <QByteArray>

namespace sourcelight::ui
{

/**
 * Everything that comes on standard input until its end. Waits for it, so not for the GUI thread; gives up soon after
 * @p progress was stopped. More than reading::largestFile bytes are TooLarge. For one caller at a time.
 */
[[nodiscard]] Expected<QByteArray> readStandardInput(const Progress &progress);

} // namespace sourcelight::ui
