// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlepages.h"

#include "ui/article/articlepage.h"

#include <QScrollBar>

namespace sourcelight::ui
{

ArticlePages::ArticlePages(QWidget *welcome, QWidget *parent)
    : QStackedWidget(parent)
    , m_welcome(welcome)
{
    addWidget(welcome);
}

void ArticlePages::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    for (const auto &[id, page] : m_pages)
        dress(page);
}

void ArticlePages::add(const Document &document)
{
    auto page = new ArticlePage(this);
    page->view()->setAcceptDrops(false); // the window takes them
    page->view()->viewport()->setAcceptDrops(false);
    dress(page);
    page->view()->setArticle(document.article);
    connect(page->view(), &ArticleView::selectionRequested, this, &ArticlePages::selectionRequested);
    connect(page->view(), &ArticleView::whyRequested, this, &ArticlePages::whyRequested);
    connect(page->view(), &ArticleView::zoomChanged, this, &ArticlePages::zoomChanged);
    m_pages.emplace(document.id, page);
    addWidget(page);
}

void ArticlePages::remove(DocumentId id)
{
    const auto page = m_pages.extract(id);
    if (page.empty())
        return;
    removeWidget(page.mapped());
    page.mapped()->deleteLater();
}

void ArticlePages::setCurrent(DocumentId id)
{
    const auto page = m_pages.find(id);
    setCurrentWidget(page == m_pages.end() ? m_welcome : page->second);
}

void ArticlePages::showArticle(const Document &document)
{
    ArticleView *shown = view(document.id);
    const int place = shown->verticalScrollBar()->value();
    shown->setArticle(document.article);
    shown->verticalScrollBar()->setValue(place);
}

ArticleView *ArticlePages::view(DocumentId id) const
{
    const auto page = m_pages.find(id);
    return page == m_pages.end() ? nullptr : page->second->view();
}

void ArticlePages::dress(ArticlePage *page) const
{
    page->setTheme(m_appearance.theme);
    page->view()->setLayers(m_appearance.layers);
    page->view()->setZoom(m_appearance.zoom);
}

} // namespace sourcelight::ui
