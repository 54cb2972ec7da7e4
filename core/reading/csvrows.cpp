// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/csvrows.h"

#include <algorithm>
#include <array>

namespace sourcelight::reading
{

namespace
{

/// A cell in quotes that is longer, in bytes, is one whose quote was never closed.
constexpr qsizetype longestCell = qsizetype(16) * 1024 * 1024;

} // namespace

std::optional<CsvRow> CsvRows::next()
{
    while (m_at < m_bytes.size() && atLineEnd())
        takeLineEnd();
    if (m_at >= m_bytes.size())
        return std::nullopt;
    CsvRow row{.line = m_line, .offset = m_at};
    const qsizetype begin = m_at;
    if (takeRow(row, true))
        return row;
    m_at = begin;
    m_line = row.line;
    row.cells.clear();
    row.broken = true;
    (void)takeRow(row, false);
    return row;
}

void CsvRows::skipTo(qsizetype offset)
{
    const QByteArrayView skipped = m_bytes.sliced(m_at, std::clamp(offset, m_at, m_bytes.size()) - m_at);
    m_line += skipped.count(skipped.contains('\n') ? '\n' : '\r');
    m_at += skipped.size();
}

/// False where a quote is not closed.
bool CsvRows::takeRow(CsvRow &row, bool quotes)
{
    QByteArray cell;
    bool fresh = true;
    while (m_at < m_bytes.size() && !atLineEnd()) {
        const char c = m_bytes[m_at++];
        if (c == m_separator) {
            row.cells.append(QString::fromUtf8(cell));
            cell.clear();
            fresh = true;
        } else if (c == '"' && fresh && quotes) {
            if (!takeQuoted(cell))
                return false;
            fresh = false;
        } else {
            cell += c;
            fresh = false;
        }
    }
    row.cells.append(QString::fromUtf8(cell));
    takeLineEnd();
    return true;
}

bool CsvRows::takeQuoted(QByteArray &cell)
{
    const qsizetype begin = m_at;
    for (; m_at < m_bytes.size() && m_at - begin <= longestCell; ++m_at) {
        const char c = m_bytes[m_at];
        if (c == '"' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '"')
            ++m_at;
        else if (c == '"')
            return ++m_at, true;
        m_line += c == '\n';
        cell += c;
    }
    return false;
}

void CsvRows::takeLineEnd()
{
    if (m_at < m_bytes.size() && m_bytes[m_at] == '\r')
        ++m_at;
    if (m_at < m_bytes.size() && m_bytes[m_at] == '\n')
        ++m_at;
    ++m_line;
}

char separatorOf(QByteArrayView head)
{
    constexpr std::array separators{',', ';', '\t', '|'};
    const qsizetype end = std::min({head.indexOf('\n') < 0 ? head.size() : head.indexOf('\n'),
        head.indexOf('\r') < 0 ? head.size() : head.indexOf('\r')});
    const QByteArrayView line = head.first(end);
    const auto most = std::ranges::max_element(separators, {}, [line](char c) { return line.count(c); });
    return line.contains(*most) ? *most : '\0';
}

} // namespace sourcelight::reading
