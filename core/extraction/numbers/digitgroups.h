// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace sourcelight::extraction
{

/// Whether a character may stand between digits of one number: points, commas, apostrophes, spaces of all kinds.
[[nodiscard]] bool isDigitMark(QChar c);

/// How a language writes numbers.
struct NumberStyle {
    QChar point = u'.';     ///< the decimal mark
    bool isDivided = false; ///< countries of this language differ in it: one mark before three digits means nothing
};

/// That of the language with the BCP 47 tag @p language.
[[nodiscard]] NumberStyle numberStyleOf(const QString &language);

/**
 * The value of @p digits, decimal digits of any script with marks between them. Where two marks occur, the last is the
 * decimal one in every language. Null where the marks make no number ("12.03.2024", "1.5" in German), or two.
 */
[[nodiscard]] std::optional<double> valueOfGroups(QStringView digits, const NumberStyle &style);

} // namespace sourcelight::extraction
