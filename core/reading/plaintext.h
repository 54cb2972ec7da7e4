// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/articlebuilder.h"
#include "core/reading/blockfinder.h"
#include "core/reading/reading.h"

#include <array>

/// Plain text: anything that is text and no other format.
namespace sourcelight::reading::plaintext
{

inline constexpr QLatin1StringView id{"plaintext"};
inline constexpr std::array suffixes{QLatin1StringView("txt"), QLatin1StringView("text"), QLatin1StringView("asc")};

/// Adds a block that findBlocks() found in @p text, which is the builder's file.
void append(ArticleBuilder &builder, QStringView text, const FoundBlock &block);

double recognise(const RawFile &file);
Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

} // namespace sourcelight::reading::plaintext
