// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/unpacking.h"

#include <QHash>
#include <QString>

#include <vector>

namespace sourcelight::reading
{

/// A file in a ZIP archive, as the archive's directory tells of it.
struct ZipEntry {
    QString name;       ///< with "/" between folders; ends in "/" for a folder
    qint64 header = 0;  ///< where its local header begins in the archive
    qint64 packed = 0;  ///< bytes in the archive
    qint64 size = 0;    ///< bytes when unpacked
    quint16 method = 0; ///< of compression
    bool encrypted = false;
};

/**
 * The directory of a ZIP archive (APPNOTE 6.3, ZIP64 included) that lies in memory. Nothing is ever written to disk, so
 * that names that lead out of the archive ("../a", "/a") do no harm. Pure functions over the bytes; safe from any
 * thread.
 */
class ZipArchive
{
public:
    /// @p bytes must outlive the archive. Errors: Malformed where there is no directory or it is broken, TooLarge above
    /// mostEntries. `Error::where` is left to the caller here and below.
    [[nodiscard]] static Expected<ZipArchive> open(QByteArrayView bytes);
    /// True where the bytes begin as an archive does.
    [[nodiscard]] static bool opensAsArchive(QByteArrayView bytes);

    [[nodiscard]] const std::vector<ZipEntry> &entries() const { return m_entries; }
    /// The entry of exactly this name; null where there is none. Of several the last counts.
    [[nodiscard]] const ZipEntry *find(const QString &name) const;

    /// Errors, with the entry's name as detail: Encrypted; UnsupportedFormat for a method other than store and deflate;
    /// Malformed where its data is not what the directory says; and those of unpack().
    [[nodiscard]] Expected<QByteArray> read(
        const ZipEntry &entry, UnpackingBudget &budget, const Progress &progress) const;

private:
    QByteArrayView m_bytes;
    std::vector<ZipEntry> m_entries;
    QHash<QString, size_t> m_indexes;
};

} // namespace sourcelight::reading
