// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/corpusentry.h"

namespace sourcelight::reading
{

/**
 * Gives the articles of a corpus to a sink, one at a time. It holds one article back, so that a broken row is told
 * beside a neighbour, and that the only article of a file has no number. A const reference must outlive it.
 */
class CorpusFeed
{
public:
    CorpusFeed(const RawFile &file, const ReadOptions &options, QLatin1StringView format, const QString &encoding,
        const ArticleSink &sink, const Progress &progress);

    /// Takes the entry that stands at @p place ("line 3"), after @p share of the file. False where no more is taken.
    bool add(const QJsonObject &fields, const QString &place, double share, qint64 offset = 0);
    /// Tells that what stands at @p place cannot be read.
    void addBroken(const QString &place);
    /// Gives the last article. Errors: Cancelled; Malformed where every entry is broken; UnknownFields where no field
    /// is known to hold text.
    [[nodiscard]] Expected<void> finish();

private:
    [[nodiscard]] bool give(ReadArticle article);
    [[nodiscard]] Error nothing() const;

    const RawFile &m_file;
    const ReadOptions &m_options;
    const ArticleSink &m_sink;
    const Progress &m_progress;
    Source m_source;
    std::optional<ReadArticle> m_held;
    std::vector<Diagnostic> m_told; ///< for the article to come
    QStringList m_names;            ///< of the fields of the first entry without text
    bool m_hasEntries = false;
    bool m_hasText = false; ///< some entry has a field for it
    qsizetype m_given = 0;
    qsizetype m_broken = 0;
    bool m_stopped = false; ///< by the sink
};

/// The bytes of @p file as UTF-8, without a byte order mark, and what they were decoded from.
struct CorpusText {
    QByteArray bytes;
    QString encoding;
};
[[nodiscard]] Expected<CorpusText> corpusText(const RawFile &file, const ReadOptions &options);

} // namespace sourcelight::reading
