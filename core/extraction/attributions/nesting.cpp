// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/nesting.h"

#include <algorithm>

namespace sourcelight::extraction
{

Span placeOf(const Attribution &attribution)
{
    if (!attribution.cue.empty())
        return attribution.cue.front();
    return attribution.source.value_or(hull(attribution.content));
}

ContentSweep::ContentSweep(const std::vector<Attribution> &attributions)
    : m_attributions(attributions)
{
    for (std::size_t n = 0; n < attributions.size(); ++n) {
        for (const Span &span : attributions[n].content)
            m_pieces.push_back({span, n});
    }
    std::ranges::sort(m_pieces, inTextOrder, &Piece::span);
}

Id ContentSweep::innermost(Span span, const Attribution *self)
{
    for (; m_next < m_pieces.size() && m_pieces[m_next].span.begin <= span.begin; ++m_next)
        m_open.push_back(m_pieces[m_next]);
    std::erase_if(m_open, [span](const Piece &piece) { return piece.span.end <= span.begin; });
    const Piece *best = nullptr;
    for (const Piece &piece : m_open) {
        const bool around = piece.span.contains(span) && &m_attributions[piece.attribution] != self;
        if (around && (!best || piece.span.length() < best->span.length()))
            best = &piece;
    }
    return best ? m_attributions[best->attribution].id : Id();
}

void setParents(std::vector<Attribution> &attributions)
{
    std::vector<size_t> order(attributions.size());
    for (size_t n = 0; n < order.size(); ++n)
        order[n] = n;
    std::ranges::sort(order, {}, [&](size_t n) { return placeOf(attributions[n]); });
    ContentSweep sweep(attributions);
    std::vector<Id> parents(attributions.size());
    for (const size_t n : order)
        parents[n] = sweep.innermost(placeOf(attributions[n]), &attributions[n]);
    for (size_t n = 0; n < attributions.size(); ++n)
        attributions[n].parent = parents[n];
}

} // namespace sourcelight::extraction
