// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <array>

/// OpenDocument texts (OASIS ODF 1.3), as LibreOffice writes them: packages (ODT) and flat files (FODT). Tracked
/// changes are read as accepted; comments, headers and footers are left out; notes follow the text. Pictures and linked
/// files are never opened.
namespace sourcelight::reading::odf
{

inline constexpr QLatin1StringView packageId{"odt"};
inline constexpr std::array packageSuffixes{QLatin1StringView("odt"), QLatin1StringView("ott")};
inline constexpr QLatin1StringView flatId{"fodt"};
inline constexpr std::array flatSuffixes{QLatin1StringView("fodt")};

double recognisePackage(const RawFile &file);
Expected<void> readPackage(
    const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

double recogniseFlat(const RawFile &file);
Expected<void> readFlat(
    const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

} // namespace sourcelight::reading::odf
