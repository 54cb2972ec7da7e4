// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/model/sentence.h"

#include <optional>

namespace sourcelight::extraction
{

/**
 * What the grammar of numbers reads: a token, or the part of one where digits, letters and signs meet ("$4.5bn" is "$",
 * "4.5", "bn"). Atoms of a sentence are in text order.
 */
struct Atom {
    enum class Kind { Digits, Word, Sign };

    Kind kind = Kind::Word;
    Span span;
    QString text;                 ///< as written
    QString folded;               ///< in lower case
    std::optional<double> number; ///< of Digits; null where too large to hold
    bool glued = false;           ///< no white space before it

    [[nodiscard]] bool isDigits() const { return kind == Kind::Digits; }
    [[nodiscard]] bool isWord() const { return kind == Kind::Word; }
    [[nodiscard]] bool isSign() const { return kind == Kind::Sign; }
    [[nodiscard]] bool isCapitalised() const { return isWord() && text.front().isUpper(); }
    [[nodiscard]] bool is(QStringView word) const { return folded == word; }
};

[[nodiscard]] std::vector<Atom> readAtoms(const Article &article, const Sentence &sentence);

/// The value of digits with grouping and decimal marks as English writes them ("1,234.5", "10 000", "1,23,456"), in any
/// script's decimal digits; null where they are too many to hold.
[[nodiscard]] std::optional<double> valueOfDigits(QStringView digits);

} // namespace sourcelight::extraction
