// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/span.h"

#include <QStringView>

#include <vector>

namespace sourcelight
{

/**
 * Converts positions in a text between UTF-16 code units, as the program counts, and Unicode code points, as JSON
 * lines, brat and W3C annotations count.
 *
 * Holds one number per character outside the Basic Multilingual Plane: free for most articles. Each conversion is a
 * binary search. A position inside a surrogate pair counts as the pair's begin.
 */
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    [[nodiscard]] qsizetype fromUtf16(qsizetype position) const;
    [[nodiscard]] qsizetype toUtf16(qsizetype codePoint) const;
    [[nodiscard]] Span fromUtf16(Span span) const { return {fromUtf16(span.begin), fromUtf16(span.end)}; }
    [[nodiscard]] Span toUtf16(Span span) const { return {toUtf16(span.begin), toUtf16(span.end)}; }

private:
    std::vector<qsizetype> m_lowSurrogates; ///< UTF-16 positions, ascending
};

} // namespace sourcelight
