// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/corpusfeed.h"

#include "core/reading/completion.h"

#include <QJsonDocument>
#include <QUtf8StringView>

#include <span>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

/// False where the sample is large enough.
bool addTo(CorpusSample &sample, const QJsonObject &fields)
{
    constexpr qsizetype mostEntries = 20;
    constexpr qsizetype mostBytes = qsizetype(256) * 1024;
    if (sample.entries.count('\n') >= mostEntries || sample.entries.size() >= mostBytes)
        return false;
    for (const auto names = namesOf(fields); const QString &name : names) {
        if (!sample.fields.contains(name))
            sample.fields.append(name);
    }
    sample.entries += QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
    return true;
}

QString shortened(const QString &name)
{
    constexpr qsizetype longest = 40;
    if (name.size() <= longest)
        return name;
    return name.first(name[longest - 1].isHighSurrogate() ? longest - 1 : longest) + u'…';
}

/// The names of an entry's fields in a line that can be read, after the one that was asked for.
QString listed(const QStringList &names, const QString &asked)
{
    constexpr qsizetype most = 12;
    QStringList list;
    for (const QString &name : std::span(names).first(std::size_t(std::min(names.size(), most))))
        list.append(shortened(name));
    if (names.size() > most)
        list.append(u"…"_s);
    const QString all = list.join(u", ");
    return asked.isEmpty() ? all : shortened(asked) + u" ≠ "_s + all;
}

} // namespace

CorpusFeed::CorpusFeed(const RawFile &file, const ReadOptions &options, QLatin1StringView format,
    const QString &encoding, const ArticleSink &sink, const Progress &progress)
    : m_file(file)
    , m_options(options)
    , m_sink(sink)
    , m_progress(progress)
    , m_source{file.path, format, encoding, {}}
    , m_given(options.begin.articles)
{
}

bool CorpusFeed::add(const QJsonObject &fields, const QString &place, double share, qint64 offset)
{
    if (m_progress.cancelled() || m_stopped)
        return false;
    m_progress.tell(share);
    if (m_options.sample)
        return addTo(*m_options.sample, fields);
    m_hasEntries = true;
    const auto entry = corpusEntry(fields, m_options);
    if (!entry && m_names.isEmpty())
        m_names = namesOf(fields);
    m_hasText = m_hasText || entry || namesText(fields, m_options);
    Expected<ReadArticle> read = entry ? articleOf(*entry, m_options, m_progress) : std::unexpected(Error{});
    if (!read) {
        addBroken(place);
        return !m_progress.cancelled();
    }
    if (m_held && !give(std::move(*m_held)))
        return false;
    read->article.source = m_source;
    read->offset = offset;
    read->diagnostics.insert(read->diagnostics.begin(), m_told.begin(), m_told.end());
    m_told.clear();
    m_held = *std::move(read);
    return true;
}

void CorpusFeed::addBroken(const QString &place)
{
    ++m_broken;
    (m_held ? m_held->diagnostics : m_told).push_back({DiagnosticCode::IncompleteFile, place, {}});
}

Expected<void> CorpusFeed::finish()
{
    if (m_progress.cancelled())
        return failed({ErrorCode::Cancelled, {}, {}}, m_file);
    if (m_stopped)
        return {};
    if (!m_held)
        return failed(nothing(), m_file);
    const bool only = m_given == 0;
    ReadArticle last = std::move(*m_held);
    m_held.reset();
    last.article.id = articleId(m_file.name) + (only ? QString() : u"#%1"_s.arg(m_given + 1));
    m_sink(std::move(last));
    m_progress.tell(1.0);
    return {};
}

bool CorpusFeed::give(ReadArticle article)
{
    article.article.id = u"%1#%2"_s.arg(articleId(m_file.name)).arg(++m_given);
    m_stopped = !m_sink(std::move(article));
    return !m_stopped;
}

Error CorpusFeed::nothing() const
{
    if (!m_names.isEmpty() && !m_hasText)
        return {ErrorCode::UnknownFields, listed(m_names, m_options.fields.text), {}};
    return {m_broken > 0 && !m_hasEntries ? ErrorCode::Malformed : ErrorCode::Empty, {}, {}};
}

Expected<CorpusText> corpusText(const RawFile &file, const ReadOptions &options)
{
    if (options.encoding.isEmpty() && !file.bytes.startsWith("\xef\xbb\xbf") &&
        QUtf8StringView(file.bytes).isValidUtf8())
        return CorpusText{file.bytes, u"UTF-8"_s};
    Expected<Decoded> decoded = decode(file.bytes, options.encoding);
    if (!decoded)
        return std::unexpected(decoded.error());
    return CorpusText{decoded->text.toUtf8(), decoded->encoding};
}

} // namespace sourcelight::reading
