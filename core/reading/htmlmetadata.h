// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"
#include "core/reading/htmlbyline.h"
#include "core/reading/htmljsonld.h"

#include <gumbo.h>

namespace sourcelight::reading
{

/**
 * What a page says of its article without showing it: JSON-LD, Open Graph, article:*, Dublin Core and other <meta>
 * elements, microdata, <time> elements, <link rel=canonical>. Of several statements the one that is most often right
 * counts, in that order.
 */
class HtmlMetadata
{
public:
    /// Looks at all elements of the page.
    explicit HtmlMetadata(const GumboNode &root);

    /// Fills the fields of @p article that are known; @p shown is what the page shows, which counts where the metadata
    /// only names the site. The title stays empty: a headline in the text goes before.
    void fill(Article &article, const HtmlByline &shown) const;
    /// Fills in the title() where no headline was found in the text, and takes what stands above it out of one that
    /// was: a section, a date.
    void fillTitle(Article &article) const;
    /// The title of the article, without the name of the site; empty where the page has none.
    [[nodiscard]] QString title() const { return withoutSite(told().first); }
    /// What the page says that its article is, in words; empty where it does not.
    [[nodiscard]] const QString &body() const { return m_jsonLd.body; }
    /// All that the page calls itself, title and names of sections and site in one, to find the headline by.
    [[nodiscard]] QString titles() const { return m_sharedTitle + u'\n' + m_jsonLd.metadata.title + u'\n' + m_title; }

private:
    void take(const GumboNode &node);
    void takeMeta(const GumboElement &element);
    void takeNamed(const QString &name, const QString &content);
    void takeMicrodata(const GumboNode &node);
    void addAuthors(const QString &line);
    [[nodiscard]] std::pair<QString, MetadataOrigin> told() const;
    [[nodiscard]] bool namesSite(const QStringList &authors) const;
    [[nodiscard]] QString dateInUrl() const;
    [[nodiscard]] QString withoutSite(QString title) const;

    JsonLdArticle m_jsonLd;
    QString m_title;
    QString m_sharedTitle; ///< as the page wants it shown elsewhere
    QStringList m_authors;
    QString m_published;
    QString m_publisher;
    QString m_url;
    QString m_language;
};

} // namespace sourcelight::reading
