// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <array>

/// Markdown: CommonMark with GitHub's tables, and front matter. Emphasis and links leave their words.
namespace sourcelight::reading::markdown
{

inline constexpr QLatin1StringView id{"markdown"};
inline constexpr std::array suffixes{
    QLatin1StringView("md"), QLatin1StringView("markdown"), QLatin1StringView("mkd"), QLatin1StringView("mdown")};

double recognise(const RawFile &file);
Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

} // namespace sourcelight::reading::markdown
