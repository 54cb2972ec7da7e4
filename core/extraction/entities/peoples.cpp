// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/entities/peoples.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sourcelight::extraction
{

namespace
{

/// The endings that make a people's name, and what they replace in the place's.
struct PeopleEnding {
    QLatin1StringView people;
    std::array<QLatin1StringView, 3> place;
};

constexpr PeopleEnding endings[] = {
    {"ian"_L1, {"ia"_L1, ""_L1, "y"_L1}},
    {"an"_L1, {"a"_L1, ""_L1, "o"_L1}},
    {"ese"_L1, {""_L1, "a"_L1, "o"_L1}},
    {"ish"_L1, {"land"_L1, ""_L1, "ia"_L1}},
    {"i"_L1, {""_L1, "a"_L1, "istan"_L1}},
};

/// The keys of places whose people may be called @p key.
QStringList placesOf(const QString &key)
{
    constexpr qsizetype shortestStem = 4;
    QStringList places;
    for (const QString &people : {key, key.endsWith(u's') ? key.chopped(1) : QString()}) {
        for (const PeopleEnding &ending : endings) {
            if (people.size() < ending.people.size() + shortestStem || !people.endsWith(ending.people))
                continue;
            for (const QLatin1StringView place : ending.place)
                places.append(people.chopped(ending.people.size()) + place);
        }
    }
    return places;
}

} // namespace

void tiePeoples(std::vector<Name> &names, const NameLexicon &lexicon)
{
    QSet<QString> unknown;
    for (Name &name : names) {
        name.isPeople = lexicon.isDemonym(name.text);
        name.country = (name.isPeople ? lexicon.demonymCountry(name.text) : lexicon.countryOf(name.text)).toString();
        const bool known = name.isPeople || lexicon.isPlace(name.text) || lexicon.isFirstName(name.text);
        if (!known && !name.text.contains(u' ') && name.title.isEmpty())
            unknown.insert(nameKey(name.text));
    }
    QHash<QString, QString> placeOfPeople;
    QSet<QString> places;
    for (const QString &key : std::as_const(unknown)) {
        for (const auto named = placesOf(key); const QString &place : named) {
            if (place != key && unknown.contains(place)) {
                placeOfPeople.insert(key, place);
                places.insert(place);
                break;
            }
        }
    }
    for (Name &name : names) {
        const QString key = placeOfPeople.isEmpty() ? QString() : nameKey(name.text);
        if (places.contains(key)) {
            name.country = key;
        } else if (const auto place = placeOfPeople.constFind(key); place != placeOfPeople.cend()) {
            name.country = *place;
            name.isPeople = true;
        }
    }
}

} // namespace sourcelight::extraction
