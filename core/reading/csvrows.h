// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace sourcelight::reading
{

/// A row of a table.
struct CsvRow {
    QStringList cells;
    qsizetype line = 0; ///< where it begins, from 1
    qsizetype offset = 0;
    bool broken = false; ///< a quote in it is never closed; only its first line was taken
};

/**
 * Walks the rows of a table as RFC 4180 has them: cells in quotes may hold line breaks, separators and doubled quotes.
 * Lines end at CR LF, LF or CR; empty lines are passed over. Holds one row at a time. @p bytes is UTF-8 and must
 * outlive the walk.
 */
class CsvRows
{
public:
    CsvRows(QByteArrayView bytes, char separator)
        : m_bytes(bytes)
        , m_separator(separator)
    {
    }

    [[nodiscard]] std::optional<CsvRow> next();
    /// Goes on at @p offset, where a row begins that is still to come.
    void skipTo(qsizetype offset);
    /// How much of the bytes has been walked, in [0, 1].
    [[nodiscard]] double share() const { return double(m_at) / double(std::max<qsizetype>(1, m_bytes.size())); }

private:
    [[nodiscard]] bool takeRow(CsvRow &row, bool quotes);
    [[nodiscard]] bool takeQuoted(QByteArray &cell);
    [[nodiscard]] bool atLineEnd() const { return m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r'; }
    void takeLineEnd();

    QByteArrayView m_bytes;
    char m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

/// The separator of the table that @p head begins, by its first line: a comma, semicolon, tab or bar; 0 for none.
[[nodiscard]] char separatorOf(QByteArrayView head);

} // namespace sourcelight::reading
