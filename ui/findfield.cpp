// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findfield.h"

#include "ui/find.h"
#include "ui/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

FindField::FindField(QAction *matchCase, QWidget *parent)
    : QLineEdit(parent)
    , m_matchCase(matchCase)
{
    setObjectName(u"findField"_s);
    setPlaceholderText(tr("Find in article"));
    setAccessibleName(placeholderText());
    addAction(m_matchCase, TrailingPosition);
    connect(m_matchCase, &QAction::toggled, this, &FindField::showMatchCase);
    showMatchCase();
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            showCount(0, 0);
    });
}

/// A line edit paints the pictures of its actions as if none of them were checked.
void FindField::showMatchCase()
{
    m_matchCase->setIcon(icon(u"case"_s, m_matchCase->isChecked() ? QPalette::Accent : QPalette::PlaceholderText));
    update();
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

void FindField::frameSwitch(QPainter &painter) const
{
    constexpr qreal corner = 4;
    const QRect button = findChild<QToolButton *>()->geometry();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Accent));
    painter.setBrush(palette().color(QPalette::Midlight));
    painter.drawRoundedRect(button.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

void FindField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (m_matchCase->isChecked())
        frameSwitch(painter);
    if (m_count.isEmpty())
        return;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    constexpr int switchWidth = 30; // of the switch for letter case
    painter.drawText(rect().adjusted(0, 0, -switchWidth, 0), Qt::AlignRight | Qt::AlignVCenter, m_count);
}

} // namespace sourcelight::ui
