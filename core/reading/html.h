// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <array>

/// HTML pages, by their block structure. Scripts, menus, page heads and feet are left out; a cluttered page is not
/// cleaned.
namespace sourcelight::reading::html
{

inline constexpr QLatin1StringView id{"html"};
inline constexpr std::array suffixes{QLatin1StringView("html"), QLatin1StringView("htm"), QLatin1StringView("xhtml")};

/// A page larger than this, in bytes, is refused with ErrorCode::TooLarge: its tree takes many times the memory.
inline constexpr qint64 largestPage = qint64(64) * 1024 * 1024;

double recognise(const RawFile &file);
Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

} // namespace sourcelight::reading::html
