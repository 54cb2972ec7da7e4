// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace sourcelight::language
{

/// One line of a lexicon file: views into the text that it was parsed from.
struct LexiconEntry {
    QStringView key;
    QStringView value; ///< empty where the line has none
    int line = 0;      ///< counted from 1
};

/// Splits the text of a lexicon file into its entries, in file order. Malformed, with @p name and the line in `where`,
/// for the first line that is neither an entry nor a comment, or that repeats a key.
[[nodiscard]] Expected<std::vector<LexiconEntry>> parseLexicon(QStringView text, const QString &name);

/**
 * A list of words or phrases, each with an optional value ("Iraq" -> "country:IQ"). Immutable once loaded; safe to read
 * from any thread; cheap to copy.
 *
 * The file is UTF-8, an entry a line: key, tab, value (tab and value may be absent); "#" opens a comment line, empty
 * lines mean nothing. Keys are phrases of words separated by one space. Look-up is exact and allocates nothing; callers
 * fold case where the file says that its keys are in lower case.
 */
class Lexicon
{
public:
    /// Reads the lexicon at @p path (a file or a Qt resource). MissingResource or Malformed on failure.
    [[nodiscard]] static Expected<Lexicon> load(const QString &path);

    [[nodiscard]] bool contains(QStringView key) const { return m_entries.contains(key); }
    /// The value of @p key, empty where it has none; null where the lexicon does not hold it. A view into the lexicon.
    [[nodiscard]] std::optional<QStringView> value(QStringView key) const;
    /// The number of words in the longest key: how far a caller has to look.
    [[nodiscard]] int longestPhrase() const { return m_longestPhrase; }
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    /// All keys with their values, in no order; views into the lexicon.
    [[nodiscard]] const QHash<QStringView, QStringView> &entries() const { return m_entries; }

private:
    QString m_text; ///< what the views below look into; never written to again
    QHash<QStringView, QStringView> m_entries;
    int m_longestPhrase = 0;
};

} // namespace sourcelight::language
