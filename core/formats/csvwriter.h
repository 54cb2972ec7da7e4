// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <concepts>
#include <optional>

namespace sourcelight::formats
{

/// Writes rows of comma-separated values as RFC 4180 asks: CRLF, quotes where they are needed and doubled inside.
class CsvWriter
{
public:
    /// A cell of text, made safe: what a spreadsheet would take for a formula gets an apostrophe before it.
    void cell(QStringView text);
    /// A cell with a number, written shortest; empty where there is none.
    void cell(std::optional<double> number);
    void cell(std::same_as<bool> auto truth) { append(truth ? u"true" : u"false"); }
    void endRow();

    [[nodiscard]] QByteArray take();

private:
    void append(QStringView text);

    QByteArray m_bytes;
    bool m_rowIsEmpty = true;
};

} // namespace sourcelight::formats
