// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/offsetmap.h"

#include <QList>
#include <QRectF>
#include <QTextBlock>

namespace sourcelight::ui
{

/// A stretch of one line of the laid-out text, in document coordinates.
struct LinePiece {
    qreal left = 0;
    qreal right = 0;
    qreal baseline = 0;
    qreal top = 0;    ///< of the tallest letters
    qreal bottom = 0; ///< of the deepest

    [[nodiscard]] QRectF rect() const { return {QPointF(left, top), QPointF(right, bottom)}; }
};

/// Where the text of an article is in its document. A view of both: valid as long as they are and do not change.
class TextGeometry
{
public:
    TextGeometry(const QTextDocument &document, const OffsetMap &offsets)
        : m_document(document)
        , m_offsets(offsets)
    {
    }

    /// The pieces of @p span, line by line. Lays the text out as far as that.
    [[nodiscard]] QList<LinePiece> pieces(Span span) const;
    /// The first lines of the list items in @p span.
    [[nodiscard]] QList<LinePiece> listItems(Span span) const;
    /// What of the article stands between two heights of the document.
    [[nodiscard]] Span between(qreal top, qreal bottom) const;
    /// The character at a point; -1 where there is none.
    [[nodiscard]] qsizetype characterAt(QPointF point) const;
    /// The height nearest to @p height at which there is text.
    [[nodiscard]] qreal nearestLine(qreal height) const;
    /// The height of the document, laid out at least as far as @p least; it is no more than that where text follows.
    [[nodiscard]] qreal heightBeyond(qreal least) const;
    /// The height of a position in the whole document, in [0, 1]; estimated where the text is not laid out that far.
    [[nodiscard]] qreal relativeHeight(qsizetype position) const;

private:
    [[nodiscard]] bool isLaidOut() const;
    void layOut(qreal height) const;
    [[nodiscard]] QTextBlock blockAt(qreal height) const;

    const QTextDocument &m_document;
    const OffsetMap &m_offsets;
};

} // namespace sourcelight::ui
