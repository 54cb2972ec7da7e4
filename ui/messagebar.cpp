// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebar.h"

#include "ui/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

constexpr const char *kindProperty = "kind";
constexpr const char *keyProperty = "key";

QString iconName(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Information:
        return u"information"_s;
    case Message::Kind::Success:
        return u"success"_s;
    case Message::Kind::Warning:
        return u"warning"_s;
    case Message::Kind::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_more(new QLabel(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Messages"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_more->setObjectName(u"more"_s);
    m_more->setContentsMargins(40, 4, 8, 4);
    auto layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_rows);
    layout->addWidget(m_more);
    hide();
}

void MessageBar::tell(Message message)
{
    if (!message.key.isEmpty())
        takeBack(message.key);
    m_waiting.push_back(std::move(message));
    showWaiting();
}

void MessageBar::takeBack(const QString &key)
{
    std::erase_if(m_waiting, [&](const Message &message) { return message.key == key; });
    for (const auto rows = findChildren<QFrame *>(u"message"_s, Qt::FindDirectChildrenOnly); QFrame * row : rows) {
        if (row->property(keyProperty).toString() == key)
            delete row;
    }
    showWaiting();
}

void MessageBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (const auto rows = findChildren<QFrame *>(u"message"_s, Qt::FindDirectChildrenOnly); QFrame * row : rows)
        paintRow(row);
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_rows->count(); ++i)
        texts.append(m_rows->itemAt(i)->widget()->findChild<QLabel *>(u"text"_s)->text());
    return texts;
}

void MessageBar::showWaiting()
{
    while (!m_waiting.empty() && size_t(m_rows->count()) < mostShown) {
        const Message message = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        addRow(message);
    }
    const int waiting = int(m_waiting.size());
    m_more->setText(waiting == 1 ? tr("1 more message") : tr("%Ln more messages", nullptr, waiting));
    m_more->setVisible(waiting > 0);
    setVisible(m_rows->count() > 0);
}

void MessageBar::addRow(const Message &message)
{
    auto row = new QFrame(this);
    row->setObjectName(u"message"_s);
    row->setProperty(kindProperty, int(message.kind));
    row->setProperty(keyProperty, message.key);
    row->setAutoFillBackground(true);
    row->setAccessibleName(message.text);

    auto picture = new QLabel(row);
    picture->setPixmap(icon(iconName(message.kind), QPalette::WindowText).pixmap(QSize(16, 16), devicePixelRatio()));
    auto text = new QLabel(message.text, row);
    text->setObjectName(u"text"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto layout = new QHBoxLayout(row);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(picture);
    layout->addWidget(text, 1);
    const auto takeRowAway = [this, row] {
        row->hide();
        m_rows->removeWidget(row);
        row->setObjectName(QString());
        row->deleteLater();
        showWaiting();
    };
    for (const Message::Button &button : message.buttons) {
        auto push = new QPushButton(button.text, row);
        connect(push, &QPushButton::clicked, this, [takeRowAway, action = button.action] {
            takeRowAway();
            if (action)
                action();
        });
        layout->addWidget(push);
    }
    auto close = new QToolButton(row);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, takeRowAway);
    layout->addWidget(close);

    paintRow(row);
    m_rows->addWidget(row);
    QAccessibleEvent event(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::paintRow(QFrame *row) const
{
    const auto kind = Message::Kind(row->property(kindProperty).toInt());
    const QColor hue = kind == Message::Kind::Error || kind == Message::Kind::Warning ? m_theme.warning
                       : kind == Message::Kind::Success ? m_theme.colorOf(EntityType::Location)
                                                        : m_theme.focus;
    QPalette palette = row->palette();
    palette.setColor(QPalette::Window, mixed(m_theme.panel, hue, 0.12));
    row->setPalette(palette);
}

} // namespace sourcelight::ui
