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

QString kindNote(MentionKind kind)
{
    switch (kind) {
    case MentionKind::Name:
        return {};
    case MentionKind::Nominal:
        return EntitiesModel::tr("described");
    case MentionKind::Pronoun:
        return EntitiesModel::tr("pronoun");
    }
    return {};
}

QString mentionCount(int count)
{
    return count == 1 ? EntitiesModel::tr("1 mention") : EntitiesModel::tr("%n mentions", nullptr, count);
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
        return QString(row.name + u'\n' + namesText(row)).trimmed();
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(row.name, typeName(row.type), mentionCount(row.mentions));
    case Qt::AccessibleDescriptionRole:
        return namesText(row);
    case RowKindRole:
        return QVariant::fromValue(RowKind::Main);
    case SelectionRole:
        return QVariant::fromValue(Selection{Selection::Kind::Entity, row.id, 0});
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
    const bool isNames = row.mention < 0;
    switch (role) {
    case Qt::DisplayRole:
        return isNames ? namesText(entity) : lineOf(analysis()->article, row.span);
    case Qt::ToolTipRole:
        return isNames ? namesText(entity) : lineOf(analysis()->article, sentenceAround(*analysis(), row.span));
    case Qt::AccessibleTextRole:
        return isNames ? namesText(entity)
                       : tr("Mention %1: %2").arg(row.mention + 1).arg(lineOf(analysis()->article, row.span));
    case Qt::AccessibleDescriptionRole:
        return isNames ? QString() : lineOf(analysis()->article, sentenceAround(*analysis(), row.span));
    case RowKindRole:
        return QVariant::fromValue(RowKind::Detail);
    case SelectionRole:
        return QVariant::fromValue(Selection{Selection::Kind::Entity, entity.id, std::max(row.mention, 0)});
    case KeyRole:
        return isNames ? QString(entity.id + u"/names"_s) : row.id;
    case CellsRole:
        return isNames ? QStringList{namesText(entity)}
                       : QStringList{lineOf(analysis()->article, row.span), kindNote(row.kind),
                             lineOf(analysis()->article, sentenceAround(*analysis(), row.span))};
    case ExcerptRole:
        return isNames ? QVariant() : QVariant::fromValue(excerptOf(*analysis(), row.span));
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
