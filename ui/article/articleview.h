// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection.h"
#include "ui/theme.h"

#include <QTextBrowser>

namespace sourcelight::ui
{

/// Which layers are painted.
struct Layers {
    bool entities = true;
    bool numbers = true;
    bool attributions = true;

    friend bool operator==(const Layers &, const Layers &) = default;
};

/**
 * The article as a pleasure to read, with its marks painted under the text: one underline lane per layer, a bar beside
 * attributed content, and the places of the selection filled. Positions in its interface are positions in
 * Article::text; the document's own positions differ (long paragraphs are broken up) and stay inside.
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
    void setLayers(Layers layers);
    /// Lights a selection up. The text does not move.
    void setSelection(const Selection &selection);
    /// Brings a place in the article into view, with some lines around it.
    void showSpan(Span span);
    /// Scales the text; 1.0 is the designed size.
    void setZoom(qreal factor);

    [[nodiscard]] AnalysisPtr analysis() const;
    [[nodiscard]] Selection selection() const;
    [[nodiscard]] Layers layers() const;
    /// The place of the text cursor in Article::text.
    [[nodiscard]] qsizetype cursorPosition() const;
    /// What a click at this place picks: the innermost annotation of the painted layers, or nothing.
    [[nodiscard]] Selection annotationAt(qsizetype position) const;
    /// Where a span is painted, one rectangle a line, in viewport coordinates. For the mark strip and for tests.
    [[nodiscard]] QList<QRectF> rectsOf(Span span) const;
    /// The vertical place of a position in the whole document, in [0, 1].
    [[nodiscard]] qreal relativePosition(qsizetype position) const;

Q_SIGNALS:
    /// The reader clicked a mark, or plain text (an empty selection).
    void selectionRequested(const sourcelight::ui::Selection &selection);
};

} // namespace sourcelight::ui
