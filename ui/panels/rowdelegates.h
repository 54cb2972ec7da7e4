// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/rowdelegate.h"

namespace sourcelight::ui
{

/// Rows of EntitiesModel: line key, name, detail, places, count; below an entity its names and mentions.
class EntityDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit EntityDelegate(QObject *parent = nullptr);

protected:
    void paintRow(const RowPainter &row, const QModelIndex &index) const override;
};

/// Rows of NumbersModel: the amount, right-aligned; what it counts; who says so.
class NumberDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit NumberDelegate(QObject *parent = nullptr);

protected:
    void paintRow(const RowPainter &row, const QModelIndex &index) const override;

private:
    static void paintNumber(const RowPainter &row, const QModelIndex &index);
    static void paintSentence(const RowPainter &row, const QModelIndex &index);
};

/// Rows of SourcesModel: line key, name, role, kind, cues; below a source its statements.
class SourceDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit SourceDelegate(QObject *parent = nullptr);

protected:
    void paintRow(const RowPainter &row, const QModelIndex &index) const override;
};

} // namespace sourcelight::ui
