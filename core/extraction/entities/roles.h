// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/namelexicon.h"
#include "core/extraction/entities/sentencewords.h"

namespace sourcelight::extraction
{

/**
 * The title before a name with what belongs to it: in "NATO Secretary-General Mary Poll" the first two words, in "said
 * prime minister Mary Poll" the middle two, in "a spokeswoman, Mary Poll, said" the word "spokeswoman". @p earliest is
 * the first word that may belong to it. Empty where there is none.
 */
[[nodiscard]] WordRange titleBefore(
    const SentenceWords &words, WordRange name, qsizetype earliest, const NameLexicon &lexicon);

/**
 * The office that stands between commas after a name: in "Mary Poll, the mayor of Oslo, said" the words "the mayor of
 * Oslo". @p at is the word after the name. Empty where there is none.
 */
[[nodiscard]] WordRange appositionAfter(const SentenceWords &words, qsizetype at, const NameLexicon &lexicon);

/// True where @p name is introduced as somebody's relative: "his late wife, Mary Poll", "Mary Poll, the mayor's
/// sister".
[[nodiscard]] bool isRelative(const SentenceWords &words, WordRange name);

} // namespace sourcelight::extraction
