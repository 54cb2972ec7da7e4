// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/annotationset.h"
#include "ui/panels/rows.h"

#include <QLocale>

namespace sourcelight::ui
{

enum class NumberShow { All, WithoutSource, Money, Percent, Changes, Vague };
enum class NumberOrder { Place, Size, Kind, Claimant };

/// Which claims are shown, and in which order.
struct NumberFilter {
    QString text; ///< in the amount, the thing counted or the claimant, in any case; empty shows all
    NumberShow show = NumberShow::All;
    bool datesAndTimes = false; ///< also points in time, which are left out otherwise
    NumberOrder order = NumberOrder::Place;

    friend bool operator==(const NumberFilter &, const NumberFilter &) = default;
};

/// A heading: all numbers of one kind.
struct NumberGroupRow : RowLink {
    ClaimKind kind = ClaimKind::Cardinal;

    friend bool operator==(const NumberGroupRow &, const NumberGroupRow &) = default;
};

struct NumberRow : RowLink {
    Id id;
    ClaimKind kind = ClaimKind::Cardinal;
    QString amount;   ///< in normal form: see amountText()
    QString written;  ///< as the article has it
    QString counted;  ///< the thing counted; may be empty
    QString change;   ///< see changeText()
    QString claimant; ///< empty: no source
    QString others;   ///< the amounts of the claims that disagree: "14 (Bank of Holm)"
    Span span;
    std::optional<double> size;
    bool currencyAssumed = false;
    bool isUnsourced = false; ///< sources were looked for, and nobody says it

    friend bool operator==(const NumberRow &, const NumberRow &) = default;
};

/// What the filter lets through, and what the article has without points in time (unless these are asked for). Below
/// each number is one row for its sentence.
struct NumberRows {
    std::vector<NumberGroupRow> groups; ///< only in the order of kinds
    std::vector<NumberRow> numbers;
    std::vector<RowLink> sentences; ///< as many as numbers, in the same order
    int all = 0;
    int withoutSource = 0;

    friend bool operator==(const NumberRows &, const NumberRows &) = default;
};

/// O(claims log claims).
[[nodiscard]] NumberRows numberRows(
    const Analysis &analysis, const NumberFilter &filter, const QLocale &locale = QLocale());

} // namespace sourcelight::ui
