// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/annotationtext.h"

#include "ui/languagetext.h"
#include "ui/navigation.h"
#include "ui/panels/claimtext.h"
#include "ui/panels/labels.h"
#include "ui/panels/sourcetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

struct AnnotationText {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::ui::AnnotationText)
};

QString separator()
{
    return u" · "_s;
}

QStringList describeEntity(const Analysis &analysis, const Selection &selection, MentionScope scope)
{
    const Entity *entity = findEntity(analysis.annotations, selection.id);
    if (!entity)
        return {};
    const std::vector<Mention> mentions = mentionsOf(analysis.annotations, entity->id);
    const bool exists = size_t(selection.mention) < mentions.size();
    const QString kind = exists ? kindName(mentions[size_t(selection.mention)].kind) : QString();
    const auto [number, of] = ordinalOf(analysis.annotations, selection, scope);
    const QString which = AnnotationText::tr("mention %1 of %2").arg(number).arg(of);
    return {
        entity->name, joined({typeName(entity->type), kind, which}, separator()), joined(entity->roles, separator())};
}

QStringList describeClaim(const Analysis &analysis, const Id &id)
{
    const NumericClaim *claim = findClaim(analysis.annotations, id);
    if (!claim)
        return {};
    QString amount = amountText(*claim, textOf(analysis.article, claim->span));
    if (claim->counted)
        amount += u' ' + textOf(analysis.article, claim->counted->span).toString();
    const QString claimant = SourceText(analysis).claimant(*claim);
    return {amount, joined({kindName(claim->kind), changeText(*claim)}, separator()),
        claimant.isEmpty() && !isForeign(analysis) ? AnnotationText::tr("no source") : claimant};
}

QStringList describeAttribution(const Analysis &analysis, const Id &id)
{
    const Attribution *attribution = findAttribution(analysis.annotations, id);
    if (!attribution)
        return {};
    const SourceText sources(analysis);
    const QString name = sources.name(*attribution);
    return {name.isEmpty() ? AnnotationText::tr("unnamed source") : name,
        joined({kindName(attribution->sourceKind), mannerName(attribution->manner), className(attribution->cueClass)},
            separator()),
        sources.via(*attribution)};
}

} // namespace

QStringList describe(const Analysis &analysis, const Selection &selection, MentionScope scope)
{
    QStringList lines;
    switch (selection.kind) {
    case Selection::Kind::None:
        break;
    case Selection::Kind::Entity:
        lines = describeEntity(analysis, selection, scope);
        break;
    case Selection::Kind::Claim:
        lines = describeClaim(analysis, selection.id);
        break;
    case Selection::Kind::Attribution:
        lines = describeAttribution(analysis, selection.id);
        break;
    }
    lines.removeAll(QString());
    return lines;
}

} // namespace sourcelight::ui
