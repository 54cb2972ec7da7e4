// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/model/annotationset.h"
#include "core/model/progress.h"

namespace sourcelight::extraction
{

struct AnalyzeOptions {
    QString reference;     ///< ISO 8601 date-time that relative dates resolve against; empty: the article's own date
    QString language;      ///< BCP 47 tag of the article's language, as the reader says; empty: language::languageOf()
    bool fast = false;     ///< statements by a simpler model, see language::StatementOptions
    bool doubtful = false; ///< less probable statements as well

    friend bool operator==(const AnalyzeOptions &, const AnalyzeOptions &) = default;
};

/**
 * The whole pipeline: article -> language -> sentences -> parts of speech -> entities, numbers, attributions. Of an
 * article that is not in English, only the numbers in digits, and DiagnosticCode::NotEnglish. The same input gives the
 * same output, ids included. May run on any thread; ErrorCode::Cancelled when @p progress was stopped.
 */
[[nodiscard]] Expected<AnalysisPtr> analyze(Article article, const language::LanguageResources &resources,
    const AnalyzeOptions &options = {}, const Progress &progress = {});

} // namespace sourcelight::extraction
