// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attribution.h"
#include "core/model/entity.h"
#include "core/model/numericclaim.h"

#include <QString>
#include <QStringList>

/// The words of the panels for values of the model, in the reader's language.
namespace sourcelight::ui
{

[[nodiscard]] QString typeName(EntityType type);    ///< "organisation"
[[nodiscard]] QString typeHeading(EntityType type); ///< "Organisations"
[[nodiscard]] QString kindName(MentionKind kind);   ///< "pronoun"; empty for a name
[[nodiscard]] QString kindName(ClaimKind kind);     ///< "percentage"
[[nodiscard]] QString kindHeading(ClaimKind kind);  ///< "Percentages"
[[nodiscard]] QString kindName(SourceKind kind);    ///< "anonymous"
[[nodiscard]] QString mannerName(Manner manner);    ///< "quoted"
[[nodiscard]] QString className(CueClass cueClass); ///< "denial"; empty for a neutral cue

/// Those of the @p parts that say something, with the separator between them.
[[nodiscard]] QString joined(QStringList parts, const QString &separator);

} // namespace sourcelight::ui
