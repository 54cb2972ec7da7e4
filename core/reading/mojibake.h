// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/span.h"

#include <QString>

/**
 * UTF-8 that was once read as Windows-1252, so that "é" stands as "Ã©" and "’" as "â€™": found by its form alone and
 * mended, run by run. Pure functions, safe from any thread; linear.
 */
namespace sourcelight::reading
{

/**
 * The run of damaged characters that begins at @p at; empty where none does. Damaged are characters that make valid
 * UTF-8 when written as Windows-1252 again: two or more in a row, or one that no language writes so ("Ã©", but not the
 * capital and the mark behind it in "AMANHÃ”").
 */
[[nodiscard]] Span mojibakeAt(QStringView text, qsizetype at);

/// The first damaged run of @p text; empty where there is none.
[[nodiscard]] Span findMojibake(QStringView text);

/// What a damaged run stands for. Damage that was done twice or three times is undone as often.
[[nodiscard]] QString mendedRun(QStringView run);

/// True for a character that a damaged run can begin with; quick.
[[nodiscard]] constexpr bool mayBeginMojibake(char16_t c)
{
    return c >= 0xc2 && c <= 0xf4;
}

} // namespace sourcelight::reading
