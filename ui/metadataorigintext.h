// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

namespace sourcelight::ui
{

/// Where a piece of metadata came from, as a remark below it: "from the address". Empty where nothing is known.
[[nodiscard]] QString originText(MetadataOrigin origin);

} // namespace sourcelight::ui
