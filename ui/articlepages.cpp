// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlepages.h"

#include "ui/article/articlepage.h"
#include "ui/article/sourceview.h"

#include <QScrollBar>

namespace sourcelight::ui
{

ArticlePages::ArticlePages(QWidget *welcome, KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QStackedWidget(parent)
    , m_welcome(welcome)
    , m_repository(repository)
{
    addWidget(welcome);
}

void ArticlePages::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    for (const auto &[id, page] : m_pages)
        dress(page);
    dressCurrent();
}

void ArticlePages::add(const Document &document)
{
    auto page = new ArticlePage(this);
    page->view()->setAcceptDrops(false); // the window takes them
    page->view()->viewport()->setAcceptDrops(false);
    dress(page);
    page->setArticle(document.input, document.article);
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
    dressCurrent();
}

void ArticlePages::showArticle(const Document &document)
{
    ArticlePage *page = m_pages.at(document.id);
    QScrollBar *bar = page->view()->verticalScrollBar();
    const int place = bar->value();
    page->setArticle(document.input, document.article);
    bar->setValue(place);
}

ArticleView *ArticlePages::view(DocumentId id) const
{
    const auto page = m_pages.find(id);
    return page == m_pages.end() ? nullptr : page->second->view();
}

QWidget *ArticlePages::currentFile() const
{
    const auto page = qobject_cast<ArticlePage *>(currentWidget());
    return page ? page->source() : nullptr;
}

/// Only the file of the article in front is read.
void ArticlePages::dressCurrent() const
{
    if (const auto page = qobject_cast<ArticlePage *>(currentWidget()))
        page->showFile(m_appearance.file, m_repository);
}

void ArticlePages::dress(ArticlePage *page) const
{
    page->setTheme(m_appearance.theme);
    page->view()->setLayers(m_appearance.layers);
    page->view()->setZoom(m_appearance.zoom);
}

} // namespace sourcelight::ui
