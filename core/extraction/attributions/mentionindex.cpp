// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/attributions/mentionindex.h"

#include <algorithm>

namespace sourcelight::extraction
{

MentionIndex::MentionIndex(const Entities &entities)
    : m_mentions(entities.mentions)
{
    for (const Entity &entity : entities.entities)
        m_entities.insert(entity.id, &entity);
    for (const Mention &mention : m_mentions)
        m_longest = std::max(m_longest, mention.span.length());
}

std::span<const Mention> MentionIndex::in(Span span) const
{
    const auto begin = [](const Mention &mention) { return mention.span.begin; };
    auto first = std::ranges::lower_bound(m_mentions, span.begin - m_longest, {}, begin);
    const auto last = std::ranges::lower_bound(first, m_mentions.end(), span.end, {}, begin);
    while (first != last && first->span.end <= span.begin)
        ++first;
    return {first, last};
}

const Mention *MentionIndex::longestIn(Span span, MentionKind kind) const
{
    const Mention *longest = nullptr;
    for (const Mention &mention : in(span)) {
        const bool fits = mention.kind == kind && mention.span.overlaps(span) && mention.span.end <= span.end;
        if (fits && (!longest || mention.span.length() > longest->span.length()))
            longest = &mention;
    }
    return longest;
}

} // namespace sourcelight::extraction
