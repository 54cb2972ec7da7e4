// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exporting.h"

namespace sourcelight::formats
{

/**
 * One article as a page of its own: the text with its marks, and beside it the entities, numbers and sources. Needs no
 * other file, no network and no script: a link to a mention lights up every mention of its entity by style sheet
 * alone. Light or dark as the reader's system is. What the reader rejected is left out.
 */
[[nodiscard]] std::vector<ExportPart> toHtml(const Analysis &analysis, const ExportOptions &options);

} // namespace sourcelight::formats
