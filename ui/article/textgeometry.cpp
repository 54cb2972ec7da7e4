// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/textgeometry.h"

#include "ui/article/typography.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QTextDocument>
#include <QTextLayout>

namespace sourcelight::ui
{

namespace
{

QPointF originOf(const QTextDocument &document, const QTextBlock &block)
{
    return document.documentLayout()->blockBoundingRect(block).topLeft();
}

/// The last line of a laid-out block that begins at or before a place, as @p begin tells it of a line; or the first.
template <typename Place, typename Begin> QTextLine lastLine(const QTextBlock &block, Place place, Begin begin)
{
    const QTextLayout &layout = *block.layout();
    int line = 0;
    for (int behind = layout.lineCount(); behind - line > 1;) {
        const int middle = (line + behind) / 2;
        (begin(layout.lineAt(middle)) <= place ? line : behind) = middle;
    }
    return line < layout.lineCount() ? layout.lineAt(line) : QTextLine();
}

/// By position in the block. QTextLayout's own function analyses the whole block again.
QTextLine lineAt(const QTextBlock &block, int position)
{
    return lastLine(block, position, [](const QTextLine &line) { return line.textStart(); });
}

/// By height in the block.
QTextLine lineAtHeight(const QTextBlock &block, qreal height)
{
    return lastLine(block, height, [](const QTextLine &line) { return line.y(); });
}

/// True where left and right of the line need not be begin and end of its text.
bool isMixed(const QString &text, const QTextLine &line)
{
    return std::ranges::any_of(QStringView(text).sliced(line.textStart(), line.textLength()),
        [](QChar c) { return c.isSurrogate() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// Appends the stretches of one line that show [begin, end): one, or several where directions mix.
void addPieces(QList<LinePiece> &pieces, const QTextLine &line, QPointF origin, int begin, int end, bool mixed)
{
    const qreal baseline = origin.y() + line.y() + line.ascent();
    const auto add = [&](qreal left, qreal right) {
        if (right > left)
            pieces.append(
                {origin.x() + left, origin.x() + right, baseline, baseline - line.ascent(), baseline + line.descent()});
    };
    if (mixed) {
        for (const auto runs = line.glyphRuns(begin, end - begin); const QGlyphRun &run : runs)
            add(run.boundingRect().left(), run.boundingRect().right());
        return;
    }
    const auto [left, right] = std::minmax({line.cursorToX(begin), line.cursorToX(end)});
    add(left, std::min(right, line.naturalTextRect().right())); // without the space that the line breaks at
}

} // namespace

QList<LinePiece> TextGeometry::pieces(Span span) const
{
    QList<LinePiece> pieces;
    const int begin = m_offsets.toDocument(span.begin);
    const int end = m_offsets.toDocument(span.end);
    for (QTextBlock block = m_document.findBlock(begin); block.isValid() && block.position() < end;
        block = block.next()) {
        const QPointF origin = originOf(m_document, block);
        const QTextLayout &layout = *block.layout();
        const int first = std::max(0, begin - block.position());
        const int last = std::min(block.length() - 1, end - block.position());
        const QString text = block.text();
        for (QTextLine line = lineAt(block, first); line.isValid() && line.textStart() < last;
            line = layout.lineAt(line.lineNumber() + 1)) {
            const int lineEnd = line.textStart() + line.textLength();
            addPieces(
                pieces, line, origin, std::max(first, line.textStart()), std::min(last, lineEnd), isMixed(text, line));
            if (line.lineNumber() + 1 == layout.lineCount())
                break;
        }
    }
    return pieces;
}

QList<LinePiece> TextGeometry::listItems(Span span) const
{
    QList<LinePiece> lines;
    const auto isItem = [](const QTextBlock &block) { return kindOf(block.blockFormat()) == BlockKind::List; };
    const int end = m_offsets.toDocument(span.end);
    QTextBlock block = m_document.findBlock(m_offsets.toDocument(span.begin));
    for (; block.isValid() && block.position() < end; block = block.next()) {
        const bool goesOn = isItem(block.previous()) && block.previous().blockFormat().bottomMargin() == 0;
        if (isItem(block) && !goesOn && block.layout()->lineCount() > 0)
            addPieces(lines, block.layout()->lineAt(0), originOf(m_document, block), 0, block.length() - 1, false);
    }
    return lines;
}

Span TextGeometry::between(qreal top, qreal bottom) const
{
    const auto lineAround = [this](qreal height) {
        const QTextBlock block = blockAt(height);
        const QTextLine line = lineAtHeight(block, height - originOf(m_document, block).y());
        const int begin = block.position() + (line.isValid() ? line.textStart() : 0);
        return Span{begin, begin + (line.isValid() ? line.textLength() : 0)};
    };
    return {m_offsets.toText(int(lineAround(top).begin)), m_offsets.toText(int(lineAround(bottom).end))};
}

qsizetype TextGeometry::characterAt(QPointF point) const
{
    const QTextBlock block = blockAt(point.y());
    const QPointF inBlock = point - originOf(m_document, block);
    const QTextLine line = lineAtHeight(block, inBlock.y());
    if (!line.isValid() || !line.naturalTextRect().contains(inBlock))
        return -1;
    return m_offsets.characterAt(block.position() + line.xToCursor(inBlock.x(), QTextLine::CursorOnCharacter));
}

qreal TextGeometry::nearestLine(qreal height) const
{
    const QTextBlock block = blockAt(height);
    const qreal top = originOf(m_document, block).y();
    const QTextLine line = lineAtHeight(block, height - top);
    return line.isValid() ? std::clamp(height, top + line.y(), top + line.y() + line.height() - 1) : height;
}

/// The last laid-out block that begins above a height, or the first of all. QAbstractTextDocumentLayout::hitTest()
/// cannot be asked: for a point between two blocks it takes blocks that are not laid out yet for being there.
QTextBlock TextGeometry::blockAt(qreal height) const
{
    layOut(height);
    const auto beginsAbove = [&](const QTextBlock &block) {
        return block.layout()->lineCount() > 0 && originOf(m_document, block).y() <= height;
    };
    int number = 0;
    for (int behind = m_document.blockCount(); behind - number > 1;) {
        const int middle = (number + behind) / 2;
        (beginsAbove(m_document.findBlockByNumber(middle)) ? number : behind) = middle;
    }
    return m_document.findBlockByNumber(number);
}

void TextGeometry::layOut(qreal height) const
{
    static_cast<void>(m_document.documentLayout()->hitTest(QPointF(0, height), Qt::FuzzyHit));
}

/// Asking the document for its size would lay out all of it.
bool TextGeometry::isLaidOut() const
{
    return m_document.lastBlock().layout()->lineCount() > 0;
}

qreal TextGeometry::heightBeyond(qreal least) const
{
    layOut(least);
    return isLaidOut() ? m_document.size().height() : least;
}

qreal TextGeometry::relativeHeight(qsizetype position) const
{
    const int place = m_offsets.toDocument(position);
    if (!isLaidOut())
        return qreal(place) / m_document.characterCount();
    const QTextBlock block = m_document.findBlock(place);
    const QTextLine line = lineAt(block, place - block.position());
    const qreal inBlock = line.isValid() ? line.y() + line.height() / 2 : 0;
    return (originOf(m_document, block).y() + inBlock) / std::max(1.0, m_document.size().height());
}

} // namespace sourcelight::ui
