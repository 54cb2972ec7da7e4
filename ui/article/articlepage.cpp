// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articlepage.h"

#include "ui/article/articleview.h"
#include "ui/article/markstrip.h"

#include <QHBoxLayout>

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
    , m_view(new ArticleView(this))
    , m_strip(new MarkStrip)
{
    m_view->setVerticalScrollBar(m_strip);
    auto layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &ArticleView::litUpChanged, this, &ArticlePage::placeMarks);
    connect(m_strip, &MarkStrip::markPicked, this, &ArticlePage::showMark);
}

void ArticlePage::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_strip->setTheme(theme);
    placeMarks();
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
