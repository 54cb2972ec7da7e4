// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

namespace sourcelight::ui
{

/// How much of a day is told.
enum class DateParts { DayAndMonth, Whole };

/// A day as the locale writes one in words, without the day of the week: "14 February 2020", "February 14, 2020",
/// "14. Februar 2020"; with @p month QLocale::ShortFormat "14 Feb 2020", "14. Feb. 2020".
[[nodiscard]] QString dateText(const QDate &day, DateParts parts, QLocale::FormatType month, const QLocale &locale);

/// The day of @p published, which is a date or time of ISO 8601; as it stands where it is none.
[[nodiscard]] QString publishedText(const QString &published, QLocale::FormatType month);

} // namespace sourcelight::ui
