// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotationset.h"

#include <QMetaType>

namespace sourcelight::ui
{

/// A place in the article with its surroundings, on one line.
struct Excerpt {
    QString text; ///< without line breaks, tabs and other control characters
    Span focus;   ///< the place itself, in `text`

    friend bool operator==(const Excerpt &, const Excerpt &) = default;
};

/// The sentence around a place in the article; the place itself where no sentence holds it. O(log sentences).
[[nodiscard]] Span sentenceAround(const Analysis &analysis, Span place);

/// The sentence around @p place, cut to some 200 characters at either side of the place and of a very long place
/// itself.
[[nodiscard]] Excerpt excerptOf(const Analysis &analysis, Span place);

/// The text of @p span on one line, spaces single, cut after some 1,000 characters.
[[nodiscard]] QString lineOf(const Article &article, Span span);
/// The same for a discontinuous whole: " … " stands between the pieces.
[[nodiscard]] QString lineOf(const Article &article, const Spans &spans);

} // namespace sourcelight::ui

Q_DECLARE_METATYPE(sourcelight::ui::Excerpt)
