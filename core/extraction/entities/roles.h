// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/runs.h"

namespace sourcelight::extraction
{

/**
 * The office that stands between commas after a name: in "Mary Poll, the mayor of Oslo, said" the words "the mayor of
 * Oslo". @p at is the word after the name. Empty where there is none.
 */
[[nodiscard]] NameRange appositionAfter(const std::vector<NameWord> &words, qsizetype at, const NameLexicon &lexicon);

/// The title in small letters before a name: in "said prime minister Mary Poll" the words "prime minister", and in "a
/// spokeswoman, Mary Poll, said" the word "spokeswoman". Empty where there is none.
[[nodiscard]] NameRange titleBefore(const std::vector<NameWord> &words, NameRange name, const NameLexicon &lexicon);

} // namespace sourcelight::extraction
