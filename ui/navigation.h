// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection.h"

#include <optional>

/**
 * How a selection follows from what the reader does: the whole of the window's selection logic, over values.
 */
namespace sourcelight::ui
{

/// Which of how many: "Mention 3 of 6". Counted from 1; 0 of 0 for nothing.
struct Ordinal {
    int which = 0;
    int of = 0;

    friend bool operator==(const Ordinal &, const Ordinal &) = default;
};

/// The place in the text that @p selection is about: the current mention, the number, the attribution's first words.
[[nodiscard]] std::optional<Span> currentSpan(const AnnotationSet &annotations, const Selection &selection);

/// An entity's mention among its mentions in @p scope, a number among the numbers, an attribution among the
/// attributions.
[[nodiscard]] Ordinal ordinalOf(
    const AnnotationSet &annotations, const Selection &selection, MentionScope scope = MentionScope::All);

/**
 * One step (1 or -1) from @p selection: to another mention of the entity in @p scope, another number or another
 * attribution, round the ends of the article. From nothing to the most salient entity.
 */
[[nodiscard]] Selection stepFrom(
    const AnnotationSet &annotations, const Selection &selection, int step, MentionScope scope = MentionScope::All);

/// The entity that the article is about most; nothing where there are no entities.
[[nodiscard]] Selection mostSalient(const AnnotationSet &annotations, MentionScope scope = MentionScope::All);

/// The first entity, by name or alias, then number, by its words, that reads @p text. Letter case does not matter.
[[nodiscard]] Selection findByText(const Analysis &analysis, const QString &text);

/// @p selection where the annotation still exists in @p annotations, else nothing.
[[nodiscard]] Selection stillIn(const AnnotationSet &annotations, const Selection &selection);

} // namespace sourcelight::ui
