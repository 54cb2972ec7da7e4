// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <array>

/// PDF documents, read by Poppler: one article a document, its text in reading order over several columns, without
/// running headers, footers and page numbers.
namespace sourcelight::reading::pdf
{

inline constexpr QLatin1StringView id{"pdf"};
inline constexpr std::array suffixes{QLatin1StringView("pdf")};

/// A document with more pages or words is refused with ErrorCode::TooLarge.
inline constexpr int mostPages = 5'000;
inline constexpr size_t mostWords = 3'000'000;

double recognise(const RawFile &file);
/// Errors: Encrypted where a password is needed; PicturesOnly where no page holds text; Malformed where no page can be
/// read at all. What can be read of a damaged document is read, with DiagnosticCode::IncompleteFile.
Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

} // namespace sourcelight::reading::pdf
