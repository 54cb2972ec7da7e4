// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/offsetmap.h"
#include "ui/article/typography.h"

#include <QTextDocument>

#include <memory>

namespace sourcelight::ui
{

/// An article as a document, and the way between their positions.
struct ArticleDocument {
    std::unique_ptr<QTextDocument> document;
    OffsetMap offsets;
};

/**
 * Sets @p article as a document: a text block for each of its blocks, but byline and dateline on one line, followed by
 * the length of the article, which is not part of its text.
 *
 * Long paragraphs become several text blocks, because QTextLayout handles a block at a time, and articles of very many
 * lines get many lines a block, because QTextDocument is slow at making blocks. Takes time in proportion to the text.
 */
[[nodiscard]] ArticleDocument buildDocument(const Article &article, const Typography &typography, const Theme &theme);

} // namespace sourcelight::ui
