// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

#include <array>

/// E-mail: messages (RFC 5322, MIME), mail boxes (mbox, RFC 4155), each message of which is an article, and pages that
/// a browser saved as a message (MHTML, RFC 2557). Attachments are passed over, and nothing is ever fetched.
namespace sourcelight::reading::email
{

inline constexpr QLatin1StringView messageId{"eml"};
inline constexpr std::array messageSuffixes{QLatin1StringView("eml")};
inline constexpr QLatin1StringView boxId{"mbox"};
inline constexpr std::array boxSuffixes{QLatin1StringView("mbox"), QLatin1StringView("mbx")};
inline constexpr QLatin1StringView pageId{"mhtml"};
inline constexpr std::array pageSuffixes{QLatin1StringView("mhtml"), QLatin1StringView("mht")};

double recogniseMessage(const RawFile &file);
Expected<void> readMessage(
    const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

double recogniseBox(const RawFile &file);
/// A message that cannot be read does not keep the others back; the first error is told at the end.
Expected<void> readBox(
    const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

double recognisePage(const RawFile &file);
Expected<void> readPage(
    const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress);

} // namespace sourcelight::reading::email
