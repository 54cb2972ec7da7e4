// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/runs.h"

namespace sourcelight::extraction
{

/// One name cut out of a run of capitalised words.
struct NamePiece {
    NameRange words;
    NameRange
        role; ///< the title before it with what belongs to that: "NATO Secretary-General"; empty where there is none
};

/**
 * Cuts a run of capitalised words into names: titles before a person's name are taken off and kept as role ("US
 * President Mary Poll" -> "US", "Mary Poll" with the role "US President"), a title without a name is dropped, a
 * nationality before a person's name is a name of its own.
 */
[[nodiscard]] std::vector<NamePiece> carve(
    const std::vector<NameWord> &words, NameRange run, const NameLexicon &lexicon);

/// The word of a name that says what it names: the last before "of", "for" or "on", or else the last of all.
[[nodiscard]] qsizetype headOf(const std::vector<NameWord> &words, NameRange name);

/// What a name is by its head word: looks at the head and, where that says nothing, at the last word.
[[nodiscard]] HeadKind headKindOf(const std::vector<NameWord> &words, NameRange name, const NameLexicon &lexicon);

} // namespace sourcelight::extraction
