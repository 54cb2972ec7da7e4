// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/attributions/sources.h"

namespace sourcelight::extraction
{

/// Source, cue and content of one statement inside one sentence, as ranges of words.
struct Statement {
    WordRange source; ///< empty where the sentence names none
    WordRange cue;
    std::vector<WordRange> content;
    WordRange addressee; ///< "told [Reuters]"
    CueClass cueClass = CueClass::Neutral;
    QString rule;            ///< the pattern that joined them
    double confidence = 0.0; ///< prior of that pattern
};

/// The statements of a sentence, in the order of their cues.
[[nodiscard]] std::vector<Statement> findStatements(
    const Article &article, const Words &words, const MentionIndex &mentions);

} // namespace sourcelight::extraction
