// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>

namespace sourcelight::language
{

/**
 * A list of words or phrases, each with an optional value ("Iraq" -> "country:IQ"). Immutable once loaded; safe to read
 * from any thread.
 *
 * The file is UTF-8, an entry a line: key, tab, value; "#" opens a comment line. Keys are phrases of words separated by
 * one space. Look-up is exact; callers fold case where their language asks for it.
 */
class Lexicon
{
public:
    /// Reads the lexicon at @p path (a file or a Qt resource). MissingResource or Malformed on failure.
    [[nodiscard]] static Expected<Lexicon> load(const QString &path);

    [[nodiscard]] bool contains(QStringView key) const { return m_entries.contains(key); }
    /// The value of @p key, empty where it has none; null where the lexicon does not hold it.
    [[nodiscard]] std::optional<QStringView> value(QStringView key) const;
    /// The number of words in the longest key: how far a caller has to look.
    [[nodiscard]] int longestPhrase() const { return m_longestPhrase; }
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

private:
    QHash<QString, QString> m_entries;
    int m_longestPhrase = 0;
};

} // namespace sourcelight::language
