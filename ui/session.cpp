// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include <QSettings>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

/// In the settings, by EntityOrder.
constexpr std::array entityOrders{"importance"_L1, "place"_L1, "count"_L1, "name"_L1};

EntityOrder entityOrder(const QString &name)
{
    const auto found = std::ranges::find(entityOrders, name);
    return found == entityOrders.end() ? EntityOrder() : EntityOrder(found - entityOrders.begin());
}

} // namespace

Session loadSession(const QSettings &settings)
{
    const Session fresh;
    const double zoom = settings.value("view/zoom"_L1, fresh.zoom).toDouble();
    return {
        .geometry = settings.value("window/geometry"_L1).toByteArray(),
        .docks = settings.value("window/docks"_L1).toByteArray(),
        .theme = settings.value("view/theme"_L1).toString(),
        .zoom = std::isnan(zoom) ? fresh.zoom : std::clamp(zoom, smallestZoom, largestZoom),
        .layers = {.entities = settings.value("layers/entities"_L1, true).toBool(),
            .numbers = settings.value("layers/numbers"_L1, true).toBool(),
            .attributions = settings.value("layers/attributions"_L1, true).toBool(),
            .references = settings.value("layers/references"_L1, true).toBool()},
        .highlights = settings.value("layers/highlights"_L1, fresh.highlights).toBool(),
        .doubtful = settings.value("analysis/doubtful"_L1, fresh.doubtful).toBool(),
        .file = settings.value("view/file"_L1, fresh.file).toBool(),
        .entityOrder = entityOrder(settings.value("panels/entityOrder"_L1).toString()),
        .reopen = settings.value("files/reopen"_L1, fresh.reopen).toBool(),
        .openFiles = settings.value("files/open"_L1).toStringList(),
        .recentFiles = settings.value("files/recent"_L1).toStringList(),
        .folder = settings.value("files/folder"_L1).toString(),
    };
}

void saveSession(QSettings &settings, const Session &session)
{
    settings.setValue("window/geometry"_L1, session.geometry);
    settings.setValue("window/docks"_L1, session.docks);
    settings.setValue("view/theme"_L1, session.theme);
    settings.setValue("view/zoom"_L1, session.zoom);
    settings.setValue("layers/entities"_L1, session.layers.entities);
    settings.setValue("layers/references"_L1, session.layers.references);
    settings.setValue("layers/numbers"_L1, session.layers.numbers);
    settings.setValue("layers/attributions"_L1, session.layers.attributions);
    settings.setValue("layers/highlights"_L1, session.highlights);
    settings.setValue("analysis/doubtful"_L1, session.doubtful);
    settings.setValue("view/file"_L1, session.file);
    settings.setValue("panels/entityOrder"_L1, entityOrders[size_t(session.entityOrder)]);
    settings.setValue("files/reopen"_L1, session.reopen);
    settings.setValue("files/open"_L1, session.openFiles);
    settings.setValue("files/recent"_L1, session.recentFiles);
    settings.setValue("files/folder"_L1, session.folder);
    settings.sync();
}

void addRecent(Session &session, const QString &path)
{
    constexpr qsizetype most = 12;
    session.recentFiles.removeAll(path);
    session.recentFiles.prepend(path);
    if (session.recentFiles.size() > most)
        session.recentFiles.resize(most);
}

} // namespace sourcelight::ui
