// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

#include <vector>

namespace sourcelight::formats
{

/// Appends @p text as UTF-8; each half of a broken surrogate pair becomes U+FFFD, so that code points keep their count.
void appendUtf8(QByteArray &bytes, QStringView text);

/// The shortest decimal number that reads back as @p number: "250", "0.1", "1e+300". Not for infinities and NaN.
[[nodiscard]] QByteArray shortestNumber(double number);

/**
 * Writes JSON (RFC 8259) with members in the order in which they are given, which QJsonObject cannot. Calls must nest
 * as the grammar does; a value follows a key() inside an object, and stands alone inside an array.
 *
 * Line and paragraph separators (U+0085, U+2028, U+2029) and byte order marks are escaped, because some readers split
 * lines at the former and drop the latter.
 */
class JsonWriter
{
public:
    /// @p indent spaces a level, each member on a line of its own; 0 writes all on one line.
    explicit JsonWriter(int indent = 0)
        : m_indent(indent)
    {
    }

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }

    void key(QLatin1StringView name, QLatin1StringView prefix = {});

    void value(QStringView text);
    void value(QLatin1StringView text);
    void value(bool truth);
    void value(qsizetype number);
    void value(double number); ///< null for what JSON cannot hold
    void null();

    /// What has been written; the writer is empty after it.
    [[nodiscard]] QByteArray take();

private:
    void open(char bracket);
    void close(char bracket);
    void beginValue();
    void breakLine();

    QByteArray m_bytes;
    std::vector<bool> m_empty; ///< of each open object and array: nothing in it yet
    int m_indent;
    bool m_afterKey = false;
};

} // namespace sourcelight::formats
