// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/attributions/statementparts.h"
#include "core/model/error.h"

namespace sourcelight::training
{

/// Who says what as an annotator marked it.
struct AnnotatedAttribution {
    Spans source; ///< may be empty
    Spans cue;
    Spans content;
};

/// An article of a corpus of attributions.
struct AttributionsDocument {
    Article article; ///< with its blocks, as `extract --from jsonl` sees them
    std::vector<AnnotatedAttribution> attributions;
};

/// Reads JSON lines of `{"id", "text", "attributions": [{"source": [[b, e]…], "cue", "content"}]}`.
[[nodiscard]] Expected<std::vector<AttributionsDocument>> readAttributions(const QString &path);

/// The annotated spans as labels: disjoint, in text order, cut where a block ends; of spans that overlap the first.
[[nodiscard]] std::vector<language::LabelledSpan> labelsOf(const AttributionsDocument &document);

/// For each part the attributions that it is annotated as a part of: indexes, rising.
[[nodiscard]] std::vector<std::vector<std::size_t>> ownersOf(
    const std::vector<extraction::StatementPart> &parts, const AttributionsDocument &document);

} // namespace sourcelight::training
