// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/htmlmetadata.h"

#include "core/reading/bylines.h"
#include "core/reading/cleantext.h"
#include "core/reading/dates.h"
#include "core/reading/htmlentity.h"
#include "core/reading/htmlnodes.h"
#include "core/reading/htmltree.h"
#include "core/reading/wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

constexpr qsizetype longestField = 1000;
constexpr qsizetype mostAuthors = 50;

/// A field that was written for HTML: entities and tags in it become what they stand for.
QString plain(const QString &field)
{
    if (!field.contains(u'&') && !field.contains(u'<'))
        return cleaned(field.left(longestField).simplified(), false);
    const QByteArray html = field.first(std::min(field.size(), longestField)).toUtf8();
    return cleaned(HtmlEntities().decodeAgain(textInside(*parseHtml(html)->root)), false);
}

} // namespace

HtmlMetadata::HtmlMetadata(const GumboNode &root)
{
    for (const GumboNode *node = &root; node;) {
        const GumboNode *child = nullptr;
        if (isElement(*node)) {
            take(*node);
            child = firstChild(*node);
        }
        node = child ? child : nextNode(node, &root, [](const GumboNode &) {});
    }
    Metadata &jsonLd = m_jsonLd.metadata;
    jsonLd.title = plain(jsonLd.title);
    jsonLd.publisher = plain(jsonLd.publisher);
    for (QString &author : jsonLd.authors)
        author = plain(author);
}

void HtmlMetadata::take(const GumboNode &node)
{
    const GumboElement &element = node.v.element;
    if (element.attributes.length > 0)
        takeMicrodata(node);
    switch (element.tag) {
    case GUMBO_TAG_META:
        takeMeta(element);
        break;
    case GUMBO_TAG_LINK:
        if (attributeView(element, "rel").compare("canonical", Qt::CaseInsensitive) == 0)
            m_url = attribute(element, "href").trimmed();
        break;
    case GUMBO_TAG_HTML:
        m_language = attribute(element, "lang").trimmed();
        break;
    case GUMBO_TAG_TITLE:
        if (m_title.isEmpty() && element.tag_namespace == GUMBO_NAMESPACE_HTML)
            m_title = plain(textInside(node).left(longestField));
        break;
    case GUMBO_TAG_SCRIPT:
        if (const GumboNode *text = firstChild(node);
            text && attributeView(element, "type").compare("application/ld+json", Qt::CaseInsensitive) == 0)
            readJsonLd(text->v.text.text, m_jsonLd);
        break;
    default:
        break;
    }
}

void HtmlMetadata::takeMeta(const GumboElement &element)
{
    const QString content = plain(attribute(element, "content"));
    for (const char *key : {"name", "property"}) {
        if (const QString name = attribute(element, key); !name.isEmpty() && !content.isEmpty())
            takeNamed(name, content);
    }
}

void HtmlMetadata::takeNamed(const QString &name, const QString &content)
{
    if (isOneOf(name, {"author"_L1, "article:author"_L1, "dc.creator"_L1, "dcterms.creator"_L1, "parsely-author"_L1,
                          "byl"_L1, "citation_author"_L1, "sailthru.author"_L1})) {
        addAuthors(content);
    } else if (isOneOf(name,
                   {"article:published_time"_L1, "og:published_time"_L1, "datepublished"_L1, "date"_L1, "dc.date"_L1,
                       "dc.date.issued"_L1, "dcterms.created"_L1, "dcterms.date"_L1, "pubdate"_L1, "publishdate"_L1,
                       "publish-date"_L1, "parsely-pub-date"_L1, "sailthru.date"_L1, "citation_publication_date"_L1})) {
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

void HtmlMetadata::takeMicrodata(const GumboNode &node)
{
    const GumboElement &element = node.v.element;
    const QString property = attribute(element, "itemprop");
    if (property.isEmpty())
        return;
    QString content = plain(attribute(element, "content"));
    if (content.isEmpty())
        content = attribute(element, "datetime");
    if (property == "datePublished"_L1 && m_published.isEmpty())
        m_published = isoDate(content);
    else if (property == "headline"_L1 && m_sharedTitle.isEmpty())
        m_sharedTitle = content;
    else if (property == "author"_L1)
        addAuthors(content);
}

void HtmlMetadata::addAuthors(const QString &line)
{
    // Some pages give the address of the author's page.
    if (line.isEmpty() || line.contains("://"_L1))
        return;
    for (const auto names = readByline(line).value_or(readNames(line).value_or(QStringList{line}));
        const QString &author : names) {
        if (m_authors.size() < mostAuthors && !m_authors.contains(author))
            m_authors.append(author);
    }
}

/// True for authors that are the site, its address, or the name of an account on it.
bool HtmlMetadata::namesSite(const QStringList &authors) const
{
    const QString site = lettersAndFigures(m_publisher.isEmpty() ? m_jsonLd.metadata.publisher : m_publisher);
    return std::ranges::all_of(authors, [&](const QString &author) {
        const QString name = lettersAndFigures(author);
        const bool sameSite = !site.isEmpty() && (site.contains(name) || name.contains(site));
        const bool account = !author.contains(u' ') && (author.contains(u'.') || author == author.toLower());
        return sameSite || account;
    });
}

/// The day in addresses like ".../2019/10/21/...".
QString HtmlMetadata::dateInUrl() const
{
    static const QRegularExpression pattern(uR"([/-]((?:19|20)\d\d)[/-]([01]\d)[/-]([0-3]\d)(?!\d))"_s);
    const auto match = pattern.match(m_url.isEmpty() ? m_jsonLd.metadata.url : m_url);
    return match.hasMatch() ? isoDate(match.captured(1) + u'-' + match.captured(2) + u'-' + match.captured(3))
                            : QString();
}

void HtmlMetadata::fill(Article &article, const HtmlByline &shown) const
{
    using enum MetadataOrigin;
    const Metadata &jsonLd = m_jsonLd.metadata;
    for (const auto &[authors, origin] : {std::pair(jsonLd.authors, StructuredData), std::pair(m_authors, PageElements),
             std::pair(shown.authors, Text)}) {
        if (!namesSite(authors))
            complete(article, {.authors = authors}, origin);
    }
    complete(article, {.authors = shown.authors}, Text);
    complete(article, {.authors = jsonLd.authors, .published = isoDate(jsonLd.published)}, StructuredData);
    complete(article,
        {.authors = m_authors,
            .published = m_published,
            .publisher = m_publisher,
            .url = m_url,
            .language = m_language},
        PageElements);
    complete(article, {.publisher = jsonLd.publisher, .url = jsonLd.url, .language = jsonLd.language}, StructuredData);
    complete(article, {.published = shown.published}, Text);
    complete(article, {.published = dateInUrl()}, Address);
}

/// @p title without the name of the site at its end. Where that is not known, a short last part behind a bar.
QString HtmlMetadata::withoutSite(QString title) const
{
    static const QRegularExpression part(uR"(\s+(?:[|»·•—–-]|::|\\\\)\s+(?<site>[^|»·•—–]{1,40})$)"_s);
    const QString publisher = m_publisher.isEmpty() ? m_jsonLd.metadata.publisher : m_publisher;
    const auto match = part.match(title);
    if (!match.hasMatch())
        return title;
    const bool site = match.capturedView("site").compare(publisher, Qt::CaseInsensitive) == 0;
    const bool strong = !match.captured().trimmed().startsWith(u'-') && !match.captured().trimmed().startsWith(u'–');
    const bool shorter = match.capturedLength("site") < match.capturedStart();
    return site || (publisher.isEmpty() && strong && shorter) ? title.first(match.capturedStart()) : title;
}

/// What the page calls its article, and where.
std::pair<QString, MetadataOrigin> HtmlMetadata::told() const
{
    if (m_sharedTitle.isEmpty() && !m_jsonLd.metadata.title.isEmpty())
        return {m_jsonLd.metadata.title, MetadataOrigin::StructuredData};
    return {m_sharedTitle.isEmpty() ? m_title : m_sharedTitle, MetadataOrigin::PageElements};
}

void HtmlMetadata::fillTitle(Article &article) const
{
    const QString headline = article.title;
    complete(article, {.title = title()}, told().second);
    for (const QString &known : {m_jsonLd.metadata.title, m_sharedTitle, m_title}) {
        const QString title = withoutSite(known);
        if (title.size() * 3 > headline.size() && headline.endsWith(title, Qt::CaseInsensitive)) {
            article.title = headline.last(title.size());
            return;
        }
    }
}

} // namespace sourcelight::reading
