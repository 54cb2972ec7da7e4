// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/attributions/statementparts.h"
#include "core/language/languageresources.h"

namespace sourcelight::extraction
{

/// A statement inside the content of another: "[she] [had told] the court {that it was late}", as tokens.
struct ReportedStatement {
    std::size_t sourceFirst = 0, sourceLast = 0;
    std::size_t cueFirst = 0, cueLast = 0;
    std::size_t contentFirst = 0, contentLast = 0;
};

/**
 * The statements with a subject of the third person, a verb of reporting and "that" behind it, outside quotation marks,
 * among tokens `[first, last)`, which belong to one sentence. The labels of an article are flat: what stands inside a
 * content is found by this rule.
 */
[[nodiscard]] std::vector<ReportedStatement> reportedStatements(
    const StatementText &text, std::size_t first, std::size_t last, const language::LanguageResources &resources);

} // namespace sourcelight::extraction
