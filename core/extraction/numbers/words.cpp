// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/numbers/words.h"

#include <QString>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// Cuts the first word off @p rest.
QStringView takeWord(QStringView &rest)
{
    const qsizetype space = rest.indexOf(u' ');
    const QStringView word = space < 0 ? rest : rest.first(space);
    rest = space < 0 ? QStringView() : rest.sliced(space + 1);
    return word;
}

template <typename Kind, size_t Size>
Kind kindNamed(QStringView name, const std::array<std::pair<QLatin1StringView, Kind>, Size> &kinds)
{
    for (const auto &[known, kind] : kinds) {
        if (name == known)
            return kind;
    }
    return Kind::None;
}

} // namespace

NumberWord numberWordOf(QStringView entry)
{
    using enum NumberWord::Kind;
    static constexpr std::array<std::pair<QLatin1StringView, NumberWord::Kind>, 11> kinds{
        {{"cardinal"_L1, Cardinal}, {"scale"_L1, Scale}, {"suffix"_L1, Suffix}, {"ordinal"_L1, Ordinal},
            {"fraction"_L1, Fraction}, {"collective"_L1, Collective}, {"vague"_L1, Vague},
            {"multiplier"_L1, Multiplier}, {"article"_L1, Article}, {"nothing"_L1, Nothing}, {"label"_L1, Label}}};
    NumberWord word;
    word.kind = kindNamed(takeWord(entry), kinds);
    word.value = takeWord(entry).toDouble();
    word.high = takeWord(entry).toDouble();
    return word;
}

TimeWord timeWordOf(QStringView entry)
{
    using enum TimeWord::Kind;
    static constexpr std::array<std::pair<QLatin1StringView, TimeWord::Kind>, 11> kinds{{{"month"_L1, Month},
        {"weekday"_L1, Weekday}, {"day"_L1, Day}, {"daypart"_L1, Daypart}, {"clock"_L1, Clock}, {"season"_L1, Season},
        {"unit"_L1, Unit}, {"shift"_L1, Shift}, {"part"_L1, Part}, {"holiday"_L1, Holiday}, {"opens"_L1, Opens}}};
    TimeWord word;
    word.kind = kindNamed(takeWord(entry), kinds);
    word.value = takeWord(entry).toInt();
    word.code = takeWord(entry);
    return word;
}

} // namespace sourcelight::extraction
