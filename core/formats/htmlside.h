// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/htmlindex.h"

namespace sourcelight::formats
{

/// The lists beside the article: entities by type, numbers with their claimants, sources with their cues.
[[nodiscard]] QByteArray sideLists(const HtmlIndex &index, bool explain);

} // namespace sourcelight::formats
