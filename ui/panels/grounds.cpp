// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/grounds.h"

#include "ui/article/annotationtext.h"
#include "ui/navigation.h"
#include "ui/panels/evidencetext.h"
#include "ui/panels/excerpt.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

struct GroundsText {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::ui::Grounds)
};

QString certaintyOf(const Annotation &annotation)
{
    switch (annotation.origin) {
    case Origin::Machine:
        return confidenceText(annotation.confidence);
    case Origin::Reader:
        return GroundsText::tr("made by the reader");
    case Origin::Imported:
        return GroundsText::tr("imported");
    }
    return {};
}

void addReasons(Grounds &grounds, const Annotation &annotation)
{
    grounds.certainty = certaintyOf(annotation);
    for (const QString &evidence : annotation.evidence)
        grounds.reasons.append(evidenceText(evidence));
}

/// All that speaks for a pronoun or a description is what ties it to a name.
void addReasons(Grounds &grounds, const Mention &mention)
{
    grounds.certainty = certaintyOf(mention);
    for (const QString &evidence : mention.evidence) {
        const bool links = mention.kind != MentionKind::Name || isLink(evidence);
        (links ? grounds.links : grounds.reasons).append(evidenceText(evidence));
    }
}

QString quoted(const Analysis &analysis, const Selection &selection)
{
    const std::optional<Span> place = currentSpan(analysis.annotations, selection);
    return place ? GroundsText::tr("“%1”").arg(lineOf(analysis.article, *place)) : QString();
}

} // namespace

Grounds groundsOf(const Analysis &analysis, const Selection &wanted, MentionScope scope)
{
    const AnnotationSet &annotations = analysis.annotations;
    const Selection selection = stillIn(annotations, wanted);
    const QStringList description = describe(analysis, selection, scope);
    if (selection.isEmpty() || description.isEmpty())
        return {};
    Grounds grounds;
    grounds.title = quoted(analysis, selection);
    grounds.kind = description.value(1);
    switch (selection.kind) {
    case Selection::Kind::None:
        break;
    case Selection::Kind::Entity:
        grounds.entity = description.front();
        addReasons(grounds, mentionsOf(annotations, selection.id)[size_t(selection.mention)]);
        break;
    case Selection::Kind::Claim:
        addReasons(grounds, *findClaim(annotations, selection.id));
        break;
    case Selection::Kind::Attribution:
        grounds.title = description.front();
        addReasons(grounds, *findAttribution(annotations, selection.id));
        break;
    }
    return grounds;
}

} // namespace sourcelight::ui
