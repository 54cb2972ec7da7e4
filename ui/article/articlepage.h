// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document.h"

#include <QWidget>

class QSplitter;

namespace KSyntaxHighlighting
{
class Repository;
}

namespace sourcelight::ui
{

class ArticleView;
class MarkStrip;
class SourceView;
struct Theme;

/**
 * An article as a page of the window: the view, with the mark strip for its scroll bar, and beside it, where the reader
 * wants it, the file. Each of the two shows the place that is picked in the other.
 */
class ArticlePage : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePage(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows an article, without marks.
    void setArticle(const Input &input, const Article &article);
    /// @p repository must outlive the page.
    void showFile(bool shown, KSyntaxHighlighting::Repository &repository);

    [[nodiscard]] ArticleView *view() const { return m_view; }
    [[nodiscard]] MarkStrip *strip() const { return m_strip; }
    /// Null where the file is not shown.
    [[nodiscard]] SourceView *source() const { return m_source; }

private:
    void placeMarks();
    void showMark(int index);
    void showPlaceInFile();

    QSplitter *m_sides;
    ArticleView *m_view;
    MarkStrip *m_strip;
    SourceView *m_source = nullptr;
    Input m_input;
    Article m_article;
};

} // namespace sourcelight::ui
