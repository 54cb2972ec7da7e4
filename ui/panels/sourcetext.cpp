// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sourcetext.h"

#include "ui/panels/excerpt.h"

#include <QCoreApplication>

namespace sourcelight::ui
{

using namespace Qt::StringLiterals;

namespace
{

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// The words that name a source, without the clause that tells why it is not named.
Span namingSpan(const Article &article, Span span, const Attribution &attribution)
{
    const std::optional<Span> &reason = attribution.anonymityReason;
    if (!reason || !span.contains(*reason))
        return span;
    const qsizetype comma = textOf(article, {span.begin, reason->begin}).indexOf(u',');
    return comma > 0 ? Span{span.begin, span.begin + comma} : span;
}

} // namespace

SourceText::SourceText(const Analysis &analysis)
    : m_article(analysis.article)
{
    for (const Attribution &attribution : analysis.annotations.attributions)
        m_attributions.insert(attribution.id, &attribution);
    for (const Entity &entity : analysis.annotations.entities)
        m_entities.insert(entity.id, &entity);
}

QString SourceText::name(const Attribution &attribution) const
{
    if (const Entity *source = entity(attribution.entity))
        return source->name;
    return attribution.source ? capitalised(lineOf(m_article, namingSpan(m_article, *attribution.source, attribution)))
                              : QString();
}

QString SourceText::via(const Attribution &attribution) const
{
    return attribution.via ? SourceWords::tr("via %1").arg(lineOf(m_article, *attribution.via)) : QString();
}

QString SourceText::claimant(const NumericClaim &claim) const
{
    const Attribution *behind = attribution(claim.attribution);
    if (!behind)
        return {};
    QStringList parts{name(*behind)};
    if (parts.first().isEmpty())
        parts.first() = SourceWords::tr("unnamed source");
    if (behind->via)
        parts.append(via(*behind));
    return parts.join(u", "_s);
}

} // namespace sourcelight::ui
