// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/model/annotationset.h"
#include "core/model/progress.h"

namespace sourcelight::extraction
{

/// Entities and their mentions, both in text order.
struct Entities {
    std::vector<Entity> entities;
    std::vector<Mention> mentions;
};

/// Finds the names in an article and groups them: full name, surname, acronym and expansion are one entity.
[[nodiscard]] Entities extractEntities(const Article &article, const std::vector<Sentence> &sentences,
    const language::LanguageResources &resources, const Progress &progress = {});

} // namespace sourcelight::extraction
