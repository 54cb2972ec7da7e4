// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/training/recipes.h"

namespace sourcelight::training
{

/**
 * Measures how many quantities, sums of money and times of the corpus re3d (Dstl), in JSON lines of `{"text", "spans":
 * [{"start", "end", "type"}], "attributes": [{"type", "quantity", "of"}]}`, are met by a numeric claim, and in how many
 * of the links from a quantity to what it counts the claim on the quantity counts something that meets it. Of money
 * only spans with a digit or number word count. And how many of the claims, by their confidence, meet anything that was
 * annotated. The errors of the file and of the lexicons.
 */
[[nodiscard]] Expected<std::vector<Score>> scoreQuantities(const Folders &folders);

} // namespace sourcelight::training
