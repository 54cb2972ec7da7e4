// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/frontmatter.h"

#include "core/reading/dates.h"
#include "core/reading/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

constexpr qsizetype longest = qsizetype(64) * 1024;

/// Walks lines that end in LF or CR LF.
class Lines
{
public:
    explicit Lines(QStringView text)
        : m_text(text)
    {
    }

    bool next()
    {
        if (m_end >= m_text.size())
            return false;
        const qsizetype begin = m_end;
        const qsizetype lineEnd = m_text.indexOf(u'\n', begin);
        m_end = lineEnd < 0 ? m_text.size() : lineEnd + 1;
        m_line = m_text.sliced(begin, m_end - begin);
        return true;
    }

    [[nodiscard]] QStringView line() const { return m_line; }
    [[nodiscard]] qsizetype end() const { return m_end; }

private:
    QStringView m_text;
    QStringView m_line;
    qsizetype m_end = 0;
};

QStringView unquoted(QStringView value)
{
    value = value.trimmed();
    const bool quoted =
        value.size() > 1 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\'');
    return quoted ? value.sliced(1, value.size() - 2) : value;
}

/// The values of "one", "[one, two]" or "'one'".
QStringList valuesOf(QStringView value)
{
    value = value.trimmed();
    if (value.isEmpty())
        return {};
    if (!value.startsWith(u'[') || !value.endsWith(u']'))
        return {unquoted(value).toString()};
    QStringList values;
    for (const auto parts = value.sliced(1, value.size() - 2).split(u',', Qt::SkipEmptyParts);
        const QStringView part : parts)
        values.append(unquoted(part).toString());
    return values;
}

void setField(FrontMatter &matter, QStringView key, QStringView value, QStringView text)
{
    const auto is = [key](std::initializer_list<QLatin1StringView> names) { return isOneOf(key, names); };
    const QStringView plain = unquoted(value);
    if (is({"title"_L1, "headline"_L1}) && matter.metadata.title.isEmpty()) {
        matter.metadata.title = plain.toString();
        const qsizetype begin = plain.begin() - text.begin();
        matter.title = {begin, begin + plain.size()};
    } else if (is({"author"_L1, "authors"_L1, "byline"_L1})) {
        matter.metadata.authors += valuesOf(value);
    } else if (is({"date"_L1, "published"_L1, "pubdate"_L1, "publishdate"_L1}) && matter.metadata.published.isEmpty()) {
        matter.metadata.published = isoDate(plain);
    } else if (is({"publisher"_L1, "publication"_L1, "site"_L1})) {
        matter.metadata.publisher = plain.toString();
    } else if (is({"url"_L1, "link"_L1, "canonical"_L1, "canonical_url"_L1})) {
        matter.metadata.url = plain.toString();
    } else if (is({"lang"_L1, "language"_L1, "locale"_L1})) {
        matter.metadata.language = plain.toString();
    }
}

} // namespace

std::optional<FrontMatter> readFrontMatter(QStringView text)
{
    Lines lines(text.first(std::min(text.size(), longest)));
    if (!lines.next())
        return std::nullopt;
    const QStringView fence = lines.line().trimmed();
    const bool toml = fence == u"+++";
    if (!toml && fence != u"---")
        return std::nullopt;

    FrontMatter matter;
    bool inAuthors = false;
    bool anyField = false;
    while (lines.next()) {
        const QStringView line = lines.line();
        const QStringView content = line.trimmed();
        if (content == fence || (!toml && content == u"...")) {
            matter.end = lines.end();
            return anyField ? std::optional(matter) : std::nullopt;
        }
        if (inAuthors && content.startsWith(u"- ")) {
            matter.metadata.authors += unquoted(content.sliced(2)).toString();
            continue;
        }
        const qsizetype mark = line.indexOf(toml ? u'=' : u':');
        if (mark <= 0 || line.front().isSpace())
            continue;
        const QStringView key = line.first(mark).trimmed();
        anyField = true;
        setField(matter, key, line.sliced(mark + 1), text);
        inAuthors = key.startsWith("author"_L1, Qt::CaseInsensitive);
    }
    return std::nullopt;
}

} // namespace sourcelight::reading
