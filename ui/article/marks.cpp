// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/marks.h"

#include <QHash>

#include <array>

namespace sourcelight::ui
{

namespace
{

constexpr int lowestLane = 2;

} // namespace

Marks::Marks(const AnalysisPtr &analysis)
    : m_analysis(analysis)
{
    if (!analysis)
        return;
    const AnnotationSet &annotations = analysis->annotations;
    addMentions(annotations);
    for (size_t i = 0; i < annotations.claims.size(); ++i) {
        if (annotations.claims[i].status != Status::Rejected)
            m_marks.push_back({.kind = Mark::Kind::Claim, .span = annotations.claims[i].span, .annotation = i});
    }
    assignLanes();
    assignLanesOfReferences();
    addAttributions(annotations);
    Spans spans;
    spans.reserve(m_marks.size());
    std::ranges::transform(m_marks, std::back_inserter(spans), &Mark::span);
    m_index = IntervalIndex(spans);
}

void Marks::addMentions(const AnnotationSet &annotations)
{
    QHash<Id, int> places;
    for (size_t i = 0; i < annotations.entities.size(); ++i) {
        if (annotations.entities[i].status != Status::Rejected)
            places.insert(annotations.entities[i].id, int(i));
    }
    QHash<Id, int> seen;
    for (size_t i = 0; i < annotations.mentions.size(); ++i) {
        const Mention &mention = annotations.mentions[i];
        const int ordinal = seen[mention.entity]++;
        const int entity = places.value(mention.entity, -1);
        if (mention.status == Status::Rejected || entity < 0)
            continue;
        m_marks.push_back({.span = mention.span,
            .annotation = i,
            .type = annotations.entities[size_t(entity)].type,
            .mention = mention.kind,
            .entity = entity,
            .ordinal = ordinal});
    }
}

/// Each line gets the uppermost lane that the lines it overlaps leave free: the outer one of two nested first.
void Marks::assignLanes()
{
    std::ranges::stable_sort(m_marks, [](const Mark &a, const Mark &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    std::array<qsizetype, lowestLane + 1> taken{}; // by lane: up to where
    for (Mark &mark : m_marks) {
        if (mark.isReference())
            continue;
        const auto free = std::ranges::find_if(taken, [&mark](qsizetype end) { return end <= mark.span.begin; });
        mark.lane = int(std::min(free, taken.end() - 1) - taken.begin());
        taken[size_t(mark.lane)] = std::max(taken[size_t(mark.lane)], mark.span.end);
    }
}

/// A reference has its line below those of the names and numbers in it, which stay where they are without it.
void Marks::assignLanesOfReferences()
{
    Spans lined;
    std::vector<int> lanes;
    for (const Mark &mark : m_marks) {
        if (mark.isReference())
            continue;
        lined.push_back(mark.span);
        lanes.push_back(mark.lane);
    }
    const IntervalIndex index(lined);
    for (Mark &mark : m_marks) {
        if (!mark.isReference())
            continue;
        index.visitOverlapping(mark.span, [&](const IntervalIndex::Entry &entry) {
            mark.lane = std::max(mark.lane, std::min(lanes[size_t(entry.value)] + 1, lowestLane));
        });
    }
}

void Marks::addAttributions(const AnnotationSet &annotations)
{
    QHash<Id, size_t> places;
    for (size_t i = 0; i < annotations.attributions.size(); ++i)
        places.insert(annotations.attributions[i].id, i);
    const auto depthOf = [&](const Attribution &attribution) {
        int depth = 0;
        constexpr int deepest = 2; // also ends a circle, which broken files may hold
        for (auto parent = places.constFind(attribution.parent); parent != places.cend() && depth < deepest; ++depth)
            parent = places.constFind(annotations.attributions[*parent].parent);
        return depth;
    };
    for (size_t i = 0; i < annotations.attributions.size(); ++i) {
        const Attribution &attribution = annotations.attributions[i];
        if (attribution.status == Status::Rejected)
            continue;
        const auto add = [&](Mark::Kind kind, Span span, int lane) {
            m_marks.push_back({.kind = kind, .span = span, .annotation = i, .lane = lane});
        };
        if (attribution.source)
            add(Mark::Kind::Source, *attribution.source, 0);
        for (const Span span : attribution.cue)
            add(Mark::Kind::Cue, span, 0);
        for (const Span span : attribution.content)
            add(Mark::Kind::Content, span, depthOf(attribution));
    }
}

bool Marks::isShown(const Mark &mark, Layers layers)
{
    switch (mark.kind) {
    case Mark::Kind::Mention:
        return layers.entities && isIn(layers.scope(), mark.mention);
    case Mark::Kind::Claim:
        return layers.numbers;
    default:
        return layers.attributions;
    }
}

Selection Marks::at(qsizetype position, Layers layers) const
{
    const Mark *innermost = nullptr;
    visit({position, position + 1}, layers, [&innermost](const Mark &mark) {
        const auto rank = [](const Mark &m) { return std::pair(m.span.length(), m.kind); };
        if (!innermost || rank(mark) < rank(*innermost))
            innermost = &mark;
    });
    return innermost ? selectionOf(*innermost) : Selection();
}

Selection Marks::contentIn(Span range) const
{
    const Mark *innermost = nullptr;
    visit(range, {}, [&innermost](const Mark &mark) {
        if (mark.kind == Mark::Kind::Content && (!innermost || mark.span.length() < innermost->span.length()))
            innermost = &mark;
    });
    return innermost ? selectionOf(*innermost) : Selection();
}

Selection Marks::selectionOf(const Mark &mark) const
{
    const AnnotationSet &annotations = m_analysis->annotations;
    switch (mark.kind) {
    case Mark::Kind::Mention:
        return {Selection::Kind::Entity, annotations.mentions[mark.annotation].entity, mark.ordinal};
    case Mark::Kind::Claim:
        return {.kind = Selection::Kind::Claim, .id = annotations.claims[mark.annotation].id};
    default:
        return {.kind = Selection::Kind::Attribution, .id = annotations.attributions[mark.annotation].id};
    }
}

} // namespace sourcelight::ui
