// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/exporting.h"

namespace sourcelight::formats
{

/**
 * One article as an AnnotationPage of the W3C Web Annotation Data Model (2017) in JSON-LD: an annotation for each
 * mention, claim and attribution, without those that the reader rejected.
 *
 * Targets are the article's URL, or where it has none a name made of the text's SHA-256 (RFC 6920). Each place is given
 * by a TextPositionSelector, in Unicode code points of the article's text, and a TextQuoteSelector, which finds it
 * on the live page too. Bodies classify and tag in the standard's own words; everything else that is known stands in a
 * body in the vocabulary `urn:sourcelight:`, with the names of JSON lines.
 */
[[nodiscard]] std::vector<ExportPart> toWebAnnotations(const Analysis &analysis, const ExportOptions &options);

} // namespace sourcelight::formats
