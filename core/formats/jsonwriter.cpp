// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jsonwriter.h"

#include <array>
#include <charconv>
#include <cmath>

namespace sourcelight::formats
{

namespace
{

void appendCodePoint(QByteArray &bytes, char32_t c)
{
    if (c < 0x80) {
        bytes += char(c);
    } else if (c < 0x800) {
        bytes += char(0xC0 | (c >> 6));
        bytes += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        bytes += char(0xE0 | (c >> 12));
        bytes += char(0x80 | ((c >> 6) & 0x3F));
        bytes += char(0x80 | (c & 0x3F));
    } else {
        bytes += char(0xF0 | (c >> 18));
        bytes += char(0x80 | ((c >> 12) & 0x3F));
        bytes += char(0x80 | ((c >> 6) & 0x3F));
        bytes += char(0x80 | (c & 0x3F));
    }
}

template <typename Sink> void forEachCodePoint(QStringView text, Sink sink)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isSurrogate())
            sink(char32_t(c.unicode()));
        else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            sink(QChar::surrogateToUcs4(c, text[++i]));
        else
            sink(char32_t(QChar::ReplacementCharacter));
    }
}

void appendUnicodeEscape(QByteArray &bytes, char32_t c)
{
    constexpr char digits[] = "0123456789abcdef";
    bytes += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        bytes += digits[(c >> shift) & 0xF];
}

/// What JSON allows as it is but readers stumble over: separators at which some split lines, and the byte order mark,
/// which some drop at the begin of a string.
bool isEscapedBesides(char32_t c)
{
    return c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

void appendEscaped(QByteArray &bytes, char32_t c)
{
    switch (c) {
    case '"':
        bytes += "\\\"";
        break;
    case '\\':
        bytes += "\\\\";
        break;
    case '\n':
        bytes += "\\n";
        break;
    case '\r':
        bytes += "\\r";
        break;
    case '\t':
        bytes += "\\t";
        break;
    default:
        if (c < 0x20 || isEscapedBesides(c))
            appendUnicodeEscape(bytes, c);
        else
            appendCodePoint(bytes, c);
    }
}

} // namespace

void appendUtf8(QByteArray &bytes, QStringView text)
{
    forEachCodePoint(text, [&bytes](char32_t c) { appendCodePoint(bytes, c); });
}

QByteArray shortestNumber(double number)
{
    constexpr double exact = 1e15; // below it every whole number is a double and is best read digit by digit
    std::array<char, 32> digits;
    const bool whole = std::abs(number) < exact && number == std::trunc(number);
    const auto end = whole ? std::to_chars(digits.begin(), digits.end(), qint64(number)).ptr
                           : std::to_chars(digits.begin(), digits.end(), number).ptr;
    return QByteArray(digits.data(), end - digits.data());
}

void JsonWriter::key(QLatin1StringView name, QLatin1StringView prefix)
{
    beginValue();
    m_bytes += '"';
    m_bytes += prefix;
    m_bytes += name;
    m_bytes += m_indent > 0 ? "\": " : "\":";
    m_afterKey = true;
}

void JsonWriter::value(QStringView text)
{
    beginValue();
    m_bytes += '"';
    forEachCodePoint(text, [this](char32_t c) { appendEscaped(m_bytes, c); });
    m_bytes += '"';
}

void JsonWriter::value(QLatin1StringView text)
{
    beginValue();
    m_bytes += '"';
    for (const char c : text)
        appendEscaped(m_bytes, char32_t(uchar(c)));
    m_bytes += '"';
}

void JsonWriter::value(bool truth)
{
    beginValue();
    m_bytes += truth ? "true" : "false";
}

void JsonWriter::value(qsizetype number)
{
    beginValue();
    m_bytes += QByteArray::number(number);
}

void JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return null();
    beginValue();
    m_bytes += shortestNumber(number);
}

void JsonWriter::null()
{
    beginValue();
    m_bytes += "null";
}

QByteArray JsonWriter::take()
{
    Q_ASSERT(m_empty.empty() && !m_afterKey);
    return std::exchange(m_bytes, {});
}

void JsonWriter::open(char bracket)
{
    beginValue();
    m_bytes += bracket;
    m_empty.push_back(true);
}

void JsonWriter::close(char bracket)
{
    const bool empty = m_empty.back();
    m_empty.pop_back();
    if (!empty)
        breakLine();
    m_bytes += bracket;
}

void JsonWriter::beginValue()
{
    if (std::exchange(m_afterKey, false) || m_empty.empty())
        return;
    if (!m_empty.back())
        m_bytes += ',';
    m_empty.back() = false;
    breakLine();
}

void JsonWriter::breakLine()
{
    if (m_indent == 0)
        return;
    m_bytes += '\n';
    m_bytes.append(qsizetype(m_empty.size()) * m_indent, ' ');
}

} // namespace sourcelight::formats
