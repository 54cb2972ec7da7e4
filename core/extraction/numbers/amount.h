// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/atoms.h"
#include "core/language/languageresources.h"

#include <QStringList>

#include <span>

namespace sourcelight::extraction
{

/// The atoms of one sentence and what the grammar knows of words. Rules read forward from an index.
struct NumberText {
    std::span<const Atom> atoms;
    const language::LanguageResources &resources;

    [[nodiscard]] qsizetype size() const { return qsizetype(atoms.size()); }
    /// The atom at @p i; null beyond the ends.
    [[nodiscard]] const Atom *at(qsizetype i) const { return i >= 0 && i < size() ? &atoms[size_t(i)] : nullptr; }
    [[nodiscard]] bool is(qsizetype i, QStringView word) const { return at(i) && at(i)->is(word); }
    [[nodiscard]] bool isGlued(qsizetype i) const { return at(i) && at(i)->glued; }
};

/// An amount without unit or comparator: "4.5 million", "twenty-five", "a dozen", "two-thirds", "hundreds", "third".
struct Amount {
    enum class Form { Cardinal, Ordinal, Fraction, Multiplier, Vague };

    qsizetype begin = 0; ///< indexes of atoms, half-open
    qsizetype end = 0;
    Form form = Form::Cardinal;
    std::optional<double> value; ///< null where vague or too large
    std::optional<double> low;   ///< of a vague amount
    std::optional<double> high;
    bool tooLarge = false;
    QStringList rules; ///< names of the rules that made it
};

/// The longest amount that begins at atom @p i; null where none does.
[[nodiscard]] std::optional<Amount> readAmount(const NumberText &text, qsizetype i);

/// Just digits or number words, without fractions, ordinals and vague words: for ranges, dates and the like.
[[nodiscard]] std::optional<Amount> readCardinal(const NumberText &text, qsizetype i);

} // namespace sourcelight::extraction
