// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities.h"

namespace sourcelight::extraction
{

/// Finds who says what in an article, in text order, with parents set and sources tied to @p entities.
[[nodiscard]] std::vector<Attribution> extractAttributions(const Article &article,
    const std::vector<Sentence> &sentences, const Entities &entities, const language::LanguageResources &resources,
    const Progress &progress = {});

/// Gives each claim the innermost attribution whose content holds it. @p claims are in text order.
void linkClaims(std::vector<NumericClaim> &claims, const std::vector<Attribution> &attributions);

} // namespace sourcelight::extraction
