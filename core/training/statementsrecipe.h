// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/recipes.h"

namespace sourcelight::training
{

/// The recipes of the models that label parts of statements: the network, and the faster linear model. See Recipe.
[[nodiscard]] Expected<void> trainStatementsModel(const Folders &folders, const SequenceTraining &settings);
[[nodiscard]] Expected<void> trainFastStatementsModel(const Folders &folders, const SequenceTraining &settings);
/// Measures on polnear.dev.tokens, as the corpus counts.
[[nodiscard]] Expected<std::vector<Score>> scoreStatementsModel(const Folders &folders);
[[nodiscard]] Expected<std::vector<Score>> scoreFastStatementsModel(const Folders &folders);

} // namespace sourcelight::training
