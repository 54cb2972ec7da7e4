// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/corpusentry.h"

#include "core/model/codepoints.h"
#include "core/model/enumnames.h"
#include "core/reading/bylines.h"
#include "core/reading/cleantext.h"
#include "core/reading/dates.h"
#include "core/reading/html.h"
#include "core/reading/htmlentity.h"
#include "core/reading/plaintext.h"
#include "core/reading/wording.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

using Names = std::span<const QLatin1StringView>;

// Letters and figures only, in lower case; what says more stands first.
constexpr std::array textNames{"articlebody"_L1, "maintext"_L1, "fulltext"_L1, "articletext"_L1, "bodytext"_L1,
    "text"_L1, "body"_L1, "content"_L1, "contents"_L1, "story"_L1, "newstext"_L1, "cleantext"_L1, "rawtext"_L1,
    "plaintext"_L1, "bodyhtml"_L1, "contenthtml"_L1, "html"_L1, "article"_L1, "document"_L1, "abstract"_L1,
    "description"_L1, "summary"_L1};
constexpr std::array titleNames{
    "headline"_L1, "title"_L1, "maintitle"_L1, "articletitle"_L1, "heading"_L1, "head"_L1, "hl1"_L1, "webtitle"_L1};
constexpr std::array authorNames{
    "authors"_L1, "author"_L1, "byline"_L1, "authorname"_L1, "creator"_L1, "writer"_L1, "reporter"_L1, "journalist"_L1};
constexpr std::array dateNames{"datepublished"_L1, "publishedat"_L1, "published"_L1, "pubdate"_L1, "publicationdate"_L1,
    "publishdate"_L1, "publisheddate"_L1, "publishedon"_L1, "webpublicationdate"_L1, "date"_L1, "datetime"_L1,
    "timestamp"_L1, "createdat"_L1, "created"_L1};
constexpr std::array publisherNames{"publisher"_L1, "publication"_L1, "outlet"_L1, "newspaper"_L1, "source"_L1,
    "sourcename"_L1, "sitename"_L1, "site"_L1, "domain"_L1, "media"_L1};
constexpr std::array urlNames{
    "url"_L1, "link"_L1, "weburl"_L1, "canonicalurl"_L1, "articleurl"_L1, "sourceurl"_L1, "permalink"_L1, "uri"_L1};
constexpr std::array languageNames{"language"_L1, "lang"_L1, "inlanguage"_L1};

/// The strings of a value: of a list each, of an object its name.
QStringList stringsOf(const QJsonValue &value, int depth = 0)
{
    constexpr int deepest = 3;
    constexpr qsizetype most = 1000;
    QStringList strings;
    if (value.isString()) {
        strings.append(value.toString().trimmed());
    } else if (value.isDouble()) {
        strings.append(QString::number(value.toDouble(), 'f', 0));
    } else if (value.isArray() && depth < deepest) {
        for (const auto items = value.toArray(); const auto item : items) {
            if (strings.size() < most)
                strings += stringsOf(item, depth + 1);
        }
    } else if (value.isObject() && depth < deepest) {
        for (const auto name : {"name"_L1, "rendered"_L1, "main"_L1, "original"_L1}) {
            strings = stringsOf(value[name], depth + 1);
            if (!strings.isEmpty())
                break;
        }
    }
    strings.removeAll(QString());
    return strings;
}

/// The fields of an entry by their bare names, those of objects inside it after its own.
class Fields
{
public:
    explicit Fields(const QJsonObject &fields)
        : m_fields(fields)
    {
        add(fields);
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            // What told the metadata is no metadata: lines that the program itself wrote hold it.
            if (field.value().isObject() && field.key() != "metadata_origins"_L1)
                add(field.value().toObject());
        }
    }

    /// What the field @p wanted holds or, where that is empty, the first of @p known that holds something.
    [[nodiscard]] QStringList strings(Names known, const QString &wanted = {}) const
    {
        if (!wanted.isEmpty())
            return stringsOf(named(wanted));
        for (const QLatin1StringView name : known) {
            for (const auto &[bare, value] : m_values) {
                if (bare != name)
                    continue;
                if (const QStringList found = stringsOf(value); !found.isEmpty())
                    return found;
            }
        }
        return {};
    }
    /// Whether there is such a field that holds a string, a list or nothing: no object whose inside is not known.
    [[nodiscard]] bool have(Names known, const QString &wanted) const
    {
        const auto isText = [](const QJsonValue &value) {
            return value.isString() || value.isNull() || value.isArray();
        };
        if (!wanted.isEmpty())
            return isText(named(wanted));
        return std::ranges::any_of(m_values, [&](const auto &field) {
            return isText(field.second) && std::ranges::find(known, field.first) != known.end();
        });
    }
    [[nodiscard]] QString string(Names known, const QString &wanted = {}) const
    {
        return strings(known, wanted).join(u"\n\n");
    }

private:
    void add(const QJsonObject &fields)
    {
        for (auto field = fields.begin(); field != fields.end(); ++field)
            m_values.emplace_back(lettersAndFigures(field.key()), field.value());
    }
    [[nodiscard]] QJsonValue named(const QString &name) const
    {
        if (m_fields.contains(name))
            return m_fields[name];
        const qsizetype dot = name.indexOf(u'.');
        const bool inner = dot > 0 && dot + 1 < name.size(); // Qt stumbles over null names
        return inner ? m_fields[name.first(dot)].toObject().value(name.sliced(dot + 1)) : QJsonValue::Undefined;
    }

    const QJsonObject &m_fields;
    std::vector<std::pair<QString, QJsonValue>> m_values;
};

QStringList authorsOf(const QStringList &strings)
{
    constexpr qsizetype longest = 300;
    QStringList authors;
    for (const QString &string : strings) {
        if (string.size() > longest)
            continue;
        if (const auto byline = readByline(string))
            authors += *byline;
        else if (const auto names = readNames(string))
            authors += *names;
        else
            authors.append(string.simplified());
    }
    authors.removeDuplicates();
    return authors;
}

/// Seconds or milliseconds since 1970 count as well.
QString dateOf(const QString &field)
{
    constexpr double firstSecond = 1e8;
    constexpr double firstMillisecond = 1e11;
    constexpr double end = 1e13;
    bool isNumber = false;
    const double number = field.toDouble(&isNumber);
    if (!isNumber || number < firstSecond || number >= end)
        return isoDate(field);
    const auto milliseconds = qint64(number < firstMillisecond ? number * 1000 : number);
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).toString(Qt::ISODate);
}

/// The blocks that the program itself wrote, which counts in code points; empty where there are none, or wrong ones, or
/// the text is none that it writes.
std::vector<Block> blocksOf(const QJsonObject &fields, const QString &text)
{
    if (!text.isValidUtf16() || text.contains(u'\r'))
        return {};
    const CodePoints codePoints(text);
    std::vector<Block> blocks;
    qsizetype last = 0;
    for (const auto values = fields["blocks"_L1].toArray(); const auto value : values) {
        const auto kind = std::ranges::find(enumNames<BlockKind>, value["kind"_L1].toString());
        const qsizetype begin = value["start"_L1].toInteger(-1);
        const qsizetype end = value["end"_L1].toInteger(-1);
        if (kind == enumNames<BlockKind>.end() || begin < 0 || begin >= end || end > text.size())
            return {};
        const Span span = codePoints.toUtf16(Span{begin, end});
        if (span.begin < last || span.isEmpty() || span.end > text.size())
            return {};
        if (last > 0 && !QStringView(text).sliced(last, span.begin - last).contains(u'\n'))
            return {};
        last = span.end;
        blocks.push_back({span, BlockKind(kind - enumNames<BlockKind>.begin())});
    }
    return blocks;
}

bool isHtml(const QString &text)
{
    static const QRegularExpression tag(
        u"</?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|article|section|span|a|em|strong|b|i)(?:\\s[^<>]*)?/?>"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(tag);
}

/// The text with its title above it, as a file of its own.
RawFile fileOf(const CorpusEntry &entry, bool page)
{
    const bool titled = entry.metadata.title.isEmpty() || entry.text.startsWith(entry.metadata.title);
    const QString title = entry.metadata.title.simplified();
    QString file = entry.text;
    if (page)
        file = u"<!doctype html><meta charset=utf-8><article>%1%2</article>"_s.arg(
            titled ? QString() : u"<h1>%1</h1>"_s.arg(title.toHtmlEscaped()), entry.text);
    else if (!titled)
        file = title + u"\n\n"_s + entry.text;
    return {{}, u"entry"_s, file.toUtf8()};
}

} // namespace

bool isTextField(QStringView name)
{
    return std::ranges::find(textNames, lettersAndFigures(name)) != textNames.end();
}

bool namesText(const QJsonObject &fields, const ReadOptions &options)
{
    return Fields(fields).have(textNames, options.fields.text);
}

QStringList namesOf(const QJsonObject &fields)
{
    QStringList names;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        names.append(field.key());
        const QJsonObject inner = field.value().toObject();
        for (const auto keys = inner.keys(); const QString &key : keys)
            names.append(field.key() + u'.' + key);
    }
    names.removeIf([](const QString &name) { return name.trimmed().isEmpty(); });
    names.removeDuplicates();
    return names;
}

std::optional<CorpusEntry> corpusEntry(const QJsonObject &object, const ReadOptions &options)
{
    static const QRegularExpression languageTag(u"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"_s);
    const Fields fields(object);
    const FieldNames &names = options.fields;
    CorpusEntry entry;
    entry.blocks = blocksOf(object, object["text"_L1].toString());
    const bool isOwn = !entry.blocks.empty();
    entry.text = isOwn ? object["text"_L1].toString() : fields.string(textNames, names.text);
    if (entry.text.isEmpty())
        return std::nullopt;
    HtmlEntities entities;
    const auto clean = [&](const QString &field) {
        return isOwn ? field : cleaned(entities.decodeAgain(field), options.mendMojibake);
    };
    if (!isOwn && entry.text.contains(u'&') && !isHtml(entry.text))
        entry.text = entities.decodeAgain(entry.text);
    entry.metadata.title = clean(fields.string(titleNames, names.title).simplified());
    for (const auto strings = fields.strings(authorNames, names.authors); const QString &author : strings)
        entry.metadata.authors.append(clean(author));
    entry.metadata.authors = authorsOf(entry.metadata.authors);
    entry.metadata.published = dateOf(fields.string(dateNames, names.published));
    entry.metadata.publisher = clean(fields.strings(publisherNames).value(0));
    entry.metadata.url = fields.strings(urlNames).value(0);
    const QString language = fields.strings(languageNames).value(0);
    entry.metadata.language = languageTag.match(language).hasMatch() ? language : QString();
    return entry;
}

Expected<ReadArticle> articleOf(const CorpusEntry &entry, const ReadOptions &options, const Progress &progress)
{
    ReadArticle result;
    if (!entry.blocks.empty()) {
        result.article.text = entry.text;
        result.article.blocks = entry.blocks;
    } else {
        const bool page = isHtml(entry.text);
        const auto keep = [&result](ReadArticle read) {
            result = std::move(read);
            return true;
        };
        const ReadOptions inner{.encoding = u"UTF-8"_s, .mendMojibake = options.mendMojibake};
        const Progress quiet{progress.stop, {}};
        const auto read = (page ? html::read : plaintext::read)(fileOf(entry, page), inner, keep, quiet);
        if (!read)
            return std::unexpected(read.error());
        Article &article = result.article;
        article.origins.clear(); // they point into the entry, not into the file
        Block &first = article.blocks.front();
        if (first.kind == BlockKind::Paragraph && textOf(article, first.span) == entry.metadata.title)
            first.kind = BlockKind::Headline;
    }
    overrule(result.article, entry.metadata, MetadataOrigin::CorpusField);
    return result;
}

} // namespace sourcelight::reading
