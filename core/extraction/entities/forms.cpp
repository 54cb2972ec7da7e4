// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/forms.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

QStringList wordsOfKey(const QString &key)
{
    static constexpr QLatin1StringView generations[] = {"jr"_L1, "sr"_L1, "ii"_L1, "iii"_L1};
    QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 2 && std::ranges::contains(generations, words.back()))
        words.removeLast();
    QStringList bare;
    std::ranges::remove_copy_if(words, std::back_inserter(bare), [](const QString &word) { return isParticle(word); });
    return bare.isEmpty() ? words : bare;
}

Form formOf(const Name &name, const QString &key, const NameLexicon &lexicon)
{
    Form form;
    form.key = key;
    form.words = wordsOfKey(key);
    form.isAcronym = isAcronym(name.text);
    form.isDemonym = name.isPeople;
    form.isPlace = lexicon.isPlace(name.text);
    form.isInstitution = lexicon.isInstitution(name.text);
    form.country = name.country;
    return form;
}

} // namespace

Forms::Forms(const std::vector<Name> &names, const NameLexicon &lexicon)
{
    for (qsizetype i = 0; i < std::ssize(names); ++i) {
        const Name &name = names[i];
        const bool personInPlacesName = !name.title.isEmpty() && lexicon.isPlace(name.text);
        const QString key = nameKey(name.text);
        const QString ownKey = personInPlacesName ? key + u'\n' : key;
        const qsizetype at = m_byKey.value(ownKey, size());
        if (at == size()) {
            m_byKey.insert(ownKey, at);
            m_forms.push_back(formOf(name, key, lexicon));
            if (personInPlacesName)
                m_forms.back().country.clear();
        }
        Form &form = m_forms[at];
        form.names.push_back(i);
        form.hasTitle = form.hasTitle || !name.title.isEmpty();
        if (form.gender.isNull())
            form.gender = name.gender;
        m_formOf.push_back(at);
    }
    for (qsizetype i = 0; i < size(); ++i) {
        Form &form = m_forms[i];
        form.scores = scoresOf(names, form.names);
        form.isPersonLike = form.words.size() > 1 && likeliest(form.scores) == EntityType::Person;
        m_parents.push_back(i);
    }
}

void Forms::unite(qsizetype a, qsizetype b)
{
    const qsizetype x = root(a), y = root(b);
    m_parents[std::max(x, y)] = std::min(x, y);
}

qsizetype Forms::root(qsizetype form) const
{
    while (m_parents[form] != form) {
        m_parents[form] = m_parents[m_parents[form]];
        form = m_parents[form];
    }
    return form;
}

TypeScores scoresOf(const std::vector<Name> &names, const std::vector<qsizetype> &indexes)
{
    TypeScores scores{};
    for (const qsizetype index : indexes)
        scores[indexOf(names[index].type)] += names[index].confidence;
    return scores;
}

QStringList initialsOf(const QString &key)
{
    QString big, all, parts;
    for (const auto words = key.split(u' ', Qt::SkipEmptyParts); const QString &word : words) {
        const bool small = isFunctionWord(word) || isParticle(word) || !word.front().isLetterOrNumber();
        if (word.front().isLetterOrNumber())
            all += word.front();
        if (small)
            continue;
        big += word.front();
        for (const auto pieces = word.split(u'-', Qt::SkipEmptyParts); const QString &part : pieces)
            parts += part.front();
    }
    QStringList initials{big};
    for (const QString &other : {all, parts}) {
        if (!initials.contains(other))
            initials.append(other);
    }
    return initials;
}

QString bareSurname(const QString &word)
{
    static constexpr QLatin1StringView articles[] = {"al-"_L1, "el-"_L1, "ul-"_L1};
    for (const QLatin1StringView article : articles) {
        if (word.startsWith(article) && word.size() > article.size() + 1)
            return word.sliced(article.size());
    }
    return word;
}

} // namespace sourcelight::extraction
