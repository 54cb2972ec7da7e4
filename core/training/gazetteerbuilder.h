// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/gazetteer.h"
#include "core/language/languageresources.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace sourcelight::training
{

/// Collects the phrases of a gazetteer: those of the lexicons, and the names of training articles.
class GazetteerBuilder
{
public:
    explicit GazetteerBuilder(const language::LanguageResources &resources);

    /// Takes note of a name of document @p document. Names count once they stand in two documents.
    void addName(QStringView name, QStringView type, int document);

    /// The table of a language::Gazetteer, with every name that counts without @p leftOut. Leaving the document out
    /// that is learned from shows the learner each name as it will see it later: known from elsewhere or not at all.
    [[nodiscard]] std::vector<language::Gazetteer::Entry> table(int leftOut = -1) const;

private:
    void addLexicon(
        const language::Lexicon &lexicon, const std::function<language::GazetteerClasses(QStringView)> &classOf);
    [[nodiscard]] std::vector<language::WordForm> wordsOf(QStringView phrase) const;

    const language::LanguageResources &m_resources;
    QHash<language::FeatureHash, language::GazetteerClasses> m_phrases;
    QHash<std::pair<language::FeatureHash, language::GazetteerClasses>, QSet<int>> m_names;
    QHash<language::FeatureHash, std::vector<language::FeatureHash>> m_prefixes; ///< of names
};

} // namespace sourcelight::training
