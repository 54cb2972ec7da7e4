// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/model/annotationset.h"
#include "core/model/progress.h"

namespace sourcelight::extraction
{

/// Numeric claims in text order, and what was odd about them. Attributions are tied on by linkClaims().
struct Numbers {
    std::vector<NumericClaim> claims;
    std::vector<Diagnostic> diagnostics;
};

/// Finds the amounts that an article states, by a grammar of named rules. Relative dates resolve against @p reference,
/// an ISO 8601 date or date-time; where it is empty they stay unresolved.
[[nodiscard]] Numbers extractNumbers(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, const QString &reference, const Progress &progress = {});

} // namespace sourcelight::extraction
