// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/attributions/statementparts.h"

namespace sourcelight::extraction
{

/**
 * The parts of statements in stock phrases that no label touches, whose words alone tell what they are: who would not
 * speak ("Poll could not be reached for comment", "the firm did not reply to e-mails") and what nobody stands up for
 * ("the dam is believed to be safe": cue "is believed", contents "the dam" and "to be safe"; "reportedly"). Not in
 * quotations. @p confidence is how often they are annotated as statements. In text order.
 */
[[nodiscard]] std::vector<LabelledSpan> stockPhrases(const StatementText &text, double confidence);

} // namespace sourcelight::extraction
