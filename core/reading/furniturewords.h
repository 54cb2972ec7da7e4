// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// The wording of lines that newspapers put into their pages, in the languages that most pages are in. Only short lines
/// are judged, so that a sentence that happens to begin alike stays.
namespace sourcelight::reading
{

/// True for a line that is not of the article: "Read more: ...", "Share", "Lesen Sie auch", "Advertisement".
[[nodiscard]] bool isFurnitureLine(QStringView line);

/// True for a caption that says who made or owns a picture: "Photo: ...", "(c) ...", "... / Getty Images".
[[nodiscard]] bool namesCredit(QStringView caption);

} // namespace sourcelight::reading
