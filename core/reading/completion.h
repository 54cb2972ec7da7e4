// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/characterset.h"
#include "core/reading/reading.h"

#include <QLatin1StringView>

namespace sourcelight::reading
{

/// "march-3.tar.gz" -> "march-3.tar": what an article of this file is called.
[[nodiscard]] QString articleId(const QString &name);

/// True where the file's name ends in a point and one of @p suffixes.
[[nodiscard]] bool hasSuffix(const RawFile &file, std::span<const QLatin1StringView> suffixes);

/// What an error in @p file points at: its path, or its name where it has none.
[[nodiscard]] QString placeOf(const RawFile &file);

/// A number of bytes as the detail of an error: "512.00 MiB".
[[nodiscard]] QString sizeText(qint64 bytes);

/// @p error with its place filled in.
[[nodiscard]] std::unexpected<Error> failed(Error error, const RawFile &file);

/**
 * The last step of every reader: fills in what does not depend on the format (id, source but for its hash), cleans
 * title and names as the text is, tells what the text itself shows to be odd, gives the diagnostics of decoding their
 * places in it, and hands the article to @p sink. Empty where the article has no text, Cancelled where @p progress was
 * stopped.
 */
Expected<void> deliver(Article article, Decoded decoded, QLatin1StringView format, const RawFile &file,
    const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

} // namespace sourcelight::reading
