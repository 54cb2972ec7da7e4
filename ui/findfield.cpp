// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findfield.h"

#include "ui/find.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

FindField::FindField(QAction *matchCase, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"findField"_s);
    setPlaceholderText(tr("Find in article"));
    setAccessibleName(placeholderText());
    addAction(matchCase, TrailingPosition);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            showCount(0, 0);
    });
}

void FindField::showCount(int which, int of)
{
    const QLocale locale;
    if (text().isEmpty())
        m_count.clear();
    else if (of == 0)
        m_count = tr("none");
    else if (of >= mostMatches)
        m_count = tr("%1 of many").arg(locale.toString(which));
    else
        m_count = tr("%1 of %2").arg(locale.toString(which), locale.toString(of));
    setTextMargins(0, 0, m_count.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_count) + 6, 0);
    setAccessibleDescription(m_count);
    update();
}

bool FindField::event(QEvent *event)
{
    // these keys are the field's own while it has the focus, whatever they do in the window
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepRequested(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FindField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_count.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    constexpr int switchWidth = 30; // of the switch for letter case
    painter.drawText(rect().adjusted(0, 0, -switchWidth, 0), Qt::AlignRight | Qt::AlignVCenter, m_count);
}

} // namespace sourcelight::ui
