// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/metadata.h"

#include <QByteArrayView>

namespace sourcelight::reading
{

/// What a page's JSON-LD (schema.org) says of its article; empty where it says nothing.
struct JsonLdArticle {
    Metadata metadata; ///< dates as written
    QString body;      ///< the "articleBody": plain or HTML, often without line breaks
};

/**
 * Reads the text of one <script type="application/ld+json"> into @p article: the first object in it, in an array or
 * "@graph" or inside a page's "mainEntity", that is an article of some kind (NewsArticle, BlogPosting...). Names of
 * authors and publishers given as references ("@id") are looked up in the same text. What @p article holds already
 * stays. Broken JSON is passed over.
 */
void readJsonLd(QByteArrayView json, JsonLdArticle &article);

} // namespace sourcelight::reading
