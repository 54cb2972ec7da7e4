// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace sourcelight::ui
{

/// Something to tell the reader above the text, without stopping the work.
struct Message {
    enum class Kind { Information, Success, Warning, Error };
    struct Button {
        QString text;
        std::function<void()> action; ///< the message goes before it is called
    };

    Kind kind = Kind::Information;
    QString key; ///< a message replaces one with the same key; may be empty
    QString text;
    std::vector<Button> buttons;
};

/**
 * A quiet bar of messages above the text: not modal, each closable, the latest below. A few show at once; the others
 * wait until there is room, and a line below tells how many they are. Takes no space while there is nothing to tell.
 */
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void tell(Message message);
    /// Takes the message with this key back, shown or waiting.
    void takeBack(const QString &key);
    void setTheme(const Theme &theme);

    /// The texts that show now, from above.
    [[nodiscard]] QStringList texts() const;

private:
    static constexpr size_t mostShown = 3;

    void showWaiting();
    void addRow(const Message &message);
    void paintRow(QFrame *row) const;

    QVBoxLayout *m_rows;
    QLabel *m_more; ///< how many messages wait
    Theme m_theme;
    std::vector<Message> m_waiting;
};

} // namespace sourcelight::ui
