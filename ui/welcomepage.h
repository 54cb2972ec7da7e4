// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace sourcelight::ui
{

class Actions;

/// What the window shows before there is an article: ways to open one, the latest files, and samples to try.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(const Actions &actions, QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void openRequested(const sourcelight::ui::Input &input);

private:
    void addLink(QVBoxLayout *list, const QString &text, const QString &detail, const Input &input);

    QLabel *m_recentTitle;
    QWidget *m_recent;
};

} // namespace sourcelight::ui
