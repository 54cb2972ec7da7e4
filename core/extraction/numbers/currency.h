// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/numbers/numbertext.h"

#include <QString>

namespace sourcelight::extraction
{

/// A currency as written: "$", "US$", "EUR", "dollars", "pounds sterling", "Canadian dollars", "cents".
struct CurrencyMark {
    QString code;         ///< ISO 4217
    QString part;         ///< the part of the currency that the word names ("cent"); empty where it is the whole
    bool assumed = false; ///< the sign stands for several currencies
    double scale = 1;     ///< 1000000 for "MUSD"
    qsizetype begin = 0;  ///< indexes of atoms, half-open
    qsizetype end = 0;
};

/// The currency that begins at atom @p i; null where none does.
[[nodiscard]] std::optional<CurrencyMark> currencyAt(const NumberText &text, qsizetype i);

/// The currency that ends right before atom @p i: "US$|5", "EUR |300"; null where none does.
[[nodiscard]] std::optional<CurrencyMark> currencyBefore(const NumberText &text, qsizetype i);

} // namespace sourcelight::extraction
