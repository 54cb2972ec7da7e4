// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/offsetmap.h"

#include <QString>

namespace sourcelight::ui
{

/// A decoded file as a text editor shows it: with "\n" line ends, and very long lines broken up.
struct SourceLines {
    QString text;
    OffsetMap places; ///< between the file, in UTF-16 code units, and `text`

    /// A longer line, in UTF-16 code units, is broken: laying out a line takes time that grows with its length.
    static constexpr qsizetype longestLine = 2000;
};

/// Linear in @p file. Breaks lines at a space where there is one, and never a surrogate pair.
[[nodiscard]] SourceLines sourceLines(const QString &file);

} // namespace sourcelight::ui
