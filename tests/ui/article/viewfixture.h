// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/analysisfixture.h"
#include "ui/article/articleview.h"

#include <KSyntaxHighlighting/Repository>

#include <QImage>
#include <QTest>

/// What the tests of the reading view share: an article view that shows the fixture, and a look at its pixels.
namespace sourcelight::fixture
{

constexpr QSize viewSize(860, 1400); // the whole fixture is in view

inline ui::Theme theme(bool dark = false)
{
    KSyntaxHighlighting::Repository repository;
    return ui::loadTheme(repository, dark);
}

/// Lays out and shows the fixture with its marks.
inline void show(ui::ArticleView &view, bool dark = false, const AnalysisPtr &analysis = sharedAnalysis())
{
    view.resize(viewSize);
    view.setTheme(theme(dark));
    view.setArticle(analysis->article);
    view.setAnalysis(analysis);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

inline QImage picture(const ui::ArticleView &view)
{
    return view.viewport()->grab().toImage();
}

/// How many pixels of a stretch of the picture have exactly this colour.
inline int count(const QImage &image, const QRectF &rect, const QColor &color)
{
    int pixels = 0;
    const QRect inside = rect.toAlignedRect().intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            pixels += image.pixelColor(x, y) == color;
    }
    return pixels;
}

/// The stretch below a line's baseline where the marks' lines are.
inline QRectF lanes(const QRectF &rect)
{
    return {rect.left(), rect.bottom() - 4, rect.width(), 12};
}

inline Span words(const ui::ArticleView &view, QStringView text, int nth = 1)
{
    return place(view.analysis()->article.text, text, nth);
}

inline QPoint middleOf(const ui::ArticleView &view, Span span)
{
    return view.rectsOf(span).front().center().toPoint();
}

} // namespace sourcelight::fixture
