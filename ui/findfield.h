// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;
class QPainter;

namespace sourcelight::ui
{

/**
 * The field of the tool bar for words to find, with the count of matches at its end. Enter asks for the next match,
 * Shift+Enter for the one before, Esc goes back to the text.
 */
class FindField : public QLineEdit
{
    Q_OBJECT

public:
    /// @p matchCase stands as a switch in the field.
    explicit FindField(QAction *matchCase, QWidget *parent = nullptr);

    /// "2 of 7"; "none" where @p of is 0 while there are words to find.
    void showCount(int which, int of);
    [[nodiscard]] QString countText() const { return m_count; }

Q_SIGNALS:
    void stepRequested(int step);
    void leaveRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showMatchCase();
    void frameSwitch(QPainter &painter) const;

    QAction *m_matchCase;
    QString m_count;
};

} // namespace sourcelight::ui
