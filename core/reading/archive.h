// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <array>

/**
 * Compressed files (gzip, bzip2, xz) and ZIP archives of any format that the registry knows, archives among them. The
 * articles of an archive come in the order of its directory; of files whose names say that they are none (pictures,
 * style sheets) nothing is told. One file that cannot be read does not keep the others back. Nothing is written to
 * disk, and the limits of unpacking.h hold for all of it together.
 */
namespace sourcelight::reading::archive
{

inline constexpr QLatin1StringView id{"archive"};
inline constexpr std::array suffixes{
    QLatin1StringView("zip"), QLatin1StringView("gz"), QLatin1StringView("bz2"), QLatin1StringView("xz")};

double recognise(const RawFile &file);
Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

} // namespace sourcelight::reading::archive
