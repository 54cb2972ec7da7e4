// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/attributions/statementparts.h"
#include "core/model/attribution.h"

namespace sourcelight::extraction
{

/**
 * How a content is given, by the share of it that stands in quotation marks. Marks that quote nobody do not count: a
 * title (“The Long Night”), a nickname, a scare quote before a noun (“experts”) or behind "so-called".
 */
[[nodiscard]] Manner mannerOf(const StatementText &text, const Spans &content);

/// The words of @p content that hold it less than certain: "may", "could", "likely".
[[nodiscard]] Spans hedgesIn(const StatementText &text, const Spans &content);

} // namespace sourcelight::extraction
