// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <array>

/// Tables of articles, one a row below a row of names, separated by commas, semicolons, tabs or bars. Rows are read one
/// by one; one that is broken is told, the others are read.
namespace sourcelight::reading::csv
{

inline constexpr QLatin1StringView id{"csv"};
inline constexpr std::array suffixes{QLatin1StringView("csv"), QLatin1StringView("tsv")};

double recognise(const RawFile &file);
Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

} // namespace sourcelight::reading::csv
