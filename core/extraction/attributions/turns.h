// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

namespace sourcelight::extraction
{

/// What somebody says in a transcript: "Smith: We are open.", and the paragraphs up to the next turn.
struct Turn {
    Span speaker; ///< "Q", "Smith", "THE MAYOR"
    Spans content;
};

struct Turns {
    std::vector<Turn> turns;  ///< in text order
    double probability = 0.0; ///< that a paragraph that looks like a turn is one, by how many of them there are
};

/**
 * The turns of an article that is a transcript or holds an interview: paragraphs that begin with a name, "Q" or "A" and
 * a colon, where at least one of these comes again or question and answer are told apart. None elsewhere. Linear.
 */
[[nodiscard]] Turns findTurns(const Article &article);

} // namespace sourcelight::extraction
