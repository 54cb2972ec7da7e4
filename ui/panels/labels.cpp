// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/labels.h"

#include <QCoreApplication>

namespace sourcelight::ui
{

namespace
{

struct Labels {
    Q_DECLARE_TR_FUNCTIONS(Labels)
};

} // namespace

QString typeName(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return Labels::tr("person");
    case EntityType::Organization:
        return Labels::tr("organisation");
    case EntityType::Location:
        return Labels::tr("place");
    case EntityType::Facility:
        return Labels::tr("facility");
    case EntityType::NORP:
        return Labels::tr("group");
    case EntityType::Product:
        return Labels::tr("product");
    case EntityType::Misc:
        return Labels::tr("event or work");
    }
    return {};
}

QString typeHeading(EntityType type)
{
    switch (type) {
    case EntityType::Person:
        return Labels::tr("People");
    case EntityType::Organization:
        return Labels::tr("Organisations");
    case EntityType::Location:
        return Labels::tr("Places");
    case EntityType::Facility:
        return Labels::tr("Facilities");
    case EntityType::NORP:
        return Labels::tr("Groups");
    case EntityType::Product:
        return Labels::tr("Products");
    case EntityType::Misc:
        return Labels::tr("Events and works");
    }
    return {};
}

QString kindName(MentionKind kind)
{
    switch (kind) {
    case MentionKind::Name:
        return {};
    case MentionKind::Nominal:
        return Labels::tr("description");
    case MentionKind::Pronoun:
        return Labels::tr("pronoun");
    }
    return {};
}

QString kindName(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Cardinal:
        return Labels::tr("number");
    case ClaimKind::Percent:
        return Labels::tr("percentage");
    case ClaimKind::Money:
        return Labels::tr("money");
    case ClaimKind::Measure:
        return Labels::tr("measure");
    case ClaimKind::Ordinal:
        return Labels::tr("rank");
    case ClaimKind::Fraction:
        return Labels::tr("fraction");
    case ClaimKind::Multiplier:
        return Labels::tr("multiple");
    case ClaimKind::Age:
        return Labels::tr("age");
    case ClaimKind::Duration:
        return Labels::tr("duration");
    case ClaimKind::Date:
        return Labels::tr("date");
    case ClaimKind::Time:
        return Labels::tr("time");
    }
    return {};
}

QString kindHeading(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Cardinal:
        return Labels::tr("Counts");
    case ClaimKind::Percent:
        return Labels::tr("Percentages");
    case ClaimKind::Money:
        return Labels::tr("Money");
    case ClaimKind::Measure:
        return Labels::tr("Measures");
    case ClaimKind::Ordinal:
        return Labels::tr("Ranks");
    case ClaimKind::Fraction:
        return Labels::tr("Fractions");
    case ClaimKind::Multiplier:
        return Labels::tr("Multiples");
    case ClaimKind::Age:
        return Labels::tr("Ages");
    case ClaimKind::Duration:
        return Labels::tr("Durations");
    case ClaimKind::Date:
        return Labels::tr("Dates");
    case ClaimKind::Time:
        return Labels::tr("Times");
    }
    return {};
}

QString kindName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Named:
        return Labels::tr("named");
    case SourceKind::Organization:
        return Labels::tr("organisation");
    case SourceKind::Anonymous:
        return Labels::tr("anonymous");
    case SourceKind::Collective:
        return Labels::tr("collective");
    case SourceKind::Document:
        return Labels::tr("document");
    case SourceKind::Unspecified:
        return Labels::tr("unspecified");
    }
    return {};
}

QString mannerName(Manner manner)
{
    switch (manner) {
    case Manner::Direct:
        return Labels::tr("quoted");
    case Manner::Indirect:
        return Labels::tr("paraphrased");
    case Manner::Mixed:
        return Labels::tr("partly quoted");
    }
    return {};
}

QString className(CueClass cueClass)
{
    switch (cueClass) {
    case CueClass::Neutral:
        return {};
    case CueClass::Claim:
        return Labels::tr("claim");
    case CueClass::Doubt:
        return Labels::tr("doubt");
    case CueClass::Denial:
        return Labels::tr("denial");
    case CueClass::Refusal:
        return Labels::tr("refusal");
    case CueClass::Thought:
        return Labels::tr("thought");
    case CueClass::Demand:
        return Labels::tr("demand");
    }
    return {};
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace sourcelight::ui
