// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/htmlmetadata.h"

#include "core/reading/bylines.h"
#include "core/reading/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

bool isOneOf(const QString &name, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(
        names, [&name](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

} // namespace

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

void HtmlMetadata::take(const GumboElement &element)
{
    switch (element.tag) {
    case GUMBO_TAG_META:
        for (const char *key : {"name", "property", "itemprop"}) {
            if (const QString name = attribute(element, key); !name.isEmpty())
                takeMeta(name, attribute(element, "content").simplified());
        }
        break;
    case GUMBO_TAG_LINK:
        if (attribute(element, "rel").compare("canonical"_L1, Qt::CaseInsensitive) == 0)
            m_url = attribute(element, "href").trimmed();
        break;
    case GUMBO_TAG_HTML:
        m_language = attribute(element, "lang").trimmed();
        break;
    case GUMBO_TAG_TIME:
        if (m_time.isEmpty())
            m_time = isoDate(attribute(element, "datetime"));
        break;
    default:
        break;
    }
}

void HtmlMetadata::takeTitle(const QString &title)
{
    if (m_title.isEmpty())
        m_title = title.simplified();
}

void HtmlMetadata::takeMeta(const QString &name, const QString &content)
{
    if (content.isEmpty())
        return;
    if (isOneOf(name,
            {"author"_L1, "article:author"_L1, "dc.creator"_L1, "dcterms.creator"_L1, "parsely-author"_L1, "byl"_L1})) {
        // Some pages give the address of the author's page.
        if (content.contains("://"_L1))
            return;
        for (const QString &author : readByline(content).value_or(readNames(content).value_or(QStringList{content}))) {
            if (!m_authors.contains(author))
                m_authors.append(author);
        }
    } else if (isOneOf(name, {"article:published_time"_L1, "datepublished"_L1, "date"_L1, "dc.date"_L1,
                                 "dc.date.issued"_L1, "dcterms.created"_L1, "dcterms.date"_L1, "pubdate"_L1,
                                 "publishdate"_L1, "parsely-pub-date"_L1})) {
        if (m_published.isEmpty())
            m_published = isoDate(content);
    } else if (isOneOf(name, {"og:title"_L1, "headline"_L1})) {
        m_sharedTitle = content;
    } else if (isOneOf(name, {"og:site_name"_L1, "dc.publisher"_L1})) {
        m_publisher = content;
    } else if (isOneOf(name, {"og:url"_L1}) && m_url.isEmpty()) {
        m_url = content;
    }
}

void HtmlMetadata::fill(Article &article) const
{
    article.authors = m_authors;
    article.published = m_published.isEmpty() ? m_time : m_published;
    article.publisher = m_publisher;
    article.url = m_url;
    article.language = m_language;
}

QString HtmlMetadata::title() const
{
    if (!m_sharedTitle.isEmpty())
        return m_sharedTitle;
    for (const QLatin1StringView bar : {" | "_L1, " - "_L1, " \xb7 "_L1}) {
        if (!m_publisher.isEmpty() && m_title.endsWith(bar + m_publisher))
            return m_title.chopped(bar.size() + m_publisher.size());
    }
    return m_title;
}

} // namespace sourcelight::reading
