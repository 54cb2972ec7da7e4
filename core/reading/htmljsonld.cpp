// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/htmljsonld.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

/// Objects that are looked at; a page with more is no page of one article.
constexpr size_t mostObjects = 5000;
constexpr qsizetype mostNames = 50;

bool isType(const QJsonObject &object, std::initializer_list<QLatin1StringView> endings)
{
    const QJsonValue type = object["@type"_L1];
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    return std::ranges::any_of(types, [&endings](const QJsonValue &one) {
        const QString name = one.toString();
        return std::ranges::any_of(endings, [&name](QLatin1StringView ending) { return name.endsWith(ending); });
    });
}

bool isArticle(const QJsonObject &object)
{
    return isType(object, {"Article"_L1, "BlogPosting"_L1, "Report"_L1, "Review"_L1, "Posting"_L1, "Recipe"_L1});
}

/// All objects of a document, outer ones first.
std::vector<QJsonObject> objectsIn(const QJsonDocument &document)
{
    std::vector<QJsonValue> values{document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())};
    std::vector<QJsonObject> objects;
    for (size_t i = 0; i < values.size() && objects.size() < mostObjects; ++i) {
        const QJsonValue value = values[i];
        if (value.isArray()) {
            for (const auto items = value.toArray(); const auto item : items)
                values.push_back(item);
        } else if (value.isObject()) {
            objects.push_back(value.toObject());
            for (const auto member : std::as_const(objects.back())) {
                if (member.isObject() || member.isArray())
                    values.push_back(member);
            }
        }
    }
    return objects;
}

/// Line breaks and tabs inside strings are errors in JSON and common on pages.
QByteArray withoutControls(QByteArrayView json)
{
    QByteArray clean = json.trimmed().toByteArray();
    std::ranges::replace_if(clean, [](char c) { return uchar(c) < ' '; }, ' ');
    return clean;
}

class Reader
{
public:
    explicit Reader(const QJsonDocument &document)
        : m_objects(objectsIn(document))
    {
        for (const QJsonObject &object : m_objects) {
            if (const QString id = object["@id"_L1].toString(); !id.isEmpty() && object.contains("name"_L1))
                m_byId.insert(id, object);
        }
    }

    void read(JsonLdArticle &article) const
    {
        const auto found = std::ranges::find_if(m_objects, isArticle);
        if (found != m_objects.end())
            take(*found, article);
        const auto page =
            std::ranges::find_if(m_objects, [](const QJsonObject &object) { return isType(object, {"WebPage"_L1}); });
        if (page != m_objects.end() && article.metadata.published.isEmpty())
            article.metadata.published = (*page)["datePublished"_L1].toString();
    }

private:
    [[nodiscard]] QStringList namesOf(const QJsonValue &value) const
    {
        QStringList names;
        for (const auto values = value.isArray() ? value.toArray() : QJsonArray{value}; const auto one : values) {
            const QJsonObject object = one.toObject();
            QString name = one.isString() ? one.toString() : textOf(object["name"_L1]);
            if (name.isEmpty())
                name = textOf(m_byId.value(object["@id"_L1].toString()).value("name"_L1));
            if (!name.isEmpty() && names.size() < mostNames && !names.contains(name))
                names.append(name);
        }
        return names;
    }
    [[nodiscard]] static QString textOf(const QJsonValue &value)
    {
        return (value.isArray() ? value.toArray().first() : value).toString().simplified();
    }
    static void fill(QString &field, const QString &value)
    {
        if (field.isEmpty())
            field = value;
    }
    void take(const QJsonObject &object, JsonLdArticle &article) const
    {
        Metadata &metadata = article.metadata;
        fill(metadata.title, textOf(object["headline"_L1]));
        fill(metadata.title, textOf(object["name"_L1]));
        if (metadata.authors.isEmpty())
            metadata.authors = namesOf(object["author"_L1]);
        if (metadata.authors.isEmpty())
            metadata.authors = namesOf(object["creator"_L1]);
        fill(metadata.published, textOf(object["datePublished"_L1]));
        fill(metadata.published, textOf(object["dateCreated"_L1]));
        fill(metadata.publisher, namesOf(object["publisher"_L1]).value(0));
        fill(metadata.url, textOf(object["url"_L1]));
        fill(metadata.language, textOf(object["inLanguage"_L1]));
        fill(article.body, textOf(object["articleBody"_L1]));
    }

    std::vector<QJsonObject> m_objects;
    QHash<QString, QJsonObject> m_byId;
};

} // namespace

void readJsonLd(QByteArrayView json, JsonLdArticle &article)
{
    const QJsonDocument document = QJsonDocument::fromJson(withoutControls(json));
    if (!document.isNull())
        Reader(document).read(article);
}

} // namespace sourcelight::reading
