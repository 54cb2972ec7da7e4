// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sourcelook.h"

namespace sourcelight::ui
{

LineStyle lineStyleOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Named:
        return LineStyle::Solid;
    case SourceKind::Organization:
        return LineStyle::Dashed;
    case SourceKind::Anonymous:
        return LineStyle::Dotted;
    case SourceKind::Collective:
        return LineStyle::DashDot;
    case SourceKind::Document:
        return LineStyle::Double;
    case SourceKind::Unspecified:
        return LineStyle::Thin;
    }
    return LineStyle::Thin;
}

QColor colorOf(const Theme &theme, SourceKind kind)
{
    switch (kind) {
    case SourceKind::Named:
        return theme.colorOf(EntityType::Person);
    case SourceKind::Organization:
        return theme.colorOf(EntityType::Organization);
    case SourceKind::Anonymous:
        return theme.source;
    case SourceKind::Collective:
        return theme.colorOf(EntityType::NORP);
    case SourceKind::Document:
        return theme.number;
    case SourceKind::Unspecified:
        return theme.soft;
    }
    return theme.soft;
}

} // namespace sourcelight::ui
