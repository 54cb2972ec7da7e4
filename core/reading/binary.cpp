// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/binary.h"

#include <algorithm>

namespace sourcelight::reading
{

namespace
{

struct Signature {
    qsizetype offset;
    QByteArrayView bytes;
};

template <size_t N> constexpr QByteArrayView raw(const char (&bytes)[N])
{
    return {bytes, qsizetype(N - 1)};
}

/// Those that the count of control characters could miss in a small file, or in one that holds much text.
constexpr Signature signatures[] = {
    {0, raw("\x89PNG\r\n\x1a\n")},
    {0, raw("\xff\xd8\xff")}, // JPEG
    {0, raw("GIF89a")},
    {0, raw("GIF87a")},
    {0, raw("II*\0")}, // TIFF
    {0, raw("MM\0*")},
    {0, raw("%PDF-")},
    {0, raw("PK\x03\x04")}, // ZIP, DOCX, ODT, EPUB
    {0, raw("PK\x05\x06")},
    {0, raw("\x1f\x8b")}, // gzip
    {0, raw("\3757zXZ\0")},
    {0, raw("\x28\xb5\x2f\xfd")}, // Zstandard
    {0, raw("7z\xbc\xaf\x27\x1c")},
    {0, raw("Rar!\x1a\x07")},
    {257, raw("ustar")},
    {0, raw("\177ELF")},
    {0, raw("MZ\x90\0")},
    {0, raw("\xca\xfe\xba\xbe")}, // Java class, Mach-O
    {0, raw("\xcf\xfa\xed\xfe")},
    {0, raw("\0asm")},
    {0, raw("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")}, // DOC, XLS, MSG
    {0, raw("SQLite format 3\0")},
    {0, raw("OggS\0")},
};

constexpr bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\v' && c != u'\f' && c != u'\r' && c != 0x1b) || c == 0x7f;
}

} // namespace

bool hasBinarySignature(QByteArrayView bytes)
{
    return std::ranges::any_of(signatures, [bytes](const Signature &signature) {
        return bytes.size() >= signature.offset + signature.bytes.size() &&
               bytes.sliced(signature.offset, signature.bytes.size()) == signature.bytes;
    });
}

bool looksBinary(QStringView text)
{
    const QStringView head = text.first(std::min<qsizetype>(text.size(), qsizetype(64) * 1024));
    const qsizetype nuls = head.count(QChar::Null);
    const auto controls = std::ranges::count_if(head, [](QChar c) { return isControl(c.unicode()); }) - nuls;
    // A few control characters are slips (the end mark of DOS files, say), whatever the size.
    return (controls > 3 && controls * 50 > head.size()) || nuls * 3 > head.size();
}

} // namespace sourcelight::reading
