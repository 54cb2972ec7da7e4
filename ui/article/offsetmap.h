// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/span.h"

#include <vector>

namespace sourcelight::ui
{

/**
 * Converts between positions in Article::text and in the QTextDocument that shows it. The document breaks long
 * paragraphs into several blocks, leaves out the empty lines between paragraphs and adds words of its own (how long the
 * article is), so the two run in step only piece by piece. Each conversion is a binary search.
 */
class OffsetMap
{
public:
    /// Says that @p length characters from @p text on stand in the document from @p document on. Pieces come in order.
    void add(qsizetype text, int document, int length);

    /// A place between two pieces of the text counts as the end of the piece before.
    [[nodiscard]] int toDocument(qsizetype text) const;
    /// A place of the document that is not of the article counts as the end of the piece before.
    [[nodiscard]] qsizetype toText(int document) const;
    /// The place in the text of the character at @p document; -1 where it is not of the article.
    [[nodiscard]] qsizetype characterAt(int document) const;

private:
    struct Piece {
        qsizetype text = 0;
        int document = 0;
        int length = 0;
    };

    std::vector<Piece> m_pieces;
};

} // namespace sourcelight::ui
