// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listedarticles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sourcelight::ui
{

namespace
{

/// On one line, no longer than @p most UTF-16 code units.
QString brief(QStringView text, qsizetype most)
{
    QString line = text.first(std::min(text.size(), 2 * most)).toString().simplified();
    if (line.size() <= most)
        return line;
    line.truncate(most - 1);
    if (line.back().isHighSurrogate())
        line.chop(1);
    return line.trimmed() + u'…';
}

} // namespace

bool isCorpus(const QString &format)
{
    static constexpr std::array corpora{"json"_L1, "jsonl"_L1, "csv"_L1};
    return std::ranges::contains(corpora, format);
}

void ListedArticles::add(const reading::ReadArticle &read)
{
    constexpr qsizetype longestTitle = 160;
    constexpr qsizetype longestAuthors = 80;
    constexpr qsizetype longestDate = 25;
    const Article &article = read.article;
    const QByteArray title = brief(article.title.isEmpty() ? article.text : article.title, longestTitle).toUtf8();
    const QByteArray authors = brief(article.authors.join(u", "), longestAuthors).toUtf8();
    const QByteArray published = article.published.first(std::min(article.published.size(), longestDate)).toUtf8();
    if (m_sources.isEmpty() || m_sources.constLast() != article.source.sha256)
        m_sources.append(article.source.sha256);
    m_rows.append({.offset = read.offset,
        .begin = quint32(m_texts.size()),
        .title = quint16(title.size()),
        .authors = quint16(authors.size()),
        .published = quint16(published.size()),
        .source = quint16(m_sources.size() - 1),
        .titled = !article.title.isEmpty()});
    m_texts += title + authors + published;
    m_haveFields = m_haveFields || isCorpus(article.source.format);
    if (!isCorpus(article.source.format))
        return;
    for (const Diagnostic &diagnostic : read.diagnostics) {
        if (diagnostic.code == DiagnosticCode::IncompleteFile)
            m_broken.append(QString(diagnostic.detail).remove(u'[').remove(u']'));
    }
}

QString ListedArticles::title(int index) const
{
    return text(m_rows[index].begin, m_rows[index].title);
}

QString ListedArticles::authors(int index) const
{
    const Row &row = m_rows[index];
    return text(row.begin + row.title, row.authors);
}

QString ListedArticles::published(int index) const
{
    const Row &row = m_rows[index];
    return text(row.begin + row.title + row.authors, row.published);
}

ListedArticle ListedArticles::article(int index, int first) const
{
    const Row &row = m_rows[index];
    return {.place = first + index, .offset = row.offset, .sha256 = m_sources[row.source]};
}

bool ListedArticles::matches(int index, const QStringList &words) const
{
    const Row &row = m_rows[index];
    const QString both = title(index) + u'\n' + text(row.begin + row.title, row.authors);
    return std::ranges::all_of(
        words, [&both](const QString &word) { return both.contains(word, Qt::CaseInsensitive); });
}

QString ListedArticles::text(qsizetype begin, qsizetype size) const
{
    return QString::fromUtf8(QByteArrayView(m_texts).sliced(begin, size));
}

} // namespace sourcelight::ui
