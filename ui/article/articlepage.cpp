// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articlepage.h"

#include "ui/article/articleview.h"
#include "ui/article/markstrip.h"
#include "ui/article/sourceview.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace sourcelight::ui
{

namespace
{

QColor markColor(const ArticleView &view)
{
    const Theme &theme = view.theme();
    const Selection selection = view.selection();
    if (view.isFinding())
        return theme.focus;
    switch (selection.kind) {
    case Selection::Kind::Claim:
        return theme.number;
    case Selection::Kind::Attribution:
        return theme.source;
    default:
        break;
    }
    const Entity *entity = view.analysis() ? findEntity(view.analysis()->annotations, selection.id) : nullptr;
    return entity ? theme.colorOf(entity->type) : theme.soft;
}

} // namespace

ArticlePage::ArticlePage(QWidget *parent)
    : QWidget(parent)
    , m_sides(new QSplitter(this))
    , m_view(new ArticleView(m_sides))
    , m_strip(new MarkStrip)
{
    m_view->setVerticalScrollBar(m_strip);
    auto layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sides);
    m_sides->setChildrenCollapsible(false);
    setFocusProxy(m_view);
    connect(m_view, &ArticleView::litUpChanged, this, &ArticlePage::placeMarks);
    connect(m_strip, &MarkStrip::markPicked, this, &ArticlePage::showMark);
    connect(m_view, &ArticleView::cursorPositionChanged, this, &ArticlePage::showPlaceInFile);
    connect(m_view, &ArticleView::litUpChanged, this, [this] {
        if (const int lit = m_view->currentLit(); m_source && lit >= 0)
            m_source->showPlace(m_view->litUp()[size_t(lit)].begin);
    });
}

void ArticlePage::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_strip->setTheme(theme);
    if (m_source)
        m_source->setTheme(theme);
    placeMarks();
}

void ArticlePage::setArticle(const Input &input, const Article &article)
{
    m_input = input;
    m_article = article;
    m_view->setArticle(article);
    if (m_source)
        m_source->load(m_input, m_article);
}

void ArticlePage::showFile(bool shown, KSyntaxHighlighting::Repository &repository)
{
    if (shown == (m_source != nullptr))
        return;
    if (!shown) {
        delete std::exchange(m_source, nullptr);
        return;
    }
    m_source = new SourceView(repository, m_sides);
    m_source->setTheme(m_view->theme());
    m_sides->setSizes({width() / 2, width() - width() / 2});
    connect(m_source, &SourceView::placeRequested, m_view, &ArticleView::placeCursor);
    m_source->load(m_input, m_article);
    m_source->showPlace(m_view->cursorPosition());
}

void ArticlePage::showPlaceInFile()
{
    if (m_source && !m_source->hasFocus())
        m_source->showPlace(m_view->cursorPosition());
}

void ArticlePage::placeMarks()
{
    QList<qreal> places;
    for (const Span span : m_view->litUp())
        places.append(m_view->relativePosition(span.begin));
    m_strip->setMarks(places, markColor(*m_view), m_view->currentLit());
}

/// A mention is picked, so that the reader can walk on from there; anything else is only brought into view.
void ArticlePage::showMark(int index)
{
    const Spans lit = m_view->litUp();
    if (size_t(index) >= lit.size())
        return;
    m_view->showSpan(lit[size_t(index)]);
    const std::vector<int> mentions = m_view->litMentions();
    if (mentions.empty())
        return;
    Selection selection = m_view->selection();
    selection.mention = mentions[size_t(index)];
    Q_EMIT m_view->selectionRequested(selection);
}

} // namespace sourcelight::ui
