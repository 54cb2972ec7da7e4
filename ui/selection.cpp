// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection.h"

namespace sourcelight::ui
{

Spans spansOf(const AnnotationSet &annotations, const Selection &selection)
{
    Spans spans;
    switch (selection.kind) {
    case Selection::Kind::None:
        break;
    case Selection::Kind::Entity:
        for (const Mention &mention : mentionsOf(annotations, selection.id))
            spans.push_back(mention.span);
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

} // namespace sourcelight::ui
