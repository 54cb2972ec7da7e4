// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <array>

/// Office Open XML documents (ECMA-376), as Microsoft Word, LibreOffice and Google Docs write them. Tracked changes are
/// read as accepted; comments, headers and footers are left out; notes follow the text. Pictures and linked files are
/// never opened.
namespace sourcelight::reading::docx
{

inline constexpr QLatin1StringView id{"docx"};
inline constexpr std::array suffixes{QLatin1StringView("docx"), QLatin1StringView("docm"), QLatin1StringView("dotx")};

double recognise(const RawFile &file);
Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

} // namespace sourcelight::reading::docx
