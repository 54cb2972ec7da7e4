// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documenttabs.h"

#include "ui/icons.h"

#include <QMouseEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

constexpr int widestTab = 300;
constexpr int narrowestTab = 150; // some words of a title; more tabs are scrolled

/// "&" would underline the letter behind it.
QString withoutMnemonic(QString title)
{
    return title.replace(u'&', u"&&"_s);
}

} // namespace

DocumentTabs::DocumentTabs(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(u"documentTabs"_s);
    setAccessibleName(tr("Open articles"));
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    setAttribute(Qt::WA_Hover);
    connect(this, &QTabBar::currentChanged, this, [this](int index) {
        showCloseButtons();
        Q_EMIT currentIdChanged(idAt(index));
    });
}

void DocumentTabs::insert(DocumentId id, DocumentId before, const QString &title, const QString &tip)
{
    const QSignalBlocker quiet(this); // the tab gets its id before it is told of
    const int index = insertTab(before == 0 ? count() : indexOf(before), QString());
    setTabData(index, id);
    rename(id, title, tip);

    auto close = new QToolButton(this);
    close->setObjectName(u"closeTabButton"_s);
    close->setIcon(icon(u"close"_s, QPalette::PlaceholderText));
    close->setIconSize({12, 12});
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setToolTip(tr("Close this article"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this, id] { Q_EMIT closeRequested(id); });
    setTabButton(index, RightSide, close);
    showCloseButtons();
}

void DocumentTabs::rename(DocumentId id, const QString &title, const QString &tip)
{
    const int index = indexOf(id);
    setTabText(index, withoutMnemonic(title));
    setTabToolTip(index, tip);
    setAccessibleTabName(index, title);
}

void DocumentTabs::remove(DocumentId id)
{
    removeTab(indexOf(id));
}

void DocumentTabs::setCurrent(DocumentId id)
{
    const int index = indexOf(id);
    const bool wasCurrent = index == currentIndex();
    setCurrentIndex(index);
    if (wasCurrent)
        Q_EMIT currentIdChanged(id);
}

void DocumentTabs::step(int by)
{
    if (count() > 0)
        setCurrentIndex((currentIndex() + by + count()) % count());
}

std::vector<DocumentId> DocumentTabs::ids() const
{
    std::vector<DocumentId> ids;
    ids.reserve(size_t(count()));
    for (int i = 0; i < count(); ++i)
        ids.push_back(idAt(i));
    return ids;
}

int DocumentTabs::indexOf(DocumentId id) const
{
    for (int i = 0; i < count(); ++i) {
        if (idAt(i) == id)
            return i;
    }
    return -1;
}

bool DocumentTabs::event(QEvent *event)
{
    const bool handled = QTabBar::event(event);
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
    case QEvent::HoverLeave:
    case QEvent::LayoutRequest:
        showCloseButtons();
        break;
    default:
        break;
    }
    return handled;
}

/// Only the current tab and the one below the pointer have them, so that the row stays quiet.
void DocumentTabs::showCloseButtons()
{
    const int hovered = underMouse() ? tabAt(mapFromGlobal(QCursor::pos())) : -1;
    for (int i = 0; i < count(); ++i) {
        if (QWidget *button = tabButton(i, RightSide))
            button->setVisible(i == currentIndex() || i == hovered);
    }
}

void DocumentTabs::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::MiddleButton ? idAt(tabAt(event->position().toPoint())) : 0;
    QTabBar::mousePressEvent(event);
}

void DocumentTabs::mouseReleaseEvent(QMouseEvent *event)
{
    const DocumentId released = event->button() == Qt::MiddleButton ? idAt(tabAt(event->position().toPoint())) : 0;
    QTabBar::mouseReleaseEvent(event);
    if (released != 0 && released == m_pressed)
        Q_EMIT closeRequested(released);
}

QSize DocumentTabs::tabSizeHint(int index) const
{
    const QSize hint = QTabBar::tabSizeHint(index);
    return {std::min(hint.width(), widestTab), hint.height()};
}

QSize DocumentTabs::minimumTabSizeHint(int index) const
{
    const QSize hint = tabSizeHint(index);
    return {std::min(hint.width(), narrowestTab), hint.height()};
}

} // namespace sourcelight::ui
