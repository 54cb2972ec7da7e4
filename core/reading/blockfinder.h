// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/model/progress.h"

#include <QStringView>

#include <functional>

/// Paragraphs, quotations and list items in a plain text, without a change to the text. Linear.
namespace sourcelight::reading
{

/// A block of a plain text.
struct FoundBlock {
    BlockKind kind = BlockKind::Paragraph; ///< Paragraph, Quote or List
    Spans lines;                           ///< its lines, without indents and quote marks; several where it was wrapped
    Span marker;                           ///< the bullet or number of a list item; empty for others
    bool blankBefore = false;              ///< an empty line stands before it
};

/**
 * Finds the blocks of @p text and gives them to @p found, in order. Lines that an editor broke are joined; every other
 * line is a block of its own (a paragraph a line, verse, tables, lists). Lines of nothing but dashes, stars and the
 * like are no blocks. Returns false where @p progress was stopped.
 */
bool findBlocks(QStringView text, const std::function<void(const FoundBlock &)> &found, const Progress &progress);

} // namespace sourcelight::reading
