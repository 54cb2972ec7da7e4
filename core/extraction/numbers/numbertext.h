// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/atoms.h"

#include <QDateTime>

#include <algorithm>
#include <initializer_list>
#include <span>

namespace sourcelight::extraction
{

/// The atoms of one sentence and what the grammar knows besides. Rules read forward from an index.
struct NumberText {
    std::span<const Atom> atoms;
    const language::LanguageResources &resources;
    const QDateTime &reference; ///< what relative dates resolve against; invalid where unknown

    [[nodiscard]] qsizetype size() const { return qsizetype(atoms.size()); }
    /// The atom at @p i; null beyond the ends.
    [[nodiscard]] const Atom *at(qsizetype i) const { return i >= 0 && i < size() ? &atoms[size_t(i)] : nullptr; }
    [[nodiscard]] bool is(qsizetype i, QStringView word) const { return at(i) && at(i)->is(word); }
    [[nodiscard]] bool is(qsizetype i, NumberWord::Kind kind) const { return at(i) && at(i)->is(kind); }
    [[nodiscard]] bool is(qsizetype i, TimeWord::Kind kind) const { return at(i) && at(i)->is(kind); }
    [[nodiscard]] bool isOneOf(qsizetype i, std::initializer_list<QStringView> words) const
    {
        return at(i) && std::ranges::find(words, at(i)->folded) != words.end();
    }
    [[nodiscard]] bool isGlued(qsizetype i) const { return at(i) && at(i)->glued; }
    [[nodiscard]] bool isDash(qsizetype i) const { return at(i) && at(i)->isDash(); }
    [[nodiscard]] bool isDigits(qsizetype i) const { return at(i) && at(i)->isDigits(); }
    [[nodiscard]] bool isSign(qsizetype i) const { return at(i) && at(i)->isSign(); }
    /// A written form of a unit that is no common word too.
    [[nodiscard]] bool isUnit(qsizetype i) const
    {
        return at(i) &&
               (resources.units.contains(at(i)->text) ||
                   (at(i)->text.size() > 1 && resources.units.contains(at(i)->folded))) &&
               !resources.functionWords.contains(at(i)->folded) && (at(i)->text.size() > 1 || at(i)->glued);
    }
    /// What makes the digits before it an ordinal: "5th".
    [[nodiscard]] bool isRankEnding(qsizetype i) const
    {
        return isGlued(i) && isOneOf(i, {u"st", u"nd", u"rd", u"th"});
    }
    /// A dash that joins two words without spaces: "twenty-five".
    [[nodiscard]] bool isHyphen(qsizetype i) const { return isDash(i) && isGlued(i) && isGlued(i + 1); }
    /// True at the end of the sentence and before a mark.
    [[nodiscard]] bool endsAt(qsizetype i) const { return !at(i) || at(i)->isSign(); }
};

/// The words from atom @p i on, in lower case, that make up the longest of @p phrases; 0 where none does. Phrases are
/// in lower case, words parted by one space.
[[nodiscard]] qsizetype matchPhrase(const NumberText &text, qsizetype i, std::span<const QStringView> phrases);

/// How many atoms from @p i on read as @p phrase, in lower case; 0 where they do not.
[[nodiscard]] qsizetype matchWords(const NumberText &text, qsizetype i, QStringView phrase);

/// The atoms [begin, end) as a phrase with one space wherever white space parts them, as written or @p folded: a view
/// into the text where it stands there like that, else into @p storage.
[[nodiscard]] QStringView phraseAt(
    const NumberText &text, qsizetype begin, qsizetype end, bool folded, QString &storage);

/// A whole number between @p low and @p high in plain digits at atom @p i.
[[nodiscard]] std::optional<int> wholeAt(const NumberText &text, qsizetype i, int low, int high);

} // namespace sourcelight::extraction
