// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/labelchain.h"
#include "core/language/languageresources.h"
#include "core/language/recurrentkernel.h"
#include "core/model/article.h"
#include "core/model/progress.h"
#include "core/model/sentence.h"

namespace sourcelight::language
{

struct StatementOptions {
    bool fast = false;     ///< by the linear model instead of the network: several times as fast, and less exact
    bool doubtful = false; ///< see StatementLabels::doubtful
    InstructionSet instructions = bestInstructionSet();
};

/// Two readings of an article's tokens, each in text order.
struct StatementLabels {
    std::vector<LabelledSpan> likely;
    std::vector<LabelledSpan> doubtful; ///< with what is less probable as well; empty unless asked for
};

/**
 * Labels the tokens of an article that are the source, the cue or the content of a statement that is somebody's. The
 * tokens have parts of speech. Where one of the two models is missing the other is used; empty where both are, or where
 * @p progress is stopped.
 *
 * Paragraphs without any sign of a statement are passed over; the others are read in windows, so that memory stays
 * bounded whatever a paragraph is. Linear in the text.
 */
[[nodiscard]] StatementLabels labelStatements(const Article &article, const std::vector<Sentence> &sentences,
    const LanguageResources &resources, const StatementOptions &options = {}, const Progress &progress = {});

} // namespace sourcelight::language
