// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities.h"

namespace sourcelight::extraction
{

/**
 * Finds who "I", "me", "my", "mine" and "myself" are in what somebody says: the entity of the innermost attribution
 * around them, where they stand in quotation marks or in the turn of a transcript. Adds them to @p entities as pronouns
 * with the attribution's confidence. Guessed speakers are left out. Linear in the text.
 */
void addSpeakers(const Article &article, const std::vector<Sentence> &sentences,
    const std::vector<Attribution> &attributions, Entities &entities);

} // namespace sourcelight::extraction
