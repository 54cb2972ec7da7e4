// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <utility>

/// Archives for tests: entries stored as they are given, without checksums.
namespace sourcelight::reading
{

struct ZipItem {
    QByteArray name;
    QByteArray bytes;
    quint16 method = 0; ///< 8: the bytes are deflated already
    quint32 size = 0;   ///< that the directory tells; 0 for that of the bytes
    quint16 flags = 0;
};

template <typename Number> QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

inline QByteArray zipped(const QList<ZipItem> &items)
{
    QByteArray archive;
    QByteArray directory;
    for (const ZipItem &item : items) {
        const auto position = quint32(archive.size());
        const quint32 size = item.size > 0 ? item.size : quint32(item.bytes.size());
        const QByteArray common = littleEndian<quint16>(20) + littleEndian(item.flags) + littleEndian(item.method) +
                                  littleEndian<quint32>(0) + littleEndian<quint32>(0) +
                                  littleEndian(quint32(item.bytes.size())) + littleEndian(size) +
                                  littleEndian(quint16(item.name.size())) + littleEndian<quint16>(0);
        archive += "PK\3\4" + common + item.name + item.bytes;
        directory += "PK\1\2" + littleEndian<quint16>(20) + common + littleEndian<quint16>(0) +
                     littleEndian<quint32>(0) + littleEndian<quint32>(0) + littleEndian(position) + item.name;
    }
    const auto count = quint16(items.size());
    return archive + directory + "PK\5\6" + littleEndian<quint32>(0) + littleEndian(count) + littleEndian(count) +
           littleEndian(quint32(directory.size())) + littleEndian(quint32(archive.size())) + littleEndian<quint16>(0);
}

/// @p bytes as raw deflate data; qCompress() puts a size and the head of zlib before it, and a checksum behind.
inline QByteArray deflated(const QByteArray &bytes)
{
    const QByteArray packed = qCompress(bytes, 9);
    return packed.sliced(6, packed.size() - 10);
}

inline ZipItem deflatedItem(const QByteArray &name, const QByteArray &bytes)
{
    return {name, deflated(bytes), 8, quint32(bytes.size())};
}

} // namespace sourcelight::reading
