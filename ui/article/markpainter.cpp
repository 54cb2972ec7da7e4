// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/markpainter.h"

#include <QPainter>

namespace sourcelight::ui
{

namespace
{

// Lengths in ems of the body text.
constexpr qreal firstLane = 0.29; // the middle of the uppermost line, below the baseline
constexpr qreal lanePitch = 0.26;
constexpr qreal barDistance = 1.15; // of the outermost bar from the text
constexpr qreal barPitch = 0.4;
constexpr qreal longestTie = 12.0; // a tie that leads further down than this is drawn in the margin only

// Shares of the source's colour in what the selected attribution is filled with.
constexpr double contentTint = 0.10;
constexpr double sourceTint = 0.24;

constexpr qreal barWidth = 3;
constexpr qreal tieWidth = 1;
constexpr qreal fillRadius = 3;

Span common(Span a, Span b)
{
    return {std::max(a.begin, b.begin), std::min(a.end, b.end)};
}

/// The box of a fill: a little more than the letters, on whole pixels.
QRectF boxOf(const LinePiece &piece)
{
    const qreal below = (piece.bottom - piece.top) * 0.09;
    return piece.rect().adjusted(-2, 0, 2, below).toAlignedRect();
}

qreal laneOf(const LinePiece &piece, int lane)
{
    const qreal em = (piece.bottom - piece.top) / 1.362; // Noto's ascent and descent
    return piece.baseline + em * (firstLane + lane * lanePitch);
}

} // namespace

MarkPainter::MarkPainter(
    QPainter &painter, const TextGeometry &geometry, const Theme &theme, qreal em, qreal columnLeft)
    : m_painter(painter)
    , m_geometry(geometry)
    , m_theme(theme)
    , m_em(em)
    , m_columnLeft(columnLeft)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

void MarkPainter::paint(const Marks &marks, Layers layers, const Highlight &highlight, Span visible)
{
    fillAttribution(highlight, visible);
    fillHighlight(highlight, visible);
    drawBullets(visible);
    drawMarks(marks, layers, highlight, visible);
    drawAttribution(highlight, visible);
    underline(highlight.counted, visible, 0, LineStyle::Thin, m_theme.number);
    frame(highlight.current, visible, m_theme.focus, 2);
    frame(highlight.currentFound, visible, m_theme.focus, 2);
}

void MarkPainter::fillAttribution(const Highlight &highlight, Span visible)
{
    for (const Span span : highlight.content)
        fill(span, visible, mixed(m_theme.paper, m_theme.source, contentTint));
    for (const Span span : {highlight.source, highlight.via})
        fill(span, visible, mixed(m_theme.paper, m_theme.source, sourceTint));
}

void MarkPainter::fillHighlight(const Highlight &highlight, Span visible)
{
    highlight.found.visitOverlapping(
        visible, [&](const IntervalIndex::Entry &entry) { fill(entry.span, visible, m_theme.found); });
    highlight.filled.visitOverlapping(
        visible, [&](const IntervalIndex::Entry &entry) { fill(entry.span, visible, m_theme.selection); });
}

void MarkPainter::drawMarks(const Marks &marks, Layers layers, const Highlight &highlight, Span visible)
{
    marks.visit(visible, layers, [&](const Mark &mark) {
        switch (mark.kind) {
        case Mark::Kind::Mention:
            // A pronoun has its line while its entity is selected: with a line under each, the names drown.
            if (!mark.isReference())
                underline(mark.span, visible, mark.lane, lineStyleOf(mark.type), m_theme.colorOf(mark.type));
            else if (mark.entity == highlight.entity)
                underline(mark.span, visible, mark.lane, LineStyle::Fine, m_theme.colorOf(mark.type));
            break;
        case Mark::Kind::Claim:
            underline(mark.span, visible, mark.lane, LineStyle::Double, m_theme.number);
            break;
        case Mark::Kind::Content:
            bar(mark.span, visible, mark.lane, barWidth, m_theme.bar);
            break;
        case Mark::Kind::Source:
        case Mark::Kind::Cue:
            break; // these show where their attribution is selected
        }
    });
}

/// The source has a line below, the cue a frame, the content a bar; a thin line leads from one to the next.
void MarkPainter::drawAttribution(const Highlight &highlight, Span visible)
{
    underline(highlight.source, visible, 1, LineStyle::Solid, m_theme.source);
    if (highlight.parts.empty())
        return;
    bar(hull(highlight.parts), visible, 0, tieWidth, m_theme.source);
    for (const Span span : highlight.content)
        bar(span, visible, 0, barWidth, m_theme.source);
    drawTies(highlight.parts, visible);
    underline(highlight.via, visible, 1, LineStyle::Dotted, m_theme.source);
    for (const Span span : highlight.cue)
        frame(span, visible, m_theme.source, 1);
}

void MarkPainter::drawTies(const Spans &parts, Span visible)
{
    for (size_t i = 1; i < parts.size(); ++i) {
        const Span gap = common({parts[i - 1].end, parts[i].begin}, visible);
        const QList<LinePiece> pieces = gap.isEmpty() ? QList<LinePiece>() : m_geometry.pieces(gap);
        if (!pieces.isEmpty() && pieces.last().baseline - pieces.first().baseline < longestTie * m_em)
            underline(gap, visible, 1, LineStyle::Thin, m_theme.source);
    }
}

void MarkPainter::drawBullets(Span visible)
{
    const qreal radius = 0.14 * m_em;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.soft);
    for (const auto lines = m_geometry.listItems(visible); const LinePiece &line : lines)
        m_painter.drawEllipse(QPointF(m_columnLeft + 0.5 * m_em, line.baseline - 0.33 * m_em), radius, radius);
}

void MarkPainter::fill(Span span, Span visible, const QColor &color)
{
    const Span shown = common(span, visible);
    if (shown.isEmpty())
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    for (const auto pieces = m_geometry.pieces(shown); const LinePiece &piece : pieces)
        m_painter.drawRoundedRect(boxOf(piece), fillRadius, fillRadius);
}

void MarkPainter::frame(Span span, Span visible, const QColor &color, qreal width)
{
    const Span shown = common(span, visible);
    if (shown.isEmpty())
        return;
    m_painter.setPen(QPen(color, width));
    m_painter.setBrush(Qt::NoBrush);
    const qreal out = width / 2;
    for (const auto pieces = m_geometry.pieces(shown); const LinePiece &piece : pieces) {
        const QRectF box = boxOf(piece).adjusted(-out, -out, out, out);
        m_painter.drawRoundedRect(box, fillRadius + out, fillRadius + out);
    }
}

void MarkPainter::underline(Span span, Span visible, int lane, LineStyle style, const QColor &color)
{
    const Span shown = common(span, visible);
    if (shown.isEmpty())
        return;
    const qreal down = style == LineStyle::Double ? 1 : 0; // its upper stroke then is as high as the others are
    for (const auto pieces = m_geometry.pieces(shown); const LinePiece &piece : pieces)
        drawLine(m_painter, QPointF(piece.left, laneOf(piece, lane) + down), piece.right - piece.left, style, color);
}

/// One bar beside each run of lines that follow each other closely.
void MarkPainter::bar(Span span, Span visible, int depth, qreal width, const QColor &color)
{
    const Span shown = common(span, visible);
    if (shown.isEmpty())
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    const qreal middle = m_columnLeft - barDistance * m_em - depth * barPitch * m_em + barWidth / 2;
    const auto draw = [&](qreal top, qreal bottom) {
        const QRectF rect(std::round(middle - width / 2), std::round(top), width, std::round(bottom) - std::round(top));
        m_painter.drawRoundedRect(rect, width / 2, width / 2);
    };
    const QList<LinePiece> pieces = m_geometry.pieces(shown);
    for (qsizetype first = 0, i = 0; i < pieces.size(); ++i) {
        const bool goesOn = i + 1 < pieces.size() && pieces[i + 1].top - pieces[i].bottom < 0.5 * m_em;
        if (!goesOn) {
            draw(pieces[first].top, pieces[i].bottom);
            first = i + 1;
        }
    }
}

} // namespace sourcelight::ui
