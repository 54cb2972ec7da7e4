// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/statementlabels.h"
#include "core/model/article.h"
#include "core/model/error.h"

#include <optional>

namespace sourcelight::training
{

/// A token of the corpus, with the part that it plays.
struct AnnotatedToken {
    Span span;
    std::optional<language::StatementRole> role;
    bool begins = false; ///< a stretch of its role begins here
};

/// An article whose statements one annotator marked.
struct StatementsDocument {
    Article article; ///< with its blocks, as `extract --from jsonl` sees them
    std::vector<std::vector<AnnotatedToken>> paragraphs;
};

/**
 * Reads the texts of @p path and the tokens of @p tokens, JSON lines both, in either shape of PolNeAR's: articles with
 * `sentences` of `[begin, end, label]`, or paragraphs with `begin`, `end` and `labels`. An article that several
 * annotators marked comes several times.
 */
[[nodiscard]] Expected<std::vector<StatementsDocument>> readStatements(const QString &path, const QString &tokens);

/// The labels of the program's own tokens by those of the corpus at the same places.
[[nodiscard]] std::vector<std::uint8_t> labelsOf(const std::vector<Span> &tokens, const StatementsDocument &document);

} // namespace sourcelight::training
