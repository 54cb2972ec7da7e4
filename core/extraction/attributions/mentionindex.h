// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities.h"

#include <QHash>

namespace sourcelight::extraction
{

/// The mentions of an article, for looking up what stands in a span. Refers to the entities, which must outlive it.
class MentionIndex
{
public:
    explicit MentionIndex(const Entities &entities);

    /// The mentions that overlap @p span, in text order.
    [[nodiscard]] std::span<const Mention> in(Span span) const;
    /// The one that overlaps @p span, is of @p kind and not cut by its end: the longest; null where there is none.
    [[nodiscard]] const Mention *longestIn(Span span, MentionKind kind) const;
    /// Null where there is none with this id.
    [[nodiscard]] const Entity *entityOf(const Mention &mention) const { return m_entities.value(mention.entity); }

private:
    const std::vector<Mention> &m_mentions;
    QHash<Id, const Entity *> m_entities;
    qsizetype m_longest = 0;
};

} // namespace sourcelight::extraction
