// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filewatch.h"

#include <QFileInfo>

#include <chrono>

namespace sourcelight::ui
{

using namespace std::chrono_literals;

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(300ms);
    connect(&m_settled, &QTimer::timeout, this, &FileWatch::lookAgain);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this](const QString &path) {
        m_stirred.append(path);
        m_settled.start();
    });
}

void FileWatch::watch(const QString &path)
{
    m_stamps.insert(path, stampOf(path));
    m_watcher.addPath(path);
}

void FileWatch::forget(const QString &path)
{
    m_stamps.remove(path);
    m_watcher.removePath(path);
}

FileWatch::Stamp FileWatch::stampOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    return {.modified = info.lastModified(), .size = info.size()};
}

void FileWatch::lookAgain()
{
    QStringList paths;
    paths.swap(m_stirred);
    paths.removeDuplicates();
    for (const QString &path : std::as_const(paths)) {
        const auto known = m_stamps.constFind(path);
        if (known == m_stamps.constEnd())
            continue;
        const Stamp now = stampOf(path);
        const bool same = now == *known;
        if (now.size >= 0)
            watch(path); // the watcher lets a path go when its file is renamed or deleted
        if (same)
            continue;
        if (now.size < 0)
            Q_EMIT vanished(path);
        else
            Q_EMIT changed(path);
    }
}

} // namespace sourcelight::ui
