// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/model/progress.h"
#include "core/reading/mailmessage.h"
#include "core/reading/reading.h"

namespace sourcelight::reading
{

/**
 * The article of a message: its subject is the headline; sender and date stand below it where the text has no byline
 * and date line of its own. Its plain text is read, or its HTML where that says far more. What a reply quotes, and a
 * signature, are boilerplate. Blocks have no origins. The text is read in the character set that @p options
 * force, else in the right one.
 */
[[nodiscard]] Expected<Article> articleOf(const Mail &mail, const ReadOptions &options, const Progress &progress);

} // namespace sourcelight::reading
