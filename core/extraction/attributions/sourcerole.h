// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"

namespace sourcelight::extraction
{

/**
 * The title or the occupation in @p words, which stand right before or behind a person's name: "34, a teacher of
 * history," -> "a teacher of history". Empty where they tell something else: an age, a place, a party, an owner.
 */
[[nodiscard]] QString roleIn(QStringView words, const language::Lexicon &functionWords);

} // namespace sourcelight::extraction
