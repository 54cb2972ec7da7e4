// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/documentbuilder.h"
#include "ui/article/highlight.h"
#include "ui/article/marks.h"
#include "ui/article/textgeometry.h"
#include "ui/selection.h"
#include "ui/theme.h"

#include <QTextBrowser>

namespace sourcelight::ui
{

/**
 * The article as a pleasure to read, with its marks painted under the text: one underline lane per layer, a bar beside
 * attributed content, and the places of the selection filled. What refers to an entity without naming it has its line
 * while the entity is selected, and can be clicked at any time. Positions in its interface are positions in
 * Article::text; the document's own positions differ (long paragraphs are broken up) and stay inside.
 *
 * The text stands in a column of a fixed number of characters in the middle of the view. What is copied from it is the
 * article's text as it was read. The text cursor shows once it is moved with the keyboard; the accessible description
 * says what annotation it stands in.
 */
class ArticleView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);

    /// Shows the text, without marks, scrolled to the top.
    void setArticle(const Article &article);
    /// Shows the marks of an analysis of that article; null shows none. Keeps scroll position and selection.
    void setAnalysis(const AnalysisPtr &analysis);
    void setTheme(const Theme &theme);
    /// Without any layer the article is plain text, the selection unlit. With one, any selection is lit up.
    void setLayers(Layers layers);
    /// Lights a selection up. The text does not move.
    void setSelection(const Selection &selection);
    /// Lights up what a search found, and frames the hit at @p current of @p spans (-1: none). The text does not move.
    void setFound(const Spans &spans, int current);
    /// Brings a place in the article into view, with some lines around it. Moves nothing that is in view already.
    void showSpan(Span span);
    /// Puts the text cursor at a place in the article, shows it and brings it into view.
    void placeCursor(qsizetype position);
    /// Scales the text; 1.0 is the designed size. Clamped to [0.5, 4].
    void setZoom(qreal factor);

    [[nodiscard]] AnalysisPtr analysis() const { return m_analysis; }
    [[nodiscard]] Selection selection() const { return m_selection; }
    [[nodiscard]] Layers layers() const { return m_layers; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    /// The places that the selection lights up; or, while there are any, those that a search found.
    [[nodiscard]] Spans litUp() const;
    /// Which of these is the current one; -1 where none is.
    [[nodiscard]] int currentLit() const;
    /// Where an entity lights them up: which of its mentions they are, as Selection::mention counts them.
    [[nodiscard]] std::vector<int> litMentions() const;
    /// True while a search has hits.
    [[nodiscard]] bool isFinding() const { return !m_found.empty(); }
    /// The place of the text cursor in Article::text, and what of the article is selected as text.
    [[nodiscard]] qsizetype cursorPosition() const;
    [[nodiscard]] Span selectedSpan() const;
    /// What a click at this place picks: the innermost annotation of the painted layers, or nothing.
    [[nodiscard]] Selection annotationAt(qsizetype position) const;
    /// Where a span is painted, one rectangle a line, in viewport coordinates. For the mark strip and for tests.
    [[nodiscard]] QList<QRectF> rectsOf(Span span) const;
    /// The vertical place of a position in the whole document, in [0, 1].
    [[nodiscard]] qreal relativePosition(qsizetype position) const;
    /// Asks why the annotation at the text cursor is there or, where there is none, the selected one.
    void askWhy();

Q_SIGNALS:
    /// The reader clicked a mark, or plain text (an empty selection), or the selected mark once more (an empty one
    /// too).
    void selectionRequested(const sourcelight::ui::Selection &selection);
    /// What is lit up, or where it stands in the document, has changed.
    void litUpChanged();
    /// The reader turned the wheel with Ctrl held down.
    void zoomChanged(qreal factor);
    /// The reader asks why there is a mark, which is at @p place of the screen.
    void whyRequested(const sourcelight::ui::Selection &selection, const QRect &place);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    [[nodiscard]] TextGeometry geometry() const { return {*document(), m_offsets}; }
    [[nodiscard]] QPointF scrollOffset() const;
    [[nodiscard]] qsizetype topPosition() const;
    [[nodiscard]] Span visibleSpan(const QRectF &rect) const;
    [[nodiscard]] QRegion litRegion() const;
    [[nodiscard]] Selection annotationUnder(QPointF point) const;
    [[nodiscard]] QMouseEvent onText(const QMouseEvent &event) const;
    void rebuild();
    void placeColumn();
    void scrollTo(qsizetype position, qreal below);
    void lightUp();
    void describeCursor();
    void askWhy(const Selection &selection);

    Article m_article;
    AnalysisPtr m_analysis;
    Theme m_theme;
    Layers m_layers;
    Selection m_selection;
    Spans m_found;
    int m_currentFound = -1;
    qreal m_zoom = 1.0;

    Typography m_typography;
    OffsetMap m_offsets;
    Marks m_marks;
    Highlight m_highlight;
    QPointF m_pressed; ///< where the left button went down, in viewport coordinates
    int m_pressedScroll = 0;
};

} // namespace sourcelight::ui
