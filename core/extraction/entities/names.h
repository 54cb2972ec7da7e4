// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity.h"

#include <QLatin1StringView>

#include <array>
#include <vector>

namespace sourcelight::extraction
{

inline constexpr std::size_t entityTypeCount = 7;

/// How much speaks for each type, in the order of EntityType.
using TypeScores = std::array<double, entityTypeCount>;

/// What speaks for or against a type: one rule that applied to one name.
struct Clue {
    QLatin1StringView rule; ///< stable name, shown to the reader: "title-before"
    EntityType type = EntityType::Misc;
    double weight = 0.0; ///< about the logarithm of how many times likelier the type becomes
    bool inner = false;  ///< read from the name itself, so that it says nothing new when the name comes again
};

/// One name as it stands in the text, before it is known what or whom it names.
struct Name {
    Span span;
    QString text;        ///< as written, white space simplified
    Span title;          ///< the title before it, with what belongs to that; empty where there is none
    Span apposition;     ///< the office after it ("..., the mayor of Oslo,"); empty where there is none
    qsizetype block = 0; ///< index into Article::blocks
    bool weak = false;   ///< could as well be an ordinary word: counts only where a surer name bears it out
    Span expansion; ///< of the name that this one, in brackets right after it, abbreviates or spells out; may be empty
    double boundary = 1.0; ///< probability that span holds a name and nothing else
    QString country; ///< the country that it names or whose people: an ISO 3166 code, or the place's key; mostly empty
    bool isPeople = false; ///< names a nationality or another group
    QChar gender;          ///< 'f' or 'm' by title or first name; null where unknown
    std::vector<Clue> clues;
};

[[nodiscard]] constexpr std::size_t indexOf(EntityType type)
{
    return static_cast<std::size_t>(type);
}

} // namespace sourcelight::extraction
