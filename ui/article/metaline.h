// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

namespace sourcelight::ui
{

/// The words under a headline that the article itself does not have: its authors and date where no block holds them,
/// and how long it is. "412 words, 2 minutes", in the user's language.
[[nodiscard]] QString metaLine(const Article &article);

/// What stands between the parts of that line.
[[nodiscard]] QString metaSeparator();

/// How many words a person reads in the article, boilerplate left out: "412 words".
[[nodiscard]] QString lengthText(const Article &article);

} // namespace sourcelight::ui
