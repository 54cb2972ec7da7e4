// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/article/marks.h"
#include "ui/panels/entityrows.h"

#include <QByteArray>
#include <QStringList>

class QSettings;

namespace sourcelight::ui
{

/// What the window is like, kept from one start to the next.
struct Session {
    QByteArray geometry; ///< as QWidget::saveGeometry() gives it
    QByteArray docks;    ///< as QMainWindow::saveState() gives it
    QString theme;       ///< "light", "dark", or the name of a theme; empty: as the system has it
    double zoom = 1.0;   ///< of the article's text
    Layers layers;
    bool highlights = true;
    bool doubtful = false; ///< statements are looked for as well, see extraction::AnalyzeOptions
    bool file = false;     ///< is shown beside the article
    EntityOrder entityOrder = EntityOrder::Importance;
    bool reopen = false;     ///< open the articles again that were open last
    QStringList openFiles;   ///< absolute paths, in the order of their tabs
    QStringList recentFiles; ///< absolute paths, the latest first
    QString folder;          ///< where files were last chosen

    friend bool operator==(const Session &, const Session &) = default;
};

/// Sizes that the text can be zoomed to.
inline constexpr double smallestZoom = 0.5;
inline constexpr double largestZoom = 4.0;

[[nodiscard]] Session loadSession(const QSettings &settings);
void saveSession(QSettings &settings, const Session &session);

/// Puts @p path first among the recent files, which stay few.
void addRecent(Session &session, const QString &path);

} // namespace sourcelight::ui
