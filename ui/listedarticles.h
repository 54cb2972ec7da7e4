// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"

namespace sourcelight::ui
{

/// True for the id of a format whose fields can be named.
[[nodiscard]] bool isCorpus(const QString &format);

/// Where an article of a list is found again.
struct ListedArticle {
    int place = 0;     ///< which of the articles of its file, from 0
    qint64 offset = 0; ///< as reading::ReadArticle tells it
    QString sha256;    ///< of the file, or of the file inside an archive, that it was read from

    friend bool operator==(const ListedArticle &, const ListedArticle &) = default;
};

/**
 * What a list shows of articles that were read one after the other, a hundred bytes each: a file may hold a million.
 * Cheap to copy.
 */
class ListedArticles
{
public:
    void add(const reading::ReadArticle &read);
    [[nodiscard]] int size() const { return int(m_rows.size()); }

    /// The title, or the first words of the text where it has none; on one line, cut where it is long.
    [[nodiscard]] QString title(int index) const;
    [[nodiscard]] bool isTitled(int index) const { return m_rows[index].titled; }
    [[nodiscard]] QString authors(int index) const;
    [[nodiscard]] QString published(int index) const; ///< ISO 8601, empty where unknown
    /// @p index + @p first is its place.
    [[nodiscard]] ListedArticle article(int index, int first) const;
    /// True where each of @p words stands in the title or the authors, in any case.
    [[nodiscard]] bool matches(int index, const QStringList &words) const;

    /// Where entries stand that could not be read: their lines or, in a JSON list, their numbers in it.
    [[nodiscard]] const QStringList &broken() const { return m_broken; }
    /// True where they come from a corpus, whose fields can be named.
    [[nodiscard]] bool haveFields() const { return m_haveFields; }

private:
    struct Row {
        qint64 offset = 0;
        quint32 begin = 0; ///< in m_texts: title, authors and date follow one another; their sizes in bytes
        quint16 title = 0;
        quint16 authors = 0;
        quint16 published = 0;
        quint16 source = 0;
        bool titled = false;
    };
    [[nodiscard]] QString text(qsizetype begin, qsizetype size) const;

    QByteArray m_texts; ///< UTF-8
    QList<Row> m_rows;
    QStringList m_sources; ///< SHA-256
    QStringList m_broken;
    bool m_haveFields = false;
};

} // namespace sourcelight::ui
