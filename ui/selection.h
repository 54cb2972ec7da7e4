// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotationset.h"

namespace sourcelight::ui
{

/// What the reader of an article has picked: one annotation, or nothing. A value, so that it can be compared and kept.
struct Selection {
    enum class Kind { None, Entity, Claim, Attribution };

    Kind kind = Kind::None;
    Id id;
    int mention = 0; ///< of an entity: which of its mentions is the current one, in text order

    [[nodiscard]] bool isEmpty() const { return kind == Kind::None; }
    [[nodiscard]] bool sameAnnotation(const Selection &other) const { return kind == other.kind && id == other.id; }

    friend bool operator==(const Selection &, const Selection &) = default;
};

/// Which mentions of an entity count: those by name, or also those that refer to it ("he", "the company").
enum class MentionScope { Names, All };

[[nodiscard]] inline bool isIn(MentionScope scope, MentionKind kind)
{
    return scope == MentionScope::All || kind == MentionKind::Name;
}

/// The places in the text that @p selection lights up, in text order: mentions in @p scope; or the number; or source,
/// cue and content.
[[nodiscard]] Spans spansOf(
    const AnnotationSet &annotations, const Selection &selection, MentionScope scope = MentionScope::All);

/// Which of the mentions of @p entity are in @p scope: values of Selection::mention, ascending.
[[nodiscard]] std::vector<int> mentionsIn(const AnnotationSet &annotations, const Id &entity, MentionScope scope);

/// The entity, at the first of its mentions that is in @p scope.
[[nodiscard]] Selection selectionOf(const AnnotationSet &annotations, const Id &entity, MentionScope scope);

} // namespace sourcelight::ui
