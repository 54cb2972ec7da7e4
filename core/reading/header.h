// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

namespace sourcelight::reading
{

/// Where the file itself marked no headline, a block with the words of @p title, which it calls the article, is one.
void findHeadline(Article &article, const QString &title);

/**
 * Tells headline, byline and date line apart from the body among the first blocks of @p article, and fills its title,
 * authors, date and address from them where they are empty. A headline that the file itself marked stays. A place and
 * date that open the first paragraph ("LISSENBURG, March 3 (Agency) - ...") stay in that paragraph.
 */
void findHeader(Article &article);

/**
 * Marks headings inside the body: short lines on their own, without the end of a sentence, between paragraphs. Captions
 * too, where they say so ("Photo: ...").
 */
void findHeadings(Article &article);

} // namespace sourcelight::reading
