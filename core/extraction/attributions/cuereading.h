// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/attributions/statementparts.h"
#include "core/language/languageresources.h"
#include "core/model/attribution.h"

namespace sourcelight::extraction
{

struct CueReading {
    CueClass cueClass = CueClass::Neutral;
    QString lemma; ///< "say"; empty where no word of the cue is known
};

/**
 * What the cue of tokens `[first, last)` does: the longest phrase of it that the lexicon knows, the last of several,
 * and what goes before it: "refused to confirm" and "did not say" are refusals, "did not deny" is none. @p source may
 * be null; where it is nobody, "neither firm", what it did is what was not done.
 */
[[nodiscard]] CueReading readCue(const StatementText &text, const StatementPart *source, std::size_t first,
    std::size_t last, const language::LanguageResources &resources);

} // namespace sourcelight::extraction
