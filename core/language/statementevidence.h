// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/labelchain.h"
#include "core/language/statementfeatures.h"

namespace sourcelight::language
{

/// What there is to see that speaks for a stretch of tokens playing its part, for the reader of the article: the words
/// of reporting in it or beside it, the quotation marks. Names as those of NameFeatures::describe().
[[nodiscard]] QStringList statementEvidence(
    const Article &article, const StatementParagraph &paragraph, const LabelledTokens &tokens);

} // namespace sourcelight::language
