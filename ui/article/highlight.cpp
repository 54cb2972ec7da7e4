// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/highlight.h"

namespace sourcelight::ui
{

Highlight highlightOf(const AnnotationSet &annotations, const Selection &selection, MentionScope scope)
{
    Highlight highlight;
    const Spans spans = spansOf(annotations, selection, scope);
    switch (selection.kind) {
    case Selection::Kind::None:
        break;
    case Selection::Kind::Entity:
        highlight.filled = IntervalIndex(spans);
        highlight.entity =
            int(std::ranges::find(annotations.entities, selection.id, &Entity::id) - annotations.entities.begin());
        if (const Spans all = spansOf(annotations, selection); size_t(selection.mention) < all.size())
            highlight.current = all[size_t(selection.mention)];
        break;
    case Selection::Kind::Claim:
        highlight.filled = IntervalIndex(spans);
        if (const NumericClaim *claim = findClaim(annotations, selection.id)) {
            if (claim->counted)
                highlight.counted = claim->counted->span;
            if (const Attribution *attribution = findAttribution(annotations, claim->attribution))
                highlight.source = attribution->source.value_or(Span());
        }
        break;
    case Selection::Kind::Attribution:
        if (const Attribution *attribution = findAttribution(annotations, selection.id)) {
            highlight.content = attribution->content;
            highlight.cue = attribution->cue;
            highlight.source = attribution->source.value_or(Span());
            highlight.via = attribution->via.value_or(Span());
            highlight.parts = spans;
        }
        break;
    }
    return highlight;
}

void addFound(Highlight &highlight, const Spans &spans, int current)
{
    highlight.found = IntervalIndex(spans);
    highlight.currentFound = current >= 0 && size_t(current) < spans.size() ? spans[size_t(current)] : Span();
}

} // namespace sourcelight::ui
