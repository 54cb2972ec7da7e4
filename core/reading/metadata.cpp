// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/metadata.h"

namespace sourcelight::reading
{

namespace
{

/// Sets the fields that @p metadata holds and @p wanted, which is asked with the field as it is, wants.
void set(Article &article, const Metadata &metadata, MetadataOrigin origin, auto wanted)
{
    MetadataOrigins &origins = article.metadataOrigins;
    const auto take = [&](auto &field, const auto &value, MetadataOrigin &told) {
        if (value.isEmpty() || !wanted(field))
            return;
        field = value;
        told = origin;
    };
    take(article.title, metadata.title, origins.title);
    take(article.authors, metadata.authors, origins.authors);
    take(article.published, metadata.published, origins.published);
    take(article.publisher, metadata.publisher, origins.publisher);
    take(article.url, metadata.url, origins.url);
    take(article.language, metadata.language, origins.language);
}

} // namespace

void complete(Article &article, const Metadata &metadata, MetadataOrigin origin)
{
    set(article, metadata, origin, [](const auto &field) { return field.isEmpty(); });
}

void overrule(Article &article, const Metadata &metadata, MetadataOrigin origin)
{
    set(article, metadata, origin, [](const auto &) { return true; });
}

} // namespace sourcelight::reading
