// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/article.h"

#include <gumbo.h>

namespace sourcelight::reading
{

/// The value of an attribute; null where the element has none of this name.
[[nodiscard]] QString attribute(const GumboElement &element, const char *name);

/// What the elements of a page's head say of the article.
class HtmlMetadata
{
public:
    /// Looks at a <meta>, <link>, <html> or <time> element.
    void take(const GumboElement &element);
    /// Takes the text of <title>.
    void takeTitle(const QString &title);

    /// Fills the fields of @p article that are known. Its title stays empty: a headline in the text goes before.
    void fill(Article &article) const;
    /// The title of the page, without the name of the site where that is known.
    [[nodiscard]] QString title() const;

private:
    void takeMeta(const QString &name, const QString &content);

    QString m_title;
    QString m_sharedTitle; ///< as the page wants it shown elsewhere
    QStringList m_authors;
    QString m_published;
    QString m_time; ///< of the first <time> element
    QString m_publisher;
    QString m_url;
    QString m_language;
};

} // namespace sourcelight::reading
