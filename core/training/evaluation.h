// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/recipes.h"

namespace sourcelight::training
{

/**
 * Measures everything on all development sets: the models by themselves, and what the command line @p program makes of
 * the sets by the corpora's own `tools/score.py`. A set that is absent, or a measure that fails, is a line that says
 * so. Keeps each model's lines in its card. Tells @p report each line once it is known.
 */
[[nodiscard]] std::vector<Score> evaluate(
    const Folders &folders, const QString &program, const std::function<void(const Score &)> &report);

} // namespace sourcelight::training
