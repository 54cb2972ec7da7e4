// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attribution.h"

namespace sourcelight::extraction
{

/// Where an attribution stands for the question whose content it is in: its cue, else its source, else its content.
[[nodiscard]] Span placeOf(const Attribution &attribution);

/// Finds whose content a place is in: content spans opened and closed in one pass over the text. Refers to the
/// attributions, which must outlive it.
class ContentSweep
{
public:
    explicit ContentSweep(const std::vector<Attribution> &attributions);

    /// The attribution with the shortest content around @p span that is not @p self; empty where there is none. Spans
    /// have to come in the order of their begins.
    [[nodiscard]] Id innermost(Span span, const Attribution *self = nullptr);

private:
    struct Piece {
        Span span;
        std::size_t attribution;
    };

    const std::vector<Attribution> &m_attributions;
    std::vector<Piece> m_pieces;
    std::vector<Piece> m_open;
    std::size_t m_next = 0;
};

/// Sets the parent of each attribution.
void setParents(std::vector<Attribution> &attributions);

} // namespace sourcelight::extraction
