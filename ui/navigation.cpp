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

} // namespace

std::optional<Span> currentSpan(const AnnotationSet &annotations, const Selection &selection)
{
    const Spans spans = spansOf(annotations, selection);
    if (spans.empty())
        return std::nullopt;
    return spans[size_t(stillIn(annotations, selection).mention)];
}

Ordinal ordinalOf(const AnnotationSet &annotations, const Selection &wanted)
{
    const Selection selection = stillIn(annotations, wanted);
    switch (selection.kind) {
    case Selection::Kind::None:
        break;
    case Selection::Kind::Entity:
        return {selection.mention + 1, int(spansOf(annotations, selection).size())};
    case Selection::Kind::Claim:
        return {indexOf(annotations.claims, selection.id) + 1, int(annotations.claims.size())};
    case Selection::Kind::Attribution:
        return {indexOf(annotations.attributions, selection.id) + 1, int(annotations.attributions.size())};
    }
    return {};
}

Selection stepFrom(const AnnotationSet &annotations, const Selection &selection, int step)
{
    const auto [which, of] = ordinalOf(annotations, selection);
    if (of == 0)
        return mostSalient(annotations);
    const int next = wrapped(which - 1 + step, of);
    Selection there = selection;
    if (selection.kind == Selection::Kind::Entity)
        there.mention = next;
    else if (selection.kind == Selection::Kind::Claim)
        there.id = annotations.claims[size_t(next)].id;
    else
        there.id = annotations.attributions[size_t(next)].id;
    return there;
}

Selection mostSalient(const AnnotationSet &annotations)
{
    const auto most = std::ranges::max_element(annotations.entities, {}, &Entity::salience);
    if (most == annotations.entities.end())
        return {};
    return {.kind = Selection::Kind::Entity, .id = most->id};
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
