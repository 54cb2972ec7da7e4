// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace sourcelight::ui
{

/// The quiet line below: what is in the article, how it was read, and work in progress with a way to stop it.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Null: no article is open.
    void showDocument(const Document *document);
    /// Work shows only after it has taken a moment.
    void showWork(const std::optional<Work> &work);

    [[nodiscard]] QString counts() const;

Q_SIGNALS:
    void stopRequested();

private:
    QLabel *m_counts;
    QLabel *m_format;
    QLabel *m_offline;
    QLabel *m_workName;
    QProgressBar *m_progress;
    QToolButton *m_stop;
    QTimer m_delay;
};

} // namespace sourcelight::ui
