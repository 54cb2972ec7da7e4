// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/span.h"

#include <QStringList>

#include <cstdint>

namespace sourcelight::language
{

/// The part that a stretch of text plays in a statement that is somebody's (Newell et al. 2018).
enum class StatementRole : std::uint8_t {
    Source,  ///< who says so
    Cue,     ///< the words that tell that it is said
    Content, ///< what is said
};
inline constexpr std::size_t statementRoles = 3;

/// A stretch of text with its part in a statement. Those of an article are disjoint, in the order of the text, and none
/// runs beyond its paragraph (its block).
struct LabelledSpan {
    StatementRole role = StatementRole::Source;
    Span span;               ///< UTF-16 positions in Article::text
    double confidence = 1.0; ///< probability that span and role are right, calibrated
    QStringList evidence;    ///< names of what spoke for it most: "reporting-word", "quotation-marks"

    friend bool operator==(const LabelledSpan &, const LabelledSpan &) = default;
};

} // namespace sourcelight::language
