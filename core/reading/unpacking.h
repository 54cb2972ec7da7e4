// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/progress.h"

#include <QByteArrayView>

/// Compressed bytes -> bytes, with limits, so that a small file can fill neither the memory nor the day.
namespace sourcelight::reading
{

/// What one file may unpack to in all, in bytes, archives inside archives included.
inline constexpr qint64 largestUnpacked = qint64(1024) * 1024 * 1024;
/// What one compressed file, or one entry of an archive, may unpack to, in bytes.
inline constexpr qint64 largestEntry = qint64(256) * 1024 * 1024;
/// How many times as large as its packed bytes a piece may become. Texts reach 20, tables of figures 100.
inline constexpr qint64 largestRatio = 250;
/// A piece below this size, in bytes, may have any ratio.
inline constexpr qint64 smallestSuspect = qint64(8) * 1024 * 1024;
/// How many entries the directory of an archive may have.
inline constexpr qsizetype mostEntries = 50'000;
/// How many archives may stand around a file: "a.txt.gz" in "b.zip" has two.
inline constexpr int deepestArchive = 3;

/// What may still be unpacked of the file that was opened.
struct UnpackingBudget {
    qint64 bytes = largestUnpacked;
    int depth = 0; ///< archives around the file that is being read
};

enum class Compression {
    Deflate, ///< bare, as in ZIP archives: see inflate()
    GZip,
    BZip2,
    Xz,
};

/// True where @p bytes begin as a file of this compression does; always false for Deflate, which has no mark.
[[nodiscard]] bool opensAs(QByteArrayView bytes, Compression compression);

/**
 * Unpacks the whole of @p packed, of all its pieces where several follow one another, and takes what it becomes from @p
 * budget.
 *
 * Errors, whose `where` is left to the caller: TooLarge above a limit, Malformed where the data is broken or ends
 * early, Cancelled.
 */
[[nodiscard]] Expected<QByteArray> unpack(
    QByteArrayView packed, Compression compression, UnpackingBudget &budget, const Progress &progress);

/// The same for bare deflate data that must become @p size bytes, neither more nor fewer.
[[nodiscard]] Expected<QByteArray> inflate(
    QByteArrayView packed, qint64 size, UnpackingBudget &budget, const Progress &progress);

} // namespace sourcelight::reading
