// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection.h"

namespace sourcelight::ui
{

Spans spansOf(const AnnotationSet &annotations, const Selection &selection, MentionScope scope)
{
    Spans spans;
    switch (selection.kind) {
    case Selection::Kind::None:
        break;
    case Selection::Kind::Entity:
        for (const Mention &mention : mentionsOf(annotations, selection.id)) {
            if (isIn(scope, mention.kind))
                spans.push_back(mention.span);
        }
        break;
    case Selection::Kind::Claim:
        if (const NumericClaim *claim = findClaim(annotations, selection.id))
            spans.push_back(claim->span);
        break;
    case Selection::Kind::Attribution:
        if (const Attribution *attribution = findAttribution(annotations, selection.id)) {
            spans = attribution->content;
            spans.insert(spans.end(), attribution->cue.begin(), attribution->cue.end());
            if (attribution->source)
                spans.push_back(*attribution->source);
            std::ranges::sort(spans);
        }
        break;
    }
    return spans;
}

std::vector<int> mentionsIn(const AnnotationSet &annotations, const Id &entity, MentionScope scope)
{
    std::vector<int> places;
    int place = 0;
    for (const Mention &mention : mentionsOf(annotations, entity)) {
        if (isIn(scope, mention.kind))
            places.push_back(place);
        ++place;
    }
    return places;
}

Selection selectionOf(const AnnotationSet &annotations, const Id &entity, MentionScope scope)
{
    const std::vector<int> places = mentionsIn(annotations, entity, scope);
    return {Selection::Kind::Entity, entity, places.empty() ? 0 : places.front()};
}

} // namespace sourcelight::ui
