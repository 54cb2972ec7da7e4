// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity.h"

#include <array>
#include <vector>

namespace sourcelight::extraction
{

inline constexpr std::size_t entityTypeCount = 7;

/// How much speaks for each type, in the order of EntityType.
using TypeScores = std::array<double, entityTypeCount>;

[[nodiscard]] constexpr std::size_t indexOf(EntityType type)
{
    return static_cast<std::size_t>(type);
}

/// The type with the highest score; the earlier of two equal ones.
[[nodiscard]] EntityType likeliest(const TypeScores &scores);

/// One name as it stands in the text, before it is known what or whom it names.
struct Name {
    Span span;
    QString text;                       ///< as written, white space simplified
    EntityType type = EntityType::Misc; ///< as the tagger has it where it stands
    double confidence = 1.0;            ///< probability that span and type are right
    qsizetype sentence = 0;
    qsizetype block = 0; ///< index into Article::blocks
    Span title;          ///< the title before it, with what belongs to that; empty where there is none
    Span apposition;     ///< the office after it ("..., the mayor of Oslo,"); empty where there is none
    Span expansion;  ///< of the name that this one, in brackets right after it, abbreviates or spells out; may be empty
    QString country; ///< the country that it names or whose people: an ISO 3166 code, or the place's key; mostly empty
    bool isPeople = false;   ///< names a nationality or another group
    QChar gender;            ///< 'f' or 'm' by title or first name; null where unknown
    QString office;          ///< the last word of the title, in small letters; empty for forms of address
    bool isRelative = false; ///< introduced as somebody's: "his wife, Mary Poll", "Mary Poll, her mother"
    QStringList evidence;    ///< what spoke for it, names of rules and features
};

/// True where the genders do not tell two names apart; null is unknown.
[[nodiscard]] constexpr bool mayBeOfOneGender(QChar a, QChar b)
{
    return a.isNull() || b.isNull() || a == b;
}

/// The form under which two spellings of a name are one: small letters, no dots, marks or typographic apostrophes,
/// American spelling, without company suffix ("Müller Organisation Ltd." -> "muller organization").
[[nodiscard]] QString nameKey(QStringView text);

/// Two letters or more, all or nearly all of them capitals, the last one too: "NFB", "N.F.B.", "BoNT"; plurals ("MPs").
[[nodiscard]] bool isAcronym(QStringView text);

} // namespace sourcelight::extraction
