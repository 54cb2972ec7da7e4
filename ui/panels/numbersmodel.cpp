// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/numbersmodel.h"

#include "ui/panels/excerpt.h"
#include "ui/panels/labels.h"

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString sayClaimant(const NumberRow &row)
{
    return row.isUnsourced ? NumbersModel::tr("no source") : row.claimant;
}

QString sayOthers(const NumberRow &row)
{
    return row.others.isEmpty() ? QString() : NumbersModel::tr("elsewhere %1").arg(row.others);
}

} // namespace

void NumbersModel::setFilter(const NumberFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    rebuild();
}

QString NumbersModel::summary() const
{
    if (!analysis())
        return {};
    QString all = QLocale().toString(m_rows.all);
    if (isFiltered())
        return tr("%1 of %2").arg(QLocale().toString(m_rows.numbers.size()), all);
    if (m_rows.withoutSource == 0)
        return all;
    return tr("%1 · %2 without a source").arg(all, QLocale().toString(m_rows.withoutSource));
}

bool NumbersModel::isFiltered() const
{
    return !m_filter.text.isEmpty() || m_filter.show != NumberShow::All;
}

std::vector<PanelModel::Level> NumbersModel::makeRows()
{
    m_rows = analysis() ? numberRows(*analysis(), m_filter) : NumberRows();
    std::vector<Level> levels{levelOf(m_rows.numbers), m_rows.sentences};
    if (numbersLevel() > 0)
        levels.insert(levels.begin(), levelOf(m_rows.groups));
    return levels;
}

QVariant NumbersModel::cell(int level, int at, int role) const
{
    if (level < numbersLevel())
        return headingCell(m_rows.groups[size_t(at)], role);
    const NumberRow &row = m_rows.numbers[size_t(at)];
    return level == numbersLevel() ? numberCell(row, role) : sentenceCell(row, role);
}

QVariant NumbersModel::headingCell(const NumberGroupRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return kindHeading(row.kind);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(kindHeading(row.kind)).arg(row.count);
    case RowKindRole:
        return QVariant::fromValue(RowKind::Heading);
    case SelectionRole:
        return QVariant::fromValue(Selection());
    case KeyRole:
        return u"kind %1"_s.arg(int(row.kind));
    case CellsRole:
        return QStringList{kindHeading(row.kind)};
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

QVariant NumbersModel::sentenceCell(const NumberRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(row);
    case Qt::AccessibleDescriptionRole:
    case AmountRole:
        return joined({tr("as written: %1").arg(row.written), kindName(row.kind),
                          row.currencyAssumed ? tr("currency assumed") : QString()},
            u" · "_s);
    case RowKindRole:
        return QVariant::fromValue(RowKind::Detail);
    case SelectionRole:
        return QVariant::fromValue(Selection{Selection::Kind::Claim, row.id, 0});
    case KeyRole:
        return u"sentence of "_s + row.id;
    case CellsRole:
        return QStringList{row.written, sentence(row)};
    case ExcerptRole:
        return QVariant::fromValue(excerptOf(*analysis(), row.span));
    default:
        return {};
    }
}

QVariant NumbersModel::numberCell(const NumberRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return joined({row.amount, row.counted}, u" "_s);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return sentence(row);
    case Qt::AccessibleTextRole:
        return joined(
            {joined({row.amount, row.counted}, u" "_s), row.change, sayClaimant(row), sayOthers(row)}, u", "_s);
    case RowKindRole:
        return QVariant::fromValue(RowKind::Main);
    case SelectionRole:
        return QVariant::fromValue(Selection{Selection::Kind::Claim, row.id, 0});
    case KeyRole:
        return row.id;
    case CellsRole:
        return QStringList{row.amount, row.written, kindName(row.kind), row.counted, row.change, sayClaimant(row),
            row.others, sentence(row)};
    case AmountRole:
        return row.amount;
    case CountedRole:
        return row.counted;
    case ExcerptRole:
        return QVariant::fromValue(excerptOf(*analysis(), row.span));
    case ChangeRole:
        return row.change;
    case ClaimantRole:
        return sayClaimant(row);
    case UnsourcedRole:
        return row.isUnsourced;
    case OthersRole:
        return sayOthers(row);
    default:
        return {};
    }
}

QModelIndexList NumbersModel::rowsOf(const Selection &selection) const
{
    const auto row = std::ranges::find(m_rows.numbers, selection.id, &NumberRow::id);
    if (selection.kind != Selection::Kind::Claim || row == m_rows.numbers.end())
        return {};
    return {indexAt(numbersLevel(), int(row - m_rows.numbers.begin()))};
}

QString NumbersModel::sentence(const NumberRow &row) const
{
    return lineOf(analysis()->article, sentenceAround(*analysis(), row.span));
}

} // namespace sourcelight::ui
