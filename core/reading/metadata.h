// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

namespace sourcelight::reading
{

/// What a file says of its article beside the text. Empty where it says nothing.
struct Metadata {
    QString title;
    QStringList authors;
    QString published;
    QString publisher;
    QString url;
    QString language;
};

/// Fills those fields of @p article that are empty with what @p origin has told, dates as ISO 8601.
void complete(Article &article, const Metadata &metadata, MetadataOrigin origin);

/// The same, and what @p article knows already gives way.
void overrule(Article &article, const Metadata &metadata, MetadataOrigin origin);

} // namespace sourcelight::reading
