// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/offsetmap.h"

namespace sourcelight::ui
{

namespace
{

/// The last of @p pieces that starts at or before @p position by @p start; null where all start behind it.
template <typename Pieces, typename Start> auto pieceBefore(const Pieces &pieces, qsizetype position, Start start)
{
    const auto behind = std::ranges::upper_bound(pieces, position, {}, start);
    return behind == pieces.begin() ? nullptr : &*std::prev(behind);
}

} // namespace

void OffsetMap::add(qsizetype text, int document, int length)
{
    Q_ASSERT(m_pieces.empty() || m_pieces.back().text + m_pieces.back().length <= text);
    Q_ASSERT(m_pieces.empty() || m_pieces.back().document + m_pieces.back().length <= document);
    m_pieces.push_back({text, document, length});
}

int OffsetMap::toDocument(qsizetype text) const
{
    const Piece *piece = pieceBefore(m_pieces, text, &Piece::text);
    return piece ? piece->document + int(std::min<qsizetype>(text - piece->text, piece->length)) : 0;
}

qsizetype OffsetMap::toText(int document) const
{
    const Piece *piece = pieceBefore(m_pieces, document, &Piece::document);
    return piece ? piece->text + std::min(document - piece->document, piece->length) : 0;
}

qsizetype OffsetMap::characterAt(int document) const
{
    const Piece *piece = pieceBefore(m_pieces, document, &Piece::document);
    const bool inside = piece && document < piece->document + piece->length;
    return inside ? piece->text + (document - piece->document) : -1;
}

} // namespace sourcelight::ui
