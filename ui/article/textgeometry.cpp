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

/// True where left and right of the line need not be begin and end of its text.
bool isMixed(const QString &text, const QTextLine &line)
{
    return std::ranges::any_of(QStringView(text).sliced(line.textStart(), line.textLength()), [](QChar c) {
        return c.isSurrogate() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

/// Appends the stretches of one line that show [begin, end): one, or several where directions mix.
void addPieces(QList<LinePiece> &pieces, const QTextLine &line, QPointF origin, int begin, int end, bool mixed)
{
    const qreal baseline = origin.y() + line.y() + line.ascent();
    const auto add = [&](qreal left, qreal right) {
        if (right > left)
            pieces.append({origin.x() + left, origin.x() + right, baseline, baseline - line.ascent(), baseline + line.descent()});
    };
    if (mixed) {
        for (const QGlyphRun &run : line.glyphRuns(begin, end - begin))
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
    for (QTextBlock block = m_document.findBlock(begin); block.isValid() && block.position() < end; block = block.next()) {
        const QPointF origin = originOf(m_document, block);
        const QTextLayout &layout = *block.layout();
        const int first = std::max(0, begin - block.position());
        const int last = std::min(block.length() - 1, end - block.position());
        const QString text = block.text();
        for (QTextLine line = layout.lineForTextPosition(first); line.isValid() && line.textStart() < last;
             line = layout.lineAt(line.lineNumber() + 1)) {
            const int lineEnd = line.textStart() + line.textLength();
            addPieces(pieces, line, origin, std::max(first, line.textStart()), std::min(last, lineEnd), isMixed(text, line));
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
    const auto lineAt = [this](qreal height) {
        const int position = std::max(0, m_document.documentLayout()->hitTest(QPointF(0, height), Qt::FuzzyHit));
        const QTextBlock block = m_document.findBlock(position);
        const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
        const int begin = block.position() + (line.isValid() ? line.textStart() : 0);
        return Span{begin, begin + (line.isValid() ? line.textLength() : block.length())};
    };
    return {m_offsets.toText(int(lineAt(top).begin)), m_offsets.toText(int(lineAt(bottom).end))};
}

qsizetype TextGeometry::characterAt(QPointF point) const
{
    const int nearest = m_document.documentLayout()->hitTest(point, Qt::FuzzyHit);
    const QTextBlock block = m_document.findBlock(std::max(0, nearest));
    const QPointF inBlock = point - originOf(m_document, block);
    const QTextLayout &layout = *block.layout();
    const QTextLine line = layout.lineForTextPosition(nearest - block.position());
    for (int i = std::max(0, line.lineNumber() - 1); line.isValid() && i <= line.lineNumber() + 1; ++i) {
        const QTextLine near = i < layout.lineCount() ? layout.lineAt(i) : QTextLine();
        if (near.isValid() && near.naturalTextRect().contains(inBlock))
            return m_offsets.characterAt(block.position() + near.xToCursor(inBlock.x(), QTextLine::CursorOnCharacter));
    }
    return -1;
}

qreal TextGeometry::relativeHeight(qsizetype position) const
{
    const int place = m_offsets.toDocument(position);
    const bool complete = m_document.lastBlock().layout()->lineCount() > 0;
    if (!complete)
        return qreal(place) / m_document.characterCount();
    const QTextBlock block = m_document.findBlock(place);
    const QTextLine line = block.layout()->lineForTextPosition(place - block.position());
    const qreal inBlock = line.isValid() ? line.y() + line.height() / 2 : 0;
    return (originOf(m_document, block).y() + inBlock) / std::max(1.0, m_document.size().height());
}

} // namespace sourcelight::ui
