// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/languagemodel.h"

#include <vector>

namespace sourcelight::training
{

/// What a model of languages is learned from: all words of a language once, and the commonest by how often they come.
struct LanguageWords {
    QString tag; ///< BCP 47
    QStringList words;
    QStringList commonest; ///< the most frequent first
};

/// The words of latinLanguages(), their lists taken from the folder @p lists. CannotRead where one is not there.
[[nodiscard]] Expected<std::vector<LanguageWords>> readLanguageWords(const QString &lists);

/**
 * Counts the letter runs of each language as in a text of which almost half are the commonest words, by Zipf's law, and
 * the rest are all others alike, and writes the model of at most @p rows runs, a power of two. Deterministic.
 */
[[nodiscard]] Expected<void> trainLanguages(
    const std::vector<LanguageWords> &languages, std::size_t rows, const QString &path);

} // namespace sourcelight::training
