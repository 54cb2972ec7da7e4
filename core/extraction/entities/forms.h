// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/entities/namelexicon.h"
#include "core/extraction/entities/names.h"

#include <QHash>
#include <QStringList>

namespace sourcelight::extraction
{

/// One way in which an article writes a name, and every place where it does.
struct Form {
    QString key;                  ///< see nameKey()
    QStringList words;            ///< of the key, without particles ("van", "al")
    std::vector<qsizetype> names; ///< indexes, in text order
    TypeScores scores{};
    QString country; ///< see Name::country
    QChar gender;    ///< 'f' or 'm'; null where unknown
    bool isAcronym = false;
    bool isPlace = false;
    bool isDemonym = false;
    bool isInstitution = false;
    bool isPersonLike = false; ///< two words or more that are likely a person's name
    bool hasTitle = false;     ///< a title stands before it
};

/// The forms of an article's names, and which of them are known to mean the same (union-find).
class Forms
{
public:
    Forms(const std::vector<Name> &names, const NameLexicon &lexicon);

    [[nodiscard]] qsizetype size() const { return std::ssize(m_forms); }
    [[nodiscard]] const Form &operator[](qsizetype form) const { return m_forms[form]; }
    /// The form of a name.
    [[nodiscard]] qsizetype of(qsizetype name) const { return m_formOf[name]; }
    /// The form with this key; -1 where there is none.
    [[nodiscard]] qsizetype find(const QString &key) const { return m_byKey.value(key, -1); }

    void unite(qsizetype a, qsizetype b);
    /// The form that stands for all that @p form is united with.
    [[nodiscard]] qsizetype root(qsizetype form) const;

private:
    std::vector<Form> m_forms;
    std::vector<qsizetype> m_formOf;
    QHash<QString, qsizetype> m_byKey;
    mutable std::vector<qsizetype> m_parents; ///< shortened as it is walked
};

/// How sure the tagger is of each type in the names with these indexes, added up.
[[nodiscard]] TypeScores scoresOf(const std::vector<Name> &names, const std::vector<qsizetype> &indexes);

/// The acronyms that a name of several words may have: of its big words, and of all its words.
[[nodiscard]] QStringList initialsOf(const QString &key);

/// A surname without the Arabic article: "al-masri" -> "masri".
[[nodiscard]] QString bareSurname(const QString &word);

} // namespace sourcelight::extraction
