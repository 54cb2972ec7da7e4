// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

namespace sourcelight::ui
{

namespace
{

/// The place of the annotation with this id in a list; the list's size where it is not there.
template <typename T> int indexOf(const std::vector<T> &list, const Id &id)
{
    return int(std::ranges::find(list, id, &T::id) - list.begin());
}

int wrapped(int index, int size)
{
    return ((index % size) + size) % size;
}

/// The next mention in the direction of @p step, also where the current one is out of scope.
Selection mentionAfter(const AnnotationSet &annotations, const Selection &selection, int step, MentionScope scope)
{
    const std::vector<int> places = mentionsIn(annotations, selection.id, scope);
    if (places.empty())
        return selection;
    const auto there = step > 0 ? std::ranges::upper_bound(places, selection.mention)
                                : std::ranges::lower_bound(places, selection.mention);
    const int next = int(there - places.begin()) - (step > 0 ? 0 : 1);
    return {selection.kind, selection.id, places[size_t(wrapped(next, int(places.size())))]};
}

} // namespace

std::optional<Span> currentSpan(const AnnotationSet &annotations, const Selection &selection)
{
    const Spans spans = spansOf(annotations, selection);
    if (spans.empty())
        return std::nullopt;
    return spans[size_t(stillIn(annotations, selection).mention)];
}

Ordinal ordinalOf(const AnnotationSet &annotations, const Selection &wanted, MentionScope scope)
{
    const Selection selection = stillIn(annotations, wanted);
    switch (selection.kind) {
    case Selection::Kind::None:
        break;
    case Selection::Kind::Entity: {
        const std::vector<int> places = mentionsIn(annotations, selection.id, scope);
        const auto after = std::ranges::upper_bound(places, selection.mention);
        return {std::max(1, int(after - places.begin())), std::max(1, int(places.size()))};
    }
    case Selection::Kind::Claim:
        return {indexOf(annotations.claims, selection.id) + 1, int(annotations.claims.size())};
    case Selection::Kind::Attribution:
        return {indexOf(annotations.attributions, selection.id) + 1, int(annotations.attributions.size())};
    }
    return {};
}

Selection stepFrom(const AnnotationSet &annotations, const Selection &selection, int step, MentionScope scope)
{
    const auto [which, of] = ordinalOf(annotations, selection, scope);
    if (of == 0)
        return mostSalient(annotations, scope);
    if (selection.kind == Selection::Kind::Entity)
        return mentionAfter(annotations, selection, step, scope);
    const int next = wrapped(which - 1 + step, of);
    Selection there = selection;
    if (selection.kind == Selection::Kind::Claim)
        there.id = annotations.claims[size_t(next)].id;
    else
        there.id = annotations.attributions[size_t(next)].id;
    return there;
}

Selection mostSalient(const AnnotationSet &annotations, MentionScope scope)
{
    const auto most = std::ranges::max_element(annotations.entities, {}, &Entity::salience);
    if (most == annotations.entities.end())
        return {};
    return selectionOf(annotations, most->id, scope);
}

Selection findByText(const Analysis &analysis, const QString &text)
{
    for (const Entity &entity : analysis.annotations.entities) {
        if (entity.name.compare(text, Qt::CaseInsensitive) == 0 || entity.aliases.contains(text, Qt::CaseInsensitive))
            return {.kind = Selection::Kind::Entity, .id = entity.id};
    }
    for (const NumericClaim &claim : analysis.annotations.claims) {
        if (textOf(analysis.article, claim.span).compare(text, Qt::CaseInsensitive) == 0)
            return {.kind = Selection::Kind::Claim, .id = claim.id};
    }
    return {};
}

Selection stillIn(const AnnotationSet &annotations, const Selection &selection)
{
    const Spans spans = spansOf(annotations, selection);
    if (spans.empty())
        return {};
    Selection still = selection;
    still.mention = selection.kind == Selection::Kind::Entity ? std::min(selection.mention, int(spans.size()) - 1) : 0;
    return still;
}

} // namespace sourcelight::ui
