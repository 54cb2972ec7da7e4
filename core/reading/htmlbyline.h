// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/maincontent.h"

#include <QStringList>

namespace sourcelight::reading
{

/// What a page shows of who wrote its article and when.
struct HtmlByline {
    QStringList authors;
    QString published; ///< ISO 8601; empty where no date is shown
    QString byline;    ///< the words that the authors were read from
    QString dateline;  ///< the words that the date was read from
};

/**
 * Reads the byline and the date of an article from elements that call themselves so and from lines near the headline,
 * in the languages that most pages are in. What is nearer to the headline goes before; what readers wrote is passed
 * over.
 */
[[nodiscard]] HtmlByline findByline(const HtmlOutline &outline, const MainContent &content);

} // namespace sourcelight::reading
