// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace sourcelight::reading
{

/**
 * Turns byte positions in a UTF-8 text into UTF-16 positions in the same text. Made for parsers that hand out pointers
 * into their input in order: it walks the bytes once, and gives nothing for a position before the last one.
 */
class Utf8Position
{
public:
    /// @p start is the UTF-16 position of the first byte.
    explicit Utf8Position(QByteArrayView bytes, qsizetype start = 0)
        : m_bytes(bytes)
        , m_units(start)
    {
    }

    [[nodiscard]] std::optional<qsizetype> utf16At(const char *place)
    {
        const qsizetype target = place - m_bytes.data();
        if (target < m_at || target > m_bytes.size())
            return std::nullopt;
        for (; m_at < target; ++m_at) {
            const auto byte = uchar(m_bytes[m_at]);
            // Continuation bytes count nothing, the first byte of four counts for both surrogates.
            m_units += (byte & 0xc0) == 0x80 ? 0 : byte >= 0xf0 ? 2 : 1;
        }
        return m_units;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_units = 0;
};

} // namespace sourcelight::reading
