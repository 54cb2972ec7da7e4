// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/attributions/cues.h"
#include "core/extraction/entities.h"

namespace sourcelight::extraction
{

/// The noun phrase that ends before @p cue, its subject: "Hugh Hill, a doctor," or "two officials who asked not to be
/// named". Empty where none stands there. The phrase does not reach before @p limit.
[[nodiscard]] WordRange sourceBefore(const Words &words, const Cue &cue, qsizetype limit);

/// The noun phrase that begins at word @p i, as it stands after an inverted cue ("said Hugh Hill, a doctor") or after
/// "according to".
[[nodiscard]] WordRange sourceFrom(const Words &words, qsizetype i);

/// The mentions of an article, for looking up what stands in a span.
class MentionIndex
{
public:
    explicit MentionIndex(const Entities &entities);

    /// The mentions that overlap @p span, in text order.
    [[nodiscard]] std::span<const Mention> in(Span span) const;
    /// The entity with this id; null where there is none. Valid as long as the entities given.
    [[nodiscard]] const Entity *entity(const Id &id) const { return m_entities.value(id); }
    [[nodiscard]] const Entity *entityOf(const Mention &mention) const { return entity(mention.entity); }

private:
    std::vector<Mention> m_mentions;
    QHash<Id, const Entity *> m_entities;
};

/// What kind of source the words of @p range make, tied to an entity where a name stands among them.
struct SourceReading {
    SourceKind kind = SourceKind::Unspecified;
    Id entity;
    std::optional<int> count;
    QString role;
    bool pronoun = false;
    bool plausible = false; ///< a name, a pronoun or a noun that sources are made of stands in it
};

[[nodiscard]] SourceReading readSource(
    const Article &article, const Words &words, WordRange range, const MentionIndex &mentions);

} // namespace sourcelight::extraction
