// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/attributions/mentionindex.h"
#include "core/extraction/attributions/statementparts.h"

namespace sourcelight::extraction
{

/**
 * The way that the words of a statement took: "told [Reuters]", "in an interview with [the BBC]", "said in [a
 * statement]", "according to [state media]". Null where nothing tells. @p source may be null.
 */
[[nodiscard]] std::optional<Span> viaOf(
    const StatementText &text, const StatementPart *source, const StatementPart &cue, const MentionIndex &mentions);

/// Why a source is not named, where its sentence says so: in "who spoke on condition of anonymity because talks go on"
/// the words behind "because"; "not authorized to speak" by itself.
[[nodiscard]] std::optional<Span> anonymityReasonOf(
    const StatementText &text, const StatementPart &source, const StatementPart &cue);

} // namespace sourcelight::extraction
