// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languageresources.h"
#include "core/language/sequencemodel.h"
#include "core/language/statementlabeller.h"
#include "core/training/reliability.h"
#include "core/training/statementscorpus.h"

#include <array>

namespace sourcelight::training
{

/// Stretches of a role that are right, found and annotated, paragraph by paragraph: right where they are made of the
/// same tokens of the corpus.
struct RoleCounts {
    int right = 0;
    int found = 0;
    int annotated = 0;

    [[nodiscard]] double f1() const { return found + annotated > 0 ? 2.0 * right / (found + annotated) : 0.0; }
};
using StatementScores = std::array<RoleCounts, language::statementRoles>;

struct StatementsMeasure {
    StatementScores scores{};
    std::array<std::vector<Judged>, language::statementRoles> judged; ///< all that were found

    /// Compares @p found with what @p document has, as the corpus counts.
    void add(const StatementsDocument &document, const std::vector<language::LabelledSpan> &found);
};

/// Labels all @p documents and compares.
[[nodiscard]] StatementsMeasure measureStatements(const std::vector<StatementsDocument> &documents,
    const language::LanguageResources &resources, const language::SequenceModel &partsOfSpeech,
    const language::StatementOptions &options = {});

} // namespace sourcelight::training
