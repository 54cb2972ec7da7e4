// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panelmodel.h"

#include <functional>

/// A panel's model printed as indented text, so that a test reads like the case.
namespace sourcelight::test
{

using Line = std::function<QString(const QModelIndex &)>;

/// A line a row, as @p line says it, two spaces of indent a level; a leading '*' marks a picked row.
inline QString treeText(
    const QAbstractItemModel &model, const Line &line, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const bool picked = index.data(ui::PickedRole).toBool();
        text += QString(2 * depth, u' ') + (picked ? QStringLiteral("*") : QString()) + line(index) + u'\n';
        text += treeText(model, line, index, depth + 1);
    }
    return text;
}

/// The rows' first texts alone.
inline QString treeText(const QAbstractItemModel &model)
{
    return treeText(model, [](const QModelIndex &index) { return index.data().toString(); });
}

} // namespace sourcelight::test
