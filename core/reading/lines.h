// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/span.h"

#include <QStringView>

#include <optional>

/// The lines of a plain text, and whether its lines were broken at a fixed width. Linear, in constant memory.
namespace sourcelight::reading
{

/// A line that holds something.
struct Line {
    Span span;                ///< without white space around it
    qsizetype indent = 0;     ///< columns of white space before it
    qsizetype columns = 0;    ///< width with its indent; wide (East Asian) characters take two
    bool blankBefore = false; ///< an empty line, or the file's begin, stands before it
};

/**
 * Walks the lines of a text that hold something. A line ends at CR LF, LF, CR, vertical tab, form feed, NEL (U+0085),
 * U+2028 or U+2029; a form feed alone makes no empty line. @p text must outlive the walk.
 */
class LineReader
{
public:
    explicit LineReader(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] std::optional<Line> next();

private:
    QStringView m_text;
    qsizetype m_position = 0;
    bool m_blank = true;
};

/// True for white space and for characters that have no width of their own.
[[nodiscard]] bool isBlank(QChar c);

/// True where the line ends as a sentence does, closing quotes and brackets aside.
[[nodiscard]] bool endsSentence(QStringView line);

/// True where the line begins as no sentence does: in lower case, or in a script without case.
[[nodiscard]] bool beginsInside(QStringView line);

/// Columns of the first word of a line: what would have had to fit on the line before.
[[nodiscard]] qsizetype firstWordColumns(QStringView line);

/// True where columns are set off by tabs, bars or runs of spaces.
[[nodiscard]] bool isTableRow(QStringView line);

/// What stands for a line break inside a paragraph: a space, or nothing after a hyphen and between East
/// Asian characters.
[[nodiscard]] QStringView joint(QStringView before, QStringView after);

/**
 * The width at which an editor or mail program broke the lines of @p text; 0 where it was not broken. Told from pairs
 * of lines without an empty line between them: nearly all would have overflowed with the next word, and most stop in
 * the middle of a sentence.
 */
[[nodiscard]] qsizetype wrapWidth(QStringView text);

} // namespace sourcelight::reading
