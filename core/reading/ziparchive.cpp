// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/ziparchive.h"

#include <QtEndian>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

constexpr qint64 localHeaderSize = 30;
constexpr qint64 directoryHeaderSize = 46;
constexpr qint64 endSize = 22;
constexpr qint64 longestComment = 0xffff;
constexpr quint32 inZip64 = 0xffffffff; ///< the number stands in a field of its own

template <typename Number> Number numberAt(QByteArrayView bytes, qint64 at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

bool has(QByteArrayView bytes, qint64 at, qint64 length)
{
    return at >= 0 && length >= 0 && length <= bytes.size() && at <= bytes.size() - length;
}

bool hasMark(QByteArrayView bytes, qint64 at, QByteArrayView mark)
{
    return has(bytes, at, mark.size()) && bytes.sliced(at, mark.size()) == mark;
}

/// Where the headers of the directory stand.
struct Directory {
    qint64 begin = 0;
    qint64 end = 0;
    qint64 shift = 0; ///< bytes put before the archive, which its own positions do not count
};

std::optional<Directory> directoryOf(QByteArrayView bytes)
{
    const qint64 lowest = std::max<qint64>(0, bytes.size() - endSize - longestComment);
    qint64 end = bytes.size() - endSize;
    while (end >= lowest && !hasMark(bytes, end, "PK\5\6"))
        --end;
    if (end < lowest)
        return std::nullopt;
    auto size = qint64(numberAt<quint32>(bytes, end + 12));
    auto begin = qint64(numberAt<quint32>(bytes, end + 16));
    if (constexpr qint64 locatorSize = 20; begin == inZip64 && hasMark(bytes, end - locatorSize, "PK\6\7")) {
        const qint64 wide = numberAt<qint64>(bytes, end - locatorSize + 8);
        if (!hasMark(bytes, wide, "PK\6\6") || !has(bytes, wide, 56))
            return std::nullopt;
        size = numberAt<qint64>(bytes, wide + 40);
        begin = numberAt<qint64>(bytes, wide + 48);
        end = wide;
    }
    if (!has(bytes, begin, size) || begin + size > end)
        return std::nullopt;
    const qint64 shift = end - size - begin;
    return Directory{begin + shift, end, shift};
}

/// Takes the numbers that did not fit into the header from its ZIP64 field.
bool widen(ZipEntry &entry, QByteArrayView extra)
{
    constexpr quint16 zip64Field = 1;
    while (extra.size() >= 4) {
        const auto id = numberAt<quint16>(extra, 0);
        const qint64 size = numberAt<quint16>(extra, 2);
        if (!has(extra, 4, size))
            return false;
        QByteArrayView field = extra.sliced(4, size);
        extra = extra.sliced(4 + size);
        if (id != zip64Field)
            continue;
        for (qint64 *number : {&entry.size, &entry.packed, &entry.header}) {
            if (*number != inZip64)
                continue;
            if (field.size() < 8)
                return false;
            *number = numberAt<qint64>(field, 0);
            field = field.sliced(8);
        }
    }
    return entry.size >= 0 && entry.packed >= 0 && entry.header >= 0;
}

QString nameFrom(QByteArrayView bytes)
{
    QString name = bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
    name.replace(u'\\', u'/').remove(QChar::Null);
    return name;
}

/// The entry whose directory header stands @p at, and moves behind it. Nothing where it is broken.
std::optional<ZipEntry> entryAt(QByteArrayView bytes, qint64 &at)
{
    if (!hasMark(bytes, at, "PK\1\2") || !has(bytes, at, directoryHeaderSize))
        return std::nullopt;
    const qint64 nameSize = numberAt<quint16>(bytes, at + 28);
    const qint64 extraSize = numberAt<quint16>(bytes, at + 30);
    const qint64 commentSize = numberAt<quint16>(bytes, at + 32);
    const qint64 name = at + directoryHeaderSize;
    if (!has(bytes, name, nameSize + extraSize + commentSize))
        return std::nullopt;
    ZipEntry entry{nameFrom(bytes.sliced(name, nameSize)), numberAt<quint32>(bytes, at + 42),
        numberAt<quint32>(bytes, at + 20), numberAt<quint32>(bytes, at + 24), numberAt<quint16>(bytes, at + 10),
        (numberAt<quint16>(bytes, at + 8) & 1) != 0};
    if (!widen(entry, bytes.sliced(name + nameSize, extraSize)))
        return std::nullopt;
    at = name + nameSize + extraSize + commentSize;
    return entry;
}

std::unexpected<Error> refused(ErrorCode code, const QString &detail = {})
{
    return std::unexpected(Error{code, detail, {}});
}

Expected<QByteArray> take(QByteArrayView bytes, UnpackingBudget &budget)
{
    if (bytes.size() > std::min(largestEntry, budget.bytes))
        return refused(ErrorCode::TooLarge);
    budget.bytes -= bytes.size();
    return bytes.toByteArray();
}

} // namespace

bool ZipArchive::opensAsArchive(QByteArrayView bytes)
{
    return bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6");
}

Expected<ZipArchive> ZipArchive::open(QByteArrayView bytes)
{
    const std::optional<Directory> directory = directoryOf(bytes);
    if (!directory)
        return refused(ErrorCode::Malformed);
    ZipArchive archive;
    archive.m_bytes = bytes;
    const QByteArrayView headers = bytes.first(directory->end);
    for (qint64 at = directory->begin; at < directory->end;) {
        if (archive.m_entries.size() == size_t(mostEntries))
            return refused(ErrorCode::TooLarge, QString::number(mostEntries));
        std::optional<ZipEntry> entry = entryAt(headers, at);
        if (!entry || entry->header > bytes.size())
            return refused(ErrorCode::Malformed);
        entry->header += directory->shift;
        archive.m_indexes.insert(entry->name, archive.m_entries.size());
        archive.m_entries.push_back(*std::move(entry));
    }
    return archive;
}

const ZipEntry *ZipArchive::find(const QString &name) const
{
    const auto index = m_indexes.constFind(name);
    return index == m_indexes.cend() ? nullptr : &m_entries[*index];
}

Expected<QByteArray> ZipArchive::read(const ZipEntry &entry, UnpackingBudget &budget, const Progress &progress) const
{
    constexpr quint16 stored = 0;
    constexpr quint16 deflated = 8;
    if (entry.encrypted)
        return refused(ErrorCode::Encrypted, entry.name);
    if (entry.method != stored && entry.method != deflated)
        return refused(ErrorCode::UnsupportedFormat, entry.name);
    if (!hasMark(m_bytes, entry.header, "PK\3\4") || !has(m_bytes, entry.header, localHeaderSize))
        return refused(ErrorCode::Malformed, entry.name);
    const qint64 begin = entry.header + localHeaderSize + numberAt<quint16>(m_bytes, entry.header + 26) +
                         numberAt<quint16>(m_bytes, entry.header + 28);
    if (!has(m_bytes, begin, entry.packed))
        return refused(ErrorCode::Malformed, entry.name);
    const QByteArrayView packed = m_bytes.sliced(begin, entry.packed);
    Expected<QByteArray> bytes =
        entry.method == stored ? take(packed, budget) : inflate(packed, entry.size, budget, progress);
    if (!bytes)
        return refused(bytes.error().code, entry.name);
    if (bytes->size() != entry.size)
        return refused(ErrorCode::Malformed, entry.name);
    return bytes;
}

} // namespace sourcelight::reading
