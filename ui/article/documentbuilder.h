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
 * Very large articles are set as QTextDocument can bear them. Long paragraphs become several text blocks, because each
 * is laid out at once. Where there are very many paragraphs, they follow each other on a line with a pilcrow between,
 * because each block costs time and memory. And what would reach below the height that a document can have, about
 * 17 million characters down, is left out, with a line that says so. Takes time in proportion to the text shown.
 */
[[nodiscard]] ArticleDocument buildDocument(const Article &article, const Typography &typography, const Theme &theme);

} // namespace sourcelight::ui
