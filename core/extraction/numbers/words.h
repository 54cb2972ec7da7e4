// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace sourcelight::extraction
{

/// What the lexicon of number words says of a word; resources/lexicons/numberwords.txt explains the kinds.
struct NumberWord {
    enum class Kind {
        None,
        Cardinal,
        Scale,
        Suffix,
        Ordinal,
        Fraction,
        Collective,
        Vague,
        Multiplier,
        Article,
        Nothing,
        Label,
    };

    Kind kind = Kind::None;
    double value = 0; ///< the lower end of a vague amount
    double high = 0;  ///< the upper end of a vague amount
};

/// What the lexicon of words of time says of a word; resources/lexicons/timewords.txt explains the kinds.
struct TimeWord {
    enum class Kind { None, Month, Weekday, Day, Daypart, Clock, Season, Unit, Shift, Part, Holiday, Opens };

    Kind kind = Kind::None;
    int value = 0;
    QStringView code; ///< TIMEX3 code of a part of the day or a season; the day of a holiday
};

/// Reads the value of an entry of the lexicon: "cardinal 12", "vague 24 99".
[[nodiscard]] NumberWord numberWordOf(QStringView entry);

/// Reads the value of an entry of the lexicon: "month 3", "daypart MO", "holiday 12 25".
[[nodiscard]] TimeWord timeWordOf(QStringView entry);

} // namespace sourcelight::extraction
