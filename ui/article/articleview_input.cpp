// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader does to the article view with pointer, keys and wheel.
#include "ui/article/annotationtext.h"
#include "ui/article/articleview.h"
#include "ui/navigation.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

constexpr qreal zoomStep = 1.1;

} // namespace

Selection ArticleView::annotationUnder(QPointF point) const
{
    const QPointF inDocument = point + scrollOffset();
    const qsizetype character = geometry().characterAt(inDocument);
    if (character >= 0)
        return annotationAt(character);
    const bool atBars = inDocument.x() >= 0 && inDocument.x() < m_typography.gutter();
    return atBars && m_layers.attributions ? m_marks.contentIn(geometry().between(inDocument.y(), inDocument.y()))
                                           : Selection();
}

/// The margins beside the viewport are part of the page: text can be selected from there.
bool ArticleView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove: {
        const auto mouse = static_cast<const QMouseEvent *>(event);
        QMouseEvent inViewport(mouse->type(), mouse->position() - viewport()->pos(), mouse->globalPosition(),
            mouse->button(), mouse->buttons(), mouse->modifiers(), mouse->pointingDevice());
        return viewportEvent(&inViewport);
    }
    default:
        return QTextBrowser::event(event);
    }
}

/// The event moved from the space between two paragraphs onto the nearest line: while the text is not laid out to its
/// end, QTextEdit takes a point between paragraphs for that end.
QMouseEvent ArticleView::onText(const QMouseEvent &event) const
{
    const qreal top = scrollOffset().y();
    const bool inside = viewport()->rect().contains(event.position().toPoint());
    const qreal y = inside ? geometry().nearestLine(event.position().y() + top) - top : event.position().y();
    return {event.type(), QPointF(event.position().x(), y), event.globalPosition(), event.button(), event.buttons(),
        event.modifiers(), event.pointingDevice()};
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    m_pressedScroll = verticalScrollBar()->value();
    QMouseEvent press = onText(*event);
    QTextBrowser::mousePressEvent(&press);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    QMouseEvent move = onText(*event);
    QTextBrowser::mouseMoveEvent(&move);
    if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(annotationUnder(event->position()).isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const bool moved = (event->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || moved || textCursor().hasSelection())
        return;
    verticalScrollBar()->setValue(m_pressedScroll); // the caret may have pulled a half-hidden line into view
    const Selection clicked = annotationUnder(event->position());
    Q_EMIT selectionRequested(clicked == m_selection ? Selection() : clicked);
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::viewportEvent(event);
    const auto help = static_cast<const QHelpEvent *>(event);
    const Selection pointed = annotationUnder(help->pos());
    const QStringList lines = m_analysis ? describe(*m_analysis, pointed, m_layers.scope()) : QStringList();
    // A markup of our own, so that nothing in the article is taken for one.
    const QString tip =
        lines.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s));
    QToolTip::showText(help->globalPos(), tip, viewport());
    return true;
}

void ArticleView::describeCursor()
{
    const Selection around = annotationAt(cursorPosition());
    setAccessibleDescription(m_analysis ? describe(*m_analysis, around, m_layers.scope()).join(u", "_s) : QString());
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    const int before = textCursor().position();
    QTextBrowser::keyPressEvent(event);
    if (textCursor().position() != before)
        setCursorWidth(1);
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    constexpr qreal notch = 120;
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / notch));
    Q_EMIT zoomChanged(m_zoom);
    event->accept();
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const Selection there = byKey ? annotationAt(cursorPosition()) : annotationUnder(event->pos());
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto why = new QAction(tr("&Why?"), menu);
    why->setEnabled(!there.isEmpty());
    connect(why, &QAction::triggered, this, [this, there] { askWhy(there); });
    QAction *first = menu->actions().value(0);
    menu->insertAction(first, why);
    menu->insertSeparator(first);
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void ArticleView::askWhy()
{
    const Selection around = annotationAt(cursorPosition());
    askWhy(around.isEmpty() || cursorWidth() == 0 ? m_selection : around);
}

void ArticleView::askWhy(const Selection &selection)
{
    const std::optional<Span> place = m_analysis ? currentSpan(m_analysis->annotations, selection) : std::nullopt;
    const QRect line = place ? rectsOf(*place).value(0).toAlignedRect() : QRect();
    const QRect shown = viewport()->rect().intersects(line) ? line : QRect(viewport()->rect().center(), QSize(1, 1));
    Q_EMIT whyRequested(selection, QRect(viewport()->mapToGlobal(shown.topLeft()), shown.size()));
}

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    auto copied = new QMimeData;
    copied->setText(textOf(m_article, selectedSpan()).toString());
    return copied;
}

} // namespace sourcelight::ui
