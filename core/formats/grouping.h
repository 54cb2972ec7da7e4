// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotationset.h"

#include <QHash>

/// Look-ups over all annotations of an article, each made in one pass.
namespace sourcelight::formats
{

using Mentions = std::vector<std::reference_wrapper<const Mention>>;

/// The mentions of each entity, in text order. Valid as long as @p set is.
[[nodiscard]] QHash<Id, Mentions> mentionsByEntity(const AnnotationSet &set);

/// The entity behind each attribution's source, to look claimants up by; see claimantOf().
[[nodiscard]] QHash<Id, Id> claimantsByAttribution(const AnnotationSet &set);

} // namespace sourcelight::formats
