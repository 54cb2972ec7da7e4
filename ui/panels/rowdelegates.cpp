// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rowdelegates.h"

#include "ui/panels/entitiesmodel.h"
#include "ui/panels/labels.h"
#include "ui/panels/numbersmodel.h"
#include "ui/panels/rowpainter.h"
#include "ui/panels/sourcelook.h"
#include "ui/panels/sourcesmodel.h"

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal wordSpace = 5;

RowKind kindOf(const QModelIndex &index)
{
    return index.data(RowKindRole).value<RowKind>();
}

QString textOf(const QModelIndex &index, int role = Qt::DisplayRole)
{
    return index.data(role).toString();
}

/// Figures of one width, so that columns stand straight.
QFont tabular(QFont font)
{
    font.setFeature("tnum", 1);
    return font;
}

void paintHeading(const RowPainter &row, const QModelIndex &index, int countRole)
{
    QFont font = row.tiny();
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.3);
    const qreal baseline = row.baseline() + 2;
    const qreal taken = row.text(RowPainter::margin, baseline, row.width(), textOf(index), font, row.soft());
    const qreal after = RowPainter::margin + taken + wordSpace;
    row.text(after, baseline, row.width(), textOf(index, countRole), font, row.soft());
}

void paintMention(const RowPainter &row, const QModelIndex &index)
{
    constexpr qreal start = RowPainter::textStart;
    const QColor color = row.theme().colorOf(index.data(EntitiesModel::TypeRole).value<EntityType>());
    qreal end = row.end();
    if (const QString note = textOf(index, EntitiesModel::NoteRole); !note.isEmpty()) {
        row.key(row.baseline(), LineStyle::Fine, color);
        end -= row.textBefore(end, row.baseline(), end - start, note, row.tiny(), row.soft()) + RowPainter::gap;
    }
    const QVariant excerpt = index.data(EntitiesModel::ExcerptRole);
    row.excerpt(start, row.baseline(), end - start, excerpt.value<Excerpt>(), row.small());
}

/// What unfolds below an entity.
void paintBelonging(const RowPainter &row, const QModelIndex &index)
{
    if (index.data(EntitiesModel::ExcerptRole).isValid())
        return paintMention(row, index);
    constexpr qreal start = RowPainter::textStart;
    if (const QVariant type = index.data(EntitiesModel::TypeRole); type.isValid()) {
        const auto related = type.value<EntityType>();
        row.key(row.baseline(), lineStyleOf(related), row.theme().colorOf(related));
    }
    row.text(start, row.baseline(), row.end() - start, textOf(index), row.small(), row.soft());
}

void paintEntity(const RowPainter &row, const QModelIndex &index)
{
    constexpr qreal placesWidth = 92;
    constexpr qreal countWidth = 26;
    constexpr qreal narrowest = 280;
    const auto type = index.data(EntitiesModel::TypeRole).value<EntityType>();
    const QColor color = row.theme().colorOf(type);
    const QFont figures = tabular(row.font());
    const QString count = QLocale().toString(index.data(EntitiesModel::CountRole).toInt());
    const qreal right = row.end();
    const qreal countStart = right - std::max(countWidth, row.widthOf(count, figures));

    row.key(row.baseline(), lineStyleOf(type), color);
    row.textBefore(right, row.baseline(), right, count, figures, row.isPicked() ? row.ink() : row.soft());
    qreal end = countStart - RowPainter::gap;
    if (row.width() >= narrowest) {
        end -= placesWidth;
        row.places(end, placesWidth, index.data(EntitiesModel::PlacesRole).value<QList<qreal>>(), color);
        end -= RowPainter::gap;
    }
    qreal x = RowPainter::textStart;
    x += row.text(x, row.baseline(), end - x, textOf(index), row.font(), row.ink()) + wordSpace;
    const QString detail = textOf(index, EntitiesModel::DetailTextRole);
    constexpr qreal leastDetail = 24;
    if (end - x >= leastDetail)
        row.text(x, row.baseline(), end - x, detail, row.small(), row.soft());
}

void paintSource(const RowPainter &row, const QModelIndex &index)
{
    const auto kind = index.data(SourcesModel::SourceKindRole).value<SourceKind>();
    const qreal right = row.end();
    row.key(row.firstBaseline(), lineStyleOf(kind), colorOf(row.theme(), kind));
    const qreal end = right - row.tag(right, row.firstBaseline(), kindName(kind)) - RowPainter::gap;
    qreal x = RowPainter::textStart;
    x += row.text(x, row.firstBaseline(), end - x, textOf(index), row.font(), row.ink()) + wordSpace;
    row.text(x, row.firstBaseline(), end - x, textOf(index, SourcesModel::SourceRoleRole), row.small(), row.soft());
    row.text(RowPainter::textStart, row.secondBaseline(), right - RowPainter::textStart,
        textOf(index, SourcesModel::NotesRole), row.small(), row.soft());
}

QString mannerSign(Manner manner)
{
    switch (manner) {
    case Manner::Direct:
        return u"“”"_s;
    case Manner::Indirect:
        return u"–"_s;
    case Manner::Mixed:
        return u"“–"_s;
    }
    return {};
}

void paintStatement(const RowPainter &row, const QModelIndex &index)
{
    constexpr qreal start = RowPainter::textStart;
    const qreal room = row.end() - start;
    const auto manner = index.data(SourcesModel::MannerRole).value<Manner>();
    row.textBefore(start - RowPainter::gap / 2, row.firstBaseline(), start, mannerSign(manner), row.small(),
        row.isPicked() ? row.ink() : row.theme().source);
    row.text(start, row.firstBaseline(), room, textOf(index), row.small(), row.ink());
    row.text(start, row.secondBaseline(), room, textOf(index, SourcesModel::NotesRole), row.tiny(), row.soft());
}

} // namespace

EntityDelegate::EntityDelegate(QObject *parent)
    : RowDelegate(1, parent)
{
}

void EntityDelegate::paintRow(const RowPainter &row, const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case RowKind::Heading:
        return paintHeading(row, index, EntitiesModel::CountRole);
    case RowKind::Main:
        return paintEntity(row, index);
    case RowKind::Detail:
        return paintBelonging(row, index);
    }
}

NumberDelegate::NumberDelegate(QObject *parent)
    : RowDelegate(2, parent)
{
}

void NumberDelegate::paintRow(const RowPainter &row, const QModelIndex &index) const
{
    switch (kindOf(index)) {
    case RowKind::Heading:
        return paintHeading(row, index, NumbersModel::CountRole);
    case RowKind::Main:
        return paintNumber(row, index);
    case RowKind::Detail:
        return paintSentence(row, index);
    }
}

void NumberDelegate::paintSentence(const RowPainter &row, const QModelIndex &index)
{
    constexpr qreal start = RowPainter::textStart;
    const qreal room = row.end() - start;
    row.excerpt(start, row.firstBaseline(), room, index.data(NumbersModel::ExcerptRole).value<Excerpt>(), row.small());
    row.text(start, row.secondBaseline(), room, textOf(index, NumbersModel::AmountRole), row.tiny(), row.soft());
}

void NumberDelegate::paintNumber(const RowPainter &row, const QModelIndex &index)
{
    constexpr qreal amountWidth = 86;
    constexpr qreal widestShare = 0.45;
    QFont bold = tabular(row.font());
    bold.setWeight(QFont::DemiBold);
    const QString amount = textOf(index, NumbersModel::AmountRole);
    const qreal column = std::clamp(row.widthOf(amount, bold), amountWidth, row.width() * widestShare);
    const qreal x = RowPainter::margin + column + RowPainter::gap + 1;
    const qreal room = row.end() - x;
    row.textBefore(RowPainter::margin + column, row.firstBaseline(), column, amount, bold,
        row.isPicked() ? row.ink() : row.theme().number);

    const QString counted = textOf(index, NumbersModel::CountedRole);
    if (counted.isEmpty())
        row.excerpt(x, row.firstBaseline(), room, index.data(NumbersModel::ExcerptRole).value<Excerpt>(), row.small());
    else
        row.text(x, row.firstBaseline(), room, counted, row.font(), row.ink());

    const bool unsourced = index.data(NumbersModel::UnsourcedRole).toBool();
    const QColor warning = row.isPicked() ? row.ink() : row.theme().warning;
    const std::array parts{std::pair(textOf(index, NumbersModel::ChangeRole), row.soft()),
        std::pair(textOf(index, NumbersModel::ClaimantRole), unsourced ? warning : row.soft()),
        std::pair(textOf(index, NumbersModel::OthersRole), warning)};
    qreal at = x;
    for (const auto &[part, color] : parts) {
        if (part.isEmpty())
            continue;
        const qreal end = x + room;
        if (at > x)
            at += row.text(at, row.secondBaseline(), end - at, u" · "_s, row.small(), row.soft());
        at += row.text(at, row.secondBaseline(), end - at, part, row.small(), color);
    }
}

SourceDelegate::SourceDelegate(QObject *parent)
    : RowDelegate(2, parent)
{
}

void SourceDelegate::paintRow(const RowPainter &row, const QModelIndex &index) const
{
    if (kindOf(index) == RowKind::Main)
        paintSource(row, index);
    else
        paintStatement(row, index);
}

} // namespace sourcelight::ui
