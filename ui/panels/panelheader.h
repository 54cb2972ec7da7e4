// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QLineEdit>
#include <QToolButton>

class QMenu;

namespace sourcelight::ui
{

/// A line edit that is a quiet word until it is used. Escape empties it, then leaves it; Return and Down leave it.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isInUse() const { return hasFocus() || !text().isEmpty(); }

    Theme m_theme;
};

/// A word with a chevron that opens a menu.
class QuietButton : public QToolButton
{
    Q_OBJECT

public:
    explicit QuietButton(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};

/// Title, summary, filter field and menu of a panel in one row: see Panel::titleBar(). Its plain area ignores the
/// mouse.
class PanelHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PanelHeader(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setTexts(const QString &title, const QString &summary, const QString &menuLabel);
    void focusFilter();
    [[nodiscard]] QMenu *menu() const { return m_button->menu(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterChanged(const QString &text);
    /// The reader is done with the filter field: the rows are to have the focus.
    void filterLeft();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FilterField *m_filter;
    QuietButton *m_button;
    QString m_title;
    QString m_summary;
    Theme m_theme;
};

} // namespace sourcelight::ui
