// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/numbertext.h"
#include "core/extraction/numbers/rules.h"

namespace sourcelight::extraction
{

/// An amount without unit or comparator: "4.5 million", "twenty-five", "a dozen", "two-thirds", "hundreds", "third".
struct Amount {
    enum class Form { Cardinal, Ordinal, Fraction, Multiplier, Vague };

    qsizetype begin = 0; ///< indexes of atoms, half-open
    qsizetype end = 0;
    Form form = Form::Cardinal;
    std::optional<double> value; ///< null where vague or too large
    std::optional<double> low;   ///< of a vague amount
    std::optional<double> high;
    double scale = 1; ///< the last scale word in it: 1000000 in "4.5 million"
    std::vector<Rule> rules;
};

/// The longest amount that begins at atom @p i; null where none does.
[[nodiscard]] std::optional<Amount> readAmount(const NumberText &text, qsizetype i);

/// Just digits or number words, with decimals and scales but without fractions, ordinals and vague words.
[[nodiscard]] std::optional<Amount> readCardinal(const NumberText &text, qsizetype i);

/// Number words and digits that add up: "four million two hundred and fifty thousand", "twenty-five", "a hundred".
[[nodiscard]] std::optional<Amount> readNumberWords(const NumberText &text, qsizetype i);

/// A number with a power of ten at atom @p i: "1e5", "4.5x10-3", "6 × 10^8", "3 × 10⁵".
[[nodiscard]] std::optional<Amount> readScientific(const NumberText &text, qsizetype i);

/// A part of something at atom @p i: "two-thirds", "a third of", "half", "1/3", "½", "half a million", "one in five".
[[nodiscard]] std::optional<Amount> readFraction(const NumberText &text, qsizetype i);

/// What is put on top of a whole number that ends at atom @p end: "and a half", "½", "3/4". Returns the part and the
/// atom behind it; @p end where nothing is.
struct MixedPart {
    double part = 0;
    qsizetype end = 0;
};
[[nodiscard]] MixedPart readMixedPart(const NumberText &text, qsizetype end);

} // namespace sourcelight::extraction
