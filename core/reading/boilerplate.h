// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

namespace sourcelight::reading
{

/**
 * Marks lines that came along with the article but are not of it: credits of other reporters, copyright, newsletters,
 * lists of related articles, signatures of an agency. Told by their wording, by being short and by standing at the end;
 * a body paragraph is never marked for where it stands alone, and the first one always stays. A byline at the end is
 * taken for one where the article has no other.
 */
void findBoilerplate(Article &article);

} // namespace sourcelight::reading
