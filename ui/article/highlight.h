// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/intervalindex.h"
#include "ui/selection.h"

#include <optional>

namespace sourcelight::ui
{

/// What stands out from the other marks for now: the selection and what a search found. Positions in Article::text.
struct Highlight {
    IntervalIndex filled; ///< the mentions of the selected entity, or the selected number
    int entity = -1;      ///< the selected entity's place in the list of entities
    Span current;         ///< the current mention; empty where there is none
    Span counted;         ///< what the selected number counts; empty where it says nothing of it

    Spans content; ///< these of the selected attribution
    Spans cue;
    Span source; ///< of the selected attribution, or of the one that the selected number belongs to; empty: none
    Span via;
    Spans parts; ///< all of them in text order

    IntervalIndex found;
    Span currentFound;
};

/// How @p selection is lit up, of an entity the mentions in @p scope and the current one; nothing is found.
[[nodiscard]] Highlight highlightOf(const AnnotationSet &annotations, const Selection &selection, MentionScope scope);

/// Adds what a search found; @p current is the place in @p spans of the hit that the reader is at, or -1.
void addFound(Highlight &highlight, const Spans &spans, int current);

} // namespace sourcelight::ui
