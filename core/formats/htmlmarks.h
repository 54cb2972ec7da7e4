// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/htmlindex.h"

namespace sourcelight::formats
{

/**
 * The article's blocks as HTML elements with the annotations marked in them. Annotations may nest and overlap: the
 * text is cut at every border, and each piece names all that it belongs to in its classes. Each annotation's first
 * piece carries its anchor.
 */
[[nodiscard]] QByteArray markedArticle(const HtmlIndex &index);

/// The class that draws the line of an entity's type: "per", "org", "loc", "norp" or "misc".
[[nodiscard]] QByteArray lineClass(EntityType type);

} // namespace sourcelight::formats
