// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <array>

/// Rich Text Format (RTF 1.9.1), as word processors and TextEdit write it. Tracked changes are read as accepted;
/// comments, headers and footers are left out; notes follow the text. Pictures and objects are passed over.
namespace sourcelight::reading::rtf
{

inline constexpr QLatin1StringView id{"rtf"};
inline constexpr std::array suffixes{QLatin1StringView("rtf")};

double recognise(const RawFile &file);
Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

} // namespace sourcelight::reading::rtf
