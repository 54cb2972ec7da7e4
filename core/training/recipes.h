// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/scores.h"
#include "core/training/sequencetrainer.h"

namespace sourcelight::training
{

/// Where training reads and writes.
struct Folders {
    QString corpora; ///< holds `data` with the corpora and `tools` with their measures
    QString models;  ///< holds the models and their cards; one model may need another
    QString words = QStringLiteral("/usr/share/dict"); ///< holds word lists of many languages
};

/// How a model of resources/models is made: of which corpora, with which settings, and how it is measured.
struct Recipe {
    QLatin1StringView task;  ///< names the model's file, see language::modelPath()
    QLatin1StringView about; ///< what it does, a sentence for its card
    QLatin1StringView data;  ///< what it has learned from, with the licences, for its card
    SequenceTraining settings;
    /// Trains the model and writes it.
    Expected<void> (*train)(const Folders &folders, const SequenceTraining &settings);
    /// Measures the model on development sets.
    Expected<std::vector<Score>> (*score)(const Folders &folders);
};

/// All of them, in the order in which they need each other.
[[nodiscard]] std::span<const Recipe> recipes();
/// The recipe of @p task; null where there is none.
[[nodiscard]] const Recipe *findRecipe(QStringView task);

/// Trains and measures the model of @p recipe, and writes its card: "TASK.md" beside it.
[[nodiscard]] Expected<std::vector<Score>> make(
    const Recipe &recipe, const Folders &folders, const SequenceTraining &settings);

} // namespace sourcelight::training
