// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/groundspopup.h"

#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

GroundsPopup::GroundsPopup(const Grounds &grounds, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"grounds"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Why?"));
    m_rows->setContentsMargins(16, 12, 18, 14);
    m_rows->setSpacing(3);
    addLine(grounds.title, u"title"_s);
    addLine(grounds.kind, u"soft"_s);
    addLine(grounds.certainty, u"certainty"_s);
    addList(tr("What speaks for it"), grounds.reasons);
    addList(tr("What ties it to %1").arg(grounds.entity), grounds.links);
    if (grounds.reasons.isEmpty() && grounds.links.isEmpty())
        addLine(tr("Nothing more was noted."), u"soft"_s);
    setAccessibleName(tr("Why %1?").arg(grounds.title));
    setAccessibleDescription(m_text.join(u'\n'));
}

void GroundsPopup::addLine(const QString &text, const QString &style)
{
    constexpr int widest = 380;
    if (text.isEmpty())
        return;
    auto line = new QLabel(this);
    line->setTextFormat(Qt::PlainText);
    line->setText(text);
    line->setObjectName(style);
    line->setWordWrap(true);
    line->ensurePolished();
    line->setFixedWidth(std::min(widest, line->fontMetrics().horizontalAdvance(text) + 12));
    line->setFixedHeight(line->heightForWidth(line->width()));
    m_rows->addWidget(line);
    m_text.append(text);
}

void GroundsPopup::addList(const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    m_rows->addSpacing(7);
    addLine(heading, u"soft"_s);
    for (const QString &line : lines)
        addLine(u"•  "_s + line, u"ground"_s);
}

void GroundsPopup::popupAt(const QRect &place)
{
    constexpr int distance = 4; // from the place and from the screen's edge
    adjustSize();
    const QRect room = parentWidget()->screen()->availableGeometry().adjusted(distance, distance, -distance, -distance);
    const int below = place.bottom() + distance;
    const bool fitsBelow = below + height() <= room.bottom();
    const int y = fitsBelow ? below : place.top() - distance - height();
    const int furthest = std::max(room.left(), room.right() + 1 - width());
    move(std::clamp(place.left(), room.left(), furthest), std::max(room.top(), y));
    show();
    setFocus(Qt::PopupFocusReason);
}

} // namespace sourcelight::ui
