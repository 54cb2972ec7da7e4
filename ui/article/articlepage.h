// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sourcelight::ui
{

class ArticleView;
class MarkStrip;
struct Theme;

/// An article as a page of the window: the view, with the mark strip for its scroll bar.
class ArticlePage : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePage(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    [[nodiscard]] ArticleView *view() const { return m_view; }
    [[nodiscard]] MarkStrip *strip() const { return m_strip; }

private:
    void placeMarks();
    void showMark(int index);

    ArticleView *m_view;
    MarkStrip *m_strip;
};

} // namespace sourcelight::ui
