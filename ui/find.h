// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/span.h"

#include <QStringView>

namespace sourcelight::ui
{

/// More matches than this are neither counted nor marked.
inline constexpr qsizetype mostMatches = 10000;

/// Where @p words stand in @p text, in text order and disjoint. No words: no match.
[[nodiscard]] Spans findAll(QStringView text, QStringView words, Qt::CaseSensitivity caseSensitivity);

/// The first of @p matches at or after @p position, round the end; -1 where there is none.
[[nodiscard]] int matchFrom(const Spans &matches, qsizetype position);

} // namespace sourcelight::ui
