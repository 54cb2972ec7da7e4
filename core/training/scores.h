// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QString>

#include <vector>

namespace sourcelight::training
{

/// One line of a table of measures.
struct Score {
    QString task; ///< "entities"
    QString set;  ///< what was measured on: "worldwide-ner.dev"
    QString figures;

    friend bool operator==(const Score &, const Score &) = default;
};

/// The scores as a table in Markdown.
[[nodiscard]] QString tableOf(const std::vector<Score> &scores);

/// Writes @p text to the file at @p path whole or not at all. CannotWrite on failure.
[[nodiscard]] Expected<void> writeText(const QString &path, const QString &text);

/// Puts @p scores in the place of those that the card at @p path holds, or at its end. CannotRead, CannotWrite.
[[nodiscard]] Expected<void> keepScores(const QString &path, const std::vector<Score> &scores);

} // namespace sourcelight::training
