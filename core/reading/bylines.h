// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>

/// The lines that say who wrote an article.
namespace sourcelight::reading
{

/// The authors of a line that opens with "By", "Written by", "Author:" and the like, as written and without the agency,
/// post or place that may follow the names. Nothing where the line is no byline.
[[nodiscard]] std::optional<QStringList> readByline(QStringView line);

/// The people of a line that holds nothing but names: "Anna Costa", "Anna Costa, Li Wei and T. J. van Dam". Nothing
/// where other words stand there.
[[nodiscard]] std::optional<QStringList> readNames(QStringView line);

/// True for a short line with an agency, a post or an address, as they stand below a byline.
[[nodiscard]] bool isAffiliation(QStringView line);

} // namespace sourcelight::reading
