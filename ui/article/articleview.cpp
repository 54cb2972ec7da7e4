// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articleview.h"

#include "ui/article/markpainter.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace sourcelight::ui
{

namespace
{

constexpr qreal smallestZoom = 0.5;
constexpr qreal largestZoom = 4.0;

/// The colours of widgets, but selected text is tinted only, so that the marks under it stay visible.
QPalette readingPalette(const Theme &theme)
{
    QPalette palette = paletteOf(theme);
    QColor tint = theme.focus;
    tint.setAlphaF(theme.dark ? 0.4f : 0.25f);
    palette.setColor(QPalette::Highlight, tint);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    return palette;
}

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QTextBrowser(parent)
    , m_typography(m_zoom, logicalDpiY())
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAcceptDrops(false);
    setTabChangesFocus(true);
    setCursorWidth(0);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setAccessibleName(tr("Article"));
    connect(this, &QTextEdit::cursorPositionChanged, this, &ArticleView::describeCursor);
    rebuild();
}

void ArticleView::setArticle(const Article &article)
{
    m_article = article;
    m_analysis = nullptr;
    m_marks = {};
    m_selection = {};
    m_found.clear();
    m_currentFound = -1;
    m_highlight = {};
    moveCursor(QTextCursor::Start);
    rebuild();
    setCursorWidth(0);
    verticalScrollBar()->setValue(0);
    setAccessibleName(article.title.isEmpty() ? tr("Article") : article.title);
    Q_EMIT litUpChanged();
}

void ArticleView::setAnalysis(const AnalysisPtr &analysis)
{
    m_analysis = analysis;
    m_marks = Marks(analysis);
    lightUp();
    viewport()->update();
}

void ArticleView::setTheme(const Theme &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    setPalette(readingPalette(theme));
    rebuild();
}

void ArticleView::setLayers(Layers layers)
{
    m_layers = layers;
    lightUp();
    viewport()->update();
}

void ArticleView::setSelection(const Selection &selection)
{
    m_selection = selection;
    lightUp();
}

void ArticleView::setFound(const Spans &spans, int current)
{
    m_found = spans;
    m_currentFound = current;
    lightUp();
}

void ArticleView::lightUp()
{
    const QRegion before = litRegion();
    m_highlight = m_analysis && m_layers.any() ? highlightOf(m_analysis->annotations, m_selection, m_layers.scope())
                                               : Highlight();
    addFound(m_highlight, m_found, m_currentFound);
    viewport()->update(before + litRegion());
    Q_EMIT litUpChanged();
}

void ArticleView::setZoom(qreal factor)
{
    const qreal zoom = std::clamp(factor, smallestZoom, largestZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    m_typography = Typography(m_zoom, logicalDpiY());
    rebuild();
}

/// Sets the article anew. The line at the top stays there, and selected text stays selected.
void ArticleView::rebuild()
{
    const qsizetype top = topPosition();
    const qsizetype anchor = m_offsets.toText(textCursor().anchor());
    const qsizetype position = m_offsets.toText(textCursor().position());
    const int caret = cursorWidth();
    verticalScrollBar()->setValue(0);
    placeColumn();

    ArticleDocument built = buildDocument(m_article, m_typography, m_theme);
    m_offsets = std::move(built.offsets);
    built.document->setTextWidth(lineWrapColumnOrWidth()); // else it is laid out without a width first
    built.document->setParent(document()->parent());       // who deletes the one before
    setDocument(built.document.release());
    setCursorWidth(caret); // a property of the document's layout
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &ArticleView::litUpChanged);

    if (position > 0 || anchor > 0) {
        QTextCursor cursor(document());
        cursor.setPosition(m_offsets.toDocument(anchor));
        cursor.setPosition(m_offsets.toDocument(position), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    if (top > 0)
        scrollTo(top, 0);
}

/// Where the uppermost line in view begins; 0 where the view is not scrolled.
qsizetype ArticleView::topPosition() const
{
    const qreal top = scrollOffset().y();
    return top > 0 ? geometry().between(top, top).begin : 0;
}

/// Puts the column into the middle: margins beside the viewport take the rest, so that the text need not be laid out
/// again when the window changes its width.
void ArticleView::placeColumn()
{
    const QMargins margins = viewportMargins();
    const int available = viewport()->width() + margins.left() + margins.right();
    const int wanted = int(std::ceil(m_typography.columnWidth() + 2 * m_typography.gutter()));
    const int width = std::max(1, std::min(available, wanted));
    if (width != lineWrapColumnOrWidth()) {
        const qsizetype top = topPosition();
        setLineWrapColumnOrWidth(width);
        if (top > 0)
            scrollTo(top, 0);
    }
    const int left = (available - width) / 2;
    setViewportMargins(left, 0, available - width - left, 0);
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    placeColumn();
    Q_EMIT litUpChanged();
}

void ArticleView::showSpan(Span span)
{
    const QList<LinePiece> pieces = geometry().pieces(span);
    if (pieces.isEmpty())
        return;
    const QRectF shown = viewport()->rect().toRectF().translated(scrollOffset());
    const qreal bottom = std::min(pieces.last().bottom, pieces.first().top + shown.height());
    if (pieces.first().top < shown.top() || bottom > shown.bottom())
        scrollTo(span.begin, shown.height() / 3);
}

void ArticleView::placeCursor(qsizetype position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_offsets.toDocument(position));
    setCursorWidth(1);
    setTextCursor(cursor);
    showSpan({position, position + 1});
}

/// Scrolls so that the line of @p position begins @p below the top of the view.
void ArticleView::scrollTo(qsizetype position, qreal below)
{
    const QList<LinePiece> pieces = geometry().pieces({position, position + 1});
    const int place = pieces.isEmpty() ? 0 : int(pieces.first().top - below);
    const int height = viewport()->height();
    const int furthest = int(geometry().heightBeyond(place + height)) - height;
    if (furthest > verticalScrollBar()->maximum()) // text that was laid out just now
        verticalScrollBar()->setMaximum(furthest);
    verticalScrollBar()->setValue(place);
}

Spans ArticleView::litUp() const
{
    if (isFinding())
        return m_found;
    return m_analysis && m_layers.any() ? spansOf(m_analysis->annotations, m_selection, m_layers.scope()) : Spans();
}

int ArticleView::currentLit() const
{
    if (isFinding())
        return m_currentFound;
    const std::vector<int> places = litMentions();
    const auto current = std::ranges::find(places, m_selection.mention);
    return current == places.end() ? -1 : int(current - places.begin());
}

std::vector<int> ArticleView::litMentions() const
{
    const bool ofEntity = m_analysis && !isFinding() && m_selection.kind == Selection::Kind::Entity;
    return ofEntity ? mentionsIn(m_analysis->annotations, m_selection.id, m_layers.scope()) : std::vector<int>();
}

qsizetype ArticleView::cursorPosition() const
{
    return m_offsets.toText(textCursor().position());
}

Span ArticleView::selectedSpan() const
{
    return {m_offsets.toText(textCursor().selectionStart()), m_offsets.toText(textCursor().selectionEnd())};
}

Selection ArticleView::annotationAt(qsizetype position) const
{
    return m_marks.at(position, m_layers);
}

QList<QRectF> ArticleView::rectsOf(Span span) const
{
    QList<QRectF> rects;
    for (const auto pieces = geometry().pieces(span); const LinePiece &piece : pieces)
        rects.append(piece.rect().translated(-scrollOffset()));
    return rects;
}

qreal ArticleView::relativePosition(qsizetype position) const
{
    return geometry().relativeHeight(position);
}

QPointF ArticleView::scrollOffset() const
{
    return {qreal(horizontalScrollBar()->value()), qreal(verticalScrollBar()->value())};
}

/// What of the article may reach into @p rect of the document.
Span ArticleView::visibleSpan(const QRectF &rect) const
{
    return geometry().between(rect.top() - m_typography.lineHeight(), rect.bottom() + m_typography.lineHeight());
}

/// What in the viewport has to be painted anew where the highlight changes.
QRegion ArticleView::litRegion() const
{
    const Span visible = visibleSpan(viewport()->rect().toRectF().translated(scrollOffset()));
    QRegion region;
    const auto add = [&](Span span) {
        const Span shown{std::max(span.begin, visible.begin), std::min(span.end, visible.end)};
        if (shown.isEmpty())
            return;
        for (const auto rects = rectsOf(shown); const QRectF &rect : rects) {
            const QRect band = rect.toAlignedRect();
            const int room = band.height() / 2;
            region += QRect(0, band.top() - room, viewport()->width(), band.height() + 2 * room);
        }
    };
    const auto addEntry = [&add](const IntervalIndex::Entry &entry) { add(entry.span); };
    m_highlight.filled.visitOverlapping(visible, addEntry);
    m_highlight.found.visitOverlapping(visible, addEntry);
    add(m_highlight.counted);
    add(hull(m_highlight.parts));
    return region;
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.translate(-scrollOffset());
        const Span visible = visibleSpan(event->rect().toRectF().translated(scrollOffset()));
        const TextGeometry text = geometry();
        MarkPainter marks(painter, text, m_theme, m_typography.em(), m_typography.gutter());
        marks.paint(m_marks, m_layers, m_highlight, visible);
    }
    QTextBrowser::paintEvent(event);
}

} // namespace sourcelight::ui
