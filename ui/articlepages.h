// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/articleview.h"
#include "ui/document.h"

#include <QStackedWidget>

#include <map>

namespace KSyntaxHighlighting
{
class Repository;
}

namespace sourcelight::ui
{

class ArticlePage;

/// How all articles are shown, in every tab.
struct Appearance {
    Theme theme;
    Layers layers; ///< that are painted now
    double zoom = 1.0;
    bool file = false; ///< beside the article
};

/// One page for each open article, and a page for when there is none.
class ArticlePages : public QStackedWidget
{
    Q_OBJECT

public:
    /// @p repository must outlive the pages.
    ArticlePages(QWidget *welcome, KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void add(const Document &document);
    void remove(DocumentId id);
    /// The page of @p id comes to the front; the welcome for 0.
    void setCurrent(DocumentId id);
    /// Shows the text of @p document, without marks; the place in it stays about where it was.
    void showArticle(const Document &document);

    /// Null where there is no such page.
    [[nodiscard]] ArticleView *view(DocumentId id) const;
    /// The file beside the article in front; null where none is shown.
    [[nodiscard]] QWidget *currentFile() const;

Q_SIGNALS:
    /// The reader clicked in the article that is in front.
    void selectionRequested(const sourcelight::ui::Selection &selection);
    void zoomChanged(qreal zoom);
    void whyRequested(const sourcelight::ui::Selection &selection, const QRect &place);

private:
    void dress(ArticlePage *page) const;
    void dressCurrent() const;

    QWidget *m_welcome;
    KSyntaxHighlighting::Repository &m_repository;
    Appearance m_appearance;
    std::map<DocumentId, ArticlePage *> m_pages;
};

} // namespace sourcelight::ui
