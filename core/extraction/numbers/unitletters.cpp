// SPDX-License-Identifier: GPL-3.0-or-later
// Capital letters that are units only where the words before the number say so.
#include "core/extraction/numbers/unit.h"

#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

struct Letter {
    QChar letter;
    QLatin1StringView unit;
    bool isTime;
};

/// "of 40C", "reached 40C", "-10C": the number is where something stands on a scale. "Seat 12C" is no temperature.
bool standsOnScale(const NumberText &text, qsizetype number)
{
    const bool minus = text.isOneOf(number - 1, {u"-", u"−"}) && !text.isGlued(number - 1);
    return minus ||
           text.isOneOf(number - 1, {u"of", u"to", u"at", u"from", u"between", u"and", u"above", u"below", u"over",
                                        u"under", u"around", u"about", u"nearly", u"almost", u"than", u"reached",
                                        u"hit", u"topped", u"exceeded", u"exceeding", u"is", u"was"});
}

/// "for 3Y", "the last 10D".
bool tellsHowLong(const NumberText &text, qsizetype number)
{
    return text.isOneOf(number - 1, {u"for", u"lasted", u"lasts", u"last", u"past", u"next", u"within"});
}

} // namespace

std::optional<UnitMark> letterUnitAt(const NumberText &text, qsizetype i)
{
    static constexpr std::array letters{Letter{u'C', "degree Celsius"_L1, false},
        Letter{u'F', "degree Fahrenheit"_L1, false}, Letter{u'D', "day"_L1, true}, Letter{u'W', "week"_L1, true},
        Letter{u'Y', "year"_L1, true}};
    const Atom *atom = text.at(i);
    if (!atom || !atom->glued || atom->text.size() != 1 || !text.isDigits(i - 1) ||
        (text.isGlued(i + 1) && !text.isSign(i + 1)))
        return std::nullopt;
    const auto found = std::ranges::find(letters, atom->text.front(), &Letter::letter);
    if (found == letters.end() || !(found->isTime ? tellsHowLong(text, i - 1) : standsOnScale(text, i - 1)))
        return std::nullopt;
    // "for 5W bulbs", "of 3D films" name a sort of thing
    const Atom *behind = text.at(i + 1);
    if (found->isTime && behind && (behind->upos == Upos::Noun || behind->upos == Upos::Propn))
        return std::nullopt;
    return UnitMark{found->isTime ? ClaimKind::Duration : ClaimKind::Measure, found->unit, i + 1,
        found->isTime ? Rule::Duration : Rule::Measure};
}

bool isBillions(const NumberText &text, qsizetype i)
{
    return text.at(i) && text.at(i)->text == u'G' && text.isDigits(i - 1) && text.at(i - 1)->text.contains(u'.') &&
           text.endsAt(i + 1);
}

} // namespace sourcelight::extraction
