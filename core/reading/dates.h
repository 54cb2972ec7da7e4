// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// Dates as they stand above articles and in the metadata of pages, in English and in figures.
namespace sourcelight::reading
{

/// A line that says when an article was written.
struct DateLine {
    QString published; ///< ISO 8601 date or date-time; empty where the line leaves the year or the order of day and
                       ///< month open
    QString rest;      ///< what else stands in the line: a place ("LISSENBURG"), a name; empty for nothing
};

/**
 * Reads a line with at least one date: "February 14, 2020", "14 Feb 2020, 10:15 GMT", "2020-02-14", "Published: Fri 14
 * Feb 2020 | Updated 15 Feb 2020". Of several dates the one of publication counts, else the first. Nothing where there
 * is none, or where the line is longer than such lines are.
 */
[[nodiscard]] std::optional<DateLine> readDateLine(QStringView line);

/// The first date of a metadata field as ISO 8601; empty where there is none.
[[nodiscard]] QString isoDate(QStringView field);

} // namespace sourcelight::reading
