// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/words.h"

namespace sourcelight::extraction
{

/// Words `[first, last)` of a sentence.
struct NameRange {
    qsizetype first = 0;
    qsizetype last = 0;

    [[nodiscard]] qsizetype size() const { return last - first; }
    [[nodiscard]] bool isEmpty() const { return last <= first; }
};

/**
 * The runs of capitalised words in @p words, in order, with the small words that tie them together ("Bank of England",
 * "Ludwig van Beethoven", "Ministry of Health and Welfare"). A run still holds titles and may hold several names; see
 * carve(). At most a few dozen words long, so that whoever looks at a run from all sides stays linear in the text.
 */
[[nodiscard]] std::vector<NameRange> nameRuns(const std::vector<NameWord> &words, const NameLexicon &lexicon);

/// Whether @p acronym is made of the first letters of @p words, where small words may but need not count.
[[nodiscard]] bool spells(QStringView acronym, const std::vector<NameWord> &words, NameRange range);

} // namespace sourcelight::extraction
