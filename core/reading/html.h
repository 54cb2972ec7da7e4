// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <array>

/// HTML pages, saved from the web or written by hand: the article on the page in its blocks, without menus, related
/// links, comments and other furniture, and what the page's metadata, byline and date line say of it. Of several
/// articles on one page the main one is read, with DiagnosticCode::SeveralArticles. Nothing is ever loaded from the
/// network: a page of nothing but frames is ErrorCode::FramesOnly.
namespace sourcelight::reading::html
{

inline constexpr QLatin1StringView id{"html"};
inline constexpr std::array suffixes{QLatin1StringView("html"), QLatin1StringView("htm"), QLatin1StringView("xhtml")};

/// A page larger than this, in bytes, is refused with ErrorCode::TooLarge: its tree takes many times the memory.
inline constexpr qint64 largestPage = qint64(64) * 1024 * 1024;

double recognise(const RawFile &file);
Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

} // namespace sourcelight::reading::html
