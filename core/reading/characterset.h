// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QByteArrayView>

#include <vector>

/// Bytes -> Unicode text, whatever character set a file was saved in. Pure functions, safe from any thread.
namespace sourcelight::reading
{

/// The text of a file, and what it was decoded from.
struct Decoded {
    QString text;     ///< without byte order mark; well-formed UTF-16; NUL and invalid bytes are U+FFFD
    QString encoding; ///< IANA name
    std::vector<Diagnostic> diagnostics; ///< without spans
};

/**
 * Decodes @p bytes. In this order: what the caller @p forced, a byte order mark, valid UTF-8, UTF-16 recognised by its
 * zero bytes, what the file @p declared itself to be, ICU's detector on a bounded sample (statistics of bytes and
 * letters). Pages in "ISO-8859-1" are read as its superset Windows-1252, as every browser does.
 *
 * Errors: Binary where the bytes are no text; UnsupportedFormat where the forced character set is not known.
 * `Error::where` is left to the caller.
 */
[[nodiscard]] Expected<Decoded> decode(QByteArrayView bytes, const QString &forced = {}, const QString &declared = {});

/// The beginning of a file, at most some thousand characters, for recognising formats; empty where it is no text.
[[nodiscard]] QString decodeHead(QByteArrayView bytes);

} // namespace sourcelight::reading
