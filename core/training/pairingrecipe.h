// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/recipes.h"

namespace sourcelight::training
{

/// Trains the joining of parts on annotated parts; its confidence is calibrated to the parts that the program labels in
/// the development articles, which no model has learned from.
[[nodiscard]] Expected<void> trainPairingModel(const Folders &folders, const SequenceTraining &settings);

/// How well annotated parts are joined, and how many attributions are right as a whole with the program's own labels.
[[nodiscard]] Expected<std::vector<Score>> scorePairingModel(const Folders &folders);

} // namespace sourcelight::training
