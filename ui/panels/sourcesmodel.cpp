// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sourcesmodel.h"

#include "ui/panels/labels.h"

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

namespace
{

enum Level { Sources, Statements };

QString nameOf(const SourceRow &row)
{
    if (row.isUnattributed)
        return SourcesModel::tr("Unattributed quotations");
    return row.name.isEmpty() ? SourcesModel::tr("No source given") : row.name;
}

QString quoted(const QString &text)
{
    return text.isEmpty() ? QString() : SourcesModel::tr("“%1”").arg(text);
}

QString statementCount(int count)
{
    return count == 1 ? SourcesModel::tr("1 statement") : SourcesModel::tr("%n statements", nullptr, count);
}

/// "said · quoted · denial · hedged: may, likely · source inferred".
QString statementNotes(const StatementRow &row)
{
    return joined({row.cue, mannerName(row.manner), className(row.cueClass),
                      row.hedges.isEmpty() ? QString() : SourcesModel::tr("hedged: %1").arg(row.hedges.join(u", "_s)),
                      row.inferred ? SourcesModel::tr("source inferred") : QString()},
        u" · "_s);
}

QString wordCount(int count)
{
    return count == 1 ? SourcesModel::tr("1 word") : SourcesModel::tr("%n words", nullptr, count);
}

} // namespace

/// "9 % of the words · via Coast Wire · “because talks go on”".
QString SourcesModel::sourceNotes(const SourceRow &row) const
{
    const int percent = m_rows.voices.percent(row.words);
    const QString share = percent == 0 ? QString() : tr("%1 % of the words").arg(percent);
    return joined({share, row.via, quoted(row.reason)}, u" · "_s);
}

void SourcesModel::setFilter(const SourceFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    rebuild();
}

QString SourcesModel::summary() const
{
    if (!analysis())
        return {};
    const QString all = QLocale().toString(m_rows.sourcing.sources);
    if (isFiltered())
        return tr("%1 of %2").arg(QLocale().toString(m_rows.sources.size()), all);
    const int anonymous = m_rows.sourcing.anonymous;
    return anonymous == 0 ? all : tr("%1 · %2 anonymous").arg(all).arg(anonymous);
}

bool SourcesModel::isFiltered() const
{
    return !m_filter.text.isEmpty() || m_filter.kind || m_filter.manner || m_filter.cueClass;
}

std::vector<PanelModel::Level> SourcesModel::makeRows()
{
    m_rows = analysis() ? sourceRows(*analysis(), m_filter) : SourceRows();
    return {levelOf(m_rows.sources), levelOf(m_rows.statements)};
}

QVariant SourcesModel::cell(int level, int at, int role) const
{
    return level == Sources ? sourceCell(m_rows.sources[size_t(at)], role)
                            : statementCell(m_rows.statements[size_t(at)], role);
}

QVariant SourcesModel::sourceCell(const SourceRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(row);
    case Qt::ToolTipRole:
        return joined({joined({nameOf(row), row.role}, u", "_s), sourceNotes(row),
                          joined({row.cues.join(u", "_s), wordCount(row.words)}, u" · "_s)},
            u"\n"_s);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(nameOf(row), kindName(row.kind), statementCount(row.count));
    case Qt::AccessibleDescriptionRole:
        return joined({row.role, sourceNotes(row)}, u" · "_s);
    case RowKindRole:
        return QVariant::fromValue(RowKind::Main);
    case SelectionRole:
        return QVariant::fromValue(Selection{Selection::Kind::Attribution, m_rows.statements[size_t(row.first)].id, 0});
    case KeyRole:
        return row.key;
    case CellsRole:
        return QStringList{nameOf(row), kindName(row.kind), row.role, row.cues.join(u"; "_s), row.via, row.reason,
            QString::number(row.count), QString::number(row.words)};
    case SourceKindRole:
        return QVariant::fromValue(row.kind);
    case SourceRoleRole:
        return row.role;
    case NotesRole:
        return joined({statementCount(row.count), sourceNotes(row)}, u" · "_s);
    default:
        return {};
    }
}

QVariant SourcesModel::statementCell(const StatementRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.content;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(joined({row.cue, mannerName(row.manner)}, u", "_s), row.content);
    case Qt::AccessibleDescriptionRole:
    case NotesRole:
        return statementNotes(row);
    case RowKindRole:
        return QVariant::fromValue(RowKind::Detail);
    case SelectionRole:
        return QVariant::fromValue(Selection{Selection::Kind::Attribution, row.id, 0});
    case KeyRole:
        return row.id;
    case CellsRole:
        return QStringList{row.cue, mannerName(row.manner), className(row.cueClass), row.content};
    case MannerRole:
        return QVariant::fromValue(row.manner);
    default:
        return {};
    }
}

QModelIndexList SourcesModel::rowsOf(const Selection &selection) const
{
    const auto row = std::ranges::find(m_rows.statements, selection.id, &StatementRow::id);
    if (selection.kind != Selection::Kind::Attribution || row == m_rows.statements.end())
        return {};
    return {indexAt(Sources, row->parent), indexAt(Statements, int(row - m_rows.statements.begin()))};
}

} // namespace sourcelight::ui
