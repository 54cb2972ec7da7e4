// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/epubpackage.h"

#include <QDir>
#include <QHash>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sourcelight::reading::epub
{

namespace
{

/// The values of one attribute of all elements of one name.
class AttributeCollector final : public XmlHandler
{
public:
    AttributeCollector(QLatin1StringView element, QLatin1StringView attribute)
        : m_element(element)
        , m_attribute(attribute)
    {
    }

    bool enter(const XmlElement &element) override
    {
        if (element.name == m_element)
            found.append(element.attribute(m_attribute).toString());
        return true;
    }

    QStringList found;

private:
    QLatin1StringView m_element;
    QLatin1StringView m_attribute;
};

/// The package document (EPUB 3.3, section 5).
class PackageDocument final : public XmlHandler
{
public:
    explicit PackageDocument(const QString &folder)
        : m_folder(folder)
    {
    }

    bool enter(const XmlElement &element) override;
    void leave(QStringView name) override;
    void addText(QStringView text) override { m_text += text; }

    Book book;

private:
    void addToSpine(const XmlElement &element);

    QString m_folder;
    QHash<QString, QString> m_items; ///< names of content documents by id
    QSet<QString> m_listed;
    QString m_text;
};

bool PackageDocument::enter(const XmlElement &element)
{
    m_text.clear();
    if (element.name == "item"_L1) {
        const QStringView type = element.attribute("media-type"_L1);
        const bool contents = element.attribute("properties"_L1).split(u' ').contains(u"nav");
        const QString path = QUrl(element.attribute("href"_L1).toString()).path(QUrl::FullyDecoded);
        if (!contents &&
            (type == "application/xhtml+xml"_L1 || type == "text/html"_L1 || type.endsWith("oeb1-document"_L1)))
            m_items.insert(element.attribute("id"_L1).toString(), QDir::cleanPath(m_folder + path));
    } else if (element.name == "itemref"_L1 && element.attribute("linear"_L1) != "no"_L1) {
        addToSpine(element);
    }
    return true;
}

void PackageDocument::addToSpine(const XmlElement &element)
{
    const QString name = m_items.value(element.attribute("idref"_L1).toString());
    if (name.isEmpty() || m_listed.contains(name))
        return;
    m_listed.insert(name);
    book.documents.append(name);
}

void PackageDocument::leave(QStringView name)
{
    Metadata &properties = book.properties;
    const QString text = std::exchange(m_text, {}).simplified();
    if (name == "title"_L1 && properties.title.isEmpty())
        properties.title = text;
    else if (name == "creator"_L1 && !text.isEmpty())
        properties.authors.append(text);
    else if (name == "date"_L1 && properties.published.isEmpty())
        properties.published = text;
    else if (name == "publisher"_L1)
        properties.publisher = text;
    else if (name == "language"_L1 && properties.language.isEmpty())
        properties.language = text;
}

QString folderOf(const QString &part)
{
    return part.first(part.lastIndexOf(u'/') + 1);
}

} // namespace

Expected<Book> readBook(const Package &package, const Progress &progress)
{
    AttributeCollector container("rootfile"_L1, "full-path"_L1);
    if (const auto walked = package.walk(u"META-INF/container.xml"_s, container, progress); !walked)
        return std::unexpected(walked.error());
    const QString root = container.found.value(0);
    PackageDocument document(folderOf(root));
    if (const auto walked = package.walk(root, document, progress); !walked)
        return std::unexpected(walked.error());
    // Fonts are often scrambled there, which hurts nobody.
    AttributeCollector encrypted("CipherReference"_L1, "URI"_L1);
    if (const auto walked = package.walk(u"META-INF/encryption.xml"_s, encrypted, progress, true); !walked)
        return std::unexpected(walked.error());
    for (const QString &part : std::as_const(encrypted.found)) {
        if (document.book.documents.contains(QUrl(part).path(QUrl::FullyDecoded)))
            return std::unexpected(Error{ErrorCode::Encrypted, {}, {}});
    }
    return std::move(document.book);
}

} // namespace sourcelight::reading::epub
