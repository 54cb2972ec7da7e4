// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvwriter.h"

#include "core/formats/jsonwriter.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace sourcelight::formats
{

namespace
{

/// Also the full-width forms, which some spreadsheets take for the plain ones.
bool startsFormula(QStringView text)
{
    constexpr QStringView starters = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    return !text.isEmpty() && (starters.contains(text.front()) || text.front() < u' ');
}

} // namespace

void CsvWriter::cell(QStringView text)
{
    append(startsFormula(text) ? u'\'' + text.toString() : text.toString());
}

void CsvWriter::cell(std::optional<double> number)
{
    append(number && std::isfinite(*number) ? QString::fromLatin1(shortestNumber(*number)) : QString());
}

void CsvWriter::endRow()
{
    m_bytes += "\r\n";
    m_rowIsEmpty = true;
}

QByteArray CsvWriter::take()
{
    return std::exchange(m_bytes, {});
}

void CsvWriter::append(QStringView text)
{
    if (!std::exchange(m_rowIsEmpty, false))
        m_bytes += ',';
    const bool quoted = std::ranges::any_of(
        text, [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n' || c == u';' || c == u'\t'; });
    if (!quoted)
        return appendUtf8(m_bytes, text);
    m_bytes += '"';
    appendUtf8(m_bytes, text.toString().replace(u'"', QStringLiteral("\"\"")));
    m_bytes += '"';
}

} // namespace sourcelight::formats
