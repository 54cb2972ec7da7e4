// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <array>

/// JSON: an article, a list of articles, or an object that holds such a list.
namespace sourcelight::reading::json
{

inline constexpr QLatin1StringView id{"json"};
inline constexpr std::array suffixes{QLatin1StringView("json")};

/// A larger file, in bytes, is refused with ErrorCode::TooLarge, as its tree takes many times the memory. JSON lines
/// have no such limit.
inline constexpr qint64 largestJson = qint64(128) * 1024 * 1024;

double recognise(const RawFile &file);
Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

} // namespace sourcelight::reading::json

/// JSON lines: an article a line, read one by one. A line that is broken is told, the others are read.
namespace sourcelight::reading::jsonlines
{

inline constexpr QLatin1StringView id{"jsonl"};
inline constexpr std::array suffixes{QLatin1StringView("jsonl"), QLatin1StringView("ndjson")};

double recognise(const RawFile &file);
Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

} // namespace sourcelight::reading::jsonlines
