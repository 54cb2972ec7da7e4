// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/grouping.h"

#include "core/extraction/entities/namesakes.h"

#include <QHash>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

using enum EntityType;
using Index = QHash<QString, std::vector<qsizetype>>;

class Grouper
{
public:
    Grouper(const std::vector<Name> &names, const NameLexicon &lexicon)
        : m_names(names)
        , m_lexicon(lexicon)
        , m_forms(names, lexicon)
    {
    }

    [[nodiscard]] std::vector<NameGroup> groups()
    {
        uniteCountriesAndPeoples();
        uniteBracketed();
        uniteAcronyms();
        unitePeople();
        uniteSinglePersonNames();
        uniteShortOrganizations();
        return collect();
    }

private:
    void uniteCountriesAndPeoples();
    void uniteBracketed();
    void uniteAcronyms();
    void unitePeople();
    void uniteSinglePersonNames();
    void uniteShortOrganizations();
    void assignEach(const Form &form, const std::vector<qsizetype> &people);
    [[nodiscard]] std::vector<qsizetype> peopleNamed(const QString &word) const;
    [[nodiscard]] std::vector<NameGroup> collect();

    /// Makes @p form mean the same as @p other by the rule @p link.
    void unite(qsizetype other, qsizetype form, QLatin1StringView link)
    {
        if (m_forms.root(other) == m_forms.root(form))
            return;
        m_forms.unite(other, form);
        if (!m_links.contains(form))
            m_links.insert(form, link);
    }

    /// The distinct groups that @p forms belong to by now, in the order of their first forms.
    [[nodiscard]] std::vector<qsizetype> roots(const std::vector<qsizetype> &forms) const
    {
        std::vector<qsizetype> found(forms.size());
        std::ranges::transform(forms, found.begin(), [this](qsizetype form) { return m_forms.root(form); });
        std::ranges::sort(found);
        found.erase(std::ranges::unique(found).begin(), found.end());
        return found;
    }

    const std::vector<Name> &m_names;
    const NameLexicon &m_lexicon;
    Forms m_forms;
    QHash<qsizetype, QLatin1StringView> m_links;   ///< of forms, the rule that tied them to another
    QHash<qsizetype, Namesakes::Meant> m_assigned; ///< names that do not mean what their form means elsewhere
    Index m_byLast, m_byFirst, m_byMiddle;         ///< forms of persons' full names by one of their words
};

void Grouper::uniteCountriesAndPeoples()
{
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        const Form &form = m_forms[i];
        if (!form.country.isEmpty()) {
            const QString key = (form.isDemonym ? u"people:"_s : u"country:"_s) + form.country;
            unite(seen.value(key, i), i, form.isDemonym ? "link:people"_L1 : "link:country-name"_L1);
            seen.insert(key, seen.value(key, i));
        } else if (form.isDemonym && form.key.endsWith(u's')) {
            if (const qsizetype singular = m_forms.find(form.key.chopped(1)); singular >= 0)
                unite(singular, i, "link:plural"_L1);
        }
    }
}

/// True where the letters of @p acronym stand in @p text in this order, the first one first.
bool abbreviates(QStringView acronym, QStringView text)
{
    if (acronym.isEmpty() || text.isEmpty() || acronym.front() != text.front())
        return false;
    qsizetype at = 0;
    for (QChar c : text)
        at += at < acronym.size() && c == acronym[at];
    return at == acronym.size();
}

void Grouper::uniteBracketed()
{
    for (qsizetype i = 1; i < std::ssize(m_names); ++i) {
        if (m_names[i].expansion.isEmpty() || m_names[i].expansion != m_names[i - 1].span)
            continue;
        const qsizetype here = m_forms.of(i), before = m_forms.of(i - 1);
        const bool acronymLast = m_forms[here].isAcronym;
        const Form &acronym = m_forms[acronymLast ? here : before];
        const Form &expansion = m_forms[acronymLast ? before : here];
        if (acronym.isAcronym && expansion.words.size() > 1 && abbreviates(acronym.key, expansion.key))
            unite(acronymLast ? before : here, acronymLast ? here : before, "link:acronym-in-brackets"_L1);
    }
}

void Grouper::uniteAcronyms()
{
    Index byInitials;
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        const Form &form = m_forms[i];
        if (form.words.size() < 2 || form.isDemonym || likeliest(form.scores) == Person)
            continue;
        for (const auto shorts = initialsOf(form.key); const QString &initials : shorts)
            byInitials[initials].push_back(i);
    }
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        if (!m_forms[i].isAcronym || !m_forms[i].country.isEmpty())
            continue;
        const auto expansions = roots(byInitials.value(m_forms[i].key));
        if (expansions.size() == 1)
            unite(expansions.front(), i, "link:acronym"_L1);
    }
}

/// Full names: with and without a middle name, with an initial for the first, and the beginning or end of a longer one.
void Grouper::unitePeople()
{
    QHash<QString, qsizetype> byFirstAndLast;
    Index byInitialAndLast;
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        const Form &form = m_forms[i];
        if (form.words.size() < 2 || !form.isPersonLike)
            continue;
        const QString &first = form.words.front(), &last = form.words.back();
        const QString pair = first + u' ' + last;
        unite(byFirstAndLast.value(pair, i), i, "link:first-and-last-name"_L1);
        byFirstAndLast.insert(pair, byFirstAndLast.value(pair, i));
        if (first.size() > 1)
            byInitialAndLast[first.first(1) + u' ' + last].push_back(i);
        m_byFirst[first].push_back(i);
        m_byLast[bareSurname(last)].push_back(i);
        for (qsizetype word = 1; word + 1 < form.words.size(); ++word)
            m_byMiddle[form.words[word]].push_back(i);
        for (qsizetype length = 2; length < form.words.size(); ++length) {
            for (const auto &part : {form.words.first(length), form.words.last(length)}) {
                const qsizetype other = m_forms.find(part.join(u' '));
                if (other >= 0 && !m_forms[other].isDemonym && m_forms[other].country.isEmpty())
                    unite(i, other, "link:part-of-name"_L1);
            }
        }
    }
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        const Form &form = m_forms[i];
        if (form.words.size() < 2 || form.words.front().size() != 1)
            continue;
        const auto people = roots(byInitialAndLast.value(form.words.front() + u' ' + form.words.back()));
        if (people.size() == 1)
            unite(people.front(), i, "link:initial"_L1);
    }
}

/// Those with this surname or, where there are none, with this first or middle name.
std::vector<qsizetype> Grouper::peopleNamed(const QString &word) const
{
    for (const Index *index : {&m_byLast, &m_byFirst, &m_byMiddle}) {
        if (const auto found = index->constFind(word); found != index->cend())
            return *found;
    }
    return {};
}

void Grouper::uniteSinglePersonNames()
{
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        const Form &form = m_forms[i];
        if (form.words.size() != 1 || form.isDemonym || form.isInstitution || (form.isPlace && !form.hasTitle))
            continue;
        const std::vector<qsizetype> named = peopleNamed(bareSurname(form.words.front()));
        const auto people = roots(named);
        if (people.size() > 1)
            assignEach(form, named);
        else if (people.size() == 1 && mayBeOfOneGender(form.gender, m_forms[people.front()].gender))
            unite(people.front(), i, "link:surname"_L1);
    }
}

/// Gives each name of @p form to whom it means among @p people.
void Grouper::assignEach(const Form &form, const std::vector<qsizetype> &people)
{
    const Namesakes namesakes(m_names, m_forms, people);
    for (const qsizetype name : form.names) {
        if (const auto meant = namesakes.meantBy(name); meant.form >= 0)
            m_assigned.insert(name, meant);
    }
}

/// "Acme" for "Acme Holdings", where only one organisation begins so and the word is no other name.
void Grouper::uniteShortOrganizations()
{
    constexpr qsizetype shortest = 3;
    Index byFirst;
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        const Form &form = m_forms[i];
        if (form.words.size() > 1 && likeliest(form.scores) == Organization)
            byFirst[form.words.front()].push_back(i);
    }
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        const Form &form = m_forms[i];
        if (form.words.size() != 1 || form.key.size() < shortest || form.isAcronym || form.isPlace || form.isDemonym ||
            form.isInstitution || m_lexicon.isFirstName(m_names[form.names.front()].text) ||
            !peopleNamed(form.words.front()).empty())
            continue;
        const auto organizations = roots(byFirst.value(form.words.front()));
        if (organizations.size() == 1)
            unite(organizations.front(), i, "link:short-name"_L1);
    }
}

std::vector<NameGroup> Grouper::collect()
{
    QHash<qsizetype, qsizetype> groupOf;
    std::vector<NameGroup> groups;
    for (qsizetype i = 0; i < std::ssize(m_names); ++i) {
        const qsizetype form = m_forms.of(i);
        const Namesakes::Meant meant = m_assigned.value(i, {form, m_links.value(form)});
        const qsizetype root = m_forms.root(meant.form);
        const qsizetype at = groupOf.value(root, std::ssize(groups));
        if (at == std::ssize(groups)) {
            groupOf.insert(root, at);
            groups.emplace_back();
        }
        groups[at].names.push_back(i);
        groups[at].links.push_back(meant.link);
        if (const QString &country = m_forms[form].country; !country.isEmpty())
            groups[at].country = country;
    }
    for (NameGroup &group : groups)
        group.scores = scoresOf(m_names, group.names);
    return groups;
}

} // namespace

std::vector<NameGroup> groupNames(const std::vector<Name> &names, const NameLexicon &lexicon)
{
    return Grouper(names, lexicon).groups();
}

} // namespace sourcelight::extraction
