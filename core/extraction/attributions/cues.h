// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/attributions/words.h"
#include "core/model/attribution.h"

namespace sourcelight::extraction
{

/// A reporting verb or phrase in a sentence.
struct Cue {
    WordRange words;
    CueClass cueClass = CueClass::Neutral;
    QString lemma;
};

/// The cues of a sentence outside quotation marks, in text order. Nouns of the same form ("the claim") are left out.
[[nodiscard]] std::vector<Cue> findCues(const Words &words);

} // namespace sourcelight::extraction
