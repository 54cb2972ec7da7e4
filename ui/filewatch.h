// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace sourcelight::ui
{

/**
 * Tells when a file on disk is no longer what was read from it. Waits until a change has settled, so that an editor
 * that writes in several steps, or renames a new file over the old one, is told of once; a mere touch is not told.
 */
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /// From now on, compared with how the file is now. Again for a path that is watched: starts afresh.
    void watch(const QString &path);
    void forget(const QString &path);

Q_SIGNALS:
    void changed(const QString &path);
    void vanished(const QString &path);

private:
    struct Stamp {
        QDateTime modified;
        qint64 size = -1; ///< -1: there is no such file

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };

    [[nodiscard]] static Stamp stampOf(const QString &path);
    void lookAgain();

    QFileSystemWatcher m_watcher;
    QTimer m_settled;
    QHash<QString, Stamp> m_stamps;
    QStringList m_stirred; ///< changed since the timer was started
};

} // namespace sourcelight::ui
