// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/namelexicon.h"
#include "core/extraction/entities/names.h"

#include <QLatin1StringView>

namespace sourcelight::extraction
{

/// Names that mean one and the same, with all that speaks for their type.
struct NameGroup {
    std::vector<qsizetype> names; ///< indexes, in text order
    std::vector<QLatin1StringView>
        links; ///< of each of them: the rule that tied its form to another; empty for the first
    TypeScores scores{};
    QString country; ///< see Name::country
};

/**
 * Puts together the names that mean the same: a country's names, an acronym and what it stands for, a person's full
 * name and the parts of it used alone. Two people with one surname stay apart where their first names differ; the
 * surname alone then means the one named last. Groups are in the order of their first names. Close to linear in the
 * number of names.
 */
[[nodiscard]] std::vector<NameGroup> groupNames(const std::vector<Name> &names, const NameLexicon &lexicon);

} // namespace sourcelight::extraction
