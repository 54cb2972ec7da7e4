// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QByteArray>

namespace sourcelight::cli
{

/**
 * The lines of a file or stream, one at a time and as soon as they are there, in memory bounded by the longest line.
 * (QFile waits for a full buffer where a stream pauses.)
 */
class LineReader
{
public:
    /// Longer lines, in bytes, are passed over and told as such.
    static constexpr qsizetype longestLine = qsizetype(64) * 1024 * 1024;

    LineReader() = default;
    ~LineReader();
    Q_DISABLE_COPY_MOVE(LineReader)

    /// Opens the file at @p path; "-" is standard input.
    [[nodiscard]] Expected<void> open(const QString &path);

    /// Reads the next line, without its line end. False at the end of the stream. An error is about this line
    /// (TooLarge) or the rest of the stream (CannotRead).
    [[nodiscard]] Expected<bool> next(QByteArray &line);

    /// The number of the line read last, from 1.
    [[nodiscard]] qint64 lineNumber() const { return m_lineNumber; }

    /// Names the stream and the line read last: "corpus.jsonl, line 12".
    [[nodiscard]] QString place() const;

private:
    [[nodiscard]] Expected<void> fill();
    [[nodiscard]] Error error(ErrorCode code, const QString &detail) const { return {code, detail, place()}; }

    int m_file = -1;
    QString m_name;
    QByteArray m_bytes;      ///< read but not yet given
    qsizetype m_begin = 0;   ///< of the next line in m_bytes
    qsizetype m_scanned = 0; ///< no line end stands before it
    qint64 m_lineNumber = 0;
    bool m_atEnd = false;
};

/// What messages and ids call standard input.
[[nodiscard]] QString nameOfStandardInput();

/// All of standard input. TooLarge above @p largest bytes.
[[nodiscard]] Expected<QByteArray> readStandardInput(qint64 largest);

} // namespace sourcelight::cli
