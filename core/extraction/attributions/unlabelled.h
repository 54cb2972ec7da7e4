// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/attributions/statementparts.h"

namespace sourcelight::extraction
{

/**
 * Quotations of speech that no label touches, as contents: those of five words and more with a verb among them, and
 * block quotations. @p confidence is how often such a quotation is the content of a statement. In text order.
 */
[[nodiscard]] std::vector<LabelledSpan> unlabelledQuotations(const StatementText &text, double confidence);

} // namespace sourcelight::extraction
