// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/entitiesmodel.h"

#include "ui/panels/excerpt.h"
#include "ui/panels/labels.h"

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

namespace
{

enum Level { Groups, Entities, Details };

/// "3 mentions", "4 mentions, 3 by name".
QString countText(const EntityRow &row)
{
    const QString all =
        row.mentions == 1 ? EntitiesModel::tr("1 mention") : EntitiesModel::tr("%n mentions", nullptr, row.mentions);
    return row.names == row.mentions ? all : EntitiesModel::tr("%1, %2 by name").arg(all).arg(row.names);
}

} // namespace

void EntitiesModel::setFilter(const EntityFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    rebuild();
}

QString EntitiesModel::summary() const
{
    if (!analysis())
        return {};
    const QString all = QLocale().toString(analysis()->annotations.entities.size());
    return isFiltered() ? tr("%1 of %2").arg(QLocale().toString(m_rows.entities.size()), all) : all;
}

bool EntitiesModel::isFiltered() const
{
    return !m_filter.text.isEmpty();
}

std::vector<PanelModel::Level> EntitiesModel::makeRows()
{
    m_rows = analysis() ? entityRows(*analysis(), m_filter) : EntityRows();
    return {levelOf(m_rows.groups), levelOf(m_rows.entities), levelOf(m_rows.details)};
}

QVariant EntitiesModel::cell(int level, int at, int role) const
{
    switch (level) {
    case Groups:
        return groupCell(m_rows.groups[size_t(at)], role);
    case Entities:
        return entityCell(m_rows.entities[size_t(at)], role);
    default:
        return detailCell(m_rows.details[size_t(at)], role);
    }
}

QVariant EntitiesModel::groupCell(const EntityGroupRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return typeHeading(row.type);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(typeHeading(row.type)).arg(row.count);
    case RowKindRole:
        return QVariant::fromValue(RowKind::Heading);
    case SelectionRole:
        return QVariant::fromValue(Selection());
    case KeyRole:
        return QString(u"type/"_s + QString::number(int(row.type)));
    case TypeRole:
        return QVariant::fromValue(row.type);
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

QVariant EntitiesModel::entityCell(const EntityRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return joined({row.name, countText(row), namesText(row)}, u"\n"_s);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(row.name, typeName(row.type), countText(row));
    case Qt::AccessibleDescriptionRole:
        return namesText(row);
    case RowKindRole:
        return QVariant::fromValue(RowKind::Main);
    case SelectionRole:
        return QVariant::fromValue(Selection{Selection::Kind::Entity, row.id, row.firstMention});
    case KeyRole:
        return row.id;
    case CellsRole:
        return QStringList{row.name, typeName(row.type), row.aliases.join(u"; "_s), row.roles.join(u"; "_s),
            QString::number(row.mentions)};
    case TypeRole:
        return QVariant::fromValue(row.type);
    case DetailTextRole:
        return row.detail;
    case PlacesRole:
        return QVariant::fromValue(row.places);
    case CountRole:
        return row.mentions;
    default:
        return {};
    }
}

QVariant EntitiesModel::detailCell(const EntityDetailRow &row, int role) const
{
    const EntityRow &entity = m_rows.entities[size_t(row.parent)];
    switch (role) {
    case RowKindRole:
        return QVariant::fromValue(RowKind::Detail);
    case KeyRole:
        return keyOf(row);
    default:
        break;
    }
    switch (row.what) {
    case EntityDetailRow::What::Names:
        return namesCell(entity, role);
    case EntityDetailRow::What::Related:
        return relatedCell(*findEntity(analysis()->annotations, row.id), role);
    case EntityDetailRow::What::Mention:
        return mentionCell(row, role);
    }
    return {};
}

QString EntitiesModel::keyOf(const EntityDetailRow &row) const
{
    const Id &entity = m_rows.entities[size_t(row.parent)].id;
    switch (row.what) {
    case EntityDetailRow::What::Names:
        return entity + u"/names"_s;
    case EntityDetailRow::What::Related:
        return entity + u"/related/"_s + row.id;
    case EntityDetailRow::What::Mention:
        break;
    }
    return row.id;
}

QVariant EntitiesModel::namesCell(const EntityRow &entity, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return namesText(entity);
    case SelectionRole:
        return QVariant::fromValue(Selection{Selection::Kind::Entity, entity.id, entity.firstMention});
    case CellsRole:
        return QStringList{namesText(entity)};
    default:
        return {};
    }
}

QVariant EntitiesModel::relatedCell(const Entity &related, int role) const
{
    const QString text = tr("see also %1 · %2").arg(related.name, typeName(related.type));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return tr("See also %1, %2").arg(related.name, typeName(related.type));
    case SelectionRole:
        return QVariant::fromValue(selectionOf(analysis()->annotations, related.id, m_filter.scope));
    case TypeRole:
        return QVariant::fromValue(related.type);
    case CellsRole:
        return QStringList{text};
    default:
        return {};
    }
}

QVariant EntitiesModel::mentionCell(const EntityDetailRow &row, int role) const
{
    const auto words = [&] { return lineOf(analysis()->article, row.span); };
    const auto sentence = [&] { return lineOf(analysis()->article, sentenceAround(*analysis(), row.span)); };
    switch (role) {
    case Qt::DisplayRole:
        return words();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return sentence();
    case Qt::AccessibleTextRole:
        return joined({tr("Mention %1: %2").arg(row.number).arg(words()), kindName(row.kind)}, u", "_s);
    case SelectionRole:
        return QVariant::fromValue(
            Selection{Selection::Kind::Entity, m_rows.entities[size_t(row.parent)].id, row.mention});
    case CellsRole:
        return QStringList{words(), kindName(row.kind), sentence()};
    case ExcerptRole:
        return QVariant::fromValue(excerptOf(*analysis(), row.span));
    case NoteRole:
        return kindName(row.kind);
    case TypeRole:
        return QVariant::fromValue(m_rows.entities[size_t(row.parent)].type);
    default:
        return {};
    }
}

/// "also NHC, the council · council chair".
QString EntitiesModel::namesText(const EntityRow &row) const
{
    QStringList parts;
    if (!row.aliases.isEmpty())
        parts.append(tr("also %1").arg(row.aliases.join(u", "_s)));
    parts.append(row.roles);
    return parts.join(u" · "_s);
}

QModelIndexList EntitiesModel::rowsOf(const Selection &selection) const
{
    if (selection.kind != Selection::Kind::Entity)
        return {};
    const auto entity = std::ranges::find(m_rows.entities, selection.id, &EntityRow::id);
    if (entity == m_rows.entities.end())
        return {};
    QModelIndexList rows{indexAt(Entities, int(entity - m_rows.entities.begin()))};
    for (int at = entity->first; at < entity->first + entity->count; ++at) {
        if (m_rows.details[size_t(at)].mention == selection.mention)
            rows.append(indexAt(Details, at));
    }
    return rows;
}

} // namespace sourcelight::ui
