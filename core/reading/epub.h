// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <array>

/// E-books (EPUB 2 and 3): the chapters in the order of the book as one article, their headings as headings. Contents
/// lists, title pages that repeat the metadata, styles, pictures and scripts are left out.
namespace sourcelight::reading::epub
{

inline constexpr QLatin1StringView id{"epub"};
inline constexpr std::array suffixes{QLatin1StringView("epub")};

double recognise(const RawFile &file);
Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

} // namespace sourcelight::reading::epub
